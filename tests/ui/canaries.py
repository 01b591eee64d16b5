"""A clinic whose every text is unmistakable, a walk over every screen, and what is found there.

``WHO`` begins every text that tells who somebody is, ``WORD`` every other text of the record;
everybody was born in ``YEAR``, as nobody else in the app.
"""

import gc
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QFileDialog,
    QGraphicsItem,
    QGraphicsTextItem,
    QGraphicsView,
    QLineEdit,
    QWidget,
)

from rehabdesk.clinic import Clinic
from rehabdesk.demo import caseload
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey, Facts, Patient, PatientFile
from rehabdesk.domain.tables import TABLES, Kind, Table
from rehabdesk.store.database import Database
from rehabdesk.ui.actions import ACTIONS, CASELOAD, PATIENT
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, TODAY

WHO, WORD, YEAR = "Zqwho", "Zqword", 1931
PEOPLE = 4
SEED = 3
_TELLING = {"patient_id", "name", "phone", "email", "address", "nhs_number"}
_OF_A_VOCABULARY = {
    *("episode_id", "prior_episode_id", "row_id", "exercise", "task", "unit", "version", "unmet"),
    *("state", "rule", "pathway", "protocol", "onset_words", "clinician", "cleared_by", "item"),
}
"""Texts that the app itself writes or reads by, and the clinicians' names."""
_NOT_WALKED = {
    *("Lock", "Hide or show every name on screen", "Throw the demo caseload away…"),
    *("Light theme", "Dark theme", "Theme as the computer's"),
}
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SAYING = (QWidget, QAction, QAbstractItemModel, QCompleter)
_ACCESSIBLE = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def make(path: Path, pathways: Pathways) -> None:
    """Write the clinic: a few demo patients, each with every kind of entry there is."""
    files = list(caseload(PEOPLE, SEED, TODAY, pathways))
    with Database.open(path, PASSPHRASE, create=True) as database:
        clinic = Clinic(database, pathways, "Sam Physio", lambda: TODAY)
        clinic.fill_with_demo([_marked(file, at) for at, file in enumerate(files)], PEOPLE)


def _marked(file: PatientFile, at: int) -> PatientFile:
    number = f"{WHO}-{at}"
    patient = _renamed(file.patient, TABLES[0], number)
    patient = replace(patient, date_of_birth=date(YEAR, 12, 1 + at))
    runs = tuple(_renamed(run, _table_of("runs"), number) for run in file.runs)
    return PatientFile(
        patient, runs, tuple(_marked_facts(one, patient, runs) for one in file.episodes)
    )


def _marked_facts(facts: Facts, patient: Patient, runs: tuple[Any, ...]) -> Facts:
    number = patient.patient_id
    episode = _renamed(facts.episode, TABLES[1], number)
    series: dict[str, Any] = {
        table.series: tuple(_renamed(row, table, number) for row in getattr(facts, table.series))
        for table in TABLES[2:]
        if table.series and table.series != "runs"
    }
    return replace(facts, patient=patient, episode=episode, runs=runs, **series)


def _table_of(series: str) -> Table:
    return next(table for table in TABLES if table.series == series)


def _renamed(record: Any, table: Table, number: str) -> Any:
    """The record with its texts replaced: filled where they were empty, too."""
    names = {one.name for one in fields(record)} if is_dataclass(record) else set(record._fields)
    new: dict[str, object] = {}
    for column in table.columns:
        if column.name not in names or column.kind is not Kind.TEXT:
            continue
        if column.name == "patient_id":
            new[column.name] = number
        elif column.name in _TELLING:
            new[column.name] = f"{number} {column.name}"
        elif column.name not in _OF_A_VOCABULARY:
            before = getattr(record, column.name) if column.name in table.identity else ""
            new[column.name] = f"{WORD} {table.name} {column.name} {before}".rstrip()
    return replace(record, **new) if is_dataclass(record) else record._replace(**new)


