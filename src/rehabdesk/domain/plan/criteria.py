"""Criteria of the pathway judged from the record: met, not met, or not known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.measures import read
from rehabdesk.domain.plan.reading import Reading, all_of, compared
from rehabdesk.domain.plan.reading import Status as Status
from rehabdesk.domain.plan.rules import text
from rehabdesk.domain.records import Facts
from rehabdesk.domain.series import Known, known, upto
from rehabdesk.domain.speech import tr


@dataclass(frozen=True, slots=True)
class Criterion:
    """One row of the pathway as it stands on the day.

    ``facts`` are what it was judged by, with their days. ``judged`` says that only the clinician
    can tell, with a ``Finding`` whose ``item`` is this ``id``.
    """

    id: str
    text: str
    status: Status
    facts: tuple[Input, ...]
    explanation: Explanation
    judged: bool = False


def return_to_run(facts: Facts, today: date, pathway: Pathway) -> tuple[Criterion, ...]:
    """What a return to running asks, all of it (RR01-RR06)."""
    return judge(pathway.section("return_to_run"), known(facts, today), pathway)


def discharge_criteria(facts: Facts, today: date, pathway: Pathway) -> tuple[Criterion, ...]:
    """What a discharge asks, all of it (DS-C1-DS-C8)."""
    return judge(pathway.section("discharge_criteria"), known(facts, today), pathway)


def unmet(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Those that are not met or not known: what a change of phase is logged with."""
    return tuple(each for each in criteria if each.status is not Status.MET)


def judge(rows: Iterable[Row], case: Known, pathway: Pathway) -> tuple[Criterion, ...]:
    """Each row as the record stands on the day of ``case``."""
    return tuple(_criterion(row, case, pathway) for row in rows)


def _criterion(row: Row, case: Known, pathway: Pathway) -> Criterion:
    measure = text(row, "measure")
    if not measure:
        reading = _clinicians(row, case)
    elif measure == "discharge_criteria":
        reading = _discharge(case, pathway)
    else:
        reading = read(row, case, pathway)
    explanation = from_row(
        pathway,
        row.id,
        row.text,
        reading.status.words,
        inputs=reading.facts,
        arithmetic=reading.arithmetic,
        missing=reading.missing,
    )
    return Criterion(row.id, row.text, reading.status, reading.facts, explanation, not measure)


def _clinicians(row: Row, case: Known) -> Reading:
    """What the clinician last answered; a partial yes is not met."""
    findings = [each for each in upto(case.facts.findings, case.today) if each.item == row.id]
    if not findings:
        return Reading(Status.NOT_KNOWN, missing=(tr("The clinician's answer"),))
    last = findings[-1]
    words = f"{tr(last.present)}: {last.notes}" if last.notes else tr(last.present)
    return Reading(compared(last.present == "yes"), (Input(tr("Clinician"), words, last.date),))


def _discharge(case: Known, pathway: Pathway) -> Reading:
    """All the discharge criteria together."""
    criteria = judge(pathway.section("discharge_criteria"), case, pathway)
    facts = tuple(Input(each.id, f"{each.text}: {each.status.words}") for each in criteria)
    return Reading(all_of(each.status for each in criteria), facts)
