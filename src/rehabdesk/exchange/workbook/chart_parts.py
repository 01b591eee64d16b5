"""How a native Excel chart looks: axes with units, colours that tell lines apart, gaps as gaps."""

from dataclasses import dataclass

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.axis import DateAxis
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)

from rehabdesk.exchange.workbook import looks
from rehabdesk.exchange.workbook.stream import StreamedSheet

WIDTH_CM = 23.0
HEIGHT_CM = 9.4
_POINT = 12_700
"""One point in the drawing's own unit (EMU)."""
_TICKS = 10
"""About as many dates fit under a chart without turning them."""
_TITLE, _TEXT = 1200, 900
"""Sizes in hundredths of a point."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Where a chart's numbers stand: a header row, days in the first column, then the series."""

    sheet: StreamedSheet
    first_column: int
    columns: int
    header_row: int
    rows: int

    def days(self) -> Reference:
        return Reference(
            self.sheet,
            min_col=self.first_column,
            min_row=self.header_row + 1,
            max_row=self.header_row + self.rows,
        )

    def series(self) -> Reference:
        """The series with their names above them."""
        return Reference(
            self.sheet,
            min_col=self.first_column + 1,
            max_col=self.first_column + self.columns - 1,
            min_row=self.header_row,
            max_row=self.header_row + self.rows,
        )


def dated_lines(
    title: str, numbers: Numbers, unit: str, *, span: int, highest: float | None
) -> LineChart:
    """Lines with a dot a day, on an axis where a day is a day; from 0 to ``highest``.

    ``span`` is the number of days from the first to the last.
    """
    chart = LineChart()
    _common(chart, title, numbers)
    axis = DateAxis(crossAx=100)
    axis.number_format = "d mmm yy"
    axis.majorTimeUnit = "days"
    axis.baseTimeUnit = "days"
    axis.majorUnit = max(7 * round(span / 7 / _TICKS), 7) if span > _TICKS else 1
    chart.x_axis = axis
    chart.y_axis.crossAx = 500
    chart.y_axis.scaling.min = 0
    if highest is not None:
        chart.y_axis.scaling.max = highest
        chart.y_axis.majorUnit = 2
    _axes(chart, "", unit)
    for place, series in enumerate(chart.series):
        colour = looks.OKABE_ITO[place % len(looks.OKABE_ITO)]
        series.smooth = False
        series.graphicalProperties = GraphicalProperties(
            ln=LineProperties(solidFill=colour, w=round((2.25 if place == 0 else 1.5) * _POINT))
        )
        series.marker.symbol = "circle"
        series.marker.size = 5
        series.marker.graphicalProperties = GraphicalProperties(
            solidFill=colour, ln=LineProperties(solidFill=colour)
        )
    return chart


def weekly_bars(title: str, numbers: Numbers, unit: str) -> BarChart:
    """One bar a week, from 0."""
    chart = BarChart()
    _common(chart, title, numbers)
    chart.gapWidth = 40
    chart.x_axis.auto = False  # Excel would make a date axis of it, with bars a day wide
    chart.x_axis.number_format = "d mmm yy"
    chart.y_axis.scaling.min = 0
    chart.y_axis.number_format = "0"
    _axes(chart, "Week from Monday", unit)
    chart.legend = None
    for series in chart.series:
        series.graphicalProperties = GraphicalProperties(solidFill=looks.OKABE_ITO[1])
    return chart


def _common(chart: LineChart | BarChart, title: str, numbers: Numbers) -> None:
    chart.add_data(numbers.series(), titles_from_data=True)
    chart.set_categories(numbers.days())
    chart.title = _title(title, _TITLE, bold=True)
    chart.width, chart.height = WIDTH_CM, HEIGHT_CM  # type: ignore[assignment]
    # Activities are asked on different days: a day that asked another one is no gap in the line.
    chart.display_blanks = "span" if isinstance(chart, LineChart) else "gap"
    if chart.legend is not None:
        chart.legend.position = "b"
        chart.legend.txPr = _text_style()
    chart.graphical_properties = GraphicalProperties(
        solidFill="FFFFFF", ln=LineProperties(solidFill=looks.LINE)
    )


def _axes(chart: LineChart | BarChart, below: str, beside: str) -> None:
    grid = GraphicalProperties(ln=LineProperties(solidFill="E3E6E9", w=round(0.75 * _POINT)))
    for axis, words in ((chart.x_axis, below), (chart.y_axis, beside)):
        axis.delete = False
        axis.tickLblPos = "low"
        axis.txPr = _text_style()
        axis.title = _title(words, _TEXT) if words else None
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=looks.LINE))
    chart.x_axis.majorGridlines = None
    gridlines = chart.y_axis.majorGridlines
    if gridlines is not None:
        gridlines.spPr = grid


def _title(words: str, size: int, *, bold: bool = False) -> Title:
    style = CharacterProperties(sz=size, b=bold, solidFill=looks.INK)
    run = RegularTextRun(rPr=style, t=words)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=style), r=[run])
    title = Title(overlay=False)
    title.tx = Text(rich=RichText(p=[paragraph]))
    return title


def _text_style() -> RichText:
    style = CharacterProperties(sz=_TEXT, solidFill=looks.INK_2)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=style), endParaRPr=style)])
