"""The assessment tab on the patient page, driven by keys, over a real database."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import BodyMark, Episode, EpisodeKey, Finding, Patient
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.assessment.lines import ChoiceAnswer
from rehabdesk.ui.patient.assessment.tab import AssessmentTab
from rehabdesk.ui.patient.details import EpisodeForm, PatientForm
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.widgets import SidePanel
from tests.conftest import TODAY, key

KEY = key("P-0012")
OTHER = key("P-0031")
SEEN, ONSET = date(2026, 2, 3), date(2026, 1, 30)
EARLIER = TODAY - timedelta(days=14)


@pytest.fixture
def clinic(tmp_path: Path, pathways: Pathways) -> Iterator[Clinic]:
    """Two patients in a plain file."""
    with Database.open(tmp_path / "c.rehabdesk", create=True, plain=True) as database:
        clinic = Clinic(database, pathways, "Sam Physio", lambda: TODAY)
        for patient_id, name in ((KEY.patient_id, "Adaeze Okafor"), (OTHER.patient_id, "Bo Lind")):
            episode = Episode(patient_id, "1", "hamstring_bursitis", "left", SEEN, ONSET)
            clinic.add_patient(Patient(patient_id, name, date(1990, 5, 5)), episode)
        yield clinic


class Host(QWidget):
    """Shows the tab as the page does: again on every change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tab = AssessmentTab(desk, SidePanel(self), self)
        QVBoxLayout(self).addWidget(self.tab)
        desk.changed.connect(self.show_again)
        self.resize(1180, 640)

    def show_episode(self, key: EpisodeKey) -> None:
        clinic = self.desk.clinic
        facts = clinic.facts(key)
        self.key = key
        self.tab.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))

    @Slot()
    def show_again(self) -> None:
        self.show_episode(self.key)


@pytest.fixture
def host(qtbot: QtBot, desk: Desk) -> Host:
    host = Host(desk)
    qtbot.addWidget(host)
    host.show_episode(KEY)
    host.show()
    host.activateWindow()
    return host


@pytest.fixture
def tab(host: Host) -> AssessmentTab:
    return host.tab


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> PatientPage:
    page = PatientPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    page.show_episode(KEY)
    page.choose_tab("Assessment")
    return page


def before(clinic: Clinic, day: date = EARLIER, **given: object) -> None:
    """An assessment of an earlier day."""
    revision = clinic.facts(KEY).episode.revision
    clinic.record_assessment(KEY, based_on=revision, day=day, **given)  # type: ignore[arg-type]


def type_over(qtbot: QtBot, line: QWidget, text: str) -> None:
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, text)


