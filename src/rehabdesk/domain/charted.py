"""The three charts as numbers: what is turned to the patient, printed, saved or read in a table.

Nothing here tells who the patient is: no name, no number, no note.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from rehabdesk.domain.chart_flags import Flag, chart_flags
from rehabdesk.domain.load import weekly_km
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.running.weeks import spikes_over
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.strength import SIDES, StrengthSeries, lsi_series
from rehabdesk.domain.strength_protocol import chart_breaks
from rehabdesk.domain.tables import ACTIVITIES
from rehabdesk.domain.words import ACTIVITY_LABELS

PAIN, LOAD, STRENGTH = "pain", "load", "strength"
KEYS = (PAIN, LOAD, STRENGTH)
LINES = ("worst", "sitting", "running", "next_morning")
"""The activities of the record panel come first and keep their look, whoever the patient is."""
PAIN_GAP_DAYS = 14
"""CLINICAL STALE_AFTER_DAYS: what was longer ago no longer speaks for the days after it."""
STRENGTH_GAP_DAYS = 70
"""Strength is tested every few weeks; a longer silence is a gap."""
EVEN = 0.9
"""CONTRACT 4.5: below 90 % of the other side is called asymmetric."""

Point = tuple[date, float]


class Curve(NamedTuple):
    """One line. ``look`` is its place among the looks of a chart, 4 and more the quiet ones.

    No line is drawn over a silence longer than ``gap_days``, nor to a day of ``anew``.
    """

    name: str
    points: tuple[Point, ...]
    look: int
    gap_days: int
    anew: frozenset[date] = frozenset()


class Week(NamedTuple):
    """Kilometres of an ISO week, by its Monday."""

    monday: date
    km: float


class Jump(NamedTuple):
    """A run that was ``pct`` % longer than the longest of the 30 days before it."""

    date: date
    km: float
    pct: float


class Mark(NamedTuple):
    """A value that a line is drawn at, and what it is."""

    value: float
    words: str


class Chart(NamedTuple):
    """One chart: its plain title, its unit ("" for a score of 0-10) and its numbers."""

    key: str
    title: str
    unit: str
    curves: tuple[Curve, ...] = ()
    weeks: tuple[Week, ...] = ()
    runs: tuple[Point, ...] = ()
    jumps: tuple[Jump, ...] = ()
    symmetry: tuple[Point, ...] = ()
    """LSI in %, on the days both sides were tested."""
    weaker: str = ""
    """The side that the symmetry is said of: the involved one, else the one lower last."""
    marks: tuple[Mark, ...] = ()
    """The goals that it is read against, where they are shown."""
    earlier: tuple[Point, ...] = ()
    """An earlier episode laid over it, its days moved so that both begin together."""
    earlier_words: str = ""

    def highest(self) -> float:
        """The highest value that is drawn; 0 where nothing is."""
        lines = [value for curve in self.curves for _, value in curve.points]
        lines += [value for _, value in self.earlier]
        lines += [mark.value for mark in self.marks]
        return max((*lines, *(w.km for w in self.weeks), *(km for _, km in self.runs)), default=0.0)

    def is_empty(self) -> bool:
        """Whether nothing was recorded."""
        return not (self.curves or self.runs)


class Stretch(NamedTuple):
    """Days that belong together: a phase. ``until`` is the first day after it."""

    since: date
    until: date
    words: str
    phase: int


class Charts(NamedTuple):
    """The charts of one episode as known on ``today``."""

    today: date
    onset: date | None
    charts: tuple[Chart, ...]
    phases: tuple[Stretch, ...]
    flags: tuple[Flag, ...]
    """Without the clinician's notes."""

    def only(self, keys: Sequence[str]) -> "Charts":
        """The same with these charts alone."""
        return self._replace(charts=tuple(chart for chart in self.charts if chart.key in keys))

    def recorded(self) -> "Charts":
        """The same without the charts that have no number; all of them where none has."""
        found = tuple(chart for chart in self.charts if not chart.is_empty())
        return self._replace(charts=found or self.charts)


