"""The caseload page by its keys, on a real encrypted record."""

from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.records import RedFlag
from rehabdesk.ui.caseload import reader
from rehabdesk.ui.caseload.model import CaseloadModel
from rehabdesk.ui.caseload.newcomer import NewPatientForm
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.imaging.study import StudyForm
from rehabdesk.ui.importing.panel import ImportReportPanel
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.text import PlainLabel
from tests.conftest import HOSTILE_NAME, PEOPLE, TODAY, key


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> CaseloadPage:
    made = CaseloadPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1128, 772)
    made.show()
    made.reread()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(PEOPLE))
    made.table.setFocus()
    return made


def names(page: CaseloadPage) -> list[str]:
    rows = (page.model.row(place) for place in range(page.model.rowCount()))
    return [row.assessment.patient.patient_id for row in rows if row]


def save_pain(clinic: Clinic, patient_id: str, worst: int) -> VisitDraft:
    revision = clinic.facts(key(patient_id)).episode.revision
    return VisitDraft(key(patient_id), revision, TODAY, pain={"worst": worst})


def test_the_list_is_the_clinic_s_own_triage_order(page: CaseloadPage, clinic: Clinic) -> None:
    assert names(page) == [one.patient.patient_id for one in clinic.caseload()]
    assert names(page)[0] == "P-0057"


def test_of_many_the_most_urgent_are_there_first_and_no_number_is_told_before_all_are(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "SMALL", 3)
    monkeypatch.setattr(reader, "FIRST", 2)
    page = CaseloadPage(desk, jobs)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.reader.read_first):
        page.reread()
    whole = [one.patient.patient_id for one in desk.clinic.caseload()]
    assert names(page) == whole[:2]
    assert page.chips.chip("due").count() is None
    assert page.day_line.text().endswith(
        "the first 2 of 7 open episodes; the others are not read yet"
    )
    page.search.setText("nobody of that name")
    assert "Reading the caseload…" in {one.text() for one in page.empty.findChildren(PlainLabel)}
    page.search.clear()
    qtbot.waitUntil(lambda: not page.is_reading())
    assert names(page) == whole
    assert page.chips.chip("due").count() == 2


def test_the_model_keeps_qt_s_rules(
    page: CaseloadPage, clinic: Clinic, qtmodeltester: ModelTester
) -> None:
    model = CaseloadModel(clinic.pathways)
    qtmodeltester.check(model)
    model.show_all(clinic.caseload())
    clinic.record_visit(save_pain(clinic, "P-0012", 0))
    model.replace(clinic.assessment(key("P-0012")))
    model.drop(key("P-0031"))
    assert model.rowCount() == len(PEOPLE) - 1


def test_a_chip_counts_what_it_keeps_and_chips_add_up(qtbot: QtBot, page: CaseloadPage) -> None:
    due, consider = page.chips.chip("due"), page.chips.chip("consider")
    qtbot.mouseClick(due, Qt.MouseButton.LeftButton)
    assert set(names(page)) == {"P-0012", "P-0031"}
    assert due.count() == 2
    qtbot.mouseClick(consider, Qt.MouseButton.LeftButton)
    assert set(names(page)) == {"P-0012", "P-0031", "P-0023"}


def test_ctrl_and_a_number_press_the_chip_at_that_place(qtbot: QtBot, page: CaseloadPage) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["P-0057"]
    qtbot.keyClick(page.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert len(names(page)) == len(PEOPLE)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("zielinski", "P-0031"), ("OCONNOR", "P-0003"), ("0023", "P-0023"), ("ostlund", "P-0052")],
)
def test_search_finds_a_name_without_its_accents_or_a_number(
    qtbot: QtBot, page: CaseloadPage, typed: str, found: str
) -> None:
    qtbot.keyClick(page.table, "/")
    qtbot.keyClicks(page.search, typed)
    assert names(page) == [found]


