"""``import`` of run files: whose they are is said with ``--patient``, or known by the watch."""

from pathlib import Path

from rehabdesk.cli.errors import Refusal
from rehabdesk.cli.output import progress
from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import CellProblem, ImportReport
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.recording_batch import as_batch, left_out, of_others, recording_words
from rehabdesk.domain.recordings import Fate, Recording, Sorted

ARCHIVE = ".zip"
RUN_FILES = (".fit", ".gpx", ".tcx", ".csv", ".gz", ARCHIVE)


def is_run_file(file: str) -> bool:
    return Path(file).suffix.lower() in RUN_FILES


def import_run_file(
    clinic: Clinic, file: Path, patient_id: str | None, *, dry_run: bool
) -> ImportReport:
    """Take in the runs of one file, all or none.

    Of a file somebody points at, a recording that doesn't say its sport is taken as the run it is
    said to be; of an archive, only what is a run. Raises ``Refusal`` where nobody says whose.
    """
    from rehabdesk.exchange.apart import read_apart
    from rehabdesk.exchange.runs.reading import read_runs  # the decoders load when asked for
    from rehabdesk.exchange.runs.table import BadCells
    from rehabdesk.exchange.workbook.guard import Refused

    if patient_id is not None:
        _sorted(clinic, patient_id, ())  # an unknown patient is the caller's slip, not the file's
    try:
        with progress(f"Reading {file.name}") as tick:
            read = read_apart(read_runs, file, tick=tick)
    except BadCells as bad:
        return _refused(file, *bad.problems)
    except Refused as refusal:
        return _refused(file, CellProblem("", "", "", "", refusal.message, refusal.mend))
    signs = {each.device for each in read.recordings if each.device}
    whose = patient_id or clinic.owner_of(signs)
    if not whose:
        raise Refusal(f"Say whose runs {file.name} holds: --patient ID.")
    others = of_others(read.recordings, whose)
    if others:
        return _refused(file, *others)
    found = _sorted(clinic, whose, read.recordings)
    taken = [each for each in found if each.fate in _taken(file)]
    dropped = left_out([each for each in found if each not in taken], file.name)
    said = [*read.remarks, *read.unread, *dropped, *_doubts(taken, file.name)]
    with progress(f"Checking {file.name}") as tick:
        batch = as_batch(str(file), whose, taken, said)
        report = clinic.import_batch(batch, dry_run=dry_run, tick=tick)
    if report.accepted and not dry_run and len(signs) == 1:
        clinic.remember_signs(whose, signs)
    return report


def _sorted(
    clinic: Clinic, patient_id: str, recordings: tuple[Recording, ...]
) -> tuple[Sorted, ...]:
    try:
        return clinic.sort_recordings(patient_id, recordings)
    except Unknown as unknown:
        raise Refusal(str(unknown)) from unknown


def _taken(file: Path) -> tuple[Fate, ...]:
    pointed_at = file.suffix.lower() != ARCHIVE
    return (Fate.NEW, Fate.KNOWN, *((Fate.DOUBTFUL,) if pointed_at else ()))


def _doubts(taken: list[Sorted], file: str) -> list[str]:
    """What is taken all the same, though something speaks against it."""
    return [
        f"{recording_words(each.recording, file)}: {each.words}"
        for each in taken
        if each.words and each.fate is not Fate.KNOWN
    ]


def _refused(file: Path, *problems: CellProblem) -> ImportReport:
    return ImportReport(str(file), accepted=False, errors=problems)
