"""Start, end, change, and what the change means in words (DS07; CLINICAL 3.3, 4, 5 and 6)."""

from collections.abc import Iterable, Sequence
from datetime import date

from rehabdesk.documents.brevity import foremost
from rehabdesk.documents.document import Table
from rehabdesk.documents.phrases import number, strength_label
from rehabdesk.documents.running_rows import NONE, Measure, running_rows
from rehabdesk.documents.sides import SideBySide, by_test
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.outcome_changes import Change, changes
from rehabdesk.domain.outcome_measures import Standing, measure_of, score_words
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, said, tr
from rehabdesk.domain.strength import SIDES, quantity
from rehabdesk.domain.strength_change import side_change
from rehabdesk.domain.strength_protocol import Measurement, differences, measurements, noise_of
from rehabdesk.domain.words import ACTIVITY_LABELS, side_name, signed

_PAIN_ITEMS = ("sitting", "driving", "stretching", "uphill", "sprinting", "running", "walking")
_PAIN_ROWS = 3
_OTHER_PROTOCOL = said("not comparable: done differently")
_COLUMNS = (said("Measure"), said("Start"), said("End"), said("Change"), said("What it means"))
_WIDTHS = (0.33, 0.10, 0.10, 0.10, 0.37)
Measured = Sequence[Sequence[Measure]]


def measures(facts: Facts, assessment: Assessment, pathway: Pathway) -> Table:
    """The table of measures; no row stands for something that was never measured."""
    return measures_table(measured(facts, assessment, pathway))


def measured(facts: Facts, assessment: Assessment, pathway: Pathway) -> Measured:
    """The rows by kind: worst pain, pain doing something, scores, strength, running."""
    return (
        [*_worst_pain(assessment)],
        [*_pain_items(facts)],
        [*_outcomes(facts, assessment, pathway)],
        [*_strength(facts, assessment, pathway)],
        [*running_rows(facts, assessment)],
    )


def measures_table(groups: Measured, most: int | None = None) -> Table:
    """Of more rows than ``most`` the first of each kind; the last line names the others."""
    rows, left_out = foremost(groups, most)
    names = "; ".join(row[0].partition(" (")[0] for row in left_out)
    return Table(
        tr("Measures"),
        tuple(map(tr, _COLUMNS)),
        tuple(rows),
        _WIDTHS,
        frozenset({1, 2, 3}),
        tr("Also on file: {measures}.", measures=names) if left_out else "",
        tight=most is not None,
    )


def pain_meaning(start: int, change: int) -> str:
    """NC-R: points and per cent must both say so; a baseline of 0 knows points only."""
    if change >= 2:
        return tr("worse: 2 points or more")
    if change > -2:
        return tr("within measurement error (under 2 points)")
    if change <= -0.3 * start:
        return tr("meaningful: at least 2 points and 30 %")
    return tr("improved, below the threshold (2 points and 30 %)")


def _worst_pain(assessment: Assessment) -> Iterable[Measure]:
    pain = assessment.pain
    if pain.baseline is None or pain.latest is None:
        return
    if pain.change is None:
        yield (tr("Worst pain, NPRS (0–10)"), str(pain.baseline), NONE, NONE, tr("measured once"))
        return
    yield (
        tr("Worst pain, NPRS (0–10)"),
        str(pain.baseline),
        str(pain.latest),
        signed(pain.change),
        pain_meaning(pain.baseline, pain.change),
    )


def _pain_items(facts: Facts) -> Iterable[Measure]:
    """The activities scored at least twice, with the minutes tolerated where those are known."""
    shown = 0
    for activity in _PAIN_ITEMS:
        scores = [entry.score for entry in facts.pain if entry.activity == activity]
        if len(scores) < 2 or shown == _PAIN_ROWS:
            continue
        shown += 1
        change = scores[-1] - scores[0]
        label, start, end = (
            tr(
                "Pain {activity_labels} (0–10)",
                activity_labels=mid_sentence(ACTIVITY_LABELS[activity]),
            ),
            *_ends(scores),
        )
        if minutes := _minutes(facts, activity):
            first, last = _ends(minutes)
            label, start, end = (
                tr("{label}; minutes", label=label),
                f"{start}; {first}",
                f"{end}; {last}",
            )
        yield (label, start, end, signed(change), pain_meaning(scores[0], change))


def _ends(values: Sequence[float]) -> tuple[str, str]:
    return number(values[0]), number(values[-1])


def _minutes(facts: Facts, activity: str) -> list[float]:
    """Minutes of sitting or driving tolerated, if they were asked at least twice."""
    if activity not in {"sitting", "driving"}:
        return []
    asked = [v.sitting_min if activity == "sitting" else v.driving_min for v in facts.visits]
    found = [minutes for minutes in asked if minutes is not None]
    return found if len(found) > 1 else []


