"""The first sheet: how the caseload stands on a day, one row an episode, in triage order."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import URGENCY
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.thresholds import edition
from rehabdesk.domain.words import STATE_LABELS, long_date, plural
from rehabdesk.exchange.workbook import cell_xml, layout, looks
from rehabdesk.exchange.workbook.looks import Look, Styles
from rehabdesk.exchange.workbook.print_setup import on_paper
from rehabdesk.exchange.workbook.stream import StreamedSheet

DEMO = "DEMO: every person and every number in this workbook is invented."

Value = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    width: float
    look: Look
    value: Callable[[Assessment, Pathways], Value]


_TEXT = Look()
_ID = looks.TEXT_CELL
_NUMBER = Look(number_format=looks.WHOLE)
_ONE_DECIMAL = Look(number_format=looks.ONE_DECIMAL)


def _condition(assessment: Assessment, pathways: Pathways) -> str:
    pathway = pathways.get(assessment.episode.condition)
    return assessment.episode.condition if pathway is None else pathway.short_label


def _edition(assessment: Assessment, pathways: Pathways) -> str:
    """The pathway's version and the clinic's own thresholds in it."""
    pathway = pathways.get(assessment.episode.condition)
    return "" if pathway is None else edition(pathway)


def _rounded(number: float | None) -> float | None:
    """As the screen and the JSON say it (CONTRACT 3)."""
    return None if number is None else round(number, 1)


_COLUMNS = (
    _Column("Flag", 17, _TEXT, lambda a, p: STATE_LABELS[a.imaging.state]),
    _Column("Patient", 13, _ID, lambda a, p: a.patient.patient_id),
    _Column("Name", 24, _ID, lambda a, p: a.patient.name),
    _Column("Episode", 11, _ID, lambda a, p: a.episode.episode_id),
    _Column("Condition", 24, _TEXT, _condition),
    _Column("Side", 9, _TEXT, lambda a, p: a.episode.side),
    _Column("Day", 9, _NUMBER, lambda a, p: a.days_since_onset),
    _Column("Latest pain", 13, _NUMBER, lambda a, p: a.pain.latest),
    _Column("Change", 11, Look(number_format=looks.SIGNED), lambda a, p: a.pain.change),
    _Column("km 7 days", 12, _ONE_DECIMAL, lambda a, p: _rounded(a.load.week_km)),
    _Column("LSI %", 10, _ONE_DECIMAL, lambda a, p: _rounded(a.strength.lsi_pct)),
    _Column("Phase", 10, _NUMBER, lambda a, p: a.phase),
    _Column(
        "Next review", 14, Look(number_format=looks.DATE, align="left"),
        lambda a, p: a.episode.next_review,
    ),
    _Column("Judged by", 26, Look(wrap=True), _edition),
    _Column("Why", 70, Look(wrap=True), lambda a, p: " ".join(a.imaging.reasons)),
)  # fmt: skip
_COUNTS_A_LINE = 8
_LINE_OF_WHY = 76
"""About as many characters fit a line of the last column."""
_LINE_HEIGHT = 13.5


def add_summary(
    book: Workbook, scratch: Path, as_of: date, *, demo: bool
) -> StreamedSheet:  # fmt: skip
    """Put the empty sheet in front of the others."""
    sheet = StreamedSheet(book, layout.SUMMARY, scratch)
    on_paper(sheet, title_rows=None, header=f"RehabDesk caseload, {long_date(as_of)}", demo=demo)
    for place, column in enumerate(_COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.sheet_view.showGridLines = False
    return sheet


def write_summary(
    sheet: StreamedSheet,
    styles: Styles,
    assessments: Sequence[Assessment],
    pathways: Pathways,
    as_of: date,
    *,
    demo: bool,
) -> None:
    """Title, counts by state, then the table in the order given."""
    _line(sheet, styles, "RehabDesk caseload", looks.TITLE, height=24)
    patients = len({assessment.patient.patient_id for assessment in assessments})
    said = f"As of {long_date(as_of)}: {plural(len(assessments), 'episode')} of "
    _line(sheet, styles, said + plural(patients, "patient"), looks.SUBTITLE)
    if demo:
        _line(sheet, styles, DEMO, Look(bold=True, ink=looks.WARNING))
    _write_counts(sheet, styles, assessments)
    sheet.skip()
    _write_table(sheet, styles, assessments, pathways)


def _line(
    sheet: StreamedSheet, styles: Styles, words: str, look: Look, height: float | None = None
) -> None:
    sheet.write(cell_xml.text("A", sheet.row + 1, words, styles.number(look)), height)


def _write_counts(
    sheet: StreamedSheet, styles: Styles, assessments: Sequence[Assessment]
) -> None:  # fmt: skip
    """The caseload's chips: each state's word over its number, the most urgent first."""
    counts = Counter(assessment.imaging.state for assessment in assessments)
    by_label: dict[str, list[int]] = {}
    tones: dict[str, tuple[str, str]] = {}
    for state in sorted(counts, key=URGENCY.__getitem__):
        label = STATE_LABELS[state]
        by_label.setdefault(label, []).append(counts[state])
        tones.setdefault(label, looks.tone(state))
    labels = list(by_label)
    for first in range(0, len(labels), _COUNTS_A_LINE):
        sheet.skip()
        some = labels[first : first + _COUNTS_A_LINE]
        numbers, words = [], []
        for place, label in enumerate(some, 1):
            ink, ground = tones[label]
            letter = get_column_letter(place)
            big = styles.number(Look(bold=True, size=14, ink=ink, ground=ground, align="left"))
            small = styles.number(Look(ink=ink, ground=ground, wrap=True))
            numbers.append(cell_xml.number(letter, sheet.row + 1, sum(by_label[label]), big))
            words.append(cell_xml.text(letter, sheet.row + 2, label, small))
        sheet.write("".join(numbers), 20)
        sheet.write("".join(words), 28)


def _write_table(
    sheet: StreamedSheet, styles: Styles, assessments: Sequence[Assessment], pathways: Pathways
) -> None:
    letters = [get_column_letter(place) for place in range(1, len(_COLUMNS) + 1)]
    first = sheet.row + 1
    sheet.freeze_panes = f"A{first + 1}"
    sheet.print_title_rows = f"{first}:{first}"
    sheet.write(
        "".join(
            cell_xml.text(letter, first, column.header, styles.number(_header_look(column)))
            for letter, column in zip(letters, _COLUMNS, strict=True)
        )
    )
    numbers = [styles.number(column.look) for column in _COLUMNS]
    for assessment in assessments:
        row = sheet.row + 1
        values = [column.value(assessment, pathways) for column in _COLUMNS]
        ink, ground = looks.tone(assessment.imaging.state)
        cells = [
            _cell(letter, row, value, number)
            for letter, value, number in zip(letters[1:], values[1:], numbers[1:], strict=True)
            if value is not None and value != ""
        ]
        flag = styles.number(Look(bold=True, ink=ink, ground=ground))
        cells.insert(0, cell_xml.text("A", row, STATE_LABELS[assessment.imaging.state], flag))
        lines = -(-len(str(values[-1])) // _LINE_OF_WHY) or 1
        sheet.write("".join(cells), max(lines * _LINE_HEIGHT, 15))
    sheet.add_excel_table("Caseload", [column.header for column in _COLUMNS], first)


def _header_look(column: _Column) -> Look:
    """A number's header stands over it, at the right."""
    is_number = column.look.number_format not in ("General", looks.TEXT, looks.DATE)
    return looks.HEADER_RIGHT if is_number else looks.HEADER


def _cell(letter: str, row: int, value: Value, style: int) -> str:
    if isinstance(value, str):
        return cell_xml.text(letter, row, value, style)
    if isinstance(value, date):
        return cell_xml.day(letter, row, value, style)
    return cell_xml.number(letter, row, value or 0, style)
