"""The floors: the barest code that does the same work, without RehabDesk around it."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyqtgraph as pg
from openpyxl import Workbook
from PySide6.QtCore import QAbstractTableModel, QMarginsF, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QTableView
from python_calamine import CalamineWorkbook

from rehabdesk.domain.records import PatientFile
from rehabdesk.domain.tables import TABLES, Kind, Table


def fetch_rows(connection: Any) -> int:
    """Every row of every table by ``fetchall``, its dates decoded through a dictionary."""
    days: dict[str | None, date | None] = {None: None}
    count = 0
    for table in TABLES:
        cursor = connection.execute(f"SELECT * FROM {table.name}")
        rows = cursor.fetchall()
        names = [column[0] for column in cursor.description]
        for place in _date_places(table, names):
            for row in rows:
                text = row[place]
                if text not in days:
                    days[text] = date.fromisoformat(text)
                days[text]
        count += len(rows)
    return count


def _date_places(table: Table, names: Sequence[str]) -> list[int]:
    dated = {column.name for column in table.columns if column.kind is Kind.DATE}
    return [place for place, name in enumerate(names) if name in dated]


def commit_one(connection: Any) -> None:
    """One value changed and committed on the same encrypted file, synced as RehabDesk does."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE patient SET notes = notes WHERE id = (SELECT min(id) FROM patient)")
    connection.execute("COMMIT")


class BareCharts:
    """Three pyqtgraph plots with the points RehabDesk's charts show, and nothing else."""

    def __init__(self, size: QSize) -> None:
        self.widget = pg.GraphicsLayoutWidget()
        self.widget.resize(size)
        self.plots = [self.widget.addPlot(row=row, col=0) for row in range(3)]
        self.curves = [plot.plot(pen="b", symbol="o", symbolSize=4) for plot in self.plots]

    def show(self, series: Sequence[Sequence[tuple[float, float]]]) -> None:
        for curve, points in zip(self.curves, series, strict=True):
            curve.setData([x for x, _ in points], [y for _, y in points])
        self.widget.grab()


class BareModel(QAbstractTableModel):
    """A list of texts as a table, and nothing else."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._texts = texts

    def rowCount(self, parent: Any = None) -> int:
        return len(self._texts)

    def columnCount(self, parent: Any = None) -> int:
        return len(self._texts[0]) if self._texts else 0

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.row()][index.column()]
        return None


class BareDelegate(QStyledItemDelegate):
    """Two lines of text and a small picture in every other cell, painted as they are."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._picture = QPixmap(90, 26)
        self._picture.fill(Qt.GlobalColor.transparent)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        box, text = option.rect, index.data()
        half = box.height() // 2
        painter.drawText(box.adjusted(0, 0, 0, -half), 0, text)
        painter.drawText(box.adjusted(0, half, 0, 0), 0, text)
        if index.column() % 2:
            painter.drawPixmap(box.left() + 40, box.top() + 8, self._picture)


def bare_table(texts: Sequence[Sequence[str]], size: QSize, row_height: int) -> QTableView:
    """A table of the same texts at the same size: two lines a row, pictures painted before."""
    view = QTableView()
    model = BareModel(texts)
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(BareDelegate(view))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(row_height)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(size)
    view.show()
    return view


def write_workbook(target: Path, files: Iterable[PatientFile]) -> None:
    """openpyxl's write-only mode: the same sheets and values, unstyled."""
    book = Workbook(write_only=True)
    sheets = {table: book.create_sheet(table.sheet) for table in TABLES}
    for table, sheet in sheets.items():
        sheet.append([column.name for column in table.columns])
    for file in files:
        for table, row in _rows(file):
            sheets[table].append(row)
    book.save(target)


def _rows(file: PatientFile) -> Iterable[tuple[Table, list[object]]]:
    ids = {"patient_id": file.patient.patient_id, "episode_id": ""}
    patients, episodes, *series = TABLES
    yield patients, _cells(patients, file.patient, ids)
    for facts in file.episodes:
        ids["episode_id"] = facts.episode.episode_id
        yield episodes, _cells(episodes, facts.episode, ids)
        for table in series:
            if table.of_episode:
                for record in getattr(facts, table.series):
                    yield table, _cells(table, record, ids)
    runs = next(table for table in series if not table.of_episode)
    for run in file.runs:
        yield runs, _cells(runs, run, ids)


def _cells(table: Table, record: object, ids: dict[str, str]) -> list[object]:
    return [getattr(record, column.name, ids.get(column.name)) for column in table.columns]


def read_workbook(path: Path) -> int:
    """python-calamine reading every cell of every sheet."""
    book = CalamineWorkbook.from_path(str(path))
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def write_pdf(path: Path, series: Sequence[Sequence[tuple[float, float]]]) -> None:
    """Two A4 pages by QPainter on QPdfWriter: lines of text, and three polylines."""
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    painter.setFont(QFont("Inter", 10))
    for page in range(2):
        if page:
            writer.newPage()
        for number in range(40):
            painter.drawText(0, 60 + number * 60, "A line of text as long as a letter's line is")
    for number, points in enumerate(series):
        top = 2500 + number * 220
        line = [QPointF(place * 8, top - y * 10) for place, (_, y) in enumerate(points)]
        painter.drawPolyline(QPolygonF(line))
    painter.end()
