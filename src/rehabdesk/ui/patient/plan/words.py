"""What the plan's rules say, made into lines, rows and sentences for the screen."""

from collections.abc import Iterable, Mapping
from datetime import date

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.next_run import Move, NextRun
from rehabdesk.domain.pathway import Pathway, Phase, Row
from rehabdesk.domain.plan.criteria import Criterion, Status
from rehabdesk.domain.plan.doses import Dose
from rehabdesk.domain.plan.form import Cadence, FormTarget, may_be_strides
from rehabdesk.domain.plan.gates import Gate
from rehabdesk.domain.plan.monitoring import SessionVerdict, Verdict, WeeklyPain
from rehabdesk.domain.plan.phases import Direction, Proposal
from rehabdesk.domain.plan.rest import RestState, RestWindow, Temperature
from rehabdesk.domain.records import Facts, Finding, PhaseStart
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import long_date, short_date
from rehabdesk.ui.patient.plan.lines import JUDGED, Answers, Line
from rehabdesk.ui.patient.plan.loading import test_id

NOTE = tr("Note…")
OVERRIDE = tr("Override…")
ANSWERED: Answers = (("yes", tr("Yes")), ("partial", tr("Partly")), ("no", tr("No")))
GIVEN: Answers = (("yes", tr("Yes")), ("no", tr("No")))
_KINDS = {Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_KNOWN: "not known"}
_VERDICTS = {
    Verdict.PROGRESS: "progress",
    Verdict.HOLD: "hold",
    Verdict.REDUCE: "reduce",
    Verdict.AWAITING: "awaiting",
    Verdict.NOT_KNOWN: "not known",
}
_FOUND = {"yes": "met", "partial": "partly", "no": "not met"}
_MOVES = {
    Move.STEP: ("progress", tr("Next run, proposed: one step on")),
    Move.REPEAT: ("hold", tr("Next run, proposed: repeat")),
    Move.EASE: ("reduce", tr("Next run, proposed: ease")),
    Move.REINTRODUCE: ("note", tr("Next run, proposed: re-introduce")),
    Move.WAIT: ("hold", tr("Next run, proposed: wait")),
}
_REST = {
    RestState.NOT_STARTED: ("note", tr("Not started")),
    RestState.RESTING: ("note", tr("Resting")),
    RestState.IN_WINDOW: ("warning", tr("Review now")),
    RestState.OVERDUE: ("overdue", tr("Overdue")),
    RestState.ENDED: ("met", tr("Ended")),
}


def fact_words(facts: Iterable[Input]) -> str:
    """``Single-leg bridge 17, 20 Feb 2026``."""
    return "; ".join(_fact(fact) for fact in facts)


def _fact(fact: Input) -> str:
    """One fact with its day, said once where the day is the fact."""
    on = long_date(fact.on) if fact.on else ""
    day = f", {on}" if on and on != fact.value else ""
    return f"{fact.label}: {fact.value}{day}"


def needed_words(explanation: Explanation) -> str:
    """``needed: pain at rest``; "" where nothing is missing."""
    missing = "; ".join(explanation.missing)
    return tr("needed: {missing}", missing=missing) if missing else ""


def criterion_line(criterion: Criterion) -> Line:
    """A criterion; one that only the clinician can tell offers its answers."""
    kind = _KINDS[criterion.status]
    chosen = {Status.MET: "yes", Status.NOT_MET: "no"}.get(criterion.status, "")
    return Line(
        criterion.id,
        criterion.text,
        kind,
        fact_words(criterion.facts) or needed_words(criterion.explanation),
        (criterion.explanation,),
        JUDGED if criterion.judged else (),
        chosen if criterion.judged else "",
        NOTE if criterion.judged else "",
    )


def verdict_line(found: SessionVerdict, today: date) -> Line:
    """One loading test with its verdict."""
    test = found.test
    waiting = found.verdict is Verdict.AWAITING
    facts = found.words.removesuffix(f": {tr(found.verdict.value)}")
    return Line(
        test_id(test),
        f"{found.label}, {short_date(test.date, today)}",
        _VERDICTS[found.verdict],
        facts,
        (found.explanation,),
        action=tr("Add next morning…") if waiting else "",
    )


def pain_lines(pain: WeeklyPain, pathway: Pathway) -> list[Line]:
    """Whether worst pain rises from week to week; none where the pathway has no such rule."""
    if pain.explanation.rule not in pathway.rows:
        return []
    kind = "not known" if pain.rising is None else "warning" if pain.rising else "met"
    explanations = (pain.explanation,)
    return [
        Line(tr("weekly pain"), tr("Pain, week by week"), kind, "", explanations, word=pain.words)
    ]


def gate_lines(gates: Mapping[str, Gate], found: Iterable[Dose], pathway: Pathway) -> list[Line]:
    """What is locked, with the way to prescribe it all the same, and what to be careful with."""
    prescribed = {dose.exercise: dose for dose in found}
    lines = []
    for exercise in pathway.exercises:
        gate, dose = gates[exercise.key], prescribed.get(exercise.key)
        why = (gate.explanation,)
        if dose is not None and (not gate.open or gate.caution):
            warning = gate.caution if gate.open else gate.words
            reason = (
                tr("Prescribed all the same: {reason}", reason=dose.now.reason)
                if dose.now.reason
                else ""
            )
            facts = " · ".join(part for part in (warning, reason) if part)
            lines.append(Line(gate.exercise, exercise.label, "warning", facts, why))
        elif not gate.open:
            lines.append(
                Line(gate.exercise, exercise.label, "locked", "", why, (), "", OVERRIDE, gate.words)
            )
    return lines


