"""A file's worth of rows on their way in, and what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rehabdesk.domain.differences import CellChange, NewRow
from rehabdesk.domain.records import Entry, Episode, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import Table


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One row of a sheet as a typed record.

    ``cells`` maps a column's name to its cell address ("C7"), so that a refusal names its cell.
    ``given`` are the columns the file has: a column that is absent leaves the stored value alone.
    """

    table: Table
    patient_id: str
    episode_id: str
    record: Patient | Episode | Entry
    cells: Mapping[str, str]
    given: frozenset[str]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Something wrong, or worth a warning, in one cell of the file."""

    sheet: str
    cell: str
    column: str
    found: str
    message: str
    mend: str = ""

    def sentence(self, file: str) -> str:
        """``FILE: SHEET!CELL: what is wrong (found VALUE): how to mend it``.

        A problem of the whole file or of a whole sheet names no more than that.
        """
        where = f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        found = tr(" (found {found})", found=self.found) if self.found else ""
        mend = f": {self.mend}" if self.mend else ""
        place = f"{file}: {where}" if where else file
        return f"{place}: {self.message}{found}{mend}"


@dataclass(frozen=True, slots=True)
class Batch:
    """What a reader made of one file. With ``errors`` nothing of it may be saved.

    ``written_after`` is the seal of the audit trail's last entry when the file was exported
    (``exchange.workbook.stamp``); "" where the file doesn't say.
    """

    file: str
    rows: tuple[BatchRow, ...] = ()
    errors: tuple[CellProblem, ...] = ()
    warnings: tuple[CellProblem, ...] = ()
    written_after: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import added, updated and left as it was, by sheet name in lower case.

    ``changes`` says cell by cell what is updated, in the order of the file; ``new_rows`` are the
    first of what is added.
    """

    file: str
    accepted: bool
    added: Mapping[str, int] = field(default_factory=dict)
    updated: Mapping[str, int] = field(default_factory=dict)
    unchanged: Mapping[str, int] = field(default_factory=dict)
    errors: tuple[CellProblem, ...] = ()
    warnings: tuple[CellProblem, ...] = ()
    changes: tuple[CellChange, ...] = ()
    new_rows: tuple[NewRow, ...] = ()
