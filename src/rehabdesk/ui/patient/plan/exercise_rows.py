"""The rows and totals of the exercises card, made of doses, sessions and gates."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.doses import Dose, dose_words
from rehabdesk.domain.plan.gates import Gate
from rehabdesk.domain.plan.weeks import AdherenceWeek
from rehabdesk.domain.records import ExerciseSession, Facts
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, short_date
from rehabdesk.ui.patient.plan.weeks_model import WEEKS, ExerciseRow, WeekTotal

_BANDS = {
    tr("low"): (tr("low"), "consider"),
    tr("below target"): (tr("below"), "consider"),
    tr("on target"): (tr("on target"), "resolved"),
}


def exercise_rows(
    found: Sequence[Dose],
    stopped: Sequence[Dose],
    facts: Facts,
    today: date,
    pathway: Pathway,
    first_monday: date,
) -> list[ExerciseRow]:
    """What is prescribed, then what was done or stopped in the weeks shown."""
    logged = _logged(upto(facts.exercises, today))
    labels = {each.key: each.label for each in pathway.exercises}
    rows = [_row(dose, logged.get(dose.exercise, {}), "") for dose in found]
    shown = {dose.exercise for dose in found}
    for dose in stopped:
        if dose.exercise not in shown and _since(logged.get(dose.exercise, {}), first_monday):
            day = dose.now.stopped_on
            words = tr("stopped {day}", day=short_date(day, today)) if day else tr("stopped")
            rows.append(_row(dose, logged[dose.exercise], words))
            shown.add(dose.exercise)
    for exercise, days in logged.items():
        if exercise not in shown and _since(days, first_monday):
            label = labels.get(exercise, exercise)
            rows.append(ExerciseRow(exercise, label, tr("no dose prescribed"), "", "", "", days))
    return rows


def cautions(rows: Iterable[ExerciseRow], gates: Mapping[str, Gate]) -> list[ExerciseRow]:
    """The rows with the warning of their gate, if it has one or is shut."""
    return [
        row._replace(caution=gates[row.exercise].caution or gates[row.exercise].words)
        if row.exercise in gates and _warns(gates[row.exercise])
        else row
        for row in rows
    ]


def week_totals(weeks: Iterable[AdherenceWeek], first: date) -> list[WeekTotal]:
    """The days of each week shown, from the ``first`` Monday, with its band in a word."""
    by_monday = {week.monday: week for week in weeks}
    mondays = [first + timedelta(weeks=n) for n in range(WEEKS)]
    return [_total(by_monday.get(monday)) for monday in mondays]


def _total(week: AdherenceWeek | None) -> WeekTotal:
    if week is None or not week.band:
        return WeekTotal(None if week is None else week.sessions)
    return WeekTotal(week.sessions, *_BANDS.get(week.band, (tr("above"), "consider")))


def adherence_explanation(weeks: Iterable[AdherenceWeek], pathway: Pathway) -> Explanation:
    """Why each week is banded as it is; the current one never is."""
    known = [week for week in weeks if week.sessions is not None]
    inputs = tuple(
        Input(tr("Week of {monday}", monday=long_date(week.monday)), week.words) for week in known
    )
    last = next((week for week in reversed(known) if week.band), None)
    return from_row(
        pathway,
        "SESSIONS_MIN",
        tr("Adherence"),
        last.words if last else tr("No full week is on file yet"),
        inputs=inputs,
        arithmetic=tr(
            "100 x days with an exercise done / {sessions_min}, at most 100 %",
            sessions_min=pathway.sessions_min,
        ),
        threshold=tr(
            "{sessions_min} to {sessions_max} days in a week, Monday to Sunday; the "
            "current week is not banded",
            sessions_min=pathway.sessions_min,
            sessions_max=pathway.sessions_max,
        ),
    )


def summary_words(weeks: Sequence[AdherenceWeek], pathway: Pathway) -> str:
    """The target, and what the last full week came to."""
    target = tr(
        "Target {sessions_min} to {sessions_max} days a week",
        sessions_min=pathway.sessions_min,
        sessions_max=pathway.sessions_max,
    )
    full = [week for week in weeks if week.band is not None]
    if not full:
        return f"{target}."
    last = full[-1]
    return tr(
        "{target}. Week of {monday}: {words}",
        target=target,
        monday=short_date(last.monday, weeks[-1].monday),
        words=last.words,
    )


def _warns(gate: Gate) -> bool:
    return bool(gate.caution) or not gate.open


def _row(dose: Dose, logged: Mapping[date, bool], stopped: str) -> ExerciseRow:
    parts = (stopped, dose.progression, dose.now.notes)
    before = " · ".join(part for part in parts if part)
    history = "; ".join(
        tr("from {date}: {dose_words}", date=long_date(each.date), dose_words=dose_words(each))
        for each in (*dose.earlier, dose.now)
    )
    return ExerciseRow(
        dose.exercise, dose.label, dose.words, before, "", history, logged, not stopped
    )


def _logged(sessions: Iterable[ExerciseSession]) -> dict[str, dict[date, bool]]:
    """Each exercise's days: done where any row of the day says so."""
    days: dict[str, dict[date, bool]] = {}
    for session in sessions:
        if session.done:
            own = days.setdefault(session.exercise, {})
            own[session.date] = own.get(session.date, False) or session.done == "yes"
    return days


def _since(days: Mapping[date, bool], first: date) -> bool:
    return any(day >= first for day in days)
