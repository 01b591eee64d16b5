"""The whole clinic's record for other programs, from Settings."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.settings.systems import SystemsCard
from tests.exchange.fhir_rules import problems

BUSY_MS = 20_000


@pytest.fixture
def card(qtbot: QtBot, clinic: Clinic) -> SystemsCard:
    card = SystemsCard(Desk(clinic), Jobs())
    qtbot.addWidget(card)
    card.show()
    return card


def chosen(qtbot: QtBot, card: SystemsCard, button: object, target: Path) -> None:
    """Press the button, choose the file, wait until it is written."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = card.findChild(QFileDialog)
    with qtbot.waitSignal(card.said, timeout=BUSY_MS):
        dialog.fileSelected.emit(str(target))
    dialog.reject()


def test_the_tables_hold_everybody_and_it_is_noted(
    qtbot: QtBot, card: SystemsCard, clinic: Clinic, tmp_path: Path
) -> None:
    chosen(qtbot, card, card.tables_button, tmp_path / "t.zip")
    with ZipFile(tmp_path / "t.zip") as archive:
        assert "Adaeze Okafor" in archive.read("Patients.csv").decode()
    assert clinic.history()[0].after == {"detail": "tables as CSV, 7 patients"}


def test_anonymous_tables_name_nobody(qtbot: QtBot, card: SystemsCard, tmp_path: Path) -> None:
    card.anonymous.setChecked(True)
    chosen(qtbot, card, card.tables_button, tmp_path / "t.zip")
    with ZipFile(tmp_path / "t.zip") as archive:
        assert "Okafor" not in archive.read("Patients.csv").decode()


def test_the_bundle_of_the_clinic_is_valid(qtbot: QtBot, card: SystemsCard, tmp_path: Path) -> None:
    chosen(qtbot, card, card.bundle_button, tmp_path / "b.json")
    bundle = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert problems(bundle) == []
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert kinds.count("Patient") == 7
