"""The clinic's figures over a period, on one page: no patient is named on it."""

from rehabdesk.documents.document import Block, Document, Note, Span, Table, spans
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.records import Letterhead
from rehabdesk.domain.reports import FEWEST, Line, PeriodReport
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import long_date

_COLUMNS = ("", said("Result"), said("Middle half"), said("Out of"), said("12 months before"))
_WIDTHS = (0.28, 0.14, 0.15, 0.24, 0.19)


def period_report(report: PeriodReport, head: Letterhead) -> Document:
    """Every figure with its denominator, under the headings of the screen."""
    tables: tuple[Block, ...] = tuple(
        Table(tr(section), tuple(map(tr, _COLUMNS)), tuple(_row(line) for line in lines), _WIDTHS)
        for section, lines in report.sections().items()
    )
    days = report.period.words
    return Document(
        kind="report",
        title=tr("Clinic report"),
        subtitle=tr("{days}, as recorded on {on}", days=days, on=long_date(report.on)),
        letterhead=letterhead(head),
        blocks=(*tables, _reading(report)),
        identity=(tr("Clinic report"), days),
        app=APP,
        signed=True,
        demo=head.demo,
    )


def _row(line: Line) -> tuple[str, ...]:
    figure = line.figure
    return (
        tr(figure.meaning.title),
        figure.words,
        figure.spread,
        figure.base,
        line.before.baseline,
    )


def _reading(report: PeriodReport) -> Note:
    before = report.period.year_before().words
    return Note(
        spans(
            Span(
                tr(
                    "No percentage or median of fewer than {fewest}. Results in days, visits "
                    "and points are medians; half of the episodes lie in the middle half. 12 "
                    "months before: {before}. How each figure is counted stands in the app "
                    "and in the workbook of this report.",
                    fewest=FEWEST,
                    before=before,
                ),
                dim=True,
            )
        )
    )
