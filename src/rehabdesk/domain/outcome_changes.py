"""How each outcome measure stands against its baseline, and what that rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.outcome_measures import (
    Measure,
    Standing,
    change_words,
    difference,
    mean_total,
    measures,
    rating_words,
    same_version,
    scales_of,
    score_words,
    standing_of,
    sum_words,
    threshold_words,
)
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import ActivityScore, Facts, Outcome
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural


@dataclass(frozen=True, slots=True)
class Change:
    """One measure: its first and latest score, and the change between them in words.

    ``delta`` is in points of the total; ``None`` where nothing may be compared. ``over`` names the
    activities that were scored on both days, of a measure made of the patient's own activities.
    """

    measure: Measure
    first: Outcome
    latest: Outcome
    delta: float | None
    standing: Standing
    words: str
    over: tuple[str, ...] = ()
    means: tuple[float, float] | None = None
    """The two means over the activities scored on both days, to one decimal."""
    explanation: Explanation | None = None


def changes(facts: Facts, today: date, pathway: Pathway) -> tuple[Change, ...]:
    """Every measure with a score up to ``today``, in the pathway's order."""
    found = (change_of(measure, facts, today, pathway) for measure in measures(pathway))
    return tuple(change for change in found if change is not None)


def change_of(measure: Measure, facts: Facts, today: date, pathway: Pathway) -> Change | None:
    """The latest score against the first of its version; ``None`` before the first score."""
    scores = scores_of(measure, facts, today)
    if not scores:
        return None
    latest = scores[-1]
    if measure.is_change:
        return _rated(measure, latest, pathway)
    comparable = same_version(latest, scores)
    first = comparable[0]
    if first is latest:
        return _alone(measure, latest, len(scores) > 1, pathway)
    if measure.activities is not None:
        by_day = activities_by_day(facts, today)
        if first.date in by_day or latest.date in by_day:
            return _of_activities(measure, first, latest, by_day, pathway)
    return _of_totals(measure, first, latest, pathway)


def scores_of(measure: Measure, facts: Facts, today: date) -> tuple[Outcome, ...]:
    """A measure's totals up to ``today``, in order of date."""
    every = upto(facts.outcomes, today)
    return tuple(one for one in every if one.instrument == measure.instrument)


def activities_by_day(facts: Facts, today: date) -> dict[date, dict[str, ActivityScore]]:
    """The patient's own activities by day, by name without regard to capitals."""
    by_day: dict[date, dict[str, ActivityScore]] = {}
    for score in upto(facts.activity_scores, today):
        by_day.setdefault(score.date, {})[score.activity.casefold()] = score
    return by_day


def activity_names(facts: Facts, today: date) -> tuple[str, ...]:
    """The activities named so far, in the order they were first scored (CLINICAL PS02)."""
    names: dict[str, str] = {}
    for score in upto(facts.activity_scores, today):
        names.setdefault(score.activity.casefold(), score.activity)
    return tuple(names.values())


def activity_words(measure: Measure, first: int, latest: int) -> str:
    """A change of one activity beside what can be detected in a single one."""
    change, least = latest - first, measure.mdc_activity
    if least is None:
        return sum_words(first, latest)
    if abs(change) < least:
        return tr("within error (under {least:g})", least=least)
    return tr(
        "real {value} ({least:g} or more)",
        value=tr("improvement") if change > 0 else tr("worsening"),
        least=least,
    )


def _rated(measure: Measure, latest: Outcome, pathway: Pathway) -> Change:
    """A rating of change is a change by itself: the latest alone is told."""
    scales = scales_of(pathway, measure.instrument)
    words = rating_words(latest.score, latest.version, scales)
    scale = next((one for one in scales if one.version == latest.version), None)
    why = from_row(
        pathway,
        scale.row.id if scale else measure.row.id,
        tr("{instrument}: rating of change", instrument=measure.instrument),
        words,
        inputs=(
            Input(tr("Rating"), score_words(measure, latest.score), latest.date),
            Input(tr("Scale"), latest.version or tr("not recorded")),
        ),
        missing=() if latest.version else (tr("Which scale it was"),),
    )
    known = scale is not None or latest.score == 0
    standing = Standing.NO_THRESHOLD if known else Standing.NOT_COMPARABLE
    if scale is not None and scale.success is not None and abs(latest.score) >= scale.success:
        standing = Standing.BETTER if latest.score > 0 else Standing.WORSE
    return Change(measure, latest, latest, None, standing, words, explanation=why)


