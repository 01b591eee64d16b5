"""Writes the caseload's workbook: beside the target first, then moved into place (CONTRACT 2)."""

import contextlib
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from openpyxl.workbook import Workbook

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import PatientFile
from rehabdesk.exchange.workbook import stamp
from rehabdesk.exchange.workbook.charts import add_chart_sheet
from rehabdesk.exchange.workbook.data_sheets import DataSheets
from rehabdesk.exchange.workbook.looks import Styles
from rehabdesk.exchange.workbook.stream import Package, StreamedSheet, TooManyRows
from rehabdesk.exchange.workbook.summary import add_summary, write_summary

__all__ = ["TooManyRows", "write_workbook"]

_SCRATCH = ".rehabdesk-export-"
_LEFT_BEHIND = 3600
"""A scratch folder this many seconds old belongs to an export that was killed."""
_COMPRESSION = 4
"""Within a few per cent of the smallest file, in half the time."""


def write_workbook(
    target: Path,
    files: Iterable[PatientFile],
    assessments: Sequence[Assessment],
    pathways: Pathways,
    *,
    chart_patients: Collection[str],
    as_of: date,
    total: int,
    demo: bool = False,
    written_after: str = "",
    tick: Tick = silent,
) -> Path:
    """Write the workbook of CONTRACT section 2 and return where it is.

    ``files`` are read once, so that they may come from the store piece by piece; ``total`` is
    their number. ``assessments`` are the Summary's rows, in their order. ``written_after`` is the
    audit trail's seal before the files were read (``stamp``). The target is replaced
    only by a whole file: where this raises (``TooManyRows``, ``Cancelled``, ``OSError``), what was
    there stays, and no part of the new one is left.
    """
    with _scratch_beside(target) as scratch, _book(demo=demo) as book:
        summary = add_summary(book, scratch, as_of, demo=demo)
        stamp.put(book, written_after)
        styles = Styles(book)
        write_summary(summary, styles, assessments, pathways, as_of, demo=demo)
        data = DataSheets(book, styles, scratch, demo=demo)
        charted = set(chart_patients)
        taken = {sheet.title.casefold() for sheet in book.worksheets}
        tick(0, total)
        for done, file in enumerate(files, 1):
            data.add(file)
            if file.patient.patient_id in charted:
                add_chart_sheet(
                    book, styles, scratch, file, pathways, as_of, taken=taken, demo=demo
                )
            tick(done, total)
        data.finish()
        whole = scratch / "workbook.xlsx"
        _pack(book, whole, lambda: tick(total, total))
        os.replace(whole, target)
    _sync_folder(target.parent)
    return target


@contextmanager
def _book(*, demo: bool) -> Iterator[Workbook]:
    """An empty workbook; its sheets' scratch files are closed whatever happens."""
    book = Workbook(write_only=True)
    book.properties.creator = "RehabDesk"
    book.properties.title = "RehabDesk caseload" + (" (DEMO)" if demo else "")
    try:
        yield book
    finally:
        for sheet in book.worksheets:
            if isinstance(sheet, StreamedSheet):
                sheet.close()


def _pack(book: Workbook, whole: Path, still_wanted: Callable[[], None]) -> None:
    with whole.open("xb") as file:
        with zipfile.ZipFile(
            file, "w", zipfile.ZIP_DEFLATED, allowZip64=True, compresslevel=_COMPRESSION
        ) as archive:
            Package(book, archive, still_wanted).write_data()
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _scratch_beside(target: Path) -> Iterator[Path]:
    """A folder only this person can read, on the target's own disk, gone afterwards."""
    _wipe_left_behind(target.parent)
    scratch = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=target.parent))
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _wipe_left_behind(folder: Path) -> None:
    """Remove what a killed export left: it holds names in clear."""
    oldest = time.time() - _LEFT_BEHIND
    for left in folder.glob(f"{_SCRATCH}*"):
        with contextlib.suppress(OSError):
            if left.stat().st_mtime < oldest:
                shutil.rmtree(left)


def _sync_folder(folder: Path) -> None:
    """Make the move last through a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
