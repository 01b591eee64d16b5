"""``import`` and ``export``: the workbook both ways, and run files in."""

import secrets
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from rehabdesk import paths
from rehabdesk.cli import run_files, session, target
from rehabdesk.cli.errors import Exit, Refusal
from rehabdesk.cli.output import print_json, progress, say
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused, back_up_today
from rehabdesk.domain.assessment import Assessment, triage_order
from rehabdesk.domain.batch import Batch, CellProblem, ImportReport
from rehabdesk.domain.records import PatientFile
from rehabdesk.domain.words import plural

CHARTS_FOR_ALL = 50


def import_files(args: Namespace) -> int:
    """Import each file whole or not at all; 3 where one was refused."""
    for file in args.files:
        if not Path(file).exists():
            raise Refusal(f"There is no file {file}.")
    with _import_target(args) as clinic:
        reports = [_told(_import_one(clinic, file, args)) for file in args.files]
    if args.json:
        print_json({"files": [_as_json(report) for report in reports]})
    for report in reports:
        _tell(report, dry_run=args.dry_run)
    return Exit.DONE if all(report.accepted for report in reports) else Exit.INPUT_REFUSED


@contextmanager
def _import_target(args: Namespace) -> Iterator[Clinic]:
    """The database to import into; a new one goes again where it was left empty."""
    address = session.address_of(args)
    if session.exists(address):
        with session.opened_clinic(args) as clinic:
            if not args.dry_run:
                _keep_before(clinic)
            yield clinic
        return
    passphrase = session.new_passphrase(args)
    if args.dry_run:
        with _scratch_database() as database:
            yield session.clinic_of(database, args.as_of)
        return
    database = session.create(address, passphrase)
    try:
        with database:
            clinic = session.clinic_of(database, args.as_of)
            yield clinic
            empty = clinic.is_empty()
    except BaseException:
        _remove(Path(address))
        raise
    if empty:
        _remove(Path(address))


def _keep_before(clinic: Clinic) -> None:
    """A backup of what there is; where none can be made that is said, since an import is undone."""
    database = clinic.database
    if database.is_server or database.is_demo or clinic.is_empty():
        return
    try:
        with progress("Backing up first") as tick:
            back_up_today(database, paths.user_folder() / "backups", clinic.today(), tick)
    except DatabaseRefused as error:
        say(f"No backup could be made before the import: {error}")


@contextmanager
def _scratch_database() -> Iterator[Database]:
    """A database that nobody can read and that is gone afterwards, to try an import on."""
    with tempfile.TemporaryDirectory(prefix="rehabdesk-") as folder:
        scratch = Path(folder) / "dry-run"
        with Database.open(scratch, secrets.token_urlsafe(32), create=True) as database:
            yield database


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _import_one(clinic: Clinic, file: str, args: Namespace) -> ImportReport:
    from rehabdesk.exchange.workbook.apart import read_workbook_apart

    if run_files.is_run_file(file):
        return run_files.import_run_file(clinic, Path(file), args.patient, dry_run=args.dry_run)
    with progress(f"Reading {Path(file).name}") as tick:
        batch: Batch = read_workbook_apart(Path(file), clinic.pathways, tick)
    with progress(f"Checking {Path(file).name}") as tick:
        return clinic.import_batch(batch, dry_run=args.dry_run, tick=tick)


def _told(report: ImportReport) -> ImportReport:
    """The report with a warning for every cell that was also changed here meanwhile."""
    said = tuple(
        CellProblem(
            change.sheet,
            change.cell,
            change.column,
            str(change.new),
            f"Changed here by {meanwhile.actor} after this file was written, "
            f"from {meanwhile.was} to {change.old}",
            "the file's value replaces it; the audit trail keeps both",
        )
        for change in report.changes
        if (meanwhile := change.meanwhile)
    )
    return replace(report, warnings=(*report.warnings, *said)) if report.accepted else report


def _as_json(report: ImportReport) -> dict[str, object]:
    return {
        "file": report.file,
        "accepted": report.accepted,
        "added": dict(report.added),
        "updated": dict(report.updated),
        "unchanged": dict(report.unchanged),
        "errors": [_problem_json(problem) for problem in report.errors],
        "warnings": [_problem_json(problem) for problem in report.warnings],
    }


def _problem_json(problem: CellProblem) -> dict[str, str]:
    return {
        "sheet": problem.sheet,
        "cell": problem.cell,
        "column": problem.column,
        "found": problem.found,
        "message": f"{problem.message}: {problem.mend}" if problem.mend else problem.message,
    }


def _tell(report: ImportReport, *, dry_run: bool) -> None:
    for warning in report.warnings:
        say(f"warning: {warning.sentence(report.file)}")
    for error in report.errors:
        say(error.sentence(report.file))
    if not report.accepted:
        say(f"{report.file}: refused, nothing was saved ({plural(len(report.errors), 'error')}).")
        return
    verb = "would be " if dry_run else ""
    counts = ", ".join(
        f"{_total(numbers)} {verb}{word}"
        for word, numbers in (("added", report.added), ("updated", report.updated))
    )
    say(f"{report.file}: {counts}, {_total(report.unchanged)} unchanged.")


def _total(counts: Mapping[str, int]) -> int:
    return sum(counts.values())


def export(args: Namespace) -> int:
    """Write the workbook of the whole clinic, or of the patients named."""
    from rehabdesk.exchange.workbook.writer import TooManyRows, write_workbook

    out = target.for_a_file_like(args.out, target.WORKBOOK)
    with session.opened_clinic(args) as clinic, progress(f"Writing {out.name}") as tick:
        as_of = args.as_of or clinic.today()
        seal = clinic.last_seal()
        chosen = list(dict.fromkeys(args.patient or ()))
        files = list(clinic.patient_files(chosen or None))
        assessments = clinic.judge_all(files, as_of)
        if args.anonymous:
            files, assessments = _anonymous(clinic, files, as_of)
        charted = [file.patient.patient_id for file in files]
        told = f"workbook, {plural(len(files), 'patient')}"
        try:
            with clinic.handing_out(out, "export", told, chosen) as scratch:
                write_workbook(
                    scratch,
                    files,
                    assessments,
                    clinic.pathways,
                    chart_patients=charted if chosen or len(charted) <= CHARTS_FOR_ALL else (),
                    as_of=as_of,
                    total=len(files),
                    demo=clinic.letterhead().demo,
                    written_after="" if args.anonymous else seal,
                    tick=tick,
                )
        except TooManyRows as error:
            raise Refusal(str(error), Exit.INPUT_REFUSED) from error
    say(f"Wrote {out}.")
    return Exit.DONE


def _anonymous(
    clinic: Clinic, files: Sequence[PatientFile], as_of: date
) -> tuple[list[PatientFile], list[Assessment]]:
    """The same files under pseudonyms, each judged on the day moved as its own dates were.

    They are in the order of their pseudonyms: in the clinic's own, a place would name the person.
    """
    from rehabdesk.exchange.anonymous import pseudonymised

    hidden = list(pseudonymised(files, clinic.pathways))
    judged: list[Assessment] = []
    for real, anonymous in zip(files, hidden, strict=True):
        for before, after in zip(real.episodes[:1], anonymous.episodes, strict=False):
            moved = before.episode.first_seen - after.episode.first_seen
            judged += clinic.judge_all([anonymous], as_of - moved)
    hidden.sort(key=lambda file: file.patient.patient_id)
    return hidden, sorted(judged, key=triage_order)
