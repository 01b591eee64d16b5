"""The plan tab, through keys and clicks and a real database."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.plan.weeks import adherence_weeks
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    ExerciseSession,
    LoadingTest,
    Patient,
    PhaseStart,
    Prescription,
    Run,
)
from rehabdesk.domain.words import long_date, short_date
from rehabdesk.pathways import installed
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.plan.exercise_rows import adherence_explanation, summary_words
from rehabdesk.ui.patient.plan.note_form import NoteForm
from rehabdesk.ui.patient.plan.phase_form import PhaseForm
from rehabdesk.ui.patient.plan.prescribe_form import PrescribeForm, StopForm
from rehabdesk.ui.patient.plan.tab import PlanTab
from rehabdesk.ui.patient.plan.weeks_model import WEEKS
from rehabdesk.ui.widgets import SidePanel

DAY = date(2026, 3, 5)  # a Thursday
MONDAY = date(2026, 3, 2)
LAST_MONDAY = date(2026, 2, 23)
KEY = EpisodeKey("P-0012", "1")
OTHER = EpisodeKey("P-0013", "1")
HOSTILE = "<b>swing</b>"


class Shown(QObject):
    """A tab on a page of its own, fed again at each change as the patient page does."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self.clinic = desk.clinic
        self.host = host
        self.panel = SidePanel(host)
        self.tab = PlanTab(desk, self.panel, host)
        self.key = KEY
        self.toasts: list[str] = []
        self.whys: list[tuple[Explanation, ...]] = []
        QVBoxLayout(host).addWidget(self.tab)
        self.tab.saved.connect(self.toasts.append)
        self.tab.why_asked.connect(self.whys.append)
        desk.changed.connect(self.show)

    def show(self, _changes: object = None) -> None:
        facts = self.clinic.facts(self.key)
        pathway = self.clinic.pathway_of(facts.episode)
        self.tab.show_episode(facts, self.clinic.judge(facts), pathway)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with Database.open(tmp_path / "c.rehabdesk", create=True, plain=True) as database:
        clinic = Clinic(database, installed(), "Sam Physio", lambda: DAY)
        for key, name in ((KEY, "Adaeze Okafor"), (OTHER, "Bo Lindqvist")):
            clinic.add_patient(
                Patient(key.patient_id, name, date(1991, 5, 5)),
                Episode(*key, "hamstring_bursitis", "left", date(2026, 2, 3), date(2026, 1, 30)),
            )
        yield clinic


@pytest.fixture
def shown(qtbot: QtBot, clinic: Clinic) -> Shown:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1128, 900)
    shown = Shown(Desk(clinic), host)
    shown.show()
    host.show()
    return shown


def revision(clinic: Clinic, key: EpisodeKey = KEY) -> int:
    return clinic.facts(key).episode.revision


def prescribe(clinic: Clinic, exercise: str, day: date = MONDAY, **dose: float | str) -> None:
    dose = {"sets": 3, "reps": 12, "per_week": 3} | dose
    clinic.prescribe(KEY, Prescription(day, exercise, **dose), revision(clinic))  # type: ignore[arg-type]


def set_phase(clinic: Clinic, day: date, phase: int) -> None:
    clinic.set_phase(KEY, PhaseStart(day, phase), revision(clinic))


def scored(clinic: Clinic, day: date, **pain: int) -> None:
    clinic.record_visit(VisitDraft(KEY, revision(clinic), day, pain=pain))


def done(clinic: Clinic) -> list[tuple[date, str, str]]:
    return [(each.date, each.exercise, each.done) for each in clinic.facts(KEY).exercises]


