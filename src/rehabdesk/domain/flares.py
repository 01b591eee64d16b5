"""Flares of pain and what was run before them: association only (RL14)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pain import daily_worst
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.rest import FLARE_POINTS
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.running.differing import Difference, differences, usual_runs
from rehabdesk.domain.series import since, upto
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import long_date, plural

RULE = "RL14"
BEFORE_DAYS = 3
"""72 hours in whole days: the day itself and the three before it."""
ASSOCIATION_ONLY = said("Association only")


@dataclass(frozen=True, slots=True)
class Flare:
    """A day whose worst is at least 2 points above that of the entry day before it.

    ``runs`` are those of the 72 hours before, ``differing`` those of them that differ from the
    runner's own usual, ``None`` where too few runs came before to say what is usual.
    """

    day: date
    worst: int
    before: int
    before_on: date
    runs: tuple[Run, ...]
    usual: int
    differing: tuple[tuple[Run, tuple[Difference, ...]], ...] | None
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class FlareReading:
    """Every flare, newest first, and an honest count beside the days without one.

    ``after_differing`` of ``known`` flares, and ``other_differing`` of ``other_known`` other days
    with an entry, came after a run that differs. Days whose usual is not known count in neither.
    """

    flares: tuple[Flare, ...]
    known: int
    after_differing: int
    other_known: int
    other_differing: int
    words: str


def flares(facts: Facts, today: date, pathway: Pathway) -> FlareReading:
    """The flares up to ``today`` with the runs before them."""
    runs = upto(facts.runs, today)
    worst = daily_worst(facts.pain, today)
    found: list[Flare] = []
    other_known = other_differing = 0
    for (before_on, before), (day, score) in pairwise(worst.items()):
        if score >= before + FLARE_POINTS:
            found.append(_flare((before_on, before), (day, score), runs, pathway))
            continue
        differing = _differing(runs, day)
        if differing is not None:
            other_known += 1
            other_differing += bool(differing)
    judged = [flare for flare in found if flare.differing is not None]
    after_differing = sum(bool(flare.differing) for flare in judged)
    return FlareReading(
        tuple(reversed(found)),
        len(judged),
        after_differing,
        other_known,
        other_differing,
        _count_words(found, len(judged), after_differing, other_known, other_differing),
    )


def _differing(
    runs: tuple[Run, ...], day: date
) -> tuple[tuple[Run, tuple[Difference, ...]], ...] | None:
    """The runs before a day that differ; ``None`` where the usual is not known."""
    first = day - timedelta(days=BEFORE_DAYS)
    usual = usual_runs(runs, first)
    if usual is None:
        return None
    before = since(upto(runs, day), first)
    judged = ((run, differences(run, usual)) for run in before)
    return tuple((run, found) for run, found in judged if found)


def _flare(
    before: tuple[date, int], now: tuple[date, int], runs: tuple[Run, ...], pathway: Pathway
) -> Flare:
    day, score = now
    first = day - timedelta(days=BEFORE_DAYS)
    close = since(upto(runs, day), first)
    usual = usual_runs(runs, first)
    differing = _differing(runs, day)
    words = _words(close, differing)
    explanation = from_row(
        pathway,
        RULE,
        tr("Flare of {day}", day=long_date(day)),
        f"{words}. {tr(ASSOCIATION_ONLY)}",
        inputs=(
            Input(tr("Worst pain"), f"{score}", day),
            Input(tr("Worst pain, entry day before"), f"{before[1]}", before[0]),
            *(Input(tr("Run before it"), _run_words(run, differing), run.date) for run in close),
        ),
        arithmetic=f"{before[1]} + {FLARE_POINTS} \N{LESS-THAN OR EQUAL TO} {score}"
        + (tr("; usual: {words}", words=usual.words) if usual else ""),
        missing=() if usual else (tr("Runs in the 28 days before, to say what is usual"),),
    )
    count = usual.count if usual else 0
    return Flare(day, score, before[1], before[0], close, count, differing, words, explanation)


def _run_words(run: Run, differing: Sequence[tuple[Run, tuple[Difference, ...]]] | None) -> str:
    found = next((why for each, why in differing or () if each == run), ())
    words = [each.words for each in found]
    return ", ".join((f"{Distance(run.distance_km):.1f}", *words))


def _words(
    close: Sequence[Run], differing: Sequence[tuple[Run, tuple[Difference, ...]]] | None
) -> str:
    if not close:
        return tr("No run logged in the 72 hours before")
    if differing is None:
        return tr(
            "{runs} in the 72 hours before; what is usual is not known",
            runs=plural(len(close), "run"),
        )
    if not differing:
        return tr(
            "{runs} in the 72 hours before, none unlike the usual", runs=plural(len(close), "run")
        )
    return "; ".join(f"{long_date(run.date)}: {_run_words(run, differing)}" for run, _ in differing)


def _count_words(
    found: Sequence[Flare], known: int, after: int, other_known: int, other_after: int
) -> str:
    if not found:
        return ""
    if not known:
        return tr(
            "{flares}; before none of them is the usual running known.",
            flares=plural(len(found), "flare"),
        )
    words = tr(
        "{after} of {flares} came after a run unlike the runner's own usual",
        after=after,
        flares=plural(known, "flare"),
    )
    unlogged = sum(1 for flare in found if flare.differing is not None and not flare.runs)
    if unlogged:
        words += tr(" ({unlogged} had no run logged in those hours)", unlogged=unlogged)
    if other_known:
        days = plural(other_known, "other day")
        words += tr(
            "; of {days} with a pain entry, {other_after} did", days=days, other_after=other_after
        )
    left = len(found) - known
    if left:
        words += tr("; before {left} more the usual running is not known", left=left)
    return tr(
        "{words}. {association_only}: so few days can't tell cause from chance.",
        words=words,
        association_only=tr(ASSOCIATION_ONLY),
    )