def test_a_filter_says_how_many_it_hides(qtbot: QtBot, page: CaseloadPage) -> None:
    assert page.shown.isHidden()
    qtbot.keyClicks(page.search, "P-0057")
    assert f"{len(PEOPLE) - 1} hidden by filter" in page.shown.hidden.text()


def test_letters_typed_into_the_search_are_its_own(qtbot: QtBot, page: CaseloadPage) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "sir")
    assert page.search.text() == "sir"
    assert page.panel.isHidden()


def test_an_empty_result_says_so_and_offers_to_show_all(qtbot: QtBot, page: CaseloadPage) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "nobody at all")
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == len(PEOPLE)
    assert page.search.text() == ""


def test_enter_opens_the_row_the_arrows_chose(qtbot: QtBot, page: CaseloadPage) -> None:
    page.table.select(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.episode_opened) as heard:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == [key(names(page)[1])]


@pytest.mark.parametrize(("letter", "form"), [("s", DeferForm), ("i", StudyForm)])
def test_a_letter_opens_the_row_s_answer(
    qtbot: QtBot, page: CaseloadPage, letter: str, form: type
) -> None:
    page.table.select(page.model.row_of(key("P-0012")))
    qtbot.keyClick(page.table, letter)
    assert isinstance(page.panel.content(), form)


def test_a_red_flag_is_not_deferred_from_the_list(
    qtbot: QtBot, page: CaseloadPage, clinic: Clinic, desk: Desk
) -> None:
    flag = RedFlag(TODAY, "cauda_equina", notes="Saddle numbness")
    revision = clinic.facts(key("P-0012")).episode.revision
    desk.do(partial(Clinic.raise_red_flag, key=key("P-0012"), flag=flag, based_on=revision))
    qtbot.waitUntil(lambda: names(page)[0] == "P-0012")
    page.table.select(0)
    assert not page.why.defer.isEnabled()
    assert page.why.record.isEnabled()
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    assert page.panel.isHidden()


def test_r_asks_for_the_referral_of_the_row(qtbot: QtBot, page: CaseloadPage) -> None:
    page.table.select(page.model.row_of(key("P-0012")))
    with qtbot.waitSignal(page.document_requested) as heard:
        qtbot.keyClick(page.table, "r")
    assert heard.args == ["referral", key("P-0012")]


def test_the_card_says_why_in_the_assessment_s_own_words(
    page: CaseloadPage, clinic: Clinic
) -> None:
    page.table.select(page.model.row_of(key("P-0012")))
    for reason in clinic.assessment(key("P-0012")).imaging.reasons:
        assert reason in page.why.words()


def test_a_hostile_name_stays_text_in_the_card(page: CaseloadPage) -> None:
    page.table.select(page.model.row_of(key("P-0052")))
    assert "<img" not in page.why.words()
    assert "&lt;img" in page.why.words()
    row = page.model.row(page.model.row_of(key("P-0052")))
    assert row is not None
    assert row.assessment.patient.name == HOSTILE_NAME


def test_a_saved_score_moves_its_own_row_and_keeps_the_chosen_one(
    qtbot: QtBot, page: CaseloadPage, desk: Desk, clinic: Clinic
) -> None:
    page.table.select(page.model.row_of(key("P-0031")))
    resets: list[bool] = []
    page.model.modelReset.connect(lambda: resets.append(True))
    draft = save_pain(clinic, "P-0012", 0)
    assert desk.do(lambda inner: inner.record_visit(draft))
    assert page.table.key() == key("P-0031")
    moved = page.model.row(page.model.row_of(key("P-0012")))
    assert moved is not None
    assert moved.assessment.imaging.state is ImagingState.CHECK_RESOLVED
    assert names(page) == [one.patient.patient_id for one in clinic.caseload()]
    assert page.chips.chip("due").count() == 1
    assert not resets