def rest_lines(
    rest: RestWindow, temperature: Temperature, today: date, pathway: Pathway
) -> list[Line]:
    """The window, each run that broke it, and ice or heat; none where the pathway has no rest."""
    if rest.explanation.rule not in pathway.rows:
        return []
    kind, word = _REST[rest.state]
    lines = [Line("rest", rest.words, kind, "", (rest.explanation,), word=word)]
    for place, run in enumerate(rest.breaches):
        text = tr(
            "{date}: {kind} run of {run:g}",
            date=short_date(run.date, today),
            kind=run.kind,
            run=Distance(run.distance_km),
        )
        facts = tr("relative rest rules it out")
        lines.append(
            Line(tr("breach {place}", place=place), text, "warning", facts, word=tr("Breach"))
        )
    word = {"ice": tr("Ice"), "heat": tr("Heat")}.get(temperature.state, "")
    kind = "note" if word else "not known"
    explanations = (temperature.explanation,)
    if temperature.explanation.rule in pathway.rows:
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
    labels = {phase.number: mid_sentence(phase.label) for phase in pathway.phases}
    phase = tr(
        "phase {phase} ({label})", phase=proposal.phase, label=labels.get(proposal.phase, "")
    )
    return {
        Direction.START: tr("Proposed: start with {phase}.", phase=phase),
        Direction.PROGRESS: tr("Proposed: go on to {phase}.", phase=phase),
        Direction.STAY: tr("Proposed: stay in {phase}.", phase=phase),
        Direction.REGRESS: tr("Proposed: go back to {phase}.", phase=phase),
    }[proposal.direction]


def since_words(start: PhaseStart | None, today: date) -> str:
    """Since when the phase is set, by whom and why."""
    if start is None:
        return ""
    day = (today - start.date).days + 1
    who = tr(", set by {clinician}", clinician=start.clinician) if start.clinician else ""
    why = f": {start.reason}" if start.reason else ""
    return tr(
        "since {date}, day {day}{who}{why}",
        date=short_date(start.date, today),
        day=day,
        who=who,
        why=why,
    )


def cadence_line(row: Row, cadence: Cadence) -> Line:
    """Cadence beside the runner's own baseline and the usual range."""
    in_range = cadence.in_range
    kind = "not known" if in_range is None else "met" if in_range else "not met"
    word = "" if in_range is None else tr("In range") if in_range else tr("Out of range")
    return Line(row.id, row.text, kind, cadence.words, (cadence.explanation,), word=word)


def found_line(row: Row, finding: Finding | None, answers: Answers, rule: str = "") -> Line:
    """A row of the pathway that the clinician answers, with the answer on file."""
    if finding is None:
        return Line(row.id, row.text, "not known", rule, (), answers, "", NOTE, tr("No answer yet"))
    words = dict(answers)
    note = f": {finding.notes}" if finding.notes else ""
    facts = f"{long_date(finding.date)}{note}"
    kind = _FOUND.get(finding.present, "not known")
    word = words.get(finding.present, finding.present)
    return Line(row.id, row.text, kind, facts, (), answers, finding.present, NOTE, word)


def next_run_line(proposed: NextRun) -> Line:
    """The next run as the record speaks for it, with its arithmetic; the clinician decides."""
    kind, word = _MOVES[proposed.move]
    cap = proposed.cap_words  # what speaks against it stands in the criteria above
    return Line(tr("next run"), proposed.words, kind, cap, proposed.explanations, word=word)


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
    text = tr(
        "The latest run says {value:g}: strides of one foot? Twice that is {value2:g} steps",
        value=value,
        value2=2 * value,
    )
    facts_words = tr(
        "{date}; it is left out until the run is mended", date=long_date(measured[-1].date)
    )
    return [Line("strides", text, "not known", facts_words, word=tr("Ask"))]


def remedy_lines(pathway: Pathway, facts: Facts, today: date) -> list[Line]:
    """The remedies that have no counter of their own: whether each was advised."""
    latest = {finding.item: finding for finding in upto(facts.findings, today)}
    return [
        found_line(row, latest.get(row.id), GIVEN, str((row.data or {}).get("rule", "")))
        for row in pathway.section("remedies")
        if "min" not in (row.data or {})
    ]


def answers_of(pathway: Pathway, item: str) -> Answers:
    """The answers that a row of the pathway offers."""
    if any(row.id == item for row in pathway.section("form_targets")):
        return ANSWERED
    return GIVEN if any(row.id == item for row in pathway.section("remedies")) else JUDGED


def phase_of(pathway: Pathway, number: int) -> Phase | None:
    """The phase of that number, where the pathway has it."""
    return next((phase for phase in pathway.phases if phase.number == number), None)


def medicine_words(reported: str) -> str:
    """What the patient takes, beside the remedies; the app advises none."""
    return (
        tr("Medicines, as the patient reports them: {reported}", reported=reported)
        if reported
        else ""
    )
