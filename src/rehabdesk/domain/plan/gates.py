"""Which exercises may be prescribed now: locked ones, and ones to be careful with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Exercise, Pathway, Row
from rehabdesk.domain.plan.rules import number, text, texts
from rehabdesk.domain.records import Facts, PainEntry
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import ACTIVITY_LABELS, long_date, plural


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether an exercise is open; a shut one is prescribed only with a reason.

    ``caution`` are words of warning that lock nothing; "" where there is none.
    """

    exercise: str
    open: bool
    words: str
    caution: str
    explanation: Explanation


def gate(exercise: str, facts: Facts, today: date, pathway: Pathway) -> Gate:
    """Whether ``exercise`` may be prescribed on ``today`` without a reason (MB05, EX03).

    A row with gate columns opens when the latest entries of its activity are all low enough, two
    of them at least and the first at least 7 days before the last, and the last is 2 or more below
    the very first. One that rises shuts it again.
    """
    known = next((each for each in pathway.exercises if each.key == exercise), None)
    if known is None:
        words = tr("An exercise of your own: the pathway has no gate for it")
        return Gate(exercise, True, words, "", Explanation(exercise, words, ""))
    caution = _caution(known, facts, today)
    if not text(known.row, "gate_activity"):
        words = caution or tr("No gate: open in every phase")
        return Gate(exercise, True, words, caution, _plain(known, words, facts, today, pathway))
    return _judged(known, caution, facts, today, pathway)


def _caution(exercise: Exercise, facts: Facts, today: date) -> str:
    """The row's own warning, while the phase set is one it warns of, or none is set."""
    warned = texts(exercise.row, "warn_phases")
    if not warned:
        return ""
    starts = upto(facts.phases, today)
    if not starts:
        return tr("No phase is set. {words}", words=text(exercise.row, "caution"))
    phase = starts[-1].phase
    if str(phase) not in warned:
        return ""
    return tr("Phase {phase} now. {words}", phase=phase, words=text(exercise.row, "caution"))


def _plain(
    exercise: Exercise, words: str, facts: Facts, today: date, pathway: Pathway
) -> Explanation:
    starts = upto(facts.phases, today)
    inputs = tuple(Input(tr("Phase"), str(start.phase), start.date) for start in starts[-1:])
    return from_row(
        pathway,
        exercise.row.id,
        exercise.label,
        words,
        inputs=inputs,
        threshold=text(exercise.row, "caution"),
    )


def _judged(exercise: Exercise, caution: str, facts: Facts, today: date, pathway: Pathway) -> Gate:
    row = exercise.row
    activity = text(row, "gate_activity")
    entries = [entry for entry in upto(facts.pain, today) if entry.activity == activity]
    failed = _failed(entries, row)
    label = mid_sentence(ACTIVITY_LABELS[activity])
    words = (
        tr("Open: pain on {label} has improved", label=label)
        if not failed
        else tr("Locked: {failed}", failed="; ".join(failed))
    )
    explanation = from_row(
        pathway,
        row.id,
        f"{exercise.label}: {'open' if not failed else 'locked'}",
        words,
        inputs=tuple(
            Input(tr("Pain on {label}", label=label), str(each.score), each.date)
            for each in entries
        ),
        arithmetic=_arithmetic(entries, row),
        threshold=text(row, "caution"),
        missing=() if entries else (tr("Pain on {label}", label=label),),
    )
    return Gate(exercise.key, not failed, words, caution, explanation)


def low_run(entries: Sequence[PainEntry], at_most: float) -> Sequence[PainEntry]:
    """The unbroken run of low entries that ends with the latest; oldest first."""
    start = len(entries)
    while start and entries[start - 1].score <= at_most:
        start -= 1
    return entries[start:]


def _failed(entries: Sequence[PainEntry], row: Row) -> list[str]:
    """What keeps the gate shut, each in words; nothing where it is open."""
    label = mid_sentence(ACTIVITY_LABELS[text(row, "gate_activity")])
    if not entries:
        return [tr("pain on {label} is not recorded", label=label)]
    at_most, wanted = number(row, "gate_at_most"), int(number(row, "gate_entries"))
    apart, fall = int(number(row, "gate_days")), number(row, "gate_fall")
    run = low_run(entries, at_most)
    failed = []
    if len(run) < wanted:
        failed.append(
            tr(
                "{entries} in a row at {at_most:g} or less, {wanted} wanted",
                entries=plural(len(run), "entry", "entries"),
                at_most=at_most,
                wanted=wanted,
            )
        )
    elif (run[-1].date - run[0].date).days < apart:
        failed.append(
            tr(
                "at {at_most:g} or less since {date}, {apart} days wanted",
                at_most=at_most,
                date=long_date(run[0].date),
                apart=apart,
            )
        )
    fallen = entries[0].score - entries[-1].score
    if fallen < fall:
        failed.append(
            tr(
                "down by {max} from {score}, {fall:g} wanted",
                max=max(fallen, 0),
                score=entries[0].score,
                fall=fall,
            )
        )
    return failed


def _arithmetic(entries: Sequence[PainEntry], row: Row) -> str:
    if not entries:
        return ""
    run = low_run(entries, number(row, "gate_at_most"))
    first, last = entries[0], entries[-1]
    span = (run[-1].date - run[0].date).days if run else 0
    return tr(
        "{low_entries} in a row over {days}; {score} \N{MINUS SIGN} {score2} = {score3} down",
        low_entries=plural(len(run), "low entry", "low entries"),
        days=plural(span, "day"),
        score=first.score,
        score2=last.score,
        score3=first.score - last.score,
    )