class Dialogs:
    """Answers every dialog of the system with "no", and remembers what it was shown."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.shown: list[str] = []
        for name in ("getSaveFileName", "getOpenFileName"):
            patch.setattr(QFileDialog, name, self._no_file)
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *given: ([], ""))
        patch.setattr(QPrintDialog, "exec", lambda dialog: QPrintDialog.DialogCode.Rejected)

    def _no_file(self, *given: object) -> tuple[str, str]:
        self.shown += [one for one in given if isinstance(one, str)]
        return "", ""


def stations(window: MainWindow) -> Iterator[str]:
    """Go to every page, tab and panel, and do everything the switcher knows; say where one is."""
    key = window.caseload.model.keys_in_order()[0]
    yield from _on_the_list(window)
    window.show_patient(key)
    page = window.patient_page()
    yield from _of_a_patient(window, page, key)
    for action in (*ACTIONS["Anywhere"], *ACTIONS["Letter"]):
        if action.run is not None and action.words not in _NOT_WALKED:
            action.run(window)
            yield action.words
    window.show_switcher()
    for typed in ("q", "qwho", "e"):
        window.switcher.line.setText(typed)
        yield f"switcher {typed}"
    window.switcher.put_away()


def _on_the_list(window: MainWindow) -> Iterator[str]:
    page = window.caseload
    yield "caseload"
    for action in ACTIONS[CASELOAD]:
        if action.run is not None and not action.words.startswith("Filter: "):
            action.run(page)
            yield f"caseload: {action.words}"
    page.clear()
    for key in (" ", "w", "c", "n", "p", "v", "s", "i"):
        page.table.select(0)
        page.table.setFocus()
        QTest.keyClicks(page.table, key)
        yield f"caseload: key {key}"
        page.panel.close_panel()
    page.search.setText("qw")
    yield "caseload: searched"
    page.clear()


def _of_a_patient(window: MainWindow, page: PatientPage, key: EpisodeKey) -> Iterator[str]:
    for action in ACTIONS[PATIENT]:
        if action.run is None:
            continue
        if window.pages.currentWidget() is not page:
            window.show_patient(key)
        action.run(page)
        yield f"patient: {action.words}"
    window.show_patient(key)
    page.record.form.note.setPlainText(f"{WORD} typed and not saved")
    page.save_and_next()
    yield "saved, and the next"
    for kind in ("discharge", "referral"):
        window.show_document(kind, key)
        letter = window.pages.currentWidget()
        assert isinstance(letter, DocumentPage)
        letter._choose_file()
        letter._print_paper()
        letter.sign()
        yield f"letter: {kind}"


def said(*, hidden_too: bool = True) -> Iterator[tuple[str, str]]:
    """(who says it, what) for every text of every widget there is, and of what belongs to it."""
    for root in QApplication.topLevelWidgets():
        for each in (root, *(one for kind in _SAYING for one in root.findChildren(kind))):
            if not hidden_too and isinstance(each, QWidget) and not each.isVisible():
                continue
            for text in _texts(each):
                if text:
                    yield type(each).__name__, text


def _texts(each: QObject) -> Iterator[str]:
    if isinstance(each, QWidget):
        yield from _texts_of_a_widget(each)
    elif isinstance(each, QAction):
        yield from (each.text(), each.toolTip(), each.statusTip(), each.whatsThis())
    elif isinstance(each, QAbstractItemModel):
        yield from _cells(each)
    elif isinstance(each, QCompleter):
        yield each.completionPrefix()
        yield from _cells(each.model())


_NAMES: dict[str, list[str]] = {}


def _texts_of_a_widget(widget: QWidget) -> Iterator[str]:
    """Every string property, and what a screen reader is told."""
    about = widget.metaObject()
    if about.className() not in _NAMES:
        _NAMES[about.className()] = [
            str(about.property(place).name())
            for place in range(about.propertyCount())
            if about.property(place).typeName() == "QString"
        ]
    names = _NAMES[about.className()]
    curtained = isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
    for name in names:
        if not (curtained and name == "text"):
            yield str(widget.property(name) or "")
    told = QAccessible.queryAccessibleInterface(widget)
    if told is not None and told.isValid():
        yield from (told.text(kind) for kind in _ACCESSIBLE)
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            yield from _texts_of_an_item(item)


def _texts_of_an_item(item: QGraphicsItem) -> Iterator[str]:
    yield item.toolTip()
    if isinstance(item, QGraphicsTextItem):
        yield item.toPlainText()
    yield str(getattr(item, "text", "") or "")


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            index = model.index(row, column, root)
            yield from (str(index.data(role) or "") for role in _TEXT_ROLES)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def copied() -> str:
    return QGuiApplication.clipboard().text()


def in_memory(*marks: str) -> list[str]:
    """Every text that Python holds somewhere and that has one of these marks in it, and every
    birthday of these people.
    """
    known, found, seen = gc.get_objects(), list[str](), set[int]()
    waiting: list[object] = list(known)
    ours = {id(known), id(waiting), id(found), id(seen)}
    while waiting:
        for held in gc.get_referents(waiting.pop()):
            if id(held) in seen or id(held) in ours:
                continue
            if isinstance(held, str | bytes | bytearray):
                seen.add(id(held))
                text = held if isinstance(held, str) else bytes(held).decode("latin-1")
                if any(mark in text for mark in marks):
                    found.append(text)
            elif isinstance(held, date) and held.year == YEAR:
                found.append(held.isoformat())
            elif not gc.is_tracked(held):
                seen.add(id(held))
                waiting.append(held)
    return found
