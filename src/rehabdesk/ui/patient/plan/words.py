"""What the plan's rules say, made into lines, rows and sentences for the screen."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.criteria import Criterion, Status
from rehabdesk.domain.plan.doses import Dose
from rehabdesk.domain.plan.form import Cadence, FormTarget, may_be_strides
from rehabdesk.domain.plan.gates import Gate
from rehabdesk.domain.plan.monitoring import SessionVerdict, Verdict, WeeklyPain
from rehabdesk.domain.plan.phases import Direction, Proposal
from rehabdesk.domain.plan.rest import RestState, RestWindow, Temperature
from rehabdesk.domain.plan.weeks import AdherenceWeek
from rehabdesk.domain.records import ExerciseSession, Facts, Finding, PhaseStart
from rehabdesk.domain.series import upto
from rehabdesk.domain.words import long_date, short_date
from rehabdesk.ui.patient.plan.lines import JUDGED, Answers, Line
from rehabdesk.ui.patient.plan.loading import test_id
from rehabdesk.ui.patient.plan.weeks_model import WEEKS, ExerciseRow, WeekTotal

NOTE = "Note…"
ANSWERED: Answers = (("yes", "Yes"), ("partial", "Partly"), ("no", "No"))
GIVEN: Answers = (("yes", "Yes"), ("no", "No"))
_KINDS = {Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_KNOWN: "not known"}
_VERDICTS = {
    Verdict.PROGRESS: "progress",
    Verdict.HOLD: "hold",
    Verdict.REDUCE: "reduce",
    Verdict.AWAITING: "awaiting",
    Verdict.NOT_KNOWN: "not known",
}
_FOUND = {"yes": "met", "partial": "partly", "no": "not met"}
_BANDS = {
    "low": ("low", "consider"),
    "below target": ("below", "consider"),
    "on target": ("on target", "resolved"),
}
_REST = {
    RestState.NOT_STARTED: ("note", "Not started"),
    RestState.RESTING: ("note", "Resting"),
    RestState.IN_WINDOW: ("warning", "Review now"),
    RestState.OVERDUE: ("overdue", "Overdue"),
    RestState.ENDED: ("met", "Ended"),
}


def fact_words(facts: Iterable[Input]) -> str:
    """``Single-leg bridge 17, 20 Feb 2026``."""
    return "; ".join(
        f"{fact.label}: {fact.value}" + (f", {long_date(fact.on)}" if fact.on else "")
        for fact in facts
    )


def criterion_line(criterion: Criterion) -> Line:
    """A criterion; one that only the clinician can tell offers its answers."""
    kind = _KINDS[criterion.status]
    chosen = {Status.MET: "yes", Status.NOT_MET: "no"}.get(criterion.status, "")
    return Line(
        criterion.id,
        criterion.text,
        kind,
        fact_words(criterion.facts),
        (criterion.explanation,),
        JUDGED if criterion.judged else (),
        chosen if criterion.judged else "",
        NOTE if criterion.judged else "",
    )


def verdict_line(found: SessionVerdict, today: date) -> Line:
    """One loading test with its verdict."""
    test = found.test
    waiting = found.verdict is Verdict.AWAITING
    facts = found.words.removesuffix(f": {found.verdict.value}")
    return Line(
        test_id(test),
        f"{found.label}, {short_date(test.date, today)}",
        _VERDICTS[found.verdict],
        facts,
        (found.explanation,),
        action="Add next morning…" if waiting else "",
    )


def pain_line(pain: WeeklyPain) -> Line:
    """Whether worst pain rises from week to week."""
    kind = "not known" if pain.rising is None else "warning" if pain.rising else "met"
    explanations = (pain.explanation,)
    return Line("weekly pain", "Pain, week by week", kind, "", explanations, word=pain.words)


def gate_line(gate: Gate, label: str) -> Line:
    """An exercise that is locked, with the way to prescribe it all the same."""
    return Line(
        gate.exercise,
        label,
        "locked",
        "",
        (gate.explanation,),
        action="Override…",
        word=gate.words,
    )


def caution_line(gate: Gate, label: str) -> Line:
    """A prescribed exercise to be careful with in this phase."""
    return Line(gate.exercise, label, "warning", gate.caution, (gate.explanation,))


def rest_lines(rest: RestWindow, temperature: Temperature, today: date) -> list[Line]:
    """The window, each run that broke it, and ice or heat."""
    kind, word = _REST[rest.state]
    lines = [Line("rest", rest.words, kind, "", (rest.explanation,), word=word)]
    for place, run in enumerate(rest.breaches):
        text = f"{short_date(run.date, today)}: {run.kind} run of {run.distance_km:g} km"
        facts = "relative rest rules it out"
        lines.append(Line(f"breach {place}", text, "warning", facts, word="Breach"))
    word = {"ice": "Ice", "heat": "Heat"}.get(temperature.state, "")
    kind = "note" if word else "not known"
    explanations = (temperature.explanation,)
    lines.append(Line("temperature", temperature.words, kind, "", explanations, word=word))
    return lines


def rest_days(rest: RestWindow) -> tuple[int, int, int] | None:
    """The day today is, the day of the review and the last day, counted from day 1."""
    if rest.began is None or rest.day is None or rest.ended_on is not None:
        return None
    if rest.review_on is None or rest.last_day is None:
        return None
    return rest.day, (rest.review_on - rest.began).days + 1, (rest.last_day - rest.began).days + 1


def proposal_words(proposal: Proposal, pathway: Pathway) -> str:
    """What the app proposes, as a sentence; the clinician sets the phase."""
    labels = {phase.number: phase.label.lower() for phase in pathway.phases}
    phase = f"phase {proposal.phase} ({labels.get(proposal.phase, '')})"
    return {
        Direction.START: f"Proposed: start with {phase}.",
        Direction.PROGRESS: f"Proposed: go on to {phase}.",
        Direction.STAY: f"Proposed: stay in {phase}.",
        Direction.REGRESS: f"Proposed: go back to {phase}.",
    }[proposal.direction]


def since_words(start: PhaseStart | None, today: date) -> str:
    """Since when the phase is set, by whom and why."""
    if start is None:
        return ""
    day = (today - start.date).days + 1
    who = f", set by {start.clinician}" if start.clinician else ""
    why = f": {start.reason}" if start.reason else ""
    return f"since {short_date(start.date, today)}, day {day}{who}{why}"


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
            words = f"stopped {short_date(day, today)}" if day else "stopped"
            rows.append(_row(dose, logged[dose.exercise], words))
            shown.add(dose.exercise)
    for exercise, days in logged.items():
        if exercise not in shown and _since(days, first_monday):
            label = labels.get(exercise, exercise)
            rows.append(ExerciseRow(exercise, label, "no dose prescribed", "", "", days))
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
    return WeekTotal(week.sessions, *_BANDS.get(week.band, ("above", "consider")))


def adherence_explanation(weeks: Iterable[AdherenceWeek], pathway: Pathway) -> Explanation:
    """Why each week is banded as it is; the current one never is."""
    known = [week for week in weeks if week.sessions is not None]
    inputs = tuple(Input("Week of", week.words, week.monday) for week in known)
    last = next((week for week in reversed(known) if week.band), None)
    return from_row(
        pathway,
        "SESSIONS_MIN",
        "Adherence",
        last.words if last else "No full week is on file yet",
        inputs=inputs,
        arithmetic=f"100 x days with an exercise done / {pathway.sessions_min}, at most 100 %",
        threshold=f"{pathway.sessions_min} to {pathway.sessions_max} days in a week, "
        "Monday to Sunday; the current week is not banded",
    )


def cadence_line(row: Row, cadence: Cadence) -> Line:
    """Cadence beside the runner's own baseline and the usual range."""
    in_range = cadence.in_range
    kind = "not known" if in_range is None else "met" if in_range else "not met"
    word = "" if in_range is None else "In range" if in_range else "Out of range"
    return Line(row.id, row.text, kind, cadence.words, (cadence.explanation,), word=word)