def charts_of(facts: Facts, today: date, pathway: Pathway, test: str = "") -> Charts:
    """The three charts of an episode; ``test`` is the strength test and its unit, ``"bridge s"``.

    A test that was never done, or none, stands for the one done last.
    """
    return Charts(
        today,
        facts.episode.onset_date,
        (_pain(facts, today), _load(facts, today), _strength(facts, today, pathway, test)),
        _phases(facts, today),
        tuple(Flag(flag.date, flag.kind, flag.words) for flag in chart_flags(facts, today)),
    )


def _pain(facts: Facts, today: date) -> Chart:
    points: dict[str, list[Point]] = {}
    for entry in upto(facts.pain, today):
        points.setdefault(entry.activity, []).append((entry.date, float(entry.score)))
    order = (*LINES, *(activity for activity in ACTIVITIES if activity not in LINES))
    curves = tuple(
        Curve(_activity(name), tuple(points[name]), look, PAIN_GAP_DAYS)
        for look, name in enumerate(order)
        if name in points
    )
    return Chart(PAIN, tr("Pain, 0–10: lower is better"), "", curves)


def _activity(name: str) -> str:
    words = mid_sentence(ACTIVITY_LABELS[name])
    return tr("worst pain") if name == "worst" else words


def _load(facts: Facts, today: date) -> Chart:
    runs = upto(facts.runs, today)
    spiked = spikes_over(runs, runs[0].date, today) if runs else ()
    return Chart(
        LOAD,
        tr("Running: a bar is a week, a dot is a run"),
        "km",
        weeks=tuple(Week(monday, km) for monday, km in weekly_km(runs, today)),
        runs=tuple((run.date, run.distance_km) for run in runs),
        jumps=tuple(Jump(spike.date, spike.distance_km, spike.pct) for spike in spiked),
    )


def _strength(facts: Facts, today: date, pathway: Pathway, test: str) -> Chart:
    side = facts.episode.side
    done = lsi_series(facts.strength, side, today, pathway)
    if not done:
        return Chart(STRENGTH, tr("Strength, left and right"), "")
    named = {f"{series.test} {series.unit}": series for series in done}
    chosen = named.get(test) or max(done, key=_last_day)
    labels = {row.key: row.label for row in pathway.strength_tests}
    anew = chart_breaks(upto(facts.strength, today), chosen.test, chosen.unit)
    return Chart(
        STRENGTH,
        tr("Strength: {label}", label=labels.get(chosen.test, chosen.test)),
        chosen.unit,
        tuple(_side(chosen, name, place, anew, side) for place, name in enumerate(SIDES)),
        symmetry=tuple((d.date, d.lsi_pct) for d in chosen.days if d.lsi_pct is not None),
        weaker=_weaker(chosen, side),
    )


def _last_day(series: StrengthSeries) -> date:
    return series.days[-1].date


def _side(
    series: StrengthSeries, name: str, place: int, anew: dict[str, frozenset[date]], involved: str
) -> Curve:
    values = ((day.date, day.left if name == "left" else day.right) for day in series.days)
    known = tuple((day, value) for day, value in values if value is not None)
    first = name == involved or (involved == "both" and place == 0)
    return Curve(name, known, 0 if first else 2, STRENGTH_GAP_DAYS, anew.get(name, frozenset()))


def _weaker(series: StrengthSeries, involved: str) -> str:
    """Whose symmetry is said; "" where the last day had one side only."""
    last = series.days[-1]
    if last.left is None or last.right is None or last.lsi_pct is None:
        return ""
    if involved in SIDES:
        return involved
    return "left" if last.left <= last.right else "right"


def _phases(facts: Facts, today: date) -> tuple[Stretch, ...]:
    starts = sorted(start for start in facts.phases if start.date <= today)
    closed = facts.episode.discharged_on
    last = closed if closed is not None and closed <= today else today + timedelta(days=1)
    ends = [*(start.date for start in starts[1:]), last][: len(starts)]
    return tuple(
        Stretch(start.date, until, phase_words(start.phase), start.phase)
        for start, until in zip(starts, ends, strict=True)
    )


def phase_words(phase: int) -> str:
    """``Relative rest``, ``Phase 2``."""
    return tr("Relative rest") if phase == 0 else tr("Phase {phase}", phase=phase)
