"""Writes the bundle: patient by patient, so that a whole clinic costs no memory."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Facts, Letterhead, PatientFile
from rehabdesk.domain.speech import english
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.exchange.fhir import clinical, measures, people
from rehabdesk.exchange.fhir.codes import (
    CONDITION,
    PAIN_ACTIVITY,
    RED_FLAG,
    RUN_PARTS,
    RUNNING,
    STRENGTH_TEST,
    Json,
    code_system,
)
from rehabdesk.exchange.fhir.names import Names
from rehabdesk.whole_files import whole_file

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write_bundle(
    target: Path,
    files: Iterable[PatientFile],
    pathways: Pathways,
    head: Letterhead,
    as_of: date,
    *,
    made_at: datetime,
    total: int,
    tick: Tick = silent,
) -> Path:
    """Write a FHIR R4 ``Bundle`` of type ``collection`` as JSON and return where it is.

    ``files`` hold what was known on ``as_of``; they are read once. ``made_at`` is the instant of
    the bundle, with its zone. Where this raises (``Cancelled``, ``OSError``) what stood at
    ``target`` stays, and no part of the new one is left.
    """
    with english(), whole_file(target) as whole, whole.open("w", encoding="utf-8") as out:
        stamp = made_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        out.write(
            '{"resourceType": "Bundle", "type": "collection", '
            f'"timestamp": "{stamp}", "entry": [\n'
        )
        tick(0, total)
        names = Names(head.clinic)
        between = ""
        for entry in _common(pathways, head, names):
            out.write(between + _text(entry))
            between = ",\n"
        for done, file in enumerate(files, 1):
            for entry in entries_of(file, pathways, head, names, as_of):
                out.write(between + _text(entry))
            tick(done, total)
        out.write("\n]}\n")
    return target


def entries_of(
    file: PatientFile, pathways: Pathways, head: Letterhead, names: Names, as_of: date
) -> Iterator[Json]:
    """Everything of one patient; what is pointed at comes before what points."""
    patient_id = file.patient.patient_id
    yield names.entry(people.patient(file.patient, names, head), patient_id)
    for facts in file.episodes:
        yield from _episode(facts, pathways, names, as_of)
    for place, run in enumerate(file.runs):
        named = (patient_id, run.row_id or place)
        yield names.entry(measures.run(run, patient_id, names), "run", *named)


def _episode(facts: Facts, pathways: Pathways, names: Names, as_of: date) -> Iterator[Json]:
    pathway = pathways.get(facts.episode.condition)
    yield names.entry(clinical.condition(facts, pathway, names, as_of), *facts.key)
    for resource, parts in (
        *clinical.flags(facts, pathway, names),
        *clinical.imaging(facts, names),
        *measures.outcomes(facts, names),
    ):
        yield names.entry(resource, *facts.key, *parts)
    for resource, parts in measures.pain(facts, names):
        yield names.entry(resource, "pain", *facts.key, *parts)
    for resource, parts in measures.strength(facts, pathway, names):
        yield names.entry(resource, "strength", *facts.key, *parts)


def _common(pathways: Pathways, head: Letterhead, names: Names) -> Iterator[Json]:
    """The clinic, the questions that totals answer, and the words for the app's own codes."""
    yield names.entry(people.organization(head))
    for questionnaire in measures.questionnaires():
        yield names.entry(questionnaire, questionnaire["url"])
    every = tuple(pathways.values())
    tests = {test.key: test.label for one in every for test in one.strength_tests}
    flags = {flag.key: flag.label for one in every for flag in one.red_flags}
    runs = {"run": "Run"} | {name: words for name, (words, _) in RUN_PARTS.items()}
    for url, title, concepts in (
        (CONDITION, "Condition pathway", {one.key: one.label for one in every}),
        (PAIN_ACTIVITY, "Pain activity", dict(ACTIVITY_LABELS.items())),
        (STRENGTH_TEST, "Strength test", tests),
        (RED_FLAG, "Red flag", flags),
        (RUNNING, "Running", runs),
    ):
        yield names.entry(code_system(url, title, concepts.items()), url)


def _text(entry: Json) -> str:
    text = json.dumps(entry, ensure_ascii=False, allow_nan=False)
    if "\\" in text:  # perhaps characters that a FHIR string may not hold
        text = json.dumps(_clean(entry), ensure_ascii=False, allow_nan=False)
    return text


def _clean(value: Any) -> Any:
    """The same without control characters; tabs and line breaks stay."""
    if isinstance(value, str):
        return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {name: _clean(each) for name, each in value.items()}
    return value
