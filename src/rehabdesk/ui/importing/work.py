"""The work behind an import: looked through first, saved whole second."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from rehabdesk.clinic import Clinic, keeping
from rehabdesk.domain.batch import Batch, ImportReport
from rehabdesk.domain.differences import CellChange
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.ui import language
from rehabdesk.ui.safekeeping import keep_before


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook's rows, and what saving them would come to."""

    batch: Batch
    report: ImportReport


def check_file(clinic: Clinic, file: Path, tick: Tick) -> Checked:
    """Read a workbook and say what it would add, update and refuse; nothing is saved."""
    # Spreadsheets load when asked for.
    from rehabdesk.exchange.workbook.apart import read_workbook_apart

    batch = read_workbook_apart(file, clinic.pathways, tick, language.as_here())
    with clinic.database.on_this_thread():
        return Checked(batch, clinic.import_batch(batch, dry_run=True, tick=tick))


class Moved(Exception):
    """The record is not what the differences were shown against."""


def save_batch(
    clinic: Clinic, checked: Checked, left_out: Collection[CellChange], tick: Tick
) -> ImportReport:
    """Take in a workbook that was looked through, without some cells: all of it, or none.

    Raises ``Moved`` where a cell that it changes was changed here since it was looked through,
    ``DatabaseRefused`` where no backup of what there is could be made first.
    """
    keep_before(clinic, tick)
    with clinic.database.on_this_thread():
        now = clinic.import_batch(checked.batch, dry_run=True, tick=tick)
        if now.changes != checked.report.changes:
            raise Moved(tr("the record was changed meanwhile. Choose the file again."))
        return clinic.import_batch(keeping(checked.batch, left_out), tick=tick)
