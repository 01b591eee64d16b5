"""A patient's sheet: native charts of pain, weekly mileage and strength, beside their numbers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl.chart import BarChart, LineChart
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from rehabdesk.domain.load import weekly_km
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Facts, PainEntry, PatientFile
from rehabdesk.domain.strength import StrengthSeries, lsi_series
from rehabdesk.domain.words import ACTIVITY_LABELS, long_date
from rehabdesk.exchange.workbook import cell_xml, layout, looks
from rehabdesk.exchange.workbook.chart_parts import Numbers, dated_lines, weekly_bars
from rehabdesk.exchange.workbook.looks import Look, Styles
from rehabdesk.exchange.workbook.print_setup import on_paper
from rehabdesk.exchange.workbook.safe import sheet_name
from rehabdesk.exchange.workbook.stream import StreamedSheet
from rehabdesk.exchange.workbook.summary import DEMO

MAX_LINES = 8
"""As many colours tell lines apart; the activities recorded most often are drawn."""
_FIRST_CHART_ROW = 4
_ROWS_A_CHART = 19
_CHART_COLUMNS = 13
"""The charts lie over the first columns, the numbers begin after them."""
_CHART_COLUMN_WIDTH = 10.0
"""Twelve such columns are as wide as a chart."""

Value = date | float | None


@dataclass(frozen=True, slots=True)
class _Block:
    """Numbers that a chart draws: the days (or weeks) first, then a column a series."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    axis: str
    highest: float | None = None
    bars: bool = False


def add_chart_sheet(
    book: Workbook,
    styles: Styles,
    scratch: Path,
    file: PatientFile,
    pathways: Pathways,
    as_of: date,
    *,
    taken: set[str],
    demo: bool,
) -> None:
    """Write one patient's chart sheet; its name is added to ``taken``."""
    patient_id = file.patient.patient_id
    name = sheet_name(layout.CHART_PREFIX + patient_id, taken)
    taken.add(name.casefold())
    sheet = StreamedSheet(book, name, scratch)
    blocks = _blocks(file, pathways, as_of)
    _set_up(sheet, patient_id, as_of, len(blocks), demo=demo)
    _write_title(sheet, styles, patient_id, as_of, demo=demo)
    _write_numbers(sheet, styles, blocks)
    column = _CHART_COLUMNS + 1
    for place, block in enumerate(blocks):
        numbers = Numbers(sheet, column, len(block.headers), _FIRST_CHART_ROW, len(block.rows))
        chart = _chart(block, numbers)
        sheet.add_chart(chart, f"A{_FIRST_CHART_ROW + place * _ROWS_A_CHART}")
        column += len(block.headers) + 1
    sheet.close()


def _blocks(file: PatientFile, pathways: Pathways, as_of: date) -> list[_Block]:
    blocks = []
    for facts in sorted(file.episodes, key=lambda each: each.episode.first_seen, reverse=True):
        several = f", episode {facts.episode.episode_id}" if len(file.episodes) > 1 else ""
        side = f", {facts.episode.side}"
        blocks += _pain(facts, as_of, f"Pain by activity{side}{several}")
        blocks += _strength(facts, pathways, as_of, several)
    weeks = weekly_km(file.runs, as_of)
    if weeks:
        block = _Block("Weekly mileage", ("Week from", "km"), tuple(weeks), "km a week", bars=True)
        blocks.insert(1 if blocks and blocks[0].highest else 0, block)
    return blocks


def _pain(facts: Facts, as_of: date, title: str) -> list[_Block]:
    entries = [entry for entry in facts.pain if entry.date <= as_of]
    activities = _drawn(entries)
    by_day: dict[date, dict[str, int]] = {}
    for entry in entries:
        by_day.setdefault(entry.date, {})[entry.activity] = entry.score
    rows = tuple(
        (day, *(scores.get(activity) for activity in activities))
        for day, scores in sorted(by_day.items())
        if any(activity in scores for activity in activities)
    )
    if not rows:
        return []
    headers = ("Day", *(ACTIVITY_LABELS.get(activity, activity) for activity in activities))
    return [_Block(title, headers, rows, "Pain, NPRS 0–10", highest=10)]