def found_line(row: Row, finding: Finding | None, answers: Answers, rule: str = "") -> Line:
    """A row of the pathway that the clinician answers, with the answer on file."""
    if finding is None:
        return Line(row.id, row.text, "not known", rule, (), answers, "", NOTE, "No answer yet")
    words = dict(answers)
    note = f": {finding.notes}" if finding.notes else ""
    facts = f"{long_date(finding.date)}{note}"
    kind = _FOUND.get(finding.present, "not known")
    word = words.get(finding.present, finding.present)
    return Line(row.id, row.text, kind, facts, (), answers, finding.present, NOTE, word)


def form_lines(targets: Iterable[FormTarget], cadence: Cadence | None) -> list[Line]:
    """The targets of running form: the one with a range is measured, the others are seen."""
    return [
        cadence_line(target.row, cadence)
        if cadence is not None and target.row.id == cadence.explanation.rule
        else found_line(target.row, target.finding, ANSWERED)
        for target in targets
    ]


def strides_lines(facts: Facts, today: date) -> list[Line]:
    """The question about a latest cadence that may count one foot only; never converted here."""
    measured = [run for run in upto(facts.runs, today) if run.cadence_spm is not None]
    value = measured[-1].cadence_spm if measured else None
    if value is None or not may_be_strides(value):
        return []
    text = f"The latest run says {value:g}: strides of one foot? Twice that is {2 * value:g} steps"
    facts_words = f"{long_date(measured[-1].date)}; it is left out until the run is mended"
    return [Line("strides", text, "not known", facts_words, word="Ask")]


def remedy_lines(pathway: Pathway, facts: Facts, today: date) -> list[Line]:
    """The remedies that have no counter of their own: whether each was advised."""
    latest = {finding.item: finding for finding in upto(facts.findings, today)}
    return [
        found_line(row, latest.get(row.id), GIVEN, str((row.data or {}).get("rule", "")))
        for row in pathway.section("remedies")
        if "min" not in (row.data or {})
    ]


def _warns(gate: Gate) -> bool:
    return bool(gate.caution) or not gate.open


def _row(dose: Dose, logged: Mapping[date, bool], stopped: str) -> ExerciseRow:
    before = stopped or dose.progression
    return ExerciseRow(dose.exercise, dose.label, dose.words, before, "", logged)


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
