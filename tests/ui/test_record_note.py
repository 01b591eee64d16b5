"""The note of the record panel: snippets, numbers filed from it, words proposed for it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import Visit
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.record.form import VisitForm
from rehabdesk.ui.patient.record.panel import RecordPanel
from rehabdesk.ui.settings.snippets import SnippetsCard
from tests.conftest import TODAY, key

OKAFOR = key("P-0012")


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, desk: Desk) -> RecordPanel:
    return made_panel(qtbot, desk)


def made_panel(qtbot: QtBot, desk: Desk) -> RecordPanel:
    made = RecordPanel(desk)
    qtbot.addWidget(made)
    made.resize(316, 700)
    made.show()
    show(made, desk)
    desk.changed.connect(lambda _: show(made, desk))
    return made


def show(panel: RecordPanel, desk: Desk) -> None:
    facts = desk.clinic.facts(OKAFOR)
    panel.show_episode(facts, desk.clinic.judge(facts), desk.clinic.pathway_of(facts.episode))


@pytest.fixture
def form(panel: RecordPanel) -> VisitForm:
    return panel.form


def test_a_snippet_expands_at_the_space(form: VisitForm) -> None:
    QTest.keyClicks(form.note, "Signs of ;hb ")
    assert form.note.toPlainText() == "Signs of Hamstring bursitis "


def test_a_snippet_of_the_clinic_s_own_expands_once_it_is_saved_in_the_settings(
    qtbot: QtBot, panel: RecordPanel, desk: Desk
) -> None:
    card = SnippetsCard(desk)
    qtbot.addWidget(card)
    card.reread()
    card.list.setPlainText(";he")
    card.save()
    assert "stands for nothing" in card.problem.text()
    card.list.setPlainText(";he Home exercises done.")
    card.save()
    show(panel, desk)
    QTest.keyClicks(panel.form.note, ";he ")
    assert panel.form.note.toPlainText() == "Home exercises done. "


def test_numbers_in_the_note_are_underlined_shown_and_filed_by_one_key(
    panel: RecordPanel, form: VisitForm
) -> None:
    form.note.setPlainText("Calmer 🏃. VAS 4→2, bridge L 21 R 15")
    assert form.note.underlined() == ["VAS 4→2", "bridge L 21 R 15"]
    assert form.note_box.said.text() == "Alt+F files: worst 2, left 21, right 15."
    assert panel.draft().pain == {}
    panel.file_note()
    assert panel.draft().pain == {"worst": 2}
    assert [trial.value for trial in panel.draft().strength] == [21, 15]
    assert not form.note_box.said.isVisible()


def test_a_field_that_is_typed_is_never_overwritten_by_the_note(
    panel: RecordPanel, form: VisitForm
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "5")
    form.note.setPlainText("VAS 2, ran 8 km")
    panel.file_note()
    assert panel.draft().pain == {"worst": 5}
    assert panel.draft().runs[0].distance_km == 8
    assert form.note_box.said.text() == ("Differs from the field, which stays: worst 2 (typed: 5).")


def test_what_the_record_has_of_the_day_is_not_offered_again(
    panel: RecordPanel, form: VisitForm
) -> None:
    form.note.setPlainText("VAS 2, ran 8 km")
    panel.file_note()
    panel.save()
    assert form.note.toPlainText() == "VAS 2, ran 8 km"
    assert not form.note_box.said.isVisible()
    panel.file_note()
    assert panel.draft() is None


def test_a_test_named_in_the_note_is_asked_for_and_keeps_its_unit(
    qtbot: QtBot, panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    form.note.setPlainText("hold 22/31 s")
    panel.file_note()
    assert form.strength.title.text() == "Isometric hold, s"
    desk.drafts.flush()
    again = made_panel(qtbot, desk)
    trials = [(t.test, t.side, t.value, t.unit) for t in again.draft().strength]
    assert trials == [
        ("isometric_hamstring_hold", "left", 22, "s"),
        ("isometric_hamstring_hold", "right", 31, "s"),
    ]


def test_words_are_proposed_and_never_saved_before_they_are_taken(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    assert "Worst pain 4/10 (was 6)." in form.note_box.proposed.text()
    assert form.note_box.proposed.text().startswith("Proposed, not in the note yet.")
    panel.save()
    assert desk.clinic.facts(OKAFOR).visits == ()


def test_taken_words_are_in_the_note_and_follow_the_numbers(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    form.note.setPlainText("Calmer.")
    QTest.keyClicks(form.scores["worst"].edit, "4")
    panel.take_proposed()
    assert form.note.toPlainText() == "Calmer.\nWorst pain 4/10 (was 6)."
    assert not form.note_box.proposed.isVisible()
    QTest.keyClicks(form.run.edit, "12")
    panel.take_proposed()
    panel.save()
    assert desk.clinic.facts(OKAFOR).visits[-1].subjective == (
        "Calmer.\nWorst pain 4/10 (was 6). Ran 12 km."
    )


def test_words_taken_and_saved_stay_when_more_is_typed_that_day(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    panel.take_proposed()
    panel.save()
    show(panel, desk)
    QTest.keyClicks(form.run.edit, "12")
    panel.take_proposed()
    assert form.note.toPlainText() == "Worst pain 4/10 (was 6).\nRan 12 km."


def test_nothing_taken_for_one_patient_reaches_another(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    facts = desk.clinic.facts(key("P-0031"))
    pathway = desk.clinic.pathway_of(facts.episode)
    panel.show_episode(facts, desk.clinic.judge(facts), pathway)
    assert not form.note_box.proposed.isVisible()
    panel.take_proposed()
    assert form.note.toPlainText() == ""


def test_a_note_of_another_day_is_filed_under_that_day(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    day = TODAY - timedelta(days=4)
    revision = desk.clinic.facts(OKAFOR).episode.revision
    desk.clinic.record_visit(VisitDraft(OKAFOR, revision, TODAY, pain={"worst": 2}))
    show(panel, desk)
    form.day.edit.setText(day.isoformat())
    QTest.keyClick(form.note, Qt.Key.Key_End)
    form.note.setPlainText("VAS 2")
    panel.file_note()
    assert (panel.draft().date, panel.draft().pain) == (day, {"worst": 2})


def test_a_colleague_s_note_of_the_same_day_is_never_overwritten(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    panel.outdated.connect(lambda: show(panel, desk))
    QTest.keyClicks(form.note, "Mine.")
    revision = desk.clinic.facts(OKAFOR).episode.revision
    theirs = Visit(TODAY, clinician="Jo Colleague", subjective="Theirs.")
    desk.clinic.record_visit(VisitDraft(OKAFOR, revision, TODAY, visit=theirs))
    assert not panel.save()
    assert form.note.toPlainText() == "Theirs.\nMine."
    assert panel.save()
    assert desk.clinic.facts(OKAFOR).visits[-1].subjective == "Theirs.\nMine."


def test_a_note_typed_before_the_day_is_put_below_that_day_s_own(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    day = TODAY - timedelta(days=4)
    revision = desk.clinic.facts(OKAFOR).episode.revision
    earlier = VisitDraft(OKAFOR, revision, day, visit=Visit(day, subjective="That day."))
    desk.clinic.record_visit(earlier)
    show(panel, desk)
    QTest.keyClicks(form.note, "More.")
    form.day.edit.setText(day.isoformat())
    form.day.edit.editingFinished.emit()
    assert form.note.toPlainText() == "That day.\nMore."


def test_ctrl_z_never_brings_the_words_of_one_patient_to_another(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    QTest.keyClicks(form.note, "Theirs.")
    facts = desk.clinic.facts(key("P-0031"))
    panel.show_episode(facts, desk.clinic.judge(facts), desk.clinic.pathway_of(facts.episode))
    for each in (form.scores["worst"].edit, form.note):
        QTest.keyClick(each, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.scores["worst"].text() == form.note.toPlainText() == ""


def test_words_reworded_by_hand_are_left_alone_and_only_news_is_proposed(
    qtbot: QtBot, panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    panel.take_proposed()
    form.note.setPlainText("Worst 4, on stairs only.")
    assert not form.note_box.proposed.isVisible()
    QTest.keyClicks(form.run.edit, "12")
    desk.drafts.flush()
    again = made_panel(qtbot, desk)
    assert again.form.note_box.proposed.text().endswith("takes it:\nRan 12 km.")
    panel.take_proposed()
    assert form.note.toPlainText() == "Worst 4, on stairs only.\nRan 12 km."


def test_a_number_that_changes_replaces_its_own_sentence_only(
    panel: RecordPanel, form: VisitForm
) -> None:
    QTest.keyClicks(form.scores["worst"].edit, "4")
    QTest.keyClicks(form.run.edit, "12")
    panel.take_proposed()
    form.note.setPlainText(form.note.toPlainText() + " Tired.")
    form.run.edit.setText("9")
    panel.take_proposed()
    assert form.note.toPlainText() == "Worst pain 4/10 (was 6). Ran 9 km. Tired."


def test_every_test_the_note_names_is_filed_into_the_same_save(
    qtbot: QtBot, panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    form.note.setPlainText("Bridge L 21 R 15, hold 22/31 s")
    assert form.note_box.said.text() == (
        "Alt+F files: left 21, right 15, Isometric hold left 22, right 31."
    )
    panel.file_note()
    assert [each.title.text() for each in form.tests.asked()] == [
        "Single-leg bridge, reps",
        "Isometric hold, s",
    ]
    assert not form.note_box.said.isVisible()
    desk.drafts.flush()
    assert len(made_panel(qtbot, desk).draft().strength) == 4
    assert panel.save()
    filed = {(t.test, t.side): t.value for t in desk.clinic.facts(OKAFOR).strength}
    assert filed == {
        ("single_leg_bridge", "left"): 21,
        ("single_leg_bridge", "right"): 15,
        ("isometric_hamstring_hold", "left"): 22,
        ("isometric_hamstring_hold", "right"): 31,
    }
    assert len(form.tests.asked()) == 1


def test_a_second_test_filed_from_the_note_can_be_mended_and_emptied(
    panel: RecordPanel, form: VisitForm
) -> None:
    form.note.setPlainText("Bridge L 21 R 15, hold 22/31 s")
    panel.file_note()
    left, right = form.tests.others()[0].fields.values()
    left.edit.setText("x")
    assert form.wrong() is left
    left.edit.setText("")
    right.edit.setText("30")
    assert [t.value for t in panel.draft().strength] == [21, 15, 30]
    assert "right 31 (typed: 30)" in form.note_box.said.text()


def test_a_second_test_of_one_patient_is_not_asked_of_another(
    panel: RecordPanel, form: VisitForm, desk: Desk
) -> None:
    form.note.setPlainText("Bridge L 21 R 15, hold 22/31 s")
    panel.file_note()
    facts = desk.clinic.facts(key("P-0031"))
    panel.show_episode(facts, desk.clinic.judge(facts), desk.clinic.pathway_of(facts.episode))
    assert form.tests.others() == []
    assert panel.draft() is None
    show(panel, desk)
    assert [t.value for t in panel.draft().strength] == [21, 15, 22, 31]
