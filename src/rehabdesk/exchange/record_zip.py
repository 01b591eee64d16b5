"""One patient's whole record in one file: for a subject access request, or the next clinic."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from rehabdesk import __version__
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Letterhead, PatientFile
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.words import long_date
from rehabdesk.exchange.comma_table import comma_table
from rehabdesk.exchange.fhir import write_bundle
from rehabdesk.exchange.record_zip_page import Change, record_page
from rehabdesk.exchange.tables_csv import scratch_beside, write_folder
from rehabdesk.exchange.tables_csv_schema import SCHEMA_JSON, SCHEMA_PAGE, schema_json, schema_page
from rehabdesk.whole_files import whole_file

README = "README.txt"
PAGE = "record.html"
BOOK = "workbook.xlsx"
TRAIL = "audit-trail.csv"
BUNDLE = "record.fhir.json"
FOLDER = "tables"
PAPERS = "documents"
_TRAIL_COLUMNS = ("at_utc", "who", "action", "subject", "episode_id", "before", "after")
_STEPS = 6


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """All that the clinic keeps of one patient, read at one moment.

    ``trail`` is the patient's part of the audit trail, the first entry first; ``assessments``
    judge each episode on ``as_of``; ``made_at`` is the moment, with its zone.
    """

    file: PatientFile
    assessments: Sequence[Assessment]
    trail: Sequence[Change]
    head: Letterhead
    as_of: date
    made_at: datetime
    papers: Sequence[tuple[str, bytes]] = ()
    """Documents as they were issued: a file's name, and its bytes."""


def write_record(
    target: Path,
    record: WholeRecord,
    pathways: Pathways,
    spoken: Pathways,
    tick: Tick = silent,
) -> Path:
    """Write the zip: a page to read, the workbook, every table as CSV, and the audit trail.

    ``pathways`` are in English, for the workbook; ``spoken`` in the language of the screens, for
    the page. Where this raises (``Cancelled``, ``OSError``) what stood at ``target`` stays, and no
    part of the new one is left.
    """
    with scratch_beside(target) as scratch, whole_file(target) as whole:
        parts: list[tuple[str, Path]] = []
        _put_text(scratch, parts, README, _readme(record))
        page = record_page(record.file, record.trail, spoken, record.head, record.as_of)
        _put_text(scratch, parts, PAGE, page)
        tick(1, _STEPS)
        parts.append((BOOK, _workbook(scratch / BOOK, record, pathways)))
        tick(2, _STEPS)
        parts += _tables(scratch / FOLDER, record.file, pathways)
        tick(3, _STEPS)
        (scratch / TRAIL).write_bytes(_trail(record.trail))
        parts.append((TRAIL, scratch / TRAIL))
        tick(4, _STEPS)
        parts.append((BUNDLE, _bundle(scratch / BUNDLE, record, pathways)))
        tick(5, _STEPS)
        with ZipFile(whole, "w", ZIP_DEFLATED, compresslevel=6) as archive:
            for name, part in parts:
                tick(5, _STEPS)
                archive.write(part, name)
            for name, content in record.papers:
                tick(5, _STEPS)
                archive.writestr(f"{PAPERS}/{name}", content)
        tick(_STEPS, _STEPS)
    return target


def _put_text(scratch: Path, parts: list[tuple[str, Path]], name: str, text: str) -> None:
    (scratch / name).write_text(text, "utf-8")
    parts.append((name, scratch / name))


def _workbook(target: Path, record: WholeRecord, pathways: Pathways) -> Path:
    from rehabdesk.exchange.workbook.writer import write_workbook  # loads when asked for

    with english():
        return write_workbook(
            target,
            [record.file],
            record.assessments,
            pathways,
            chart_patients={record.file.patient.patient_id},
            as_of=record.as_of,
            total=1,
            demo=record.head.demo,
        )


def _bundle(target: Path, record: WholeRecord, pathways: Pathways) -> Path:
    return write_bundle(
        target,
        [record.file],
        pathways,
        record.head,
        record.as_of,
        made_at=record.made_at,
        total=1,
    )


def _tables(folder: Path, file: PatientFile, pathways: Pathways) -> list[tuple[str, Path]]:
    folder.mkdir()
    keys = keys_of(pathways).choices
    made = write_folder(folder, [file], total=1)
    for name, text in ((SCHEMA_JSON, schema_json(keys)), (SCHEMA_PAGE, schema_page(keys))):
        (folder / name).write_text(text, "utf-8")
        made.append(folder / name)
    return [(f"{FOLDER}/{part.name}", part) for part in made]


def _trail(entries: Sequence[Change]) -> bytes:
    return comma_table(
        _TRAIL_COLUMNS,
        [
            (
                each.at.astimezone(UTC).isoformat(timespec="milliseconds"),
                each.actor,
                each.action,
                each.subject,
                getattr(getattr(each, "key", None), "episode_id", ""),
                _as_json(each.before),
                _as_json(each.after),
            )
            for each in entries
        ],
    )


def _as_json(values: Mapping[str, object] | None) -> str:
    if values is None:
        return ""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=_text)


def _text(value: object) -> str:
    if isinstance(value, date | time | datetime):
        return value.isoformat()
    raise TypeError(f"The trail can't hold {value!r}.")


def _readme(record: WholeRecord) -> str:
    patient, head = record.file.patient, record.head
    lines = [
        tr("The whole record of patient {patient_id}", patient_id=patient.patient_id),
        head.clinic,
        tr(
            "Made on {day} by RehabDesk {version}",
            day=long_date(record.as_of),
            version=__version__,
        ),
        "",
        f"{PAGE}   " + tr("everything to read: open it in a browser, print it from there"),
        f"{BOOK}   " + tr("the same as an Excel workbook, with charts"),
        f"{FOLDER}/   "
        + tr("the same for other programs: one table a file; schema.html says what they hold"),
        f"{BUNDLE}   " + tr("measurements and imaging for another clinic's system (FHIR R4)"),
        f"{TRAIL}   " + tr("who changed what in this record, and when (times in UTC)"),
        "",
        tr("An empty field was not recorded; it never means no, or 0."),
        tr("What somebody typed and did not save is not part of the record."),
        tr("This file is not encrypted: keep it, and send it, as you would the paper record."),
    ]
    if record.papers:
        lines.insert(
            8, f"{PAPERS}/   " + tr("letters and sheets, byte for byte as they were issued")
        )
    if head.demo:
        lines.insert(0, tr("DEMO: this person is invented."))
    return "\n".join(lines) + "\n"
