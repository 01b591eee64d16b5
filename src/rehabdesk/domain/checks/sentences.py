"""A problem of a field, said of a cell of a workbook."""

from rehabdesk.domain.batch import CellProblem
from rehabdesk.domain.problems import Problem


def in_cell(problem: Problem, sheet: str, cell: str) -> CellProblem:
    """The problem as one clause each, to stand in ``SHEET!CELL: what (found VALUE): how``."""
    mend = problem.mend.rstrip(".")
    first = mend.split(" ", 1)[0]
    if first.istitle():  # a sentence's capital, not a name such as "N or kg"
        mend = mend[0].lower() + mend[1:]
    return CellProblem(
        sheet=sheet,
        cell=cell,
        column=problem.field,
        found=problem.found,
        message=problem.message.rstrip("."),
        mend=mend,
    )
