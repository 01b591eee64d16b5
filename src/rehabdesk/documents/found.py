"""What the clinician found, in sentences: contributing factors, effects, goals, medicines."""

from collections.abc import Iterable

from rehabdesk.documents.document import sentences
from rehabdesk.documents.phrases import ended, listed, number
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Finding, Patient
from rehabdesk.domain.speech import Labels, mid_sentence, tr

_SAID = Labels({"yes": "", "partial": " (partly)"})


def contributing_factors(facts: Facts, pathway: Pathway) -> str:
    """The factors found, each with its measure and note, as last recorded (DS06, CLINICAL 1.2)."""
    found = _last_found(facts, (row.id for row in pathway.section("factors")))
    words = [_worded(finding, pathway) for finding in found]
    return tr("Contributing factors found: {listed}.", listed=listed(words)) if words else ""


def effects_on_function(facts: Facts, pathway: Pathway) -> str:
    """What the problem does to running and daily life (CLINICAL 1.3)."""
    found = _last_found(facts, (row.id for row in pathway.section("effects")))
    words = [_worded(finding, pathway) for finding in found]
    return tr("Effects on function: {listed}.", listed=listed(words)) if words else ""


def criteria_confirmed(facts: Facts, pathway: Pathway) -> str:
    """The discharge criteria that only a clinician can judge, as the clinician judged them."""
    rows = {row.id: row for row in pathway.section("discharge_criteria")}
    latest = _latest(facts.findings)
    said = []
    for row_id, row in rows.items():
        finding = latest.get(row_id)
        if finding is not None:
            answer = {"yes": tr("yes"), "no": tr("no"), "partial": tr("in part")}[finding.present]
            note = f" ({ended(finding.notes).rstrip('.')})" if finding.notes else ""
            said.append(f"{row.text}: {answer}{note}.")
    return sentences(said)


def allergies_and_medicines(patient: Patient) -> str:
    """As the patient reports them (DS12); empty where neither was asked."""
    parts = (
        tr("Allergies and alerts: {ended}", ended=ended(patient.allergies))
        if patient.allergies
        else "",
        tr("Medicines (patient-reported): {ended}", ended=ended(patient.medicines))
        if patient.medicines
        else "",
    )
    return sentences(parts)


def _last_found(facts: Facts, items: Iterable[str]) -> list[Finding]:
    latest = _latest(facts.findings)
    return [latest[item] for item in items if item in latest and latest[item].present in _SAID]


def _latest(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {finding.item: finding for finding in findings}  # in order of date: the last one stays


def _worded(finding: Finding, pathway: Pathway) -> str:
    text = pathway.rows[finding.item].text
    if not text[1:2].isupper():
        text = mid_sentence(text)
    measure = ""
    if finding.value is not None:
        measure = f" {number(finding.value)} {finding.unit}".rstrip()
    note = f" ({finding.notes.rstrip('.')})" if finding.notes else ""
    return f"{text}{measure}{_SAID[finding.present]}{note}"