def test_a_discharged_episode_leaves_the_list(
    page: CaseloadPage, desk: Desk, clinic: Clinic
) -> None:
    revision = clinic.facts(key("P-0003")).episode.revision
    assert desk.do(lambda inner: inner.discharge(key("P-0003"), TODAY, "resolved", revision))
    assert "P-0003" not in names(page)


def test_a_new_patient_is_typed_saved_and_chosen(
    qtbot: QtBot, page: CaseloadPage, clinic: Clinic
) -> None:
    page.add_patient()
    form = page.panel.content()
    assert isinstance(form, NewPatientForm)
    assert form.patient_id.text() == "P-0058"
    qtbot.keyClicks(form.name, "Mei Tan")
    form.side.set_value("right")
    qtbot.keyClicks(form.onset, "20 Feb")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert clinic.facts(key("P-0058")).episode.onset_date == TODAY.replace(month=2, day=20)
    assert page.table.key() == key("P-0058")


def test_what_is_wrong_with_a_new_patient_stands_beside_its_field(
    qtbot: QtBot, page: CaseloadPage, clinic: Clinic
) -> None:
    page.add_patient()
    form = page.panel.content()
    assert isinstance(form, NewPatientForm)
    form.patient_id.setText("P-0012")
    qtbot.keyClicks(form.name, "Somebody Else")
    form.born.setText("31 Feb 1990")
    form.onset.setText("unknown")
    form.save()
    assert "not a date" in form.fields["date_of_birth"].problem()
    assert form.fields["side"].problem()
    form.born.clear()
    qtbot.keyClicks(form.born, "1 Feb 1990")
    assert form.fields["date_of_birth"].problem() == ""
    form.born.setText("3 Feb 1990")
    form.side.set_value("left")
    form.save()
    assert form.fields["patient_id"].problem()
    assert form.name.text() == "Somebody Else"
    assert clinic.facts(key("P-0012")).patient.name == "Adaeze Okafor"


def test_the_export_holds_everyone_on_the_list(
    qtbot: QtBot, page: CaseloadPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.files.said, timeout=20_000):
        page.files.export(str(tmp_path / "out.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx", read_only=True)
    ids = {row[0] for row in book["Patients"].iter_rows(min_row=2, max_col=1, values_only=True)}
    book.close()
    assert ids == {patient_id for patient_id, *_ in PEOPLE}


def imported(qtbot: QtBot, page: CaseloadPage, path: Path) -> ImportReportPanel:
    page.files.check(str(path))
    qtbot.waitUntil(lambda: isinstance(page.panel.content(), ImportReportPanel), timeout=20_000)
    panel = page.panel.content()
    assert isinstance(panel, ImportReportPanel)
    return panel


def workbook(path: Path, born: str) -> Path:
    book = openpyxl.Workbook()
    patients = book.active
    patients.title = "Patients"
    patients.append(["patient_id", "name", "date_of_birth"])
    patients.append(["P-0090", "New Runner", born])
    episodes = book.create_sheet("Episodes")
    episodes.append(["patient_id", "episode_id", "condition", "side", "first_seen"])
    episodes.append(["P-0090", "1", "hamstring_bursitis", "left", "2026-02-20"])
    book.save(path)
    return path


def test_an_import_is_shown_first_and_saved_when_asked(
    qtbot: QtBot, page: CaseloadPage, tmp_path: Path
) -> None:
    panel = imported(qtbot, page, workbook(tmp_path / "in.xlsx", "1990-01-02"))
    assert "P-0090" not in names(page)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "P-0090" in names(page), timeout=20_000)


def test_a_bad_cell_is_named_and_nothing_can_be_imported(
    qtbot: QtBot, page: CaseloadPage, tmp_path: Path
) -> None:
    panel = imported(qtbot, page, workbook(tmp_path / "in.xlsx", "02/30/1990"))
    assert not panel.button.isEnabled()
    said = " ".join(label.text() for label in panel.findChildren(type(panel.headline)))
    assert "Patients!C2" in said
