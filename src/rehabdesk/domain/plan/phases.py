"""The phase the record speaks for; the clinician sets it (CLINICAL section 7)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.criteria import Criterion, Status, judge, unmet
from rehabdesk.domain.plan.monitoring import SessionVerdict, two_reduced
from rehabdesk.domain.plan.rules import number, text
from rehabdesk.domain.records import Facts, PhaseStart
from rehabdesk.domain.series import known, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural


class Direction(StrEnum):
    """Where a proposal goes from the current phase."""

    START = "start"
    PROGRESS = "progress"
    STAY = "stay"
    REGRESS = "regress"


@dataclass(frozen=True, slots=True)
class Proposal:
    """The phase the criteria speak for; nothing is set by it.

    ``because`` are whole sentences; ``criteria`` what the next phase asks.
    """

    phase: int
    direction: Direction
    because: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    explanation: Explanation


def current_phase(facts: Facts, today: date) -> PhaseStart | None:
    """The phase that was set last, on or before ``today``; ``None`` where none was."""
    starts = upto(facts.phases, today)
    return starts[-1] if starts else None


def phase_began(facts: Facts, today: date) -> date | None:
    """The day the current phase was first set; setting it again does not begin it anew."""
    began: PhaseStart | None = None
    for start in upto(facts.phases, today):
        if began is None or start.phase != began.phase:
            began = start
    return began.date if began else None


def progress_criteria(
    phase: int, facts: Facts, today: date, pathway: Pathway
) -> tuple[Criterion, ...]:
    """What ``phase`` asks before the next one."""
    return judge(_rows(phase, "progress", pathway), known(facts, today), pathway)


def entry_criteria(
    phase: int, facts: Facts, today: date, pathway: Pathway
) -> tuple[Criterion, ...]:
    """What entering ``phase`` asks: its own criteria, and those of the phase below it.

    From a lower phase it asks for every step up to it.
    """
    now = current_phase(facts, today)
    below = phase - 1 if now is None or now.phase >= phase else now.phase
    rows = [
        row
        for step in range(below, phase)
        for row in (*_rows(step, "progress", pathway), *_rows(step + 1, "enter", pathway))
    ]
    return judge(rows, known(facts, today), pathway)


def unmet_on_entry(phase: int, facts: Facts, today: date, pathway: Pathway) -> str:
    """The ids that a change to ``phase`` is logged with; "" for one that is not a step up."""
    now = current_phase(facts, today)
    if now is not None and phase <= now.phase:
        return ""
    return ", ".join(each.id for each in unmet(entry_criteria(phase, facts, today, pathway)))


def phase_proposal(facts: Facts, today: date, pathway: Pathway) -> Proposal:
    """The phase to start with, the next, the same, or the one below.

    Two sessions in a row to reduce speak for one back, whatever else is met; the next phase is
    proposed only when everything it asks is met.
    """
    now, began = current_phase(facts, today), phase_began(facts, today)
    numbers = [phase.number for phase in pathway.phases]
    if now is None or began is None:
        return _start(numbers[0] if numbers else 0, facts, today, pathway)
    reduced = two_reduced(facts, today, pathway, began)
    next_phase = now.phase + 1
    criteria = (
        entry_criteria(next_phase, facts, today, pathway)
        if next_phase in numbers
        else progress_criteria(now.phase, facts, today, pathway)
    )
    if reduced and now.phase - 1 in numbers:
        return _back(now, reduced, criteria, pathway)
    left = unmet(criteria)
    if not left and next_phase in numbers:
        because = (tr("Everything phase {next_phase} asks is met.", next_phase=next_phase),)
        return _proposed(next_phase, Direction.PROGRESS, because, criteria, now, pathway)
    return _proposed(
        now.phase, Direction.STAY, _staying(left, next_phase in numbers), criteria, now, pathway
    )


def _rows(phase: int, kind: str, pathway: Pathway) -> tuple[Row, ...]:
    return tuple(
        row
        for row in pathway.section("phase_criteria")
        if number(row, "phase") == phase and text(row, "kind") == kind
    )


def _start(phase: int, facts: Facts, today: date, pathway: Pathway) -> Proposal:
    because = (tr("No phase is set yet: phase {phase} starts the plan.", phase=phase),)
    criteria = judge(_rows(phase, "enter", pathway), known(facts, today), pathway)
    explanation = from_row(
        pathway, _row_id(phase, pathway), tr("Start with phase {phase}", phase=phase), because[0]
    )
    return Proposal(phase, Direction.START, because, criteria, explanation)


def _back(
    now: PhaseStart,
    reduced: tuple[SessionVerdict, ...],
    criteria: tuple[Criterion, ...],
    pathway: Pathway,
) -> Proposal:
    because = (
        tr("{sessions} in a row to reduce.", sessions=plural(len(reduced), "session")),
        *(f"{long_date(each.test.date)}, {each.label}: {each.words}." for each in reduced),
    )
    phase = now.phase - 1
    explanation = from_row(
        pathway,
        "PM05",
        tr("Back to phase {phase}", phase=phase),
        because[0],
        inputs=tuple(Input(each.label, each.words, each.test.date) for each in reduced),
        arithmetic=tr("{reduced} in a row", reduced=len(reduced)),
    )
    return Proposal(phase, Direction.REGRESS, because, criteria, explanation)


def _staying(left: tuple[Criterion, ...], has_next: bool) -> tuple[str, ...]:
    if not left:
        return () if has_next else (tr("This is the last phase, and what it asks is met."),)
    counts = (
        (sum(each.status is status for each in left), status)
        for status in (Status.NOT_MET, Status.NOT_KNOWN)
    )
    words = tr(" and ").join(f"{count} {status.words}" for count, status in counts if count)
    return (
        f"{words[0].upper()}{words[1:]}.",
        *(f"{each.text}: {each.status.words}." for each in left),
    )


def _proposed(
    phase: int,
    direction: Direction,
    because: tuple[str, ...],
    criteria: tuple[Criterion, ...],
    now: PhaseStart,
    pathway: Pathway,
) -> Proposal:
    titles = {
        Direction.PROGRESS: tr("Phase {phase} is proposed", phase=phase),
        Direction.STAY: tr("Stay in phase {phase}", phase=phase),
    }
    explanation = from_row(
        pathway,
        _row_id(now.phase, pathway),
        titles[direction],
        " ".join(because),
        inputs=tuple(Input(each.text, each.status.words) for each in criteria),
        threshold=_asks(now.phase, pathway),
        missing=tuple(words for each in criteria for words in each.explanation.missing),
    )
    return Proposal(phase, direction, because, criteria, explanation)


def _row_id(phase: int, pathway: Pathway) -> str:
    return next((each.row.id for each in pathway.phases if each.number == phase), "")


def _asks(phase: int, pathway: Pathway) -> str:
    """The pathway's own words for what a phase asks before the next."""
    return next((text(each.row, "progress") for each in pathway.phases if each.number == phase), "")
