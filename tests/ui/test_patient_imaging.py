"""The Imaging tab, the red-flag panel and the banner's chips, through the keys one presses."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.episode_strip import Mark
from rehabdesk.domain.imaging_steps import CANCELLED, REPORTED
from rehabdesk.domain.pathway import ImagingThresholds
from rehabdesk.domain.records import (
    Decision,
    Episode,
    EpisodeKey,
    ImagingStudy,
    Patient,
    RedFlag,
    Screen,
)
from rehabdesk.domain.states import ImagingState
from rehabdesk.pathways import installed
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.imaging.study import StudyForm
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.closing_form import DischargeForm
from rehabdesk.ui.patient.details import EpisodeForm
from rehabdesk.ui.patient.flags import ClearForm, FlagsPanel, RaiseForm
from rehabdesk.ui.patient.imaging.record import RecordView
from rehabdesk.ui.patient.imaging.recurrence import RecurrenceForm
from rehabdesk.ui.patient.imaging.steps import StepForm
from rehabdesk.ui.patient.imaging.studies import StudyRows
from rehabdesk.ui.patient.imaging.tab import ImagingTab
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.patient.why import WhyView

DAY = date(2026, 3, 2)
KEY = EpisodeKey("P-0012", "1")
NEXT = EpisodeKey("P-0012", "2")
HOSTILE = "<img src=/etc/hostname> & <b>Okafor</b>"


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with Database.open(tmp_path / "c.rehabdesk", create=True, plain=True) as database:
        clinic = Clinic(database, installed(), "Sam Physio", lambda: DAY)
        clinic.add_patient(
            Patient(KEY.patient_id, HOSTILE, date(1991, 5, 5)),
            Episode(*KEY, "hamstring_bursitis", "left", ago(27), ago(31)),
        )
        yield clinic


@pytest.fixture
def desk(clinic: Clinic) -> Desk:
    return Desk(clinic)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> PatientPage:
    page = PatientPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1180, 900)
    page.show()
    page.activateWindow()
    page.show_episode(KEY)
    page.choose_tab("Imaging")
    return page


def tab_of(page: PatientPage) -> ImagingTab:
    tab = page.pages.page("Imaging")
    assert isinstance(tab, ImagingTab)
    return tab


def revision(clinic: Clinic) -> int:
    return clinic.facts(KEY).episode.revision


def pain(clinic: Clinic, day: date, score: int) -> None:
    clinic.record_visit(VisitDraft(KEY, revision(clinic), day, pain={"worst": score}))


def mark_of(page: PatientPage, kind: str) -> Mark:
    strip = tab_of(page).course.strip.strip
    assert strip is not None
    return next(mark for mark in strip.marks if mark.kind == kind)


def press(qtbot: QtBot, page: PatientPage, kind: str) -> object:
    """Enter on a mark; what the panel shows then."""
    button = tab_of(page).course.strip.button_of(mark_of(page, kind))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    return page.panels.side.content()


def test_a_study_goes_from_request_to_action_by_its_next_step(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    clinic.record_imaging(KEY, ImagingStudy("mri", "left", requested_on=ago(20)), revision(clinic))
    page.reread()
    row = tab_of(page).studies.rows[0]
    assert row.late.text() == "No appointment after 20 days: chase it."
    steps = (("-12", ""), ("-11", ""), ("-3", "Oedema at the origin"), ("today", "Told; load on"))
    for day, words in steps:
        qtbot.keyClick(row.next, Qt.Key.Key_Space)
        form = page.panels.side.content()
        assert isinstance(form, StepForm)
        assert form.day.hasFocus()
        form.day.clear()
        qtbot.keyClicks(form.day, day)
        if words:
            qtbot.keyClicks(form.words, words)
        qtbot.keyClick(form.words if words else form.day, Qt.Key.Key_Return, _CONTROL)
    (study,) = clinic.facts(KEY).imaging
    assert (study.booked_for, study.done_on) == (ago(12), ago(11))
    assert (study.reported_on, study.acted_on) == (ago(3), DAY)
    assert (study.result, study.action) == ("Oedema at the origin", "Told; load on")
    assert not row.next.isVisible()
    assert row.chain.accessibleName().endswith("Acted on 2 Mar")
    assert page.assessment is not None
    assert page.assessment.imaging.state is ImagingState.DONE


_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_not_attending_is_said_and_the_flag_comes_back(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    clinic.record_imaging(KEY, ImagingStudy("mri", "left", ago(10), ago(2)), revision(clinic))
    page.reread()
    row = tab_of(page).studies.rows[0]
    qtbot.keyClick(row.cancel, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, StepForm)
    form.save()
    assert form.fields["cancel_reason"].problem()
    qtbot.keyClick(form.reason.buttons()[1], Qt.Key.Key_Space)
    qtbot.keyClick(form.day, Qt.Key.Key_Return, _CONTROL)
    (study,) = clinic.facts(KEY).imaging
    assert (study.cancel_reason, study.cancelled_on) == ("dna", DAY)
    assert page.assessment is not None
    assert page.assessment.imaging.state is ImagingState.DUE
    assert "Did not attend" not in row.name.text()
    marks = tab_of(page).course.strip.marks
    assert any("did not attend" in mark.accessibleName() for mark in marks)


def test_a_new_request_is_recorded_and_accepted_in_the_log(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    qtbot.keyClick(tab_of(page).record, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, StudyForm)
    qtbot.keyClick(form.modality.buttons()[0], Qt.Key.Key_Space)
    qtbot.keyClicks(form.days["requested_on"], "today")
    qtbot.keyClick(form.days["requested_on"], Qt.Key.Key_Return, _CONTROL)
    events = [entry.event for entry in clinic.facts(KEY).flag_log]
    assert events == ["shown", "accepted"]
    model = tab_of(page).log.model
    assert [model.data(model.index(row, 1)) for row in range(2)] == ["Accepted: referred", "Shown"]


def test_opening_a_patient_logs_the_flag_once(page: PatientPage, clinic: Clinic) -> None:
    page.reread()
    page.show_episode(KEY)
    (entry,) = clinic.facts(KEY).flag_log
    assert (entry.event, entry.state, entry.clinician) == ("shown", "due", "Sam Physio")


def test_a_picture_of_the_screen_is_no_flag_that_was_shown(
    desk: Desk, jobs: Jobs, qtbot: QtBot, clinic: Clinic
) -> None:
    desk.somebody_looks = False
    pictured = PatientPage(desk, jobs)
    qtbot.addWidget(pictured)
    pictured.show_episode(KEY)
    assert clinic.facts(KEY).flag_log == ()


def test_loading_first_is_a_decline_that_needs_only_its_words(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    qtbot.keyClick(tab_of(page).decisions.loading_first, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, DeferForm)
    assert form.note.hasFocus()
    qtbot.keyClicks(form.note, "Four weeks of supervised loading, then look")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, _CONTROL)
    (decision,) = clinic.facts(KEY).decisions
    assert (decision.decision, decision.reason) == ("decline", "DC01")
    assert decision.clinician == "Sam Physio"
    assert "supervised loading" in tab_of(page).decisions.lines.words()[0]


def test_a_late_presenter_is_one_press_from_loading_first(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    late = EpisodeKey("P-0013", "1")
    clinic.add_patient(
        Patient(late.patient_id, "Bo Lindqvist"),
        Episode(*late, "hamstring_bursitis", "right", DAY, ago(92)),
    )
    page.show_episode(late)
    chip = next(chip for chip in page.banner.chips if "First contact" in chip.text())
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, DeferForm)
    assert (form.kind.value(), form.reason.currentData()) == ("decline", "DC01")


def test_what_was_typed_over_a_colleagues_change_is_saved_at_the_second_press(
    page: PatientPage, clinic: Clinic
) -> None:
    clinic.record_imaging(KEY, ImagingStudy("mri", "left", ago(10)), revision(clinic))
    page.reread()
    row = tab_of(page).studies.rows[0]
    row.edit.click()
    form = page.panels.side.content()
    assert isinstance(form, StudyForm)
    form.action.setText("Told by phone")
    (stored,) = clinic.facts(KEY).imaging
    clinic.record_imaging(KEY, stored._replace(booked_for=DAY), revision(clinic))
    form.save()
    assert form.message.text().startswith("Somebody changed this episode")
    assert form.action.text() == "Told by phone"
    form.save()
    (study,) = clinic.facts(KEY).imaging
    assert (study.booked_for, study.action) == (DAY, "Told by phone")


def test_a_screen_over_a_colleagues_change_says_so_and_is_saved_at_the_second_press(
    page: PatientPage, clinic: Clinic
) -> None:
    page._on_more("flags")
    panel = page.panels.side.content()
    assert isinstance(panel, FlagsPanel)
    pain(clinic, ago(1), 4)
    panel.screened.click()
    assert panel.screen_words.text().startswith("Not saved")
    assert clinic.facts(KEY).screens == ()
    panel.screened.click()
    assert len(clinic.facts(KEY).screens) == 1


def test_left_and_right_go_along_the_strip_and_say_what_stands_there(
    qtbot: QtBot, page: PatientPage
) -> None:
    strip = tab_of(page).course.strip
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.marks[0].hasFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert strip.marks[2].hasFocus()
    mark = strip.marks[2].mark
    assert mark is not None
    assert tab_of(page).course.looked_at.text() == mark.words
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert strip.marks[-1].hasFocus()
    assert sum(bool(m.focusPolicy() & Qt.FocusPolicy.TabFocus) for m in strip.marks) == 1


def test_every_mark_stands_inside_the_strip_and_has_its_words(
    page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(20), "infection"), revision(clinic))
    page.reread()
    strip = tab_of(page).course.strip
    for button in strip.marks:
        assert button.mark is not None
        assert strip.rect().contains(button.geometry()), button.mark
        assert button.toolTip()
        assert button.accessibleName() == button.mark.words


def test_enter_on_a_mark_opens_the_form_of_its_record(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(20), "infection"), revision(clinic))
    clinic.record_imaging(KEY, ImagingStudy("mri", "left", ago(10)), revision(clinic))
    note = "Away until the fifteenth"
    clinic.decide(KEY, Decision(ago(12), "snooze", ago(2), "DC09", note), revision(clinic))
    page.reread()
    assert isinstance(press(qtbot, page, "onset"), EpisodeForm)
    assert isinstance(press(qtbot, page, "red flag"), ClearForm)
    assert isinstance(press(qtbot, page, "study"), StudyForm)
    assert isinstance(press(qtbot, page, "rule"), WhyView)
    shown = press(qtbot, page, "decision")
    assert isinstance(shown, RecordView)
    assert note in [label.text() for label in shown.findChildren(QLabel)]


def test_a_mark_that_stood_for_a_span_draws_no_bar_for_a_day(
    page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(30), "infection"), revision(clinic))
    page.reread()
    for button in tab_of(page).course.strip.marks:
        assert button.mark is not None
        assert bool(button.bar) == (button.mark.until is not None), button.mark


def test_an_open_red_flag_offers_neither_a_letter_nor_a_delay(
    page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(DAY, "infection"), revision(clinic))
    page.reread()
    tab = tab_of(page)
    assert not tab.referral.isVisible()
    assert not tab.decisions.defer.isEnabled()
    assert not tab.decisions.loading_first.isVisible()


def test_a_cleared_flag_is_read_not_cleared_again(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(20), "infection"), revision(clinic))
    args = (KEY, ago(20), "infection", ago(19), "entered_in_error", revision(clinic))
    clinic.clear_red_flag(*args)
    page.reread()
    assert mark_of(page, "red flag").in_error
    assert isinstance(press(qtbot, page, "red flag"), RecordView)


def came_back(clinic: Clinic, free: int, back: int) -> None:
    for day, score in ((25, 6), (free, 0), (back, 5)):
        pain(clinic, ago(day), score)


def test_both_day_counts_stand_beside_the_choice_and_nothing_is_chosen(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    came_back(clinic, 20, 6)
    page.reread()
    assert "Same episode: day 31; new episode: day 6." in tab_of(page).recurrences.lines.words()[0]
    tab_of(page).recurrences.why.click()
    assert isinstance(page.panels.side.content(), WhyView)
    qtbot.keyClick(tab_of(page).recurrences.decide, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, RecurrenceForm)
    assert form.came_back.hasFocus()
    assert form.counts.text() == "Same episode: day 31. New episode: day 6."
    assert "suggests a new episode" in form.suggestion.text()
    assert form.choice.value() is None
    form.save()
    assert form.fields["choice"].problem()
    assert clinic.facts(KEY).recurrences == ()
    form.came_back.setText("-7")
    assert "suggests the same episode" in form.suggestion.text()


def test_choosing_new_begins_the_next_episode_and_shows_it(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    came_back(clinic, 20, 6)
    page.reread()
    qtbot.keyClick(tab_of(page).recurrences.decide, Qt.Key.Key_Space)
    form = page.panels.side.content()
    assert isinstance(form, RecurrenceForm)
    qtbot.keyClick(form.choice.buttons()[1], Qt.Key.Key_Space)
    qtbot.keyClicks(form.reason, "Two weeks of full training without pain")
    form.close_prior.setChecked(True)
    qtbot.keyClick(form.reason, Qt.Key.Key_Return, _CONTROL)
    assert clinic.facts(KEY).episode.discharge_reason == "resolved"
    assert page.facts is not None
    assert page.facts.key == NEXT
    assert (page.facts.episode.onset_date, page.facts.episode.prior_episode_id) == (ago(6), "1")
    words = [chip.text() for chip in page.banner.chips if chip.isVisible()]
    assert "⚑ Recurrence within 2 months: consider imaging earlier" in words


def test_keeping_the_same_episode_stores_the_reason(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    came_back(clinic, 20, 6)
    page.reread()
    tab_of(page).recurrences.decide.click()
    form = page.panels.side.content()
    assert isinstance(form, RecurrenceForm)
    qtbot.keyClick(form.choice.buttons()[0], Qt.Key.Key_Space)
    qtbot.keyClicks(form.reason, "It was never quite gone")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return, _CONTROL)
    (answer,) = clinic.facts(KEY).recurrences
    assert (answer.choice, answer.proposed, answer.clinician) == ("same", "new", "Sam Physio")
    shown = tab_of(page).recurrences.lines.words()
    assert shown == [
        "Pain back 24 Feb 2026: the same episode. It was never quite gone "
        "The rule suggested a new episode. Sam Physio"
    ]


def test_not_screened_stands_beside_the_state_until_it_is_done(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    chip = page.banner.chips[0]
    assert chip.text() == "⚑ Red flags not screened"
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    panel = page.panels.side.content()
    assert isinstance(panel, FlagsPanel)
    assert panel.screen_notes.hasFocus()
    qtbot.keyClicks(panel.screen_notes, "All twelve asked")
    qtbot.keyClick(panel.screened, Qt.Key.Key_Space)
    assert clinic.facts(KEY).screens == (Screen(DAY, "Sam Physio", "All twelve asked"),)
    assert chip.text() == "Red flags screened 2 Mar"


def test_a_jump_of_pain_asks_for_another_screen(page: PatientPage, clinic: Clinic) -> None:
    clinic.screen_red_flags(KEY, Screen(ago(20)), revision(clinic))
    pain(clinic, ago(20), 3)
    pain(clinic, ago(1), 6)
    page.reread()
    assert page.banner.chips[0].text() == "⚑ Pain jumped: screen red flags again"
    page.banner.chips[0].click()
    panel = page.panels.side.content()
    assert isinstance(panel, FlagsPanel)
    assert panel.screen_words.text().startswith("Worst pain rose from 3 to 6")


def test_a_void_decision_says_why(page: PatientPage, clinic: Clinic) -> None:
    pain(clinic, ago(10), 3)
    note = "Loading first, then look"
    clinic.decide(KEY, Decision(ago(10), "decline", DAY, "DC01", note), revision(clinic))
    pain(clinic, ago(1), 6)
    page.reread()
    chip = next(chip for chip in page.banner.chips if "void" in chip.text())
    chip.click()
    assert isinstance(page.panels.side.content(), WhyView)


def test_not_due_says_that_it_excludes_nothing(page: PatientPage, clinic: Clinic) -> None:
    other = EpisodeKey("P-0013", "1")
    clinic.add_patient(
        Patient(other.patient_id, "Bo Lindqvist"),
        Episode(*other, "hamstring_bursitis", "right", DAY, DAY),
    )
    page.show_episode(other)
    assert "This does not exclude serious pathology." in page.banner.reasons.text()


def test_a_cleared_flag_stays_in_the_panel_struck_through_where_in_error(
    page: PatientPage, clinic: Clinic
) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(20), "infection"), revision(clinic))
    args = (KEY, ago(20), "infection", ago(19), "entered_in_error", revision(clinic))
    clinic.clear_red_flag(*args)
    page.reread()
    page._on_more("flags")
    panel = page.panels.side.content()
    assert isinstance(panel, FlagsPanel)
    struck = [label for label in panel.findChildren(QLabel) if label.font().strikeOut()]
    assert len(struck) == 1
    assert "Suspected infection" in struck[0].text()


def test_a_transfer_asks_where_to_and_when(qtbot: QtBot, page: PatientPage, clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, RedFlag(ago(1), "infection"), revision(clinic))
    page.reread()
    page._on_more("discharge")
    form = page.panels.side.content()
    assert isinstance(form, DischargeForm)
    assert form.on.hasFocus()
    assert not form.destination.isVisible()
    form.reason.setCurrentIndex(form.reason.findData("resolved"))
    form.save()
    assert form.fields["discharge_reason"].problem()
    form.reason.setCurrentIndex(form.reason.findData("transferred"))
    assert form.destination.isVisible()
    form.save()
    assert form.fields["destination"].problem()
    qtbot.keyClicks(form.destination, "City ED")
    qtbot.keyClicks(form.at, "14:30")
    qtbot.keyClick(form.at, Qt.Key.Key_Return, _CONTROL)
    assert clinic.facts(KEY).episode.destination == "City ED, handed over at 14:30"


def test_closing_asks_for_a_reason_and_tells_what_is_still_open(
    page: PatientPage, clinic: Clinic
) -> None:
    page._on_more("discharge")
    form = page.panels.side.content()
    assert isinstance(form, DischargeForm)
    told = form.open_lines.text()
    assert "The imaging decision is due, and none is recorded." in told
    assert "Worst pain at most 2 for 14 days or more: not" in told
    form.save()
    assert "The reason is missing" in form.fields["discharge_reason"].problem()
    form.reason.setCurrentIndex(form.reason.findData("self_discharged"))
    form.on.clear()
    form.save()
    assert "The day is missing" in form.fields["discharged_on"].problem()
    assert clinic.facts(KEY).episode.discharged_on is None


def test_a_report_without_a_word_of_it_is_an_objection(qtbot: QtBot, clinic: Clinic) -> None:
    study = ImagingStudy("mri", "left", ago(9), done_on=ago(3))
    clinic.record_imaging(KEY, study, revision(clinic))
    facts = clinic.facts(KEY)
    form = StepForm(Desk(clinic), facts, facts.imaging[0], REPORTED)
    qtbot.addWidget(form)
    form.save()
    assert "not said what the report says" in form.fields["result"].problem()
    qtbot.keyClicks(form.words, "No tear.")
    assert form.fields["result"].problem() == ""
    form.save()
    assert clinic.facts(KEY).imaging[0].result == "No tear."


def test_the_tab_order_runs_down_the_page(page: PatientPage, clinic: Clinic) -> None:
    for day in (20, 10):
        study = ImagingStudy("mri", "left", requested_on=ago(day))
        clinic.record_imaging(KEY, study, revision(clinic))
    page.reread()
    tab = tab_of(page)
    first, second = tab.studies.rows
    wanted = [
        next(mark for mark in tab.course.strip.marks if mark.focusPolicy() & _TAB),
        tab.course.flags,
        tab.course.why,
        tab.referral,
        tab.record,
        *(button for button in first.buttons if button.isVisible()),
        *(button for button in second.buttons if button.isVisible()),
        tab.decisions.loading_first,
        tab.decisions.defer,
        tab.recurrences.decide,
    ]
    wanted[0].setFocus()
    went = []
    for _ in wanted:
        went.append(QApplication.focusWidget())
        tab.focusNextChild()
    assert went == wanted


_TAB = Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [1180, 1820])
def test_the_strip_is_drawn(page: PatientPage, width: int) -> None:
    page.resize(width, 900)
    image: QImage = tab_of(page).course.strip.grab().toImage()
    middle = {image.pixel(x, 48) for x in range(image.width())}
    assert len(middle) > 3


def test_a_step_is_saved_again_after_somebody_else_was_faster(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    today = clinic.today()
    study = ImagingStudy("mri", "left", today)
    clinic.record_imaging(KEY, study, clinic.facts(KEY).episode.revision)
    facts = clinic.facts(KEY)
    form = StepForm(Desk(clinic), facts, facts.imaging[0], CANCELLED)
    qtbot.addWidget(form)
    clinic.set_next_review(KEY, today, facts.episode.revision)
    form.reason.set_value("dna")
    form.save()
    assert "save again" in form.message.text()
    form.save()
    assert clinic.facts(KEY).imaging[0].cancel_reason == "dna"


def test_a_red_flag_is_raised_only_with_what_was_found(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    page._on_more("flags")
    page.panels._raise("infection")
    form = page.panels.side.content()
    assert isinstance(form, RaiseForm)
    form.save()
    assert form.fields["notes"].problem()
    assert clinic.facts(KEY).red_flags == ()
    qtbot.keyClicks(form.notes, "Fever and night sweats")
    form.save()
    assert clinic.facts(KEY).red_flags[0].notes == "Fever and night sweats"


def test_a_study_from_before_the_onset_says_that_it_does_not_answer(qtbot: QtBot) -> None:
    seen, onset = date(2026, 2, 1), date(2026, 1, 20)
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", seen, onset_date=onset)
    old = ImagingStudy("mri", "left", requested_on=date(2025, 5, 1), done_on=date(2025, 5, 8))
    rows = StudyRows()
    qtbot.addWidget(rows)
    rows.show_studies([old], episode, date(2026, 3, 2), ImagingThresholds())
    assert "it is from before the onset" in rows.rows[0].result.text()
