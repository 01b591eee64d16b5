"""What the outcomes tab says of each measure, from the record."""

from datetime import date

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.outcome_changes import (
    Change,
    activities_by_day,
    activity_words,
    change_of,
    scores_of,
)
from rehabdesk.domain.outcome_measures import (
    Measure,
    Standing,
    measures,
    pain_change_words,
    score_words,
)
from rehabdesk.domain.outcome_schedule import schedule
from rehabdesk.domain.pain import MEANINGFUL_POINTS, daily_worst, is_meaningful
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.why import why_figure
from rehabdesk.domain.words import long_date, short_date, signed
from rehabdesk.ui.patient.outcomes.trend import Point
from rehabdesk.ui.patient.outcomes.view import Shown, points_of

KINDS = {
    Standing.BETTER: "progress",
    Standing.WORSE: "reduce",
    Standing.WITHIN_ERROR: "note",
    Standing.BELOW: "partly",
    Standing.NO_THRESHOLD: "note",
    Standing.NOT_COMPARABLE: tr("not known"),
    Standing.FIRST: "note",
}
"""The mark of each standing, as in ``plan.marks.LOOKS``."""


def shown_measures(facts: Facts, assessment: Assessment, pathway: Pathway) -> list[Shown]:
    """Pain first, then every measure with a score; the pathway orders them."""
    today = assessment.as_of
    found = [_pain(facts, assessment, pathway)]
    for measure in measures(pathway):
        change = change_of(measure, facts, today, pathway)
        found.append(None if change is None else _shown(change, facts, today))
    return [each for each in found if each is not None]


def _shown(change: Change, facts: Facts, today: date) -> Shown:
    measure = change.measure
    scores = scores_of(measure, facts, today)
    return Shown(
        name=measure.instrument,
        scale=_scale_words(change),
        headline=_headline(change, today),
        kind=KINDS[change.standing],
        words=f"{change.words[:1].upper()}{change.words[1:]}",
        lines=_activities(change, facts, today),
        points=points_of([(one.date, one.score, one.version) for one in scores]),
        lowest=measure.lowest,
        highest=measure.highest,
        band=_band(change),
        slots=schedule(measure, facts, today),
        explanations=() if change.explanation is None else (change.explanation,),
    )


def _scale_words(change: Change) -> str:
    version = f", {change.latest.version}" if change.latest.version else ""
    return f"{change.measure.range_words}{version}"


def _headline(change: Change, today: date) -> str:
    """``43 → 55, +12 since 2 Feb``."""
    measure, first, latest = change.measure, change.first, change.latest
    if measure.is_change or first is latest:
        return tr(
            "{score_words} on {date}",
            score_words=score_words(measure, latest.score),
            date=long_date(latest.date),
        )
    if change.delta is None:
        return tr(
            "{score_words} on {date}",
            score_words=score_words(measure, latest.score),
            date=long_date(latest.date),
        )
    digits = 1 if measure.activities or not float(change.delta).is_integer() else 0
    since = short_date(first.date, today)
    before, after = change.means or (first.score, latest.score)
    values = f"{_number(measure, before)} → {_number(measure, after)}"
    percent = ""
    if measure.as_percent:
        shares = [100 * score / measure.highest for score in (first.score, latest.score)]
        percent = f" ({shares[0]:.4g} % → {shares[1]:.4g} %)"
    return tr(
        "{values}, {delta} since {since}{percent}",
        values=values,
        delta=signed(change.delta, digits),
        since=since,
        percent=percent,
    )


def _number(measure: Measure, score: float) -> str:
    return f"{score:.1f}" if measure.activities else f"{score:g}"


def _activities(change: Change, facts: Facts, today: date) -> tuple[str, ...]:
    """Each activity scored on both days, and what was left out of the mean."""
    if not change.over:
        return ()
    by_day = activities_by_day(facts, today)
    then, now = by_day[change.first.date], by_day[change.latest.date]
    lines = [
        f"{then[name].activity}: {then[name].score} → {now[name].score}, "
        f"{activity_words(change.measure, then[name].score, now[name].score)}"
        for name in then
        if name in now
    ]
    shared = then.keys() & now.keys()
    left = [each.activity for name, each in {**then, **now}.items() if name not in shared]
    if left:
        lines.append(
            tr("Not compared, scored on one of the days only: {left}", left=", ".join(left))
        )
        total = score_words(change.measure, change.latest.score)
        lines.append(tr("Total of the day, all its activities: {total}", total=total))
    return tuple(lines)


def _band(change: Change) -> tuple[float, float] | None:
    """The scores that would be an important improvement on the first one."""
    measure = change.measure
    if measure.is_change or change.standing is Standing.NOT_COMPARABLE:
        return None
    least = measure.bands[-1].least if measure.bands else measure.mcid
    if least is None or change.first.score + least > measure.highest:
        return None
    return change.first.score + least, measure.highest


def _pain(facts: Facts, assessment: Assessment, pathway: Pathway) -> Shown | None:
    """The worst pain: recorded at each visit, judged by its own rule (CLINICAL NC-R)."""
    figures, today = assessment.pain, assessment.as_of
    if figures.baseline is None or figures.latest is None or figures.latest_on is None:
        return None
    worst = daily_worst(facts.pain, today)
    days = list(worst)
    if figures.change is None:
        words, kind = tr("First score: nothing to compare with yet"), "note"
        headline = tr(
            "{latest} of 10 on {latest_on}",
            latest=figures.latest,
            latest_on=long_date(figures.latest_on),
        )
    else:
        words = pain_change_words(figures.baseline, figures.latest)
        kind = _pain_kind(figures.change, figures.baseline)
        since = short_date(days[0], today)
        change = signed(figures.change)
        headline = tr(
            "{baseline} → {latest}, {change} since {since}",
            baseline=figures.baseline,
            latest=figures.latest,
            change=change,
            since=since,
        )
    least = max(MEANINGFUL_POINTS, 0.3 * figures.baseline)
    return Shown(
        name=tr("Worst pain"),
        scale=tr("NPRS 0–10, lower is better"),
        headline=headline,
        kind=kind,
        words=f"{words[:1].upper()}{words[1:]}",
        points=tuple(Point(day, score) for day, score in worst.items()),
        band=(0, figures.baseline - least) if figures.baseline >= least else None,
        explanations=why_figure("pain_change", facts, assessment, pathway),
    )


def _pain_kind(change: int, baseline: int) -> str:
    if not is_meaningful(change, baseline):
        return "note"
    return "reduce" if change > 0 else "progress"
