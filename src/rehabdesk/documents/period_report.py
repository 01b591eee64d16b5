"""The clinic's figures over a period, on one page: no patient is named on it."""

from rehabdesk.documents.document import Block, Document, Note, Span, Table, spans
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.records import Letterhead
from rehabdesk.domain.reports import FEWEST, Line, PeriodReport
from rehabdesk.domain.words import long_date

_COLUMNS = ("", "Result", "Middle half", "Out of", "12 months before")
_WIDTHS = (0.28, 0.14, 0.15, 0.24, 0.19)


def period_report(report: PeriodReport, head: Letterhead) -> Document:
    """Every figure with its denominator, under the headings of the screen."""
    tables: tuple[Block, ...] = tuple(
        Table(section, _COLUMNS, tuple(_row(line) for line in lines), _WIDTHS)
        for section, lines in report.sections().items()
    )
    days = report.period.words
    return Document(
        kind="report",
        title="Clinic report",
        subtitle=f"{days}, as recorded on {long_date(report.on)}",
        letterhead=letterhead(head),
        blocks=(*tables, _reading(report)),
        identity=("Clinic report", days),
        app=APP,
        signed=True,
        demo=head.demo,
    )


def _row(line: Line) -> tuple[str, ...]:
    figure = line.figure
    return (figure.meaning.title, figure.words, figure.spread, figure.base, line.before.baseline)


def _reading(report: PeriodReport) -> Note:
    before = report.period.year_before().words
    return Note(
        spans(
            Span(
                f"No percentage or median of fewer than {FEWEST}. Results in days, visits and "
                "points are medians; half of the episodes lie in the middle half. 12 months "
                f"before: {before}. How each figure is counted stands in the app and in the "
                "workbook of this report.",
                dim=True,
            )
        )
    )
