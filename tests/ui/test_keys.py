"""F1 and the key card: every key stands there, as the registry has it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rehabdesk.documents.key_card import key_card
from rehabdesk.documents.page import lay_out
from rehabdesk.domain.records import Letterhead
from rehabdesk.ui.actions import with_keys
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.keys import KeyCard, KeysList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.window import MainWindow
from tests.conftest import key


def _lines() -> list[tuple[str, list[tuple[str, str]]]]:
    return [(place, [(one.keys, one.words) for one in rows]) for place, rows in with_keys()]


def test_f1_lists_every_key_of_the_registry(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() > 0)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    content = window.panel.content()
    assert isinstance(content, KeysList)
    shown = {label.text() for label in content.findChildren(PlainLabel)}
    assert {words for _, lines in _lines() for line in lines for words in line} <= shown
    window.close()


def test_f1_names_the_keys_that_work_and_no_other(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show_patient(key("P-0012"))
    window.show_document("discharge", key("P-0012"))
    window.show_reports()
    working = {
        sequence.toString()
        for action in window.findChildren(QAction)
        for sequence in action.shortcuts()
    } | {
        sequence.toString()
        for sequences in map(QShortcut.keys, window.findChildren(QShortcut))
        for sequence in sequences
    }
    named = {one for _, lines in _lines() for keys, _ in lines for one in _sequences(keys)}
    assert working - named == {"Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+="}  # other Enter, +
    assert named - working == set()
    window.close()


def _sequences(keys: str) -> list[str]:
    """``Ctrl+1 … 3`` as Qt names them: Ctrl+1, Ctrl+2, Ctrl+3. Plain letters are left out."""
    found: list[str] = []
    held = ""
    parts = keys.replace(",", " ").replace("←", "Left").replace("PgDn", "PgDown").split()
    for place, part in enumerate(parts):
        if part == "…":
            first, last = int(parts[place - 1][-1]), int(parts[place + 1])
            found += [f"{held}{number}" for number in range(first + 1, last)]
            continue
        if "+" in part:
            held = part[: part.rindex("+") + 1]
        found.append(part if "+" in part else held + part)
    return [one for one in found if "+" in one or one in ("/", "Esc", "F1", "F11")]


def test_the_key_card_is_one_page(qapp: QApplication) -> None:
    assert lay_out(key_card(_lines(), Letterhead("Northside"))).count == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_the_key_card_is_saved_as_a_pdf_without_a_patient(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    host = QPushButton()
    qtbot.addWidget(host)
    card = KeyCard(desk, host)
    said: list[str] = []
    card.said.connect(said.append)
    card.save(str(tmp_path / "keys.pdf"))
    assert said == ["Saved keys.pdf"]
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "keys.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "Ctrl+L" in text
    assert "Okafor" not in text


def test_a_card_that_can_t_be_written_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    host = QPushButton()
    qtbot.addWidget(host)
    card = KeyCard(desk, host)
    with qtbot.waitSignal(card.said) as said:
        card.save(str(tmp_path / "nowhere" / "keys.pdf"))
    assert said.args[0].startswith("Not saved:")