def save(qtbot: QtBot, within: QWidget) -> None:
    qtbot.keyClick(within, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_onset_in_words_is_kept_as_a_range_and_as_said(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    line = tab.history.onset.onset
    type_over(qtbot, line, "late January")
    save(qtbot, line)
    episode = clinic.facts(KEY).episode
    assert (episode.onset_date, episode.onset_latest) == (date(2026, 1, 21), date(2026, 1, 31))
    assert episode.onset_words == "late January"
    assert line.text() == "21 Jan 2026 to 31 Jan 2026"


def test_what_is_understood_of_the_onset_stands_under_it(qtbot: QtBot, tab: AssessmentTab) -> None:
    type_over(qtbot, tab.history.onset.onset, "3w ago")
    assert tab.history.onset.below.text().startswith("6 Feb 2026 to 12 Feb 2026, 18–24 days ago")


def test_an_onset_that_is_no_time_is_refused_where_it_is_typed(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    line = tab.history.onset.onset
    type_over(qtbot, line, "whenever")
    save(qtbot, line)
    assert "not understood" in tab.history.onset.below.text()
    assert line.text() == "whenever"
    assert clinic.facts(KEY).episode.onset_words == ""


def test_a_factor_is_answered_and_measured_from_the_keyboard(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    item = tab.findings.items["CA09"]
    item.presence.setFocus()
    qtbot.keyClick(item.presence, Qt.Key.Key_Y)
    qtbot.keyClicks(item.measure.number, "12")
    item.measure.method.setCurrentIndex(item.measure.method.findData("structural"))
    qtbot.keyClicks(item.measure.note, "block test")
    save(qtbot, item.measure.note)
    found = Finding(TODAY, "CA09", "yes", 12, "mm", "structural · block test")
    assert clinic.facts(KEY).findings == (found,)
    assert tab.sheet.typed() == {}
    assert item.measure.method.currentData() == "structural"
    assert item.measure.note.text() == "block test"


def test_arrows_go_from_item_to_item(qtbot: QtBot, tab: AssessmentTab) -> None:
    first, second = list(tab.findings.items.values())[:2]
    first.presence.setFocus()
    qtbot.keyClick(first.presence, Qt.Key.Key_Down)
    assert second.presence.hasFocus()
    qtbot.keyClick(second.presence, Qt.Key.Key_N)
    qtbot.keyClick(second.presence, Qt.Key.Key_Backspace)
    assert second.value().present == ""


def test_the_last_finding_stands_under_the_item_and_answers_nothing(
    host: Host, tab: AssessmentTab, clinic: Clinic
) -> None:
    before(clinic, findings=(Finding(EARLIER, "CA10", "partial", notes="left only"),))
    host.show_again()
    item = tab.findings.items["CA10"]
    assert item.last.text() == "partly · left only, 16 Feb"
    assert item.value().present == ""
    assert tab.findings.findings(tab.sheet.typed(), TODAY) == []


def test_a_cadence_that_may_be_strides_is_asked_about_and_never_doubled_alone(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    item = tab.findings.items["FM01"]
    qtbot.keyClick(item.presence, Qt.Key.Key_Y)
    qtbot.keyClicks(item.measure.number, "82")
    assert "164" in item.measure.question.text()
    assert item.measure.number.text() == "82"
    qtbot.mouseClick(item.measure.double, Qt.MouseButton.LeftButton)
    save(qtbot, item.measure.number)
    assert [finding.value for finding in clinic.facts(KEY).findings] == [164]


def test_a_measure_that_is_no_number_is_refused_at_its_item(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    item = tab.findings.items["CA09"]
    qtbot.keyClick(item.presence, Qt.Key.Key_Y)
    qtbot.keyClicks(item.measure.number, "1o")
    save(qtbot, item.measure.number)
    assert "not a number" in item.objection.text()
    assert clinic.facts(KEY).findings == ()


def test_a_place_is_marked_with_arrows_and_a_letter(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    chart = tab.chart.chart
    chart.go_to("buttock", "left")
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_A)
    save(qtbot, chart)
    assert clinic.facts(KEY).body_marks == (BodyMark(TODAY, "sit_bone", "left", "ache"),)


def test_every_place_is_reached_with_the_arrows(qtbot: QtBot, tab: AssessmentTab) -> None:
    chart = tab.chart.chart
    arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
    start = chart.current()
    assert start is not None
    seen = {(start.area.key, start.side)}
    waiting = list(seen)
    while waiting:
        place = waiting.pop()
        for arrow in arrows:
            chart.go_to(*place)
            qtbot.keyClick(chart, arrow)
            spot = chart.current()
            assert spot is not None
            if (there := (spot.area.key, spot.side)) not in seen:
                seen.add(there)
                waiting.append(there)
    assert seen == {(spot.area.key, spot.side) for spot in chart.spots}


def test_from_behind_the_left_is_on_the_left_and_from_the_front_on_the_right(
    tab: AssessmentTab,
) -> None:
    chart = tab.chart.chart
    assert chart.centre_of("calf", "left").x() < chart.centre_of("calf", "right").x()
    assert chart.centre_of("groin", "left").x() > chart.centre_of("groin", "right").x()


def test_a_click_marks_and_another_takes_off(qtbot: QtBot, tab: AssessmentTab) -> None:
    chart = tab.chart.chart
    at = chart.centre_of("sit_bone", "right").toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert chart.marks() == {("sit_bone", "right"): ""}
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert chart.marks() == {}


def test_the_chart_before_is_a_ghost_and_can_be_taken_over(
    qtbot: QtBot, host: Host, tab: AssessmentTab, clinic: Clinic
) -> None:
    before(clinic, marks=(BodyMark(EARLIER, "sit_bone", "left", "ache"),))
    host.show_again()
    assert tab.chart.chart.marks() == {}
    assert "16 Feb 2026: Sit-bone left: ache" in tab.chart.before.text()
    qtbot.mouseClick(tab.chart.same, Qt.MouseButton.LeftButton)
    save(qtbot, tab.chart.chart)
    days = [mark.date for mark in clinic.facts(KEY).body_marks]
    assert days == [EARLIER, TODAY]


def test_a_mark_taken_off_leaves_the_earlier_chart_alone(
    qtbot: QtBot, host: Host, tab: AssessmentTab, clinic: Clinic
) -> None:
    mark = BodyMark(EARLIER, "sit_bone", "left", "ache")
    before(clinic, marks=(mark,))
    before(clinic, day=TODAY, marks=(mark,))
    host.show_again()
    tab.chart.chart.go_to("sit_bone", "left")
    qtbot.keyClick(tab.chart.chart, Qt.Key.Key_Space)
    save(qtbot, tab.chart.chart)
    assert clinic.facts(KEY).body_marks == (mark,)


def test_suggestions_stand_beside_the_question_and_answer_nothing(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    nights = tab.daily.lines["nights_woken"].editor
    qtbot.keyClicks(nights, "4")
    assert "Nights woken a week 4" in tab.daily.suggested.text()
    assert tab.daily.impact.value() == ""
    save(qtbot, nights)
    visit = clinic.facts(KEY).visits[-1]
    assert (visit.nights_woken, visit.daily_impact) == (4, "")


def test_the_daily_answers_reach_the_visit_of_the_day(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    qtbot.keyClicks(tab.daily.lines["sitting_min"].editor, "10")
    qtbot.keyClicks(tab.daily.lines["driving_min"].editor, "20")
    impact = tab.daily.impact.segments.buttons()[2]
    impact.click()
    save(qtbot, impact)
    visit = clinic.facts(KEY).visits[-1]
    assert (visit.date, visit.sitting_min, visit.driving_min) == (TODAY, 10, 20)
    assert visit.daily_impact == "significant"


def test_a_choice_is_taken_back_with_backspace(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    limp = tab.daily.lines["limp"]
    assert isinstance(limp, ChoiceAnswer)
    yes = limp.segments.buttons()[0]
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    assert tab.daily.lines["limp"].value() == "yes"
    qtbot.keyClick(yes, Qt.Key.Key_Backspace)
    assert tab.daily.lines["limp"].value() == ""
    assert not tab.is_typed()


def test_a_long_note_of_markup_is_shown_as_typed_and_does_not_widen_the_page(
    host: Host, tab: AssessmentTab, clinic: Clinic
) -> None:
    note = "<img src=/etc/hostname> " + "and so on " * 60
    before(clinic, findings=(Finding(EARLIER, "CA10", "yes", notes=note.strip()),))
    host.show_again()
    label = tab.findings.items["CA10"].last
    assert "<img src=/etc/hostname>" in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert host.minimumSizeHint().width() < 1180


def test_a_refused_answer_is_said_under_its_line(qtbot: QtBot, tab: AssessmentTab) -> None:
    nights = tab.daily.lines["nights_woken"]
    qtbot.keyClicks(nights.editor, "9")
    save(qtbot, nights.editor)
    assert "7 nights" in nights.below.text()
    assert nights.value() == "9"


def test_why_shows_what_suggests_it(qtbot: QtBot, tab: AssessmentTab) -> None:
    with qtbot.waitSignal(tab.why_asked) as asked:
        qtbot.mouseClick(tab.daily.why, Qt.MouseButton.LeftButton)
    (explanations,) = asked.args
    assert "clinician" in explanations[0].verdict


def test_what_is_typed_survives_a_change_by_somebody_else(
    qtbot: QtBot, host: Host, tab: AssessmentTab, clinic: Clinic
) -> None:
    qtbot.keyClicks(tab.history.diagnosis.editor, "Sit-bone pain")
    before(clinic, findings=(Finding(EARLIER, "CA10", "yes"),))
    host.show_again()
    assert tab.history.diagnosis.value() == "Sit-bone pain"
    assert tab.findings.items["CA10"].last.text()


def test_what_is_typed_waits_while_another_patient_is_shown(
    qtbot: QtBot, host: Host, tab: AssessmentTab
) -> None:
    qtbot.keyClicks(tab.history.diagnosis.editor, "Sit-bone pain")
    qtbot.keyClick(tab.findings.items["CA10"].presence, Qt.Key.Key_Y)
    host.show_episode(OTHER)
    assert tab.history.diagnosis.value() == ""
    assert not tab.is_typed()
    host.show_episode(KEY)
    assert tab.history.diagnosis.value() == "Sit-bone pain"
    assert tab.findings.items["CA10"].value().present == "yes"


def test_a_save_over_someone_elses_change_is_stale_and_then_goes_through(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    line = tab.history.diagnosis.editor
    qtbot.keyClicks(line, "Sit-bone pain")
    before(clinic, findings=(Finding(EARLIER, "CA10", "yes"),))
    save(qtbot, line)
    assert "meanwhile" in tab.message.text()
    save(qtbot, line)
    assert clinic.facts(KEY).episode.diagnosis == "Sit-bone pain"


def test_an_earlier_day_is_assessed_on_that_day(
    qtbot: QtBot, tab: AssessmentTab, clinic: Clinic
) -> None:
    type_over(qtbot, tab.day, "16 Feb")
    qtbot.keyClick(tab.day, Qt.Key.Key_Tab)
    item = tab.findings.items["CA10"]
    qtbot.keyClick(item.presence, Qt.Key.Key_Y)
    save(qtbot, item.presence)
    assert clinic.facts(KEY).findings == (Finding(EARLIER, "CA10", "yes"),)


def test_saving_here_leaves_the_record_panels_draft_alone(
    qtbot: QtBot, page: PatientPage, clinic: Clinic
) -> None:
    tab = page.pages.page("Assessment")
    assert isinstance(tab, AssessmentTab)
    pain = clinic.facts(KEY).pain
    qtbot.keyClicks(page.record.form.scores["worst"].edit, "5")
    qtbot.keyClicks(tab.history.diagnosis.editor, "Sit-bone pain")
    save(qtbot, tab.history.diagnosis.editor)
    assert clinic.facts(KEY).episode.diagnosis == "Sit-bone pain"
    assert clinic.facts(KEY).pain == pain
    assert page.record.form.scores["worst"].text() == "5"


def test_tab_goes_from_the_onset_through_chart_and_findings_to_save_and_out(
    qtbot: QtBot, page: PatientPage
) -> None:
    tab = page.pages.page("Assessment")
    assert isinstance(tab, AssessmentTab)
    page.activateWindow()
    tab.history.onset.onset.setFocus()
    stops = [page.focusWidget()]
    while tab.isAncestorOf(stops[-1]) and len(stops) < 100:
        qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(page.focusWidget())
    assert stops.pop() is not tab.history.onset.onset
    assert stops[-1] is tab.save_button
    assert stops.index(tab.chart.chart) < stops.index(tab.findings.items["SY01"].presence)
    tab.history.onset.onset.setFocus()
    qtbot.keyClick(tab.history.onset.onset, Qt.Key.Key_Backtab)
    assert not tab.isAncestorOf(page.focusWidget())


def test_the_patients_form_takes_allergies_medicines_and_weight(
    qtbot: QtBot, desk: Desk, clinic: Clinic
) -> None:
    form = PatientForm(desk, clinic.facts(KEY).patient)
    qtbot.addWidget(form)
    form.lines["allergies"].setText("Penicillin")
    form.lines["medicines"].setText("None")
    form.weight.setText("62,5")
    form.save()
    patient = clinic.facts(KEY).patient
    assert (patient.allergies, patient.medicines, patient.weight_kg) == ("Penicillin", "None", 62.5)


def test_the_episodes_form_takes_the_onset_in_words(
    qtbot: QtBot, desk: Desk, clinic: Clinic
) -> None:
    form = EpisodeForm(desk, clinic.facts(KEY).episode, clinic.pathways)
    qtbot.addWidget(form)
    form.onset.setText("mid January")
    form.goal.setText("forty")
    form.save()
    assert "not a number" in form.fields["goal_km_week"].problem()
    form.goal.setText("40")
    form.save()
    episode = clinic.facts(KEY).episode
    assert (episode.onset_date, episode.onset_latest) == (date(2026, 1, 11), date(2026, 1, 20))
    assert (episode.onset_words, episode.goal_km_week) == ("mid January", 40)


def test_words_of_another_day_are_not_read_again_by_todays_date(
    qtbot: QtBot, desk: Desk, clinic: Clinic
) -> None:
    onset = date(2026, 1, 23)
    episode = Episode(
        *EpisodeKey("P-0012", "2"),
        "hamstring_bursitis",
        "left",
        date(2026, 2, 16),
        onset,
        onset_words="3 weeks ago",
    )
    clinic.add_episode(episode)
    form = EpisodeForm(desk, episode, clinic.pathways)
    qtbot.addWidget(form)
    assert form.onset.text() == "23 Jan 2026"
    form.save()
    saved = clinic.facts(EpisodeKey("P-0012", "2")).episode
    assert (saved.onset_date, saved.onset_words) == (onset, "3 weeks ago")


def test_after_midnight_an_untouched_assessment_is_of_the_new_day(
    host: Host, tab: AssessmentTab
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    host.desk.clinic.today = lambda: tomorrow
    host.show_again()
    assert tab.assessed_on() == tomorrow


def test_an_emptied_day_of_the_assessment_is_an_objection(
    qtbot: QtBot, host: Host, tab: AssessmentTab
) -> None:
    qtbot.keyClicks(tab.daily.lines["sitting_min"].editor, "20")
    tab.day.clear()
    tab.save()
    assert "The day is missing" in tab.message.text()
    assert host.desk.clinic.facts(KEY).visits == ()


def test_saving_again_after_somebody_changed_the_episode_keeps_their_change_and_ones_own(
    qtbot: QtBot, host: Host
) -> None:
    clinic = host.desk.clinic
    form = EpisodeForm(host.desk, clinic.facts(KEY).episode, clinic.pathways)
    qtbot.addWidget(form)
    form.diagnosis.setText("Tendinopathy")
    theirs = clinic.facts(KEY).episode
    clinic.set_next_review(KEY, TODAY + timedelta(days=7), theirs.revision)
    form.save()
    assert "save again" in form.message.text()
    form.save()
    episode = clinic.facts(KEY).episode
    assert (episode.diagnosis, episode.next_review) == ("Tendinopathy", TODAY + timedelta(days=7))


def test_the_body_chart_goes_below_where_it_has_no_room_beside(
    qtbot: QtBot, host: Host, tab: AssessmentTab
) -> None:
    host.resize(1180, 640)
    qtbot.waitUntil(tab.cards.has_chart_beside)
    host.resize(780, 640)
    qtbot.waitUntil(lambda: not tab.cards.has_chart_beside())
    right = tab.chart.mapTo(tab, QPoint(tab.chart.width(), 0)).x()
    assert right <= tab.width()