def _alone(measure: Measure, latest: Outcome, other_versions: bool, pathway: Pathway) -> Change:
    if other_versions:
        words, standing = tr("another version before: not comparable"), Standing.NOT_COMPARABLE
    else:
        words, standing = tr("first total: nothing to compare with yet"), Standing.FIRST
    why = from_row(
        pathway,
        "PS01" if other_versions else measure.row.id,
        tr("{instrument}: change", instrument=measure.instrument),
        words,
        inputs=(_input(measure, tr("Latest total"), latest),),
        missing=() if other_versions else (tr("A second total"),),
    )
    return Change(measure, latest, latest, None, standing, words, explanation=why)


def _of_totals(measure: Measure, first: Outcome, latest: Outcome, pathway: Pathway) -> Change:
    change = difference(measure, first.score, latest.score)
    arithmetic = sum_words(first.score, latest.score, 1 if measure.activities else 0)
    inputs = (
        _input(measure, tr("First total"), first),
        _input(measure, tr("Latest total"), latest),
    )
    return _judged(measure, first, latest, change, arithmetic, inputs, pathway)


def _of_activities(
    measure: Measure,
    first: Outcome,
    latest: Outcome,
    by_day: Mapping[date, Mapping[str, ActivityScore]],
    pathway: Pathway,
) -> Change:
    """The means over the activities that were scored on both days (CLINICAL PS03)."""
    then, now = by_day.get(first.date, {}), by_day.get(latest.date, {})
    shared = [name for name in then if name in now]
    if not shared:
        words = tr("no activity was scored on both days: not comparable")
        why = from_row(
            pathway,
            "PS03",
            tr("{instrument}: change", instrument=measure.instrument),
            words,
            inputs=(
                _input(measure, tr("First total"), first),
                _input(measure, tr("Latest total"), latest),
            ),
            missing=(tr("An activity scored on both days"),),
        )
        standing = Standing.NOT_COMPARABLE
        return Change(measure, first, latest, None, standing, words, explanation=why)
    before, after = ([day[name].score for name in shared] for day in (then, now))
    change = difference(measure, sum(before) / len(shared), sum(after) / len(shared))
    inputs = tuple(
        Input(
            then[name].activity,
            tr("{score} then {score2}", score=then[name].score, score2=now[name].score),
            latest.date,
        )
        for name in shared
    )
    arithmetic = tr(
        "mean of {activities} scored on both days: ",
        activities=plural(len(shared), "activity", "activities"),
    ) + sum_words(mean_total(before) or 0, mean_total(after) or 0, 1)
    judged = _judged(measure, first, latest, change, arithmetic, inputs, pathway)
    return replace(
        judged,
        over=tuple(then[name].activity for name in shared),
        means=(mean_total(before) or 0.0, mean_total(after) or 0.0),
    )


def _judged(
    measure: Measure,
    first: Outcome,
    latest: Outcome,
    change: float,
    arithmetic: str,
    inputs: tuple[Input, ...],
    pathway: Pathway,
) -> Change:
    words = change_words(measure, change)
    why = from_row(
        pathway,
        measure.row.id,
        tr("{instrument}: change", instrument=measure.instrument),
        words,
        inputs=inputs,
        arithmetic=arithmetic,
        threshold=threshold_words(measure),
    )
    standing = standing_of(measure, change)
    return Change(measure, first, latest, change, standing, words, explanation=why)


def _input(measure: Measure, label: str, score: Outcome) -> Input:
    return Input(label, score_words(measure, score.score), score.date)