def test_three_typed_for_a_week_are_three_sessions_on_distinct_days(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    qtbot.keyClicks(shown.tab.exercises.table, "3")
    assert done(clinic) == []
    qtbot.keyClick(
        shown.tab.exercises.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    days = [LAST_MONDAY + timedelta(days=n) for n in (0, 2, 4)]
    assert done(clinic) == [(day, "glute_bridge", "yes") for day in days]
    assert shown.tab.exercises.model.typed == {}
    assert shown.toasts == ["Exercise weeks saved"]
    assert any(entry.subject == "exercise_session" for entry in clinic.history(KEY))


def test_digits_go_down_the_exercises_of_one_week(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    for exercise in ("glute_bridge", "hip_thrust"):
        prescribe(clinic, exercise, LAST_MONDAY)
    shown.show()
    qtbot.keyClicks(shown.tab.exercises.table, "32")
    shown.tab.exercises.save()

    week = [entry for entry in done(clinic) if entry[2] == "yes"]
    assert [name for _, name, _ in week].count("glute_bridge") == 3
    assert [name for _, name, _ in week].count("hip_thrust") == 2
    assert len({day for day, _, _ in week}) == 3


def test_none_done_is_recorded_and_is_not_the_same_as_not_recorded(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    model = shown.tab.exercises.model
    cell = shown.tab.exercises.table.cell()
    assert model.done_days(cell) is None
    qtbot.keyClicks(shown.tab.exercises.table, "0")
    shown.tab.exercises.save()
    assert done(clinic) == [(LAST_MONDAY, "glute_bridge", "no")]
    assert model.data(model.index(0, WEEKS - 1)) == "0"


def test_fewer_than_recorded_takes_days_back_and_leaves_the_rest_alone(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    days = {LAST_MONDAY + timedelta(days=n): True for n in (1, 3, 5)}
    clinic.record_week(KEY, LAST_MONDAY, {"glute_bridge": days}, revision(clinic))
    shown.show()
    shown.tab.exercises.table.go_to(0, WEEKS - 2)
    qtbot.keyClicks(shown.tab.exercises.table, "2")
    shown.tab.exercises.save()
    answers = [answer for _, _, answer in done(clinic)]
    assert sorted(answers) == ["no", "yes", "yes"]
    assert {day for day, _, _ in done(clinic)} == set(days)


def test_a_week_that_has_only_begun_refuses_more_days_than_it_had(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge")
    shown.show()
    shown.tab.exercises.table.go_to(0, WEEKS - 1)
    qtbot.keyClicks(shown.tab.exercises.table, "5")
    assert "4 days" in shown.tab.exercises.message.text()
    assert shown.tab.exercises.model.typed == {}


def test_the_exact_days_can_be_marked_instead(qtbot: QtBot, shown: Shown, clinic: Clinic) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    for place in (1, 5):
        qtbot.mouseClick(shown.tab.exercises.days.buttons[place], Qt.MouseButton.LeftButton)
    shown.tab.exercises.save()
    assert [day.weekday() for day, _, _ in done(clinic)] == [1, 5]


def test_a_typed_digit_is_taken_back_before_it_is_saved(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    qtbot.keyClicks(shown.tab.exercises.table, "4")
    qtbot.keyClick(shown.tab.exercises.table, Qt.Key.Key_Backspace)
    assert not shown.tab.exercises.save_button.isEnabled()


def test_what_is_typed_survives_a_change_elsewhere_and_another_patient(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    qtbot.keyClicks(shown.tab.exercises.table, "3")
    qtbot.keyClicks(shown.tab.loading.during, "4")
    scored(clinic, DAY, worst=4)
    shown.show()
    assert len(shown.tab.exercises.model.typed) == 1
    assert shown.tab.loading.during.text() == "4"
    shown.key = OTHER
    shown.show()
    assert shown.tab.exercises.model.typed == {}
    assert shown.tab.loading.during.text() == ""
    shown.key = KEY
    shown.show()
    assert len(shown.tab.exercises.model.typed) == 1
    assert shown.tab.loading.during.text() == "4"


def test_the_weeks_wear_their_band_in_a_word_and_this_week_none(
    shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    for day in (0, 2, 5, 7):  # Mon, Wed, Sat and the Monday after
        session = ExerciseSession(LAST_MONDAY + timedelta(days=day), "glute_bridge", done="yes")
        clinic.record_visit(VisitDraft(KEY, revision(clinic), session.date, exercises=(session,)))
    shown.show()
    model = shown.tab.exercises.model
    last = model.rowCount() - 1
    assert model.data(model.index(last, WEEKS - 1)) == "3 on target"
    assert model.data(model.index(last, WEEKS)) == "1"
    assert "100" in shown.tab.exercises.summary.text()


def test_stretching_is_locked_and_an_override_asks_a_reason(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    scored(clinic, date(2026, 2, 20), stretching=6)
    shown.show()
    line = shown.tab.exercises.gates.view("hamstring_stretch")
    assert line.below.text().startswith("Locked")
    qtbot.mouseClick(line.action, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PrescribeForm)
    qtbot.keyClicks(form.numbers["sets"], "2")
    form.save()
    assert clinic.facts(KEY).prescriptions == ()
    assert form.fields["reason"].problem()
    qtbot.keyClicks(form.reason, "Sprint season; agreed and watched")
    form.save()
    given = clinic.facts(KEY).prescriptions[0]
    assert (given.exercise, given.reason) == (
        "hamstring_stretch",
        "Sprint season; agreed and watched",
    )
    assert shown.toasts == ["Exercise prescribed"]


def test_a_locked_exercise_that_is_prescribed_shows_its_reason_and_no_override(
    shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "hamstring_stretch", reason="Agreed and watched")
    shown.show()
    line = shown.tab.exercises.gates.view("hamstring_stretch")
    assert "Prescribed all the same: Agreed and watched" in line.below.text()
    assert line.action.isHidden()


def test_stretching_is_open_once_pain_on_it_has_improved(shown: Shown, clinic: Clinic) -> None:
    for day, score in ((date(2026, 2, 10), 6), (date(2026, 2, 20), 3), (date(2026, 3, 2), 3)):
        scored(clinic, day, stretching=score)
    shown.show()
    assert all(view.line.id != "hamstring_stretch" for view in shown.tab.exercises.gates.views)


def test_a_single_leg_deadlift_is_warned_of_in_an_early_phase(shown: Shown, clinic: Clinic) -> None:
    set_phase(clinic, MONDAY, 1)
    prescribe(clinic, "single_leg_rdl")
    shown.show()
    line = shown.tab.exercises.gates.view("single_leg_rdl")
    assert line.below.text().startswith("Careful")
    assert shown.tab.exercises.model.rows[0].caution


def test_a_new_dose_keeps_the_old_one_and_shows_the_progression(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", date(2026, 2, 10), load_kg=10)
    shown.show()
    qtbot.mouseClick(shown.tab.exercises.change, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PrescribeForm)
    assert form.numbers["load_kg"].text() == "10"
    form.numbers["load_kg"].clear()
    qtbot.keyClicks(form.numbers["load_kg"], "12,5")
    form.save()
    assert [each.load_kg for each in clinic.facts(KEY).prescriptions] == [10, 12.5]
    row = shown.tab.exercises.model.rows[0]
    assert "+2.5 kg" in row.before
    assert row.history.startswith("from 10 Feb 2026: ")
    assert "12.5 kg" in row.history


def test_a_dose_that_is_no_number_is_refused_under_its_field(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.mouseClick(shown.tab.exercises.prescribe, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PrescribeForm)
    form.exercise.setEditText("Glute bridge")
    qtbot.keyClicks(form.numbers["reps"], "many")
    form.save()
    assert form.fields["reps"].problem()
    assert clinic.facts(KEY).prescriptions == ()


def test_an_exercise_of_ones_own_is_shown_as_typed(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.mouseClick(shown.tab.exercises.prescribe, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PrescribeForm)
    form.exercise.setEditText(HOSTILE)
    form.save()
    assert shown.tab.exercises.model.rows[0].label == HOSTILE


def test_a_stopped_exercise_leaves_the_plan_and_stays_on_file(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    qtbot.mouseClick(shown.tab.exercises.stop, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, StopForm)
    form.save()
    assert clinic.facts(KEY).prescriptions[0].stopped_on == DAY
    assert shown.toasts == ["Exercise stopped"]
    assert not shown.tab.exercises.stop.isEnabled()


def test_a_phase_ahead_asks_a_reason_and_logs_what_is_unmet(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    set_phase(clinic, date(2026, 2, 10), 0)
    shown.show()
    qtbot.mouseClick(shown.tab.phase.steps.buttons[2], Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PhaseForm)
    form.day.setText("1 Mar 2026")
    form.save()
    assert form.fields["reason"].problem()
    qtbot.keyClicks(form.reason, "Tolerates the holds already")
    form.save()

    start = clinic.facts(KEY).phases[-1]
    assert (start.date, start.phase, start.clinician) == (date(2026, 3, 1), 2, "Sam Physio")
    assert start.reason == "Tolerates the holds already"
    assert start.unmet
    assert shown.tab.phase.title.text() == "Phase 2 · Isotonic"
    assert "Tolerates the holds already" in shown.tab.phase.since.text()


def test_the_app_proposes_the_next_phase_and_sets_nothing(shown: Shown, clinic: Clinic) -> None:
    set_phase(clinic, date(2026, 2, 10), 0)
    scored(clinic, date(2026, 3, 4), worst=3, rest=1)
    shown.show()
    assert shown.tab.phase.proposal.text() == "Proposed: go on to phase 1 (isometric)."
    assert clinic.facts(KEY).phases[-1].phase == 0
    assert {view.line.kind for view in shown.tab.next_phase.criteria.views} == {"met"}


def test_missing_data_is_not_known_and_never_not_met(shown: Shown, clinic: Clinic) -> None:
    set_phase(clinic, date(2026, 2, 10), 0)
    shown.show()
    words = [view.below.text() for view in shown.tab.next_phase.criteria.views]
    assert words
    assert all(each.startswith("Not known") for each in words)


def test_two_sessions_to_reduce_propose_one_phase_back(shown: Shown, clinic: Clinic) -> None:
    set_phase(clinic, date(2026, 2, 10), 1)
    for day in (date(2026, 3, 1), date(2026, 3, 3)):
        clinic.record_loading_test(
            KEY, LoadingTest(day, "short_lever_bridge", 2, 7, 5), revision(clinic)
        )
    shown.show()
    assert shown.tab.phase.proposal.text() == "Proposed: go back to phase 0 (settle)."


def test_relative_rest_counts_its_days_and_names_a_breach(shown: Shown, clinic: Clinic) -> None:
    set_phase(clinic, date(2026, 2, 24), 0)
    hill = Run(date(2026, 3, 1), 6, kind="hill")
    clinic.record_visit(VisitDraft(KEY, revision(clinic), hill.date, runs=(hill,)))
    shown.show()
    texts = [view.text.text() for view in shown.tab.rest.lines.views]
    assert texts[0].startswith("Day 10 of 10")
    assert texts[1] == "1 Mar: hill run of 6 km"
    assert shown.tab.rest.track.accessibleName() == "Day 10 of 10 to 14"
    assert shown.tab.rest.start.isHidden()


def test_relative_rest_not_started_offers_to_start_it(qtbot: QtBot, shown: Shown) -> None:
    qtbot.mouseClick(shown.tab.rest.start, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PhaseForm)
    assert form.phase.value() == 0


@pytest.mark.parametrize(
    ("scores", "word"),
    [("242", "Hold"), ("235", "Reduce"), ("222", "Can progress")],
)
def test_the_verdict_on_a_loading_test_stands_under_what_is_typed(
    qtbot: QtBot, shown: Shown, clinic: Clinic, scores: str, word: str
) -> None:
    loading = shown.tab.loading
    loading.day.setText("3 Mar 2026")
    for edit, score in zip((loading.before, loading.during, loading.morning), scores, strict=True):
        qtbot.keyClicks(edit, score)
    assert loading.verdict.views[0].line.stands == word
    qtbot.keyClick(loading.morning, Qt.Key.Key_Return)
    test = clinic.facts(KEY).loading_tests[0]
    assert [test.before, test.during, test.next_morning] == [int(score) for score in scores]
    assert loading.lines.views[0].line.stands == word
    assert loading.during.text() == ""


def test_a_verdict_waits_for_the_next_morning_which_can_follow(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    clinic.record_loading_test(
        KEY, LoadingTest(date(2026, 3, 4), "short_lever_bridge", 2, 3), revision(clinic)
    )
    shown.show()
    line = shown.tab.loading.lines.views[0]
    assert line.below.text().startswith("Awaiting next-morning score")
    qtbot.mouseClick(line.action, Qt.MouseButton.LeftButton)
    assert shown.tab.loading.during.text() == "3"
    qtbot.keyClicks(shown.tab.loading.morning, "2")
    shown.tab.loading.save()
    assert clinic.facts(KEY).loading_tests == (
        LoadingTest(date(2026, 3, 4), "short_lever_bridge", 2, 3, 2),
    )
    assert shown.tab.loading.lines.views[0].line.stands == "Can progress"


def test_a_score_that_is_no_score_is_refused_in_words(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.keyClicks(shown.tab.loading.during, "11")
    qtbot.keyClick(shown.tab.loading.during, Qt.Key.Key_Return)
    assert "whole number from 0 to 10" in shown.tab.loading.message.text()
    assert clinic.facts(KEY).loading_tests == ()


def test_only_the_clinician_answers_what_only_a_clinician_can_see(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    line = shown.tab.discharge.lines.view("DS-C6")
    assert line.below.text().startswith("Not known")
    assert line.choice is not None
    qtbot.mouseClick(line.choice.buttons()[0], Qt.MouseButton.LeftButton)
    found = clinic.facts(KEY).findings[0]
    assert (found.item, found.present, found.date) == ("DS-C6", "yes", DAY)
    assert shown.tab.discharge.lines.view("DS-C6").below.text().startswith("Met")


def test_what_can_be_measured_is_not_asked_of_the_clinician(shown: Shown) -> None:
    assert shown.tab.running.lines.view("RR01").choice is None
    assert shown.tab.discharge.lines.view("DS-C2").choice is None


def test_a_note_on_a_form_target_is_kept_with_its_day(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.mouseClick(shown.tab.form.lines.view("FM05").action, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, NoteForm)
    form.save()
    assert form.fields["present"].problem()
    form.present.set_value("yes")
    form.day.setText("1 Mar 2026")
    qtbot.keyClicks(form.notes, "Overstrides on the left")
    form.save()
    found = clinic.facts(KEY).findings[0]
    assert (found.item, found.date, found.notes) == (
        "FM05",
        date(2026, 3, 1),
        "Overstrides on the left",
    )
    assert "Overstrides on the left" in shown.tab.form.lines.view("FM05").below.text()


def test_cadence_shows_five_and_ten_per_cent_of_ones_own(shown: Shown, clinic: Clinic) -> None:
    run = Run(date(2026, 2, 25), 5, kind="easy", cadence_spm=158)
    clinic.record_visit(VisitDraft(KEY, revision(clinic), run.date, runs=(run,)))
    shown.show()
    words = shown.tab.form.lines.view("FM01").below.text()
    assert "166" in words
    assert "174" in words


def test_a_cadence_of_one_foot_is_asked_about_and_not_doubled(shown: Shown, clinic: Clinic) -> None:
    run = Run(date(2026, 2, 25), 5, kind="easy", cadence_spm=84)
    clinic.record_visit(VisitDraft(KEY, revision(clinic), run.date, runs=(run,)))
    shown.show()
    assert "strides of one foot?" in shown.tab.form.lines.view("strides").text.text()
    assert shown.tab.form.lines.view("FM01").line.kind == "not known"


def test_why_gives_the_rule_behind_a_criterion_and_the_adherence(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.mouseClick(shown.tab.running.lines.view("RR01").why, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.tab.exercises.why, Qt.MouseButton.LeftButton)
    assert [asked[0].rule for asked in shown.whys] == ["RR01", "SESSIONS_MIN"]
    assert all(asked[0].pathway == "hamstring_bursitis 1.0" for asked in shown.whys)


def test_the_keyboard_comes_first_to_the_weeks(qtbot: QtBot, shown: Shown, clinic: Clinic) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    shown.host.activateWindow()
    shown.tab.setFocus()
    qtbot.waitUntil(shown.tab.exercises.table.hasFocus)
    qtbot.keyClick(shown.tab.exercises.table, Qt.Key.Key_Tab)
    assert shown.tab.exercises.days.buttons[0].hasFocus()


def test_after_what_is_typed_the_keyboard_goes_down_the_page(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    shown.host.activateWindow()
    shown.tab.loading.morning.setFocus()
    qtbot.waitUntil(shown.tab.loading.morning.hasFocus)
    qtbot.keyClick(shown.tab.loading.morning, Qt.Key.Key_Tab)  # nothing to save: passed over
    assert shown.host.focusWidget() is shown.tab.phase.steps.buttons[0]


def test_somebody_faster_leaves_the_typed_weeks_as_they_are(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    qtbot.keyClicks(shown.tab.exercises.table, "3")
    scored(clinic, DAY, worst=4)  # the tab was not fed again
    shown.tab.exercises.save()
    assert done(clinic) == []
    assert "Somebody changed" in shown.tab.exercises.message.text()
    assert len(shown.tab.exercises.model.typed) == 1
    shown.tab.exercises.save()
    assert len(done(clinic)) == 3


def test_a_form_that_was_outdated_can_be_saved_again(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    qtbot.mouseClick(shown.tab.rest.start, Qt.MouseButton.LeftButton)
    form = shown.panel.content()
    assert isinstance(form, PhaseForm)
    scored(clinic, DAY, worst=4)
    form.save()
    assert clinic.facts(KEY).phases == ()
    form.save()
    assert clinic.facts(KEY).phases[0].phase == 0


def test_an_answer_that_was_outdated_is_said_not_to_be_saved(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    scored(clinic, DAY, worst=4)
    line = shown.tab.discharge.lines.view("DS-C6")
    assert line.choice is not None
    qtbot.mouseClick(line.choice.buttons()[0], Qt.MouseButton.LeftButton)
    assert shown.toasts[-1].startswith("Not saved")
    assert shown.tab.discharge.lines.view("DS-C6").choice.value() is None
    qtbot.mouseClick(line.choice.buttons()[0], Qt.MouseButton.LeftButton)
    assert clinic.facts(KEY).findings[0].item == "DS-C6"


def test_the_next_run_stands_under_its_criteria_with_its_arithmetic(
    shown: Shown, clinic: Clinic
) -> None:
    run = Run(date(2026, 3, 1), 8)
    clinic.record_visit(VisitDraft(KEY, revision(clinic), run.date, runs=(run,)))
    shown.show()
    line = shown.tab.running.lines.view("next run").line
    assert line is not None
    assert line.stands.startswith("Next run, proposed")
    assert any("1.10" in each.arithmetic for each in line.explanations)


@pytest.mark.parametrize("condition", sorted(installed()))
def test_every_pathway_has_its_plan(shown: Shown, clinic: Clinic, condition: str) -> None:
    key = EpisodeKey("P-0012", "2")
    clinic.add_episode(Episode(*key, condition, "right", DAY, DAY))
    shown.key = key
    shown.show()
    numbers = [button.property("number") for button in shown.tab.phase.steps.buttons]
    assert numbers == [phase.number for phase in installed()[condition].phases]
    rested = "RM01" in installed()[condition].rows
    assert shown.tab.rest.isHidden() is not rested


def test_a_criterion_that_is_not_known_says_what_it_needs(shown: Shown) -> None:
    assert "needed: " in shown.tab.running.lines.view("RR01").below.text()


def test_a_pathway_without_these_rows_shows_none_of_their_cards(
    shown: Shown, clinic: Clinic
) -> None:
    assert shown.tab.running.lines.views
    shown.tab.running.show_lines(())
    assert shown.tab.running.isHidden()


@pytest.mark.parametrize("made", ["stop", "prescribe"])
def test_an_emptied_day_is_an_objection_and_never_today(
    shown: Shown, clinic: Clinic, made: str
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    forms = shown.tab.forms
    forms.stop("glute_bridge") if made == "stop" else forms.prescribe("glute_bridge")
    form = shown.panel.content()
    assert isinstance(form, StopForm | PrescribeForm)
    form.day.clear()
    form.save()
    name = "stopped_on" if made == "stop" else "date"
    assert "The day is missing" in form.fields[name].problem()
    assert len(clinic.facts(KEY).prescriptions) == 1
    assert clinic.facts(KEY).prescriptions[0].stopped_on is None


def test_after_midnight_an_untouched_loading_test_is_of_the_new_day(
    shown: Shown, clinic: Clinic
) -> None:
    card = shown.tab.loading
    clinic.today = lambda: DAY + timedelta(days=1)
    shown.show()
    assert card.day.day() == DAY + timedelta(days=1)


def test_after_midnight_a_typed_loading_test_keeps_its_day(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    card = shown.tab.loading
    qtbot.keyClicks(card.during, "3")
    clinic.today = lambda: DAY + timedelta(days=1)
    shown.show()
    assert card.day.day() == DAY


def test_a_loading_test_without_a_day_says_that_the_day_is_missing(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    card = shown.tab.loading
    qtbot.keyClicks(card.during, "3")
    card.day.clear()
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert "The day is missing" in card.message.text()
    assert clinic.facts(KEY).loading_tests == ()


def test_the_days_of_a_week_follow_the_digits_as_they_are_typed(
    qtbot: QtBot, shown: Shown, clinic: Clinic
) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    shown.show()
    table = shown.tab.exercises.table
    table.go_to(0, WEEKS - 2)
    qtbot.keyClicks(table, "3")
    model = table.model()
    assert model.data(model.index(model.rowCount() - 1, WEEKS - 1)) == "3"


def test_the_adherence_names_its_week(shown: Shown, clinic: Clinic) -> None:
    prescribe(clinic, "glute_bridge", LAST_MONDAY)
    clinic.record_week(KEY, LAST_MONDAY, {"glute_bridge": {LAST_MONDAY: True}}, revision(clinic))
    facts, pathway = clinic.facts(KEY), clinic.pathways["hamstring_bursitis"]
    weeks = adherence_weeks(facts, clinic.today(), pathway, WEEKS)
    week = f"Week of {short_date(LAST_MONDAY, clinic.today())}: 1 session"
    assert week in summary_words(weeks, pathway)
    told = adherence_explanation(weeks, pathway)
    assert told.inputs[-1].label == f"Week of {long_date(LAST_MONDAY)}"
