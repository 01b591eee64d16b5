"""What was measured: pain, strength, runs as Observations; outcome totals as answers."""

from collections.abc import Iterator
from typing import Any

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Outcome, PainEntry, Run, StrengthTrial
from rehabdesk.domain.tables import INSTRUMENTS
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.exchange.fhir.clinical import side
from rehabdesk.exchange.fhir.codes import (
    OBSERVATION_CATEGORY,
    PAIN_ACTIVITY,
    PAIN_NPRS,
    QUESTIONNAIRE,
    RUN_PARTS,
    RUNNING,
    STRENGTH_TEST,
    Json,
    coding,
    concept,
    quantity,
)
from rehabdesk.exchange.fhir.names import Named, Names, day, notes


def pain(facts: Facts, names: Names) -> Iterator[Named]:
    """NPRS scores, and what names each; the activity stands beside the LOINC code."""
    for entry in facts.pain:
        yield _pain(entry, facts, names), (entry.date, entry.activity)


def strength(facts: Facts, pathway: Pathway | None, names: Names) -> Iterator[Named]:
    """Trials, each on its side in the unit it was measured in, and what names each."""
    labels = {test.key: test.label for test in pathway.strength_tests} if pathway else {}
    for trial in facts.strength:
        yield _trial(trial, labels.get(trial.test, trial.test), facts, names), (trial.row_id,)


def outcomes(facts: Facts, names: Names) -> Iterator[Named]:
    """Totals of outcome measures, and what names each; no questionnaire's items are kept."""
    for total in facts.outcomes:
        yield _answer(total, facts, names), (total.date, total.instrument)


def run(row: Run, patient_id: str, names: Names) -> Json:
    """One run with all that is known of it. Its day only: a FHIR time needs a zone."""
    parts = [
        {
            "code": concept(words, coding(RUNNING, name, words)),
            "valueQuantity": quantity(getattr(row, name), unit),
        }
        for name, (words, unit) in RUN_PARTS.items()
        if getattr(row, name) is not None
    ]
    kind = f"Run, {row.kind}" if row.kind else "Run"
    made = _observation("activity", names.to("Patient", patient_id), row.date)
    made |= {"code": concept(kind, coding(RUNNING, "run", "Run")), "component": parts}
    return made | notes(f"Began at {row.time:%H:%M}, local time" if row.time else "")


def questionnaires() -> Iterator[Json]:
    """What each total is an answer to: one question with the scale; no instrument's own text."""
    for instrument, (low, high) in INSTRUMENTS.items():
        yield {
            "resourceType": "Questionnaire",
            "url": _canonical(instrument),
            "title": f"{instrument}, total",
            "status": "active",
            "subjectType": ["Patient"],
            "item": [
                {
                    "linkId": "total",
                    "text": f"{instrument}: the total, {low:g} to {high:g}",
                    "type": "decimal",
                    "required": True,
                }
            ],
        }


def _canonical(instrument: str) -> str:
    return f"{QUESTIONNAIRE}/{instrument.lower()}-total"


def _observation(category: str, subject: Json, when: Any) -> Json:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [coding(OBSERVATION_CATEGORY, category)]}],
        "subject": subject,
        "effectiveDateTime": day(when),
    }


def _pain(entry: PainEntry, facts: Facts, names: Names) -> Json:
    label = ACTIVITY_LABELS[entry.activity]
    subject = names.to("Patient", facts.patient.patient_id)
    return _observation("survey", subject, entry.date) | {
        "code": concept(
            f"Pain, {label.lower()}", PAIN_NPRS, coding(PAIN_ACTIVITY, entry.activity, label)
        ),
        "focus": [names.to("Condition", *facts.key)],
        "valueInteger": entry.score,
    }


def _trial(trial: StrengthTrial, label: str, facts: Facts, names: Names) -> Json:
    subject = names.to("Patient", facts.patient.patient_id)
    made = _observation("exam", subject, trial.date) | {
        "code": concept(label, coding(STRENGTH_TEST, trial.test, label)),
        "focus": [names.to("Condition", *facts.key)],
        "valueQuantity": quantity(trial.value, trial.unit),
        "bodySite": side(trial.side),
    }
    lever = f"Lever arm {trial.lever_cm:g} cm" if trial.lever_cm is not None else ""
    pains = f"Pain during the trial {trial.nprs}/10 (NPRS)" if trial.nprs is not None else ""
    return made | notes(trial.protocol and f"Protocol: {trial.protocol}", lever, pains)


def _answer(total: Outcome, facts: Facts, names: Names) -> Json:
    low, high = INSTRUMENTS[total.instrument]
    text = f"{total.instrument}: the total, {low:g} to {high:g}"
    if total.version:
        text = f"{text} ({total.version})"
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": _canonical(total.instrument),
        "status": "completed",
        "subject": names.to("Patient", facts.patient.patient_id),
        "authored": day(total.date),
        "item": [{"linkId": "total", "text": text, "answer": [{"valueDecimal": total.score}]}],
    }
