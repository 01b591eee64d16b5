"""The three charts of an episode as values: worst pain, running a week, strength side to side."""

from datetime import date, timedelta

from rehabdesk.documents.document import Chart, Charts, Line
from rehabdesk.documents.phrases import number, strength_label
from rehabdesk.documents.sides import most_tested
from rehabdesk.domain.load import weekly_km
from rehabdesk.domain.pain import daily_worst
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import in_unit, unit_words

_LATE_PRESENTER_DAYS = 56
"""Someone first seen later than this after onset is charted from the first contact."""
_WEEKS_BEFORE = 2
_SILENCE_DAYS = 21


def progress(facts: Facts, pathway: Pathway, end: date) -> Charts:
    """Worst pain, kilometres a week, and both sides of the most tested strength test."""
    start, origin = _origin(facts)
    days = float(max((end - start).days, 7))
    charts = (
        _pain(facts, start, end, days, origin),
        _running(facts, start, end, days, origin),
        _strength(facts, pathway, start, days, origin),
    )
    return Charts(tr("Progress"), charts)


def _origin(facts: Facts) -> tuple[date, str]:
    """Day 0 of the charts, and what it is called."""
    episode = facts.episode
    onset = episode.onset_date
    if onset is None or (episode.first_seen - onset).days > _LATE_PRESENTER_DAYS:
        return episode.first_seen, tr("first seen")
    return onset, tr("onset")


def _pain(facts: Facts, start: date, end: date, days: float, origin: str) -> Chart:
    worst = daily_worst(facts.pain, end)
    points = tuple(
        (float((day - start).days), float(score))
        for day, score in sorted(worst.items())
        if day >= start
    )
    label = number(points[-1][1]) if points else ""
    line = Line(points, label, break_after_days=_SILENCE_DAYS)
    return Chart(tr("Worst pain, 0–10"), days, 10, (0, 5, 10), origin, lines=(line,))


def _running(facts: Facts, start: date, end: date, days: float, origin: str) -> Chart:
    """Whole ISO weeks only: the week that is still running would look like a fall.

    A week without a run on file is a gap, never 0 km.
    """
    first = start - timedelta(days=7 * _WEEKS_BEFORE + start.weekday())
    weeks = [
        (float((monday - start).days), 7.0, in_unit(km))
        for monday, km in weekly_km(facts.runs, end)
        if km and monday >= first and monday + timedelta(days=6) <= end
    ]
    top, ticks = _scale(max((km for _, _, km in weeks), default=0.0))
    first_day = min((weeks[0][0], 0.0)) if weeks else 0.0
    label = f"{weeks[-1][2]:.0f} {unit_words()}" if weeks else ""
    return Chart(
        tr("Running, {unit} a week (Monday to Sunday)", unit=unit_words()),
        max(days, weeks[-1][0] + 7 if weeks else 0.0),
        top,
        ticks,
        origin,
        bars=tuple(weeks),
        bar_label=label,
        first_day=first_day,
    )


def _strength(facts: Facts, pathway: Pathway, start: date, days: float, origin: str) -> Chart:
    found = most_tested(facts, pathway)
    if found is None:
        return Chart(tr("Strength, left and right"), days, 1, (), origin)
    lines = []
    for limb, name in (("left", tr("L")), ("right", tr("R"))):
        points = tuple(
            (float((day - start).days), value) for day, value in found.of(limb) if day >= start
        )
        label = f"{name} {number(points[-1][1])}" if points else ""
        lines.append(Line(points, label, dashed=limb == _dashed_limb(facts.episode.side)))
    top, ticks = _scale(max((value for line in lines for _, value in line.points), default=0.0))
    title = f"{strength_label(found.test, pathway)}, {tr(found.unit)}"
    return Chart(title, days, top, ticks, origin, lines=tuple(lines))


def _dashed_limb(side: str) -> str:
    """The comfortable side is dashed; with both affected, the right one."""
    return "left" if side == "right" else "right"


def _scale(highest: float) -> tuple[float, tuple[float, ...]]:
    """A round top above ``highest``, with the ticks 0, half and top."""
    for power in range(5):
        for step in (1, 2, 3, 4, 5, 6, 8):
            top = float(step * 10**power)
            if top >= highest and top >= 2:
                return top, (0.0, top / 2, top)
    return highest, (0.0, highest)
