"""What was done for the patient, from the phases, exercises and runs (DS09)."""

from dataclasses import replace
from datetime import date, timedelta
from statistics import median

from rehabdesk.documents.document import sentences
from rehabdesk.documents.phrases import exercise_label, number, phase_label
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.doses import Dose, doses, stopped_doses
from rehabdesk.domain.records import ExerciseSession, Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import plural, short_date

_CADENCE_RUNS = 3
_LISTED = 8


def treatment(facts: Facts, pathway: Pathway, end: date, *, doses_told: bool = True) -> list[str]:
    """Rest, phases, exercises with dose, how regularly, cadence; empty if nothing is recorded.

    ``doses_told`` tells how doses grew and what was stopped; else how many that are on file.
    """
    paragraphs = (
        (_rest(facts, end), _phases(facts, pathway, end)),
        (
            _prescribed(facts, pathway, end) if doses_told else _in_brief(facts, pathway, end),
            _done(facts, pathway),
            regularity(facts.exercises, pathway, end),
            _cadence(facts),
        ),
    )
    return [said for parts in paragraphs if (said := sentences(parts))]


def rest_days(facts: Facts) -> tuple[date, date | None] | None:
    """The first spell of relative rest: its first day, and the day another phase ended it.

    Without another phase its last day is ``None``: nobody recorded how long it was kept.
    """
    starts = sorted(facts.phases)
    for place, start in enumerate(starts):
        if start.phase == 0:
            later = next((other.date for other in starts[place + 1 :] if other.phase), None)
            return start.date, later
    return None


def _rest(facts: Facts, end: date) -> str:
    spell = rest_days(facts)
    if spell is None or spell[0] == spell[1]:
        return ""
    first, last = spell
    if last is None:
        return tr("Relative rest from {first}.", first=short_date(first, end))
    days = plural((last - first).days, "day")
    return tr(
        "Relative rest {first} to {last} ({days}).",
        first=short_date(first, end),
        last=short_date(last, end),
        days=days,
    )


def _phases(facts: Facts, pathway: Pathway, end: date) -> str:
    steps = []
    for start in sorted(facts.phases):
        label = phase_label(start.phase, pathway)
        name = f"{start.phase} {mid_sentence(label)}".strip()
        steps.append(tr("{name} from {date}", name=name, date=short_date(start.date, end)))
    return tr("Phases: {steps}.", steps="; ".join(steps)) if steps else ""


def _prescribed(facts: Facts, pathway: Pathway, end: date) -> str:
    """Every prescription with its latest dose, how it grew, and why where its gate was shut."""
    running = [_one(dose, end) for dose in doses(facts, end, pathway)]
    stopped = [
        tr(
            "{one}, stopped {stopped_on}",
            one=_one(dose, end),
            stopped_on=short_date(dose.now.stopped_on, end),
        )
        for dose in stopped_doses(facts, end, pathway)
        if dose.now.stopped_on is not None
    ]
    return (
        tr("Prescribed: {value}.", value="; ".join([*running, *stopped]))
        if running or stopped
        else ""
    )


def _in_brief(facts: Facts, pathway: Pathway, end: date) -> str:
    """What is prescribed now, each with its dose and why its gate was passed."""
    running = [_one(replace(dose, progression=""), end) for dose in doses(facts, end, pathway)]
    stopped = len(stopped_doses(facts, end, pathway))
    more = tr("{exercises} stopped earlier, on file", exercises=plural(stopped, "exercise"))
    told = [*running, *([more] if stopped else [])]
    return tr("Prescribed: {value}.", value="; ".join(told)) if told else ""


def _one(dose: Dose, end: date) -> str:
    """``Hip thrust 3 × 10, 20 kg, from 2 Feb (+5 kg since 2 Feb; reason given: …)``."""
    told = [
        f"{dose.label} {dose.words}".strip(),
        tr("from {date}", date=short_date(dose.first.date, end)),
    ]
    reasons = dict.fromkeys(each.reason for each in (*dose.earlier, dose.now) if each.reason)
    more = [dose.progression, *(tr("reason given: {reason}", reason=reason) for reason in reasons)]
    aside = "; ".join(part.rstrip(".") for part in more if part)
    return f"{', '.join(told)} ({aside})" if aside else ", ".join(told)