def _drawn(entries: Sequence[PainEntry]) -> list[str]:
    """The activities recorded most often, in the order of the record's own list."""
    counts = Counter(entry.activity for entry in entries)
    often = {activity for activity, _ in counts.most_common(MAX_LINES)}
    order = list(ACTIVITY_LABELS)
    return sorted(often, key=lambda each: order.index(each) if each in order else len(order))


def _strength(facts: Facts, pathways: Pathways, as_of: date, several: str) -> list[_Block]:
    """The test that was recorded on the most days, left and right."""
    pathway = pathways.get(facts.episode.condition)
    if pathway is None:
        return []
    lines = lsi_series(facts.strength, facts.episode.side, as_of, pathway)
    if not lines:
        return []
    line: StrengthSeries = max(lines, key=lambda each: len(each.days))
    labels = {test.key: test.label for test in pathway.strength_tests}
    rows = tuple((day.date, day.left, day.right) for day in line.days)
    label = labels.get(line.test, line.test)
    return [_Block(f"Strength: {label}{several}", ("Day", "Left", "Right"), rows, line.unit)]


def _chart(block: _Block, numbers: Numbers) -> LineChart | BarChart:
    if block.bars:
        return weekly_bars(block.title, numbers, block.axis)
    days = [row[0] for row in block.rows if isinstance(row[0], date)]
    span = (max(days) - min(days)).days
    return dated_lines(block.title, numbers, block.axis, span=span, highest=block.highest)


def _set_up(
    sheet: StreamedSheet, patient_id: str, as_of: date, charts: int, *, demo: bool
) -> None:  # fmt: skip
    on_paper(
        sheet, title_rows=None, header=f"{patient_id}, {long_date(as_of)}", portrait=True, demo=demo
    )
    last = _FIRST_CHART_ROW + max(charts, 1) * _ROWS_A_CHART
    sheet.print_area = f"A1:{get_column_letter(_CHART_COLUMNS - 1)}{last}"
    sheet.sheet_view.showGridLines = False
    for place in range(1, _CHART_COLUMNS):
        sheet.column_dimensions[get_column_letter(place)].width = _CHART_COLUMN_WIDTH


def _write_title(
    sheet: StreamedSheet, styles: Styles, patient_id: str, as_of: date, *, demo: bool
) -> None:
    sheet.write(cell_xml.text("A", 1, patient_id, styles.number(looks.TITLE)), 24)
    words = f"Pain, mileage and strength up to {long_date(as_of)}."
    look = looks.SUBTITLE
    if demo:
        words, look = f"{words} {DEMO}", Look(bold=True, ink=looks.WARNING)
    sheet.write(cell_xml.text("A", 2, words, styles.number(look)))


def _write_numbers(sheet: StreamedSheet, styles: Styles, blocks: Sequence[_Block]) -> None:
    """The numbers of every chart, side by side to the right of the charts."""
    titles, headers = [], []
    column = _CHART_COLUMNS + 1
    starts = []
    for block in blocks:
        starts.append(column)
        titles.append(_text(column, _FIRST_CHART_ROW - 1, block.title, styles, Look(bold=True)))
        for place, header in enumerate(block.headers, column):
            look = looks.HEADER if place == column else looks.HEADER_RIGHT
            headers.append(_text(place, _FIRST_CHART_ROW, header, styles, look))
            sheet.column_dimensions[get_column_letter(place)].width = max(11, len(header) + 2)
        column += len(block.headers) + 1
    sheet.write("".join(titles))
    sheet.write("".join(headers))
    day_style = styles.number(Look(number_format=looks.DATE, align="left"))
    number_style = styles.number(Look())
    for index in range(max((len(block.rows) for block in blocks), default=0)):
        row = sheet.row + 1
        cells = []
        for start, block in zip(starts, blocks, strict=True):
            values = block.rows[index] if index < len(block.rows) else ()
            for place, value in enumerate(values, start):
                letter = get_column_letter(place)
                if isinstance(value, date):
                    cells.append(cell_xml.day(letter, row, value, day_style))
                elif value is not None:
                    cells.append(cell_xml.number(letter, row, value, number_style))
        sheet.write("".join(cells))


def _text(column: int, row: int, words: str, styles: Styles, look: Look) -> str:
    return cell_xml.text(get_column_letter(column), row, words, styles.number(look))
