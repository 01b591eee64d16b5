"""A workbook read in a process of its own."""

from collections.abc import Callable
from pathlib import Path

from rehabdesk.domain.batch import Batch, CellProblem
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick
from rehabdesk.exchange.apart import read_apart
from rehabdesk.exchange.workbook.guard import Refused
from rehabdesk.exchange.workbook.reader import read_known, spellings


def read_workbook_apart(
    path: Path, pathways: Pathways, tick: Tick, prepare: Callable[[], object] | None = None
) -> Batch:
    """``read_workbook``, for a file that nobody knows; see ``exchange.apart``.

    A file on which the reader died or hung comes back as one error, too.
    """
    try:
        return read_apart(read_known, path, spellings(pathways), tick=tick, prepare=prepare)
    except Refused as refusal:
        problem = CellProblem("", "", "", "", refusal.message, refusal.mend)
        return Batch(str(path), errors=(problem,))