def _done(facts: Facts, pathway: Pathway) -> str:
    """What was done without being prescribed, with what was logged of its dose."""
    prescribed = {each.exercise for each in facts.prescriptions}
    done: dict[str, list[ExerciseSession]] = {}
    for row in facts.exercises:
        if row.done == "yes" and row.exercise not in prescribed:
            done.setdefault(row.exercise, []).append(row)
    ranked = sorted(done.items(), key=lambda item: -len(item[1]))
    names = [f"{exercise_label(key, pathway)}{_dose(found)}" for key, found in ranked[:_LISTED]]
    more = tr("; and {ranked} more", ranked=len(ranked) - _LISTED) if len(ranked) > _LISTED else ""
    also = tr("Also done: ") if prescribed else ""
    return f"{also}{'; '.join(names)}{more}." if names else ""


def _dose(rows: list[ExerciseSession]) -> str:
    """The latest dose, and the most that was lifted."""
    latest = rows[-1]
    amount = ""
    if latest.reps is not None:
        amount = number(latest.reps)
    elif latest.hold_s is not None:
        amount = f"{number(latest.hold_s)} s"
    if amount and latest.sets is not None:
        amount = f"{number(latest.sets)} × {amount}"
    heaviest = max((row.load_kg for row in rows if row.load_kg), default=None)
    load = tr("up to {heaviest} kg", heaviest=number(heaviest)) if heaviest else ""
    dose = ", ".join(part for part in (amount, load) if part)
    return f" {dose}" if dose else ""


def regularity(rows: tuple[ExerciseSession, ...], pathway: Pathway, end: date) -> str:
    """Sessions kept of those planned, over whole ISO weeks (CLINICAL 1.5, EX-rule).

    A week in which nothing was logged is not known to be one without exercise: it is told apart.
    """
    if not rows:
        return ""
    days = {row.date for row in rows if row.done == "yes"}
    answered = {row.date for row in rows if row.done}
    first = min(row.date for row in rows)
    monday = first + timedelta(days=-first.weekday() % 7)
    planned = kept = unlogged = 0
    while monday + timedelta(days=6) <= end:
        week = {monday + timedelta(days=step) for step in range(7)}
        monday += timedelta(days=7)
        if not week & answered:
            unlogged += 1
            continue
        planned += pathway.sessions_min
        kept += min(len(week & days), pathway.sessions_min)
    target = tr(
        "target {sessions_min}–{sessions_max} a week",
        sessions_min=pathway.sessions_min,
        sessions_max=pathway.sessions_max,
    )
    if not planned:
        return tr(
            "Exercises done on {days} ({target}).", days=plural(len(days), "day"), target=target
        )
    share = 100 * kept / planned
    gap = tr("; {weeks} not logged", weeks=plural(unlogged, "week")) if unlogged else ""
    return tr(
        "Sessions kept: {kept} of {planned} planned ({share:.0f} %; {target}{gap}).",
        kept=kept,
        planned=planned,
        share=share,
        target=target,
        gap=gap,
    )


def _cadence(facts: Facts) -> str:
    start = facts.episode.onset_date or facts.episode.first_seen
    found = [run.cadence_spm for run in facts.runs if run.date >= start and run.cadence_spm]
    if len(found) < 2 * _CADENCE_RUNS:
        return ""
    before, after = median(found[:_CADENCE_RUNS]), median(found[-_CADENCE_RUNS:])
    if round(before) == round(after):
        return tr("Cadence {after:.0f} steps a minute.", after=after)
    return tr("Cadence {before:.0f} to {after:.0f} steps a minute.", before=before, after=after)


def longer_run_before(facts: Facts) -> float | None:
    """By how many per cent a run in the two weeks before onset outgrew the 30 days before it.

    ``None`` where no run did by more than 10 % (the spike of CONTRACT 4.3), or onset is unknown.
    """
    onset = facts.episode.onset_date
    if onset is None:
        return None
    runs = sorted(facts.runs, key=lambda run: run.date)
    if not runs:
        return None
    largest = 0.0
    for run in runs:
        if not onset - timedelta(days=14) <= run.date <= onset:
            continue
        if runs[0].date > run.date - timedelta(days=14):
            continue
        window = [
            other.distance_km
            for other in runs
            if run.date - timedelta(days=30) <= other.date < run.date
        ]
        if window:
            largest = max(largest, run.distance_km / max(window))
    return 100 * (largest - 1) if largest > 1.10 else None
