"""The work behind an import: looked through first, saved whole second."""

from dataclasses import dataclass
from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import Batch, ImportReport
from rehabdesk.domain.progress import Tick


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook's rows, and what saving them would come to."""

    batch: Batch
    report: ImportReport


def check_file(clinic: Clinic, file: Path, tick: Tick) -> Checked:
    """Read a workbook and say what it would add, update and refuse; nothing is saved."""
    # Spreadsheets load when asked for.
    from rehabdesk.exchange.workbook.reader import read_workbook

    batch = read_workbook(file, clinic.pathways, clinic.today(), tick)
    with clinic.database.on_this_thread():
        return Checked(batch, clinic.import_batch(batch, dry_run=True, tick=tick))


def save_batch(clinic: Clinic, batch: Batch, tick: Tick) -> ImportReport:
    """Take in a workbook that was looked through: all of it, or none."""
    with clinic.database.on_this_thread():
        return clinic.import_batch(batch, tick=tick)
