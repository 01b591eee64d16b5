"""Forty hostile names in every text of a record, on every screen: shown as typed, or not at all.

A name that is taken for markup would have its file read: it names a pipe that tells who opens it.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.demo import caseload
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Facts, PatientFile
from rehabdesk.domain.tables import TABLES, Kind, Table
from rehabdesk.store.database import Database
from rehabdesk.ui.session import Session
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, TODAY
from tests.ui import canaries
from tests.ui.canaries import Dialogs
from tests.ui.test_welcome import no_demo

PEOPLE = 4
PIPE = "/tmp/rehabdesk-hostile-pipe"
MARK = "Zqh"
HOSTILE = tuple(
    f"{MARK}{each}"
    for each in (
        *(f'<img src="{PIPE}">', f'<img src="file://{PIPE}"/>', "<b>bold</b>", "<h1>big</h1>"),
        *('<a href="http://x.example/">link</a>', "<table><tr><td>cell</td></tr></table>"),
        *(
            "<!-- gone -->",
            "<script>alert(1)</script>",
            "&lt;i&gt; &amp; &nbsp; &#x41;",
            "a & b &Save",
        ),
        *(
            "&&",
            "%1 %2 %n %s %d {0} {name}",
            "{",
            "}",
            "=cmd|'/c calc'!A1",
            "@SUM(1)",
            "+1-1",
            "-2+3",
        ),
        *("../../etc/passwd", "..\\..\\boot.ini", "CON", "NUL.txt", "name.", "a/b\\c:d*e?f|g"),
        *("Robert'); DROP TABLE patient;--", "\"double\" and 'single'", "`tick` $HOME $(id)"),
        *("__proto__", "null", "\u202egnp.exe", "\u2066isolated\u2069", "zero\u200bwidth\ufeff"),
        *("e" + "\u0301" * 60, "👩‍👩‍👧‍👦🏳️‍🌈", "漢字かな", "עברית عربى", "İıŞşß", "tab\there"),
        *("# head\n**bold**", "x" * 3000),
    )
)


def made_hostile(record: Any, table: Table, number: str, names: Iterator[str]) -> Any:
    """The record with a hostile text in each column that takes any text."""
    known = {one.name for one in fields(record)} if is_dataclass(record) else set(record._fields)
    new: dict[str, object] = {}
    for column in table.columns:
        if column.name not in known or column.kind is not Kind.TEXT:
            continue
        if column.name == "patient_id":
            new[column.name] = number
        elif column.name not in canaries._OF_A_VOCABULARY:
            before = getattr(record, column.name) if column.name in table.identity else ""
            new[column.name] = f"{next(names)} {before}".strip()
    return replace(record, **new) if is_dataclass(record) else record._replace(**new)


def hostile_file(file: PatientFile, at: int, names: Iterator[str]) -> PatientFile:
    number = f"H-{at}"
    patient = made_hostile(file.patient, TABLES[0], number, names)
    runs = tuple(made_hostile(run, canaries._table_of("runs"), number, names) for run in file.runs)
    episodes = []
    for facts in file.episodes:
        series = {
            table.series: tuple(
                made_hostile(row, table, number, names) for row in getattr(facts, table.series)
            )
            for table in TABLES[2:]
            if table.series and table.series != "runs"
        }
        episode = made_hostile(facts.episode, TABLES[1], number, names)
        made: Facts = replace(facts, patient=patient, episode=episode, runs=runs, **series)
        episodes.append(made)
    return PatientFile(patient, runs, tuple(episodes))


class Pipe:
    """A named pipe; whoever opens it is let go at once, and told of.

    Another program watches it: a thread could not let go of whoever holds Python's own lock.
    """

    _WATCH = (
        "import os, sys\n"
        "writing = os.open(sys.argv[1], os.O_WRONLY)\n"  # waits for somebody who reads
        "os.unlink(sys.argv[1])\n"  # the next one finds nothing, and does not wait
        "os.close(writing)\n"
    )

    def __init__(self) -> None:
        Path(PIPE).unlink(missing_ok=True)
        os.mkfifo(PIPE)
        self._watching = Popen([sys.executable, "-c", self._WATCH, PIPE])

    @property
    def was_opened(self) -> bool:
        return not Path(PIPE).exists()

    def end(self) -> None:
        self._watching.kill()
        self._watching.wait()
        Path(PIPE).unlink(missing_ok=True)


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    made = Pipe()
    yield made
    made.end()


@pytest.fixture
def session(
    dressed: QApplication, pathways: Pathways, tmp_path: Path, pipe: Pipe
) -> Iterator[Session]:
    path, names = tmp_path / "clinic.rehabdesk", cycle(HOSTILE)
    with Database.open(path, PASSPHRASE, create=True) as database:
        clinic = Clinic(database, pathways, "Sam Physio", lambda: TODAY)
        people = caseload(PEOPLE, canaries.SEED, TODAY, pathways)
        clinic.fill_with_demo(
            [hostile_file(file, at, names) for at, file in enumerate(people)], PEOPLE
        )
    made = Session(dressed, no_demo)
    made.actor = "Sam Physio"
    made.show_database(Database.open(path, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shutil.rmtree(tmp_path, ignore_errors=True)


def taken_for_markup() -> Iterator[tuple[str, str]]:
    """Every widget that would draw a name as markup, and the text."""
    for root in QApplication.topLevelWidgets():
        for each in (root, *root.findChildren(QWidget)):
            tip = each.toolTip()
            if GuiQt.mightBeRichText(tip) and f"{MARK}<" in tip:
                yield f"tooltip of {type(each).__name__}", tip
            if isinstance(each, QLabel) and f"{MARK}<" in each.text():
                plain = each.textFormat() is Qt.TextFormat.PlainText
                guessed = each.textFormat() is Qt.TextFormat.AutoText
                if not plain and (not guessed or GuiQt.mightBeRichText(each.text())):
                    yield type(each).__name__, each.text()
            if isinstance(each, QTextEdit) and "<img" in each.toHtml():
                yield type(each).__name__, each.toPlainText()
            if isinstance(each, QGraphicsView) and each.scene() is not None:
                for item in each.scene().items():
                    if isinstance(item, QGraphicsTextItem) and "<img" in item.toHtml():
                        yield type(item).__name__, item.toPlainText()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_hostile_names_are_shown_as_typed_on_every_screen(
    qtbot: QtBot, session: Session, pipe: Pipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = Dialogs(monkeypatch)
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() >= 1, timeout=20_000)
    markup: set[tuple[str, str, str]] = set()
    seen: set[str] = set()
    for at, station in enumerate(canaries.stations(window)):
        QApplication.processEvents()
        markup |= {(station, whose, text[:90]) for whose, text in taken_for_markup()}
        if at % 6 == 0:  # all that is said is much to collect
            seen |= {text for _, text in canaries.said() if MARK in text}
        titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
        assert not [title for title in titles if MARK in title], station
    assert markup == set()
    assert not [shown for shown in dialogs.shown if MARK in shown]
    shown = "\n".join(seen)
    # a name of one line is somewhere as it was typed; longer ones may be shortened
    assert [
        name for name in HOSTILE if "\n" not in name and len(name) < 60 and name not in shown
    ] == []
    assert not pipe.was_opened
