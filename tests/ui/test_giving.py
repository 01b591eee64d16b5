"""The whole record from the patient page: what goes out is said first, the file names nobody."""

from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.giving import GivingPanel, RecordGiving
from tests.conftest import key


def test_the_panel_says_what_goes_out_and_asks_for_the_patient_by_number(qtbot: QtBot) -> None:
    panel = GivingPanel("P-0012")
    qtbot.addWidget(panel)
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "not encrypted" in said
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.mouseClick(panel.write_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["P-0012"]


def test_the_proposed_file_has_the_number_and_no_name(
    qtbot: QtBot, clinic: Clinic, dressed: object
) -> None:
    host = GivingPanel("P-0012")
    qtbot.addWidget(host)
    RecordGiving(Desk(clinic), Jobs(host), host).ask("P-0012")
    dialog = host.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Record P-0012.zip"
    dialog.reject()


def test_while_names_are_hidden_the_proposed_file_has_no_number_either(
    qtbot: QtBot, clinic: Clinic
) -> None:
    host = GivingPanel("P-0012")
    qtbot.addWidget(host)
    mask.toggle()
    try:
        RecordGiving(Desk(clinic), Jobs(host), host).ask("P-0012")
    finally:
        mask.toggle()
    dialog = host.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Record.zip"
    dialog.reject()


def test_the_record_is_written_in_the_background_and_noted(
    qtbot: QtBot, clinic: Clinic, tmp_path: Path
) -> None:
    host = GivingPanel("P-0012")
    qtbot.addWidget(host)
    jobs = Jobs(host)
    giving = RecordGiving(Desk(clinic), jobs, host)
    clinic.issue(key("P-0012"), "discharge", "Discharge summary", "AAAA-BBBB", b"%PDF 1", b"")
    with qtbot.waitSignal(giving.said, timeout=20_000):
        giving.start("P-0012", tmp_path / "Record P-0012.zip")
    with ZipFile(tmp_path / "Record P-0012.zip") as archive:
        [letter] = [name for name in archive.namelist() if name.startswith("documents/")]
        assert letter.endswith(" discharge AAAA-BBBB.pdf")
        assert archive.read(letter) == b"%PDF 1"
        assert b"Adaeze Okafor" in archive.read("record.html")
    assert clinic.history(key("P-0012"))[0].after == {"detail": "whole record"}
    jobs.close()


def test_the_fhir_bundle_alone_is_a_json_file_of_the_patient(
    qtbot: QtBot, clinic: Clinic, tmp_path: Path
) -> None:
    host = GivingPanel("P-0012")
    qtbot.addWidget(host)
    jobs = Jobs(host)
    giving = RecordGiving(Desk(clinic), jobs, host)
    host.fhir_asked.connect(giving.ask_fhir)
    qtbot.mouseClick(host.fhir_button, Qt.MouseButton.LeftButton)
    dialog = host.findChild(QFileDialog)
    with qtbot.waitSignal(giving.said, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / "Record P-0012.json"))
    assert '"Adaeze Okafor"' in (tmp_path / "Record P-0012.json").read_text("utf-8")
    dialog.reject()
    jobs.close()