def _outcomes(facts: Facts, assessment: Assessment, pathway: Pathway) -> Iterable[Measure]:
    """The pathway's measures in its order, then totals of a measure that it goes without."""
    for change in changes(facts, assessment.as_of, pathway):
        yield _outcome(change)
    unknown = {row.instrument: row for row in facts.outcomes}
    for instrument, latest in unknown.items():
        if measure_of(pathway, instrument) is None:
            yield (
                instrument,
                NONE,
                number(latest.score),
                NONE,
                tr("not a measure of this pathway"),
            )


def _outcome(change: Change) -> Measure:
    """One measure as the app tells it; means are those of the activities scored on both days."""
    measure, last = change.measure, change.latest.score
    if measure.is_change:
        # the score is itself a change: a difference of two says nothing
        scale = change.latest.version or measure.span_words
        label = tr(
            "{instrument}, rating of change ({scale})", instrument=measure.instrument, scale=scale
        )
        return (label, NONE, score_words(measure, last), NONE, change.words)
    label = f"{measure.instrument} ({measure.range_words})"
    if change.standing is Standing.FIRST:
        return (label, number(last), NONE, NONE, tr("measured once"))
    if change.delta is None:
        start = NONE if change.first is change.latest else number(change.first.score)
        return (label, start, number(last), NONE, change.words)
    first, end = change.means or (change.first.score, last)
    digits = 0 if float(change.delta).is_integer() else 1
    return (label, number(first), number(end), signed(change.delta, digits), change.words)


def symmetry_meaning(lsi: float) -> str:
    """LS03, on the unrounded index."""
    if lsi < 80:
        return tr("under 80 %: marked difference")
    if lsi < 90:
        return tr("80–89 %: moderate; keep loading")
    if lsi <= 110:
        return tr("90 % or more: acceptable")
    return tr("over 110 %: check the data or the other side")


def _per_cent(lsi: float) -> str:
    """In whole per cent, or as fine as needed not to stand in another band than it is judged in."""
    for shown in (f"{lsi:.0f}", f"{lsi:.1f}"):
        if symmetry_meaning(float(shown)) == symmetry_meaning(lsi):
            return f"{shown} %"
    return f"{lsi:.2f} %"


def _strength(facts: Facts, assessment: Assessment, pathway: Pathway) -> Iterable[Measure]:
    test = assessment.strength.test
    if test is None:
        return
    found = by_test(facts, pathway, test)
    if found is None:
        return
    label = strength_label(test, pathway)
    yield from _symmetry(label, facts, found, assessment.strength.lsi_pct)
    shown = next(each for each in pathway.strength_tests if each.key == test)
    limbs = ("left", "right") if facts.episode.side == "both" else (facts.episode.side,)
    for limb in limbs:
        values = measurements(facts.strength, test, limb, quantity(found.unit))
        if len(values) > 1:
            yield _limb(
                f"{label}, {side_name(limb)} ({tr(values[-1].unit)})", shown, values, pathway
            )


def _limb(
    label: str, test: StrengthTest, values: Sequence[Measurement], pathway: Pathway
) -> Measure:
    """One side: the latest against the first under the same protocol (LS06)."""
    change = side_change(test, values, None, pathway)
    start, end = change.first or values[0], change.latest
    if change.first is None or change.delta is None:
        return (label, number(start.value), number(end.value), NONE, tr(_OTHER_PROTOCOL))
    digits = 0 if float(change.delta).is_integer() else 1
    _, margin = noise_of(test, start)
    meaning = (
        tr("{verdict}: margin {margin}", verdict=tr(change.verdict), margin=margin)
        if margin
        else tr(change.verdict)
    )
    return (
        label, number(start.value), number(end.value), signed(change.delta, digits), meaning,
    )  # fmt: skip


def _symmetry(
    label: str, facts: Facts, found: SideBySide, lsi_now: float | None
) -> Iterable[Measure]:
    """How even the sides are: against the first day on which both were tested alike (LS06)."""
    if lsi_now is None:
        return
    name, meaning = tr("{label}, symmetry", label=label), symmetry_meaning(lsi_now)
    if len(found.symmetry) < 2:
        yield (name, _per_cent(lsi_now), NONE, NONE, meaning)
        return
    last = found.symmetry[-1][0]
    alike = [lsi for day, lsi in found.symmetry[:-1] if _tested_alike(facts, found, day, last)]
    if alike:
        change = signed(lsi_now - alike[0])
        yield (name, _per_cent(alike[0]), _per_cent(lsi_now), change, meaning)
    else:
        first = _per_cent(found.symmetry[0][1])
        yield (name, first, _per_cent(lsi_now), NONE, f"{meaning}; {tr(_OTHER_PROTOCOL)}")


def _tested_alike(facts: Facts, found: SideBySide, day: date, last: date) -> bool:
    """Whether each side was tested on ``day`` as it was on ``last``."""
    for limb in SIDES:
        values = measurements(facts.strength, found.test, limb, quantity(found.unit))
        before, now = ([one for one in values if one.date == each] for each in (day, last))
        if not any(not differences(one, other) for one in before for other in now):
            return False
    return True
