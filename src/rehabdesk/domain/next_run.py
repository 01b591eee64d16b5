"""The next run on the way back: how far at most, when, and the one thing to change (RL06, RL13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.load import SPIKE_BASIS_DAYS, metres
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.criteria import return_to_run, unmet
from rehabdesk.domain.plan.monitoring import known_tests, settled_by_morning
from rehabdesk.domain.plan.reading import Status
from rehabdesk.domain.plan.rest import RestState, RestWindow, rest_window
from rehabdesk.domain.records import Facts, LoadingTest, Run
from rehabdesk.domain.running.usual import Step, before_onset, next_step
from rehabdesk.domain.series import after, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, Limit, unit_words
from rehabdesk.domain.words import long_date, plural, weekday_date
from rehabdesk.domain.worked import below_limit, limit_of

CAP_RULE, STEP_RULE = "RL06", "RL13"
SETTLED_RUNS = 2
"""So many runs that settled by the next morning speak for one step on."""
ALTERNATE_DAYS = 2


class Move(StrEnum):
    """What the proposal is."""

    STEP = "one step on"
    REPEAT = "repeat"
    EASE = "ease"
    REINTRODUCE = "re-introduce"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class NextRun:
    """A proposal; the clinician decides.

    ``cap_km`` is 1.10 x the longest run of the last 30 days, rounded down to 0.1 km, ``None``
    where there is none; what is said is rounded down once, in the unit of the screens.
    ``from_day`` leaves a day without running. ``step`` is the one variable that may change,
    where ``move`` is a step. ``settled`` counts the latest runs in a row that settled by the next
    morning, ``None`` where the latest one is not known to have.
    """

    move: Move
    step: Step | None
    cap_km: float | None
    cap_words: str
    longest: Run | None
    from_day: date
    settled: int | None
    words: str
    because: tuple[str, ...]
    explanations: tuple[Explanation, ...]


def cap_m(longest_m: int) -> int:
    """The longest run that is no spike after one of ``longest_m``, in whole metres (RL06)."""
    return 11 * longest_m // 10


def limit_km(longest_km: float) -> float:
    """The same in km, to the metre: a text rounds it down once, in the unit it is said in."""
    return cap_m(metres(longest_km)) / 1000


def next_run(facts: Facts, today: date, pathway: Pathway) -> NextRun:
    """What the record says of the next run."""
    runs = upto(facts.runs, today)
    recent = after(runs, today - timedelta(days=SPIKE_BASIS_DAYS))
    longest = max(recent, key=lambda run: run.distance_km, default=None)
    cap_km = None if longest is None else cap_m(metres(longest.distance_km)) // 100 / 10
    cap_words = _cap_words(longest)
    from_day = max(today, runs[-1].date + timedelta(days=ALTERNATE_DAYS)) if runs else today
    answers = _answers(facts, runs, today)
    settled = _settled_in_a_row(answers)
    criteria = return_to_run(facts, today, pathway)
    unmet_now = [each for each in criteria if each.status is Status.NOT_MET]
    unknown = [each for each in unmet(criteria) if each.status is Status.NOT_KNOWN]
    window = rest_window(facts, today, pathway)
    move = _move(longest, bool(unmet_now or unknown), answers, settled)
    step = next_step(runs, before_onset(facts), today) if move is Move.STEP else None
    words = _words(move, step, longest, from_day, today)
    because = (
        *(tr("Not met: {words}", words=each.text) for each in unmet_now),
        *(tr("Not known: {words}", words=each.text) for each in unknown),
        *_settled_words(answers, settled),
        *_rest_words(window),
    )
    return NextRun(
        move,
        step,
        cap_km,
        cap_words,
        longest,
        from_day,
        settled,
        words,
        because,
        (
            _explain_cap(longest, cap_words, pathway),
            _explain_step(answers, words, because, pathway),
        ),
    )


Answer = tuple[Run, bool | None]
"""A run and whether it settled by the next morning; ``None`` is not known."""


def _answers(facts: Facts, runs: Sequence[Run], today: date) -> list[Answer]:
    """The latest days with a run since the onset, newest first; one answer a day."""
    tests: dict[date, list[LoadingTest]] = {}
    for test in known_tests(facts, today):
        tests.setdefault(test.date, []).append(test)
    mornings = {
        entry.date: entry.score
        for entry in upto(facts.pain, today)
        if entry.activity == "next_morning"
    }
    onset = facts.episode.onset_date
    days = {run.date: run for run in runs if onset is None or run.date >= onset}
    return [
        (days[day], _settled(tests.get(day, ()), mornings, day))
        for day in sorted(days, reverse=True)
    ]


def _settled(tests: Sequence[LoadingTest], mornings: dict[date, int], day: date) -> bool | None:
    """PM02 for one day: by its loading tests, else by the mornings of that day and the next."""
    found = {settled_by_morning(test) for test in tests} - {None}
    if found:
        return False not in found
    before, afterwards = mornings.get(day), mornings.get(day + timedelta(days=1))
    return None if before is None or afterwards is None else afterwards <= before


def _settled_in_a_row(answers: Sequence[Answer]) -> int | None:
    if not answers or answers[0][1] is None:
        return None
    count = 0
    for _, settled in answers:
        if not settled:
            break
        count += 1
    return count


def _move(
    longest: Run | None, waiting: bool, answers: Sequence[Answer], settled: int | None
) -> Move:
    if waiting:
        return Move.WAIT
    if longest is None:
        return Move.REINTRODUCE
    if answers and answers[0][1] is False:
        return Move.EASE
    return Move.STEP if settled is not None and settled >= SETTLED_RUNS else Move.REPEAT


def _cap_words(longest: Run | None) -> str:
    if longest is None:
        return tr(
            "No run in the last {spike_basis_days} days: treat as a re-introduction",
            spike_basis_days=SPIKE_BASIS_DAYS,
        )
    limit = limit_km(longest.distance_km)
    return tr(
        "≤ {cap}: 1.10 × your longest in {spike_basis_days} days, {longest}",
        cap=Limit(limit),
        spike_basis_days=SPIKE_BASIS_DAYS,
        longest=below_limit(longest.distance_km, limit),
    )


def _words(
    move: Move,
    step: Step | None,
    longest: Run | None,
    from_day: date,
    today: date,
) -> str:
    on = (
        tr("today at the earliest")
        if from_day == today
        else tr("not before {from_day}", from_day=weekday_date(from_day))
    )
    if move is Move.WAIT:
        return tr("No step is proposed: the criteria of a return to running are not all met")
    if longest is None or move is Move.REINTRODUCE:
        return tr("Re-introduce: run and walk on alternate days, flat and easy")
    last, limit = f"{Distance(longest.distance_km):.1f}", limit_km(longest.distance_km)
    if move is Move.EASE:
        return tr("Ease: shorter than last time, flat and easy, {on}", on=on)
    if move is Move.REPEAT:
        return tr("Repeat what was run: flat and easy, up to {last}, {on}", last=last, on=on)
    if step is None:
        return tr(
            "Back at the usual running of before: up to {cap}, {on}",
            cap=Limit(limit),
            on=on,
        )
    return tr("{say}, {on}. Change nothing else", say=step.say(limit, last), on=on)


def _settled_words(answers: Sequence[Answer], settled: int | None) -> list[str]:
    if not answers:
        return []
    day = long_date(answers[0][0].date)
    if answers[0][1] is False:
        return [tr("The run of {day} had not settled by the next morning", day=day)]
    if settled is None:
        return [tr("Whether the run of {day} settled by the next morning is not recorded", day=day)]
    return [
        tr(
            "{runs} in a row settled by the next morning, {settled_runs} needed",
            runs=plural(settled, "run"),
            settled_runs=SETTLED_RUNS,
        )
    ]


def _rest_words(window: RestWindow) -> list[str]:
    resting = window.state in (RestState.RESTING, RestState.IN_WINDOW, RestState.OVERDUE)
    if not resting:
        return []
    return [
        tr("Relative rest, {words}{words2}", words=window.words[0].lower(), words2=window.words[1:])
    ]


def _explain_cap(longest: Run | None, words: str, pathway: Pathway) -> Explanation:
    if longest is None:
        return from_row(
            pathway,
            CAP_RULE,
            tr("Longest next run"),
            words,
            missing=(tr("A run in the last 30 days"),),
        )
    shown = below_limit(longest.distance_km, limit_km(longest.distance_km))
    return from_row(
        pathway,
        CAP_RULE,
        tr("Longest next run"),
        words,
        inputs=(Input(tr("Longest run in 30 days"), f"{shown} {unit_words()}", longest.date),),
        arithmetic=tr(
            "1.10 × {longest} = {limit}, rounded down to 0.1 {unit}",
            longest=shown,
            limit=f"{limit_of(Decimal(shown)).normalize():f} {unit_words()}",
            unit=unit_words(),
        ),
    )


def _explain_step(
    answers: Sequence[Answer], words: str, because: Sequence[str], pathway: Pathway
) -> Explanation:
    said = {
        True: tr("settled by the next morning"),
        False: tr("not settled"),
        None: tr("not recorded"),
    }
    return from_row(
        pathway,
        STEP_RULE,
        tr("Next run"),
        words,
        inputs=tuple(
            Input(
                tr("Run of {distance_km:.1f}", distance_km=Distance(run.distance_km)),
                said[settled],
                run.date,
            )
            for run, settled in answers[: SETTLED_RUNS + 1]
        ),
        arithmetic="; ".join(because),
        missing=() if answers else (tr("A run since the onset"),),
    )
