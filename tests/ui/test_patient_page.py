"""The patient page, through the keys a physiotherapist presses and a real database."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    Patient,
    Prescription,
    Run,
    StrengthTrial,
)
from rehabdesk.pathways import installed
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.imaging.study import StudyForm
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.banner import headline
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.patient.plan.phase_form import PhaseForm
from rehabdesk.ui.patient.why import WhyPanel

# Said by the offscreen platform whenever a window's smallest size changes.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

DAY = date(2026, 3, 2)
ONSET = DAY - timedelta(days=31)
KEY = EpisodeKey("P-0012", "1")
HOSTILE = "<img src=/etc/hostname> & <b>Okafor</b>"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with Database.open(tmp_path / "c.rehabdesk", create=True, plain=True) as database:
        clinic = Clinic(database, installed(), "Sam Physio", lambda: DAY)
        clinic.add_patient(
            Patient(KEY.patient_id, HOSTILE, date(1991, 5, 5), "female", sport="club runner"),
            Episode(*KEY, "hamstring_bursitis", "left", ONSET + timedelta(days=4), ONSET),
        )
        yield clinic


@pytest.fixture
def desk(clinic: Clinic) -> Desk:
    return Desk(clinic)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PatientPage:
    page = PatientPage(desk, Jobs())
    qtbot.addWidget(page)
    page.resize(1128, 772)
    page.show()
    page.show_episode(KEY)
    return page


def save(clinic: Clinic, day: date, **typed: object) -> None:
    revision = clinic.facts(KEY).episode.revision
    clinic.record_visit(VisitDraft(KEY, revision, day, **typed))


def worst(page: PatientPage) -> QLineEdit:
    return page.record.form.scores["worst"].edit


def test_a_typed_score_reaches_record_history_banner_and_chart(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    page.focus_record()
    qtbot.keyClicks(worst(page), "0")
    sitting = page.record.form.scores["sitting"].edit
    qtbot.keyClick(sitting, Qt.Key.Key_Return)

    assert [(e.date, e.activity, e.score) for e in clinic.facts(KEY).pain] == [(DAY, "worst", 0)]
    assert any(entry.subject == "pain_entry" for entry in clinic.history(KEY))
    assert page.banner.words.text() == headline(ImagingState.CHECK_RESOLVED)
    assert page.charts.pain.lines["worst"].points == ((DAY, 0.0),)
    assert worst(page).text() == ""


def test_what_is_typed_waits_while_another_patient_is_on_screen(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    other = EpisodeKey("P-0013", "1")
    clinic.add_patient(
        Patient(other.patient_id, "Bo Lindqvist"),
        Episode(*other, "hamstring_bursitis", "right", DAY, DAY),
    )
    qtbot.keyClicks(worst(page), "11")
    qtbot.keyClicks(page.record.form.note, "Sat through a film")
    page.show_episode(other)
    assert worst(page).text() == ""
    assert page.record.form.note.toPlainText() == ""
    page.show_episode(KEY)
    assert worst(page).text() == "11"
    assert page.record.form.note.toPlainText() == "Sat through a film"
    assert clinic.facts(other).visits == ()


def test_a_whole_score_moves_on_and_a_one_waits_for_its_nought(
    qtbot: QtBot, page: PatientPage
) -> None:
    page.activateWindow()
    page.focus_record()
    qtbot.waitUntil(lambda: worst(page).hasFocus())
    qtbot.keyClicks(worst(page), "1")
    assert worst(page).hasFocus()
    qtbot.keyClicks(worst(page), "0")
    assert page.record.form.scores["sitting"].edit.hasFocus()


def test_a_refused_score_stays_with_its_words(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    qtbot.keyClicks(worst(page), "11")
    qtbot.keyClick(worst(page), Qt.Key.Key_Return)

    field = page.record.form.scores["worst"]
    assert worst(page).text() == "11"
    assert field.objection.isVisible()
    assert "0 to 10" in field.objection.text()
    assert clinic.facts(KEY).pain == ()


def test_typing_shows_a_hollow_point_and_what_saving_would_make_of_the_flag(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    save(clinic, DAY - timedelta(days=2), pain={"worst": 6})
    page.reread()
    qtbot.keyClicks(worst(page), "0")

    assert [ghost.y for ghost in page.charts.pain.ghosts] == [0]
    assert page.banner.preview.text().startswith("Saving makes this: Resolved?")
    assert len(clinic.facts(KEY).pain) == 1


def test_a_stale_save_keeps_the_text_and_reads_the_record_again(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    save(clinic, DAY - timedelta(days=1), pain={"sitting": 3})
    qtbot.keyClicks(worst(page), "6")
    page.record.save()

    assert worst(page).text() == "6"
    assert page.record.message.isVisible()
    assert page.record.form.scores["sitting"].last.text() == "3 · 1 Mar"
    page.record.save()
    assert clinic.facts(KEY).pain[-1].score == 6


def test_one_save_judges_the_episode_shown_and_no_other(
    qtbot: QtBot, page: PatientPage, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[EpisodeKey] = []
    facts = Clinic.facts

    def counted(self: Clinic, key: EpisodeKey):
        read.append(key)
        return facts(self, key)

    monkeypatch.setattr(Clinic, "facts", counted)
    qtbot.keyClicks(worst(page), "6")
    page.record.save()
    assert read == [KEY]


def test_left_edges_of_the_three_plots_line_up(page: PatientPage, clinic: Clinic) -> None:
    save(clinic, DAY, pain={"worst": 6}, runs=(Run(DAY, 123.4),))
    edges = {plot.mapToScene(plot.area().topLeft()).x() for plot in page.charts.plots}
    ranges = {tuple(plot.vb.viewRange()[0]) for plot in page.charts.plots}
    assert len(edges) == 1
    assert len(ranges) == 1


def test_a_hostile_name_is_shown_as_typed(page: PatientPage) -> None:
    assert page.header.name.whole == HOSTILE
    assert page.header.name.textFormat() == Qt.TextFormat.PlainText
    rich = [
        label
        for label in page.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and HOSTILE in label.text()
    ]
    assert not rich
    page._defer()
    said = page.panels.side.findChildren(QLabel)
    assert any(HOSTILE in label.text() for label in said)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in said if HOSTILE in label.text()
    )


def test_a_deferral_with_its_reason_snoozes_the_flag(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    assert page.assessment.imaging.state is ImagingState.DUE
    page._defer()
    form = page.panels.side.content()
    assert isinstance(form, DeferForm)
    form.reason.setCurrentIndex(form.reason.findData("DC01"))
    form.note.setPlainText("short")
    form.save()
    assert form.fields["note"].problem()
    form.note.setPlainText("Loading is under way, review in two weeks")
    form.save()

    assert clinic.assessment(KEY).imaging.state is ImagingState.SNOOZED
    assert page.banner.words.text() == headline(ImagingState.SNOOZED)
    assert page.panels.side.isHidden()


def test_a_request_recorded_and_then_reported_is_one_study(
    page: PatientPage, clinic: Clinic
) -> None:
    page._record_imaging()
    form = page.panels.side.content()
    assert isinstance(form, StudyForm)
    form.modality.set_value("mri")
    form.requested_today.click()
    form.save()
    assert clinic.assessment(KEY).imaging.state is ImagingState.REQUESTED

    page._record_imaging()
    form = page.panels.side.content()
    form.days["done_on"].set_day(DAY)
    form.days["reported_on"].set_day(DAY)
    form.save()
    assert len(clinic.facts(KEY).imaging) == 1
    assert clinic.assessment(KEY).imaging.state is ImagingState.DONE


def test_a_red_flag_is_raised_shown_and_cleared_with_a_reason(
    page: PatientPage, clinic: Clinic
) -> None:
    page._on_more("flags")
    page.panels.side.content().raise_asked.emit("cauda_equina")
    page.panels.side.content().notes.setText("Saddle numbness")
    page.panels.side.content().save()
    assert page.banner.words.text() == headline(ImagingState.EMERGENCY)
    assert page.banner.referral.isHidden()

    page._on_more("flags")
    panel = page.panels.side.content()
    panel.clear_asked.emit(clinic.facts(KEY).red_flags[0])
    form = page.panels.side.content()
    form.save()
    assert form.fields["cleared_reason"].problem()
    form.reason.setCurrentIndex(1)
    form.save()
    flag = clinic.facts(KEY).red_flags[0]
    assert (flag.cleared_on, flag.cleared_by) == (DAY, "Sam Physio")
    assert flag.cleared_reason == "assessed_and_excluded"


def test_a_closed_episode_leaves_with_its_reason(page: PatientPage, clinic: Clinic) -> None:
    page._on_more("discharge")
    form = page.panels.side.content()
    form.save()
    assert clinic.facts(KEY).episode.discharge_reason == ""
    form.reason.setCurrentIndex(form.reason.findData("resolved"))
    form.save()
    assert clinic.facts(KEY).episode.discharge_reason == "resolved"
    assert page.banner.words.text() == headline(ImagingState.CLOSED)


def test_why_names_the_rule_the_dates_and_the_sum(page: PatientPage) -> None:
    page._why()
    panel = page.panels.side.content()
    assert isinstance(panel, WhyPanel)
    said = "\n".join(label.text() for label in panel.findChildren(QLabel))
    assert "2 Mar 2026 − 30 Jan 2026 = 31 days" in said
    assert page.assessment.imaging.rule in said


def test_a_patient_without_data_is_told_what_to_do_first(qtbot: QtBot, page: PatientPage) -> None:
    assert page.no_data.isVisible()
    assert not page.charts.isVisible()
    qtbot.keyClicks(worst(page), "6")
    assert page.charts.isVisible()


def test_symmetry_is_worked_out_while_it_is_typed(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    then = DAY - timedelta(days=14)
    trials = [
        StrengthTrial(then, "single_leg_bridge", side, value, "reps")
        for side, value in (("left", 17), ("right", 31))
    ]
    save(clinic, then, strength=tuple(trials))
    page.reread()
    qtbot.keyClicks(page.record.form.sides["left"].edit, "22")
    qtbot.keyClicks(page.record.form.sides["right"].edit, "31")
    assert page.record.form.strength.symmetry.text() == "Symmetry 71 %, was 55 %"


def test_a_next_review_may_be_typed_as_one_week(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    edit = page.record.form.review_day.edit
    qtbot.keyClicks(edit, "1w")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert clinic.facts(KEY).episode.next_review == DAY + timedelta(days=7)


def test_the_history_tells_old_and_new(page: PatientPage, clinic: Clinic) -> None:
    save(clinic, DAY, pain={"worst": 6})
    save(clinic, DAY, pain={"worst": 4})
    page.choose_tab("History")
    model = page.history.model
    cells = [model.data(model.index(row, 3)) for row in range(model.rowCount())]
    assert any("score: 6 → 4" in cell for cell in cells)


@pytest.mark.parametrize(
    ("key", "days"), [(Qt.Key.Key_4, 28), (Qt.Key.Key_1, 84), (Qt.Key.Key_E, 31)]
)
def test_a_key_chooses_how_far_back_the_charts_go(
    qtbot: QtBot, page: PatientPage, clinic: Clinic, key: Qt.Key, days: int
) -> None:
    save(clinic, DAY, pain={"worst": 6})
    page.reread()
    page.activateWindow()
    page.focus_record()
    qtbot.waitUntil(lambda: worst(page).hasFocus())
    qtbot.keyClick(worst(page), key, Qt.KeyboardModifier.AltModifier)
    low, _ = page.charts.pain.vb.viewRange()[0]
    assert low == pytest.approx(
        (DAY - timedelta(days=days) - date(1970, 1, 1)).days * 86_400, abs=1
    )


def test_the_phase_chosen_opens_the_plans_panel_and_is_set_with_a_reason(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    page.header.phase_chosen.emit(1)
    form = page.panels.side.content()
    assert isinstance(form, PhaseForm)
    assert clinic.assessment(KEY).phase is None
    qtbot.keyClicks(form.reason, "Tolerated at once")
    form.save()
    assert clinic.assessment(KEY).phase == 1
    assert page.header.phase.text() == "Phase 1 ▾"


@pytest.fixture
def midnight(page: PatientPage, desk: Desk) -> None:
    """The page was opened on the day; now it is the next one, and the window has noticed."""
    save(desk.clinic, DAY, pain={"worst": 2})
    page.reread()
    desk.clinic.today = lambda: DAY + timedelta(days=1)  # type: ignore[method-assign]


def test_a_form_left_open_over_midnight_is_for_the_new_day(
    qtbot: QtBot, page: PatientPage, clinic: Clinic, midnight: None
) -> None:
    page.reread()
    qtbot.keyClicks(worst(page), "7")
    page.record.save()
    scores = [(entry.date, entry.score) for entry in clinic.facts(KEY).pain]
    assert scores == [(DAY, 2), (DAY + timedelta(days=1), 7)]


def test_what_was_typed_before_midnight_stays_on_its_day_and_says_so(
    qtbot: QtBot, page: PatientPage, clinic: Clinic, midnight: None
) -> None:
    qtbot.keyClicks(page.record.form.run.edit, "5")
    page.reread()
    assert page.record.form.day.label.text() == "Past day"
    page.record.save()
    assert [run.date for run in clinic.facts(KEY).runs] == [DAY]


def test_exercises_to_tick_are_those_prescribed_or_those_no_gate_shuts(
    page: PatientPage, clinic: Clinic
) -> None:
    assert "hamstring_stretch" not in page.record.form.exercises
    assert "glute_bridge" in page.record.form.exercises
    clinic.prescribe(
        KEY, Prescription(DAY, "Bench & towel press"), clinic.facts(KEY).episode.revision
    )
    page.reread()
    assert [box.text() for box in page.record.form.exercises.values()] == ["Bench && towel press"]


def test_a_tick_stays_when_the_record_is_read_again(page: PatientPage, clinic: Clinic) -> None:
    page.record.form.exercises["glute_bridge"].setChecked(True)
    save(clinic, DAY, pain={"worst": 3})
    page.reread()
    assert page.record.form.exercises["glute_bridge"].isChecked()


def test_a_note_of_today_that_is_emptied_is_empty_on_record(
    page: PatientPage, clinic: Clinic
) -> None:
    page.record.form.note.setPlainText("Typed of somebody else")
    page.record.save()
    page.record.form.note.setPlainText("")
    page.record.save()
    (visit,) = clinic.facts(KEY).visits
    assert visit.subjective == ""
    assert any("somebody else" in str(entry.before) for entry in clinic.history(KEY))
