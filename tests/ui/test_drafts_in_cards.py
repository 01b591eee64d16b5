"""What is typed into the cards of the tabs and into a letter outlives the sitting as well."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import EpisodeKey, LoadingTest, StrengthTrial
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.outcomes.entry import OutcomeEntry
from rehabdesk.ui.patient.plan.lines import Line
from rehabdesk.ui.patient.plan.loading import LoadingCard, tasks_of
from rehabdesk.ui.patient.plan.loading import test_id as name_of
from rehabdesk.ui.patient.strength.entry import StrengthEntry
from rehabdesk.ui.statusline import StatusLine
from tests.conftest import TODAY, key

OKAFOR = key("P-0012")
OTHER = key("P-0031")
Card = OutcomeEntry | StrengthEntry | LoadingCard
Begin = Callable[..., Desk]
T = TypeVar("T", OutcomeEntry, StrengthEntry, LoadingCard)


@pytest.fixture
def next_sitting(clinic: Clinic) -> Iterator[Begin]:
    """The same record opened again, on the same day or a later one."""
    begun: list[Desk] = []

    def begin(days_later: int = 0) -> Desk:
        day = TODAY + timedelta(days=days_later)
        begun.append(Desk(Clinic(clinic.database, clinic.installed, "Sam Physio", lambda: day)))
        return begun[-1]

    yield begin
    for desk in begun:
        desk.drafts.close()


def show(card: Card, desk: Desk, episode: EpisodeKey = OKAFOR) -> None:
    facts = desk.clinic.facts(episode)
    pathway = desk.clinic.pathway_of(facts.episode)
    if isinstance(card, LoadingCard):
        lines = [
            Line(name_of(test), "on file", "hold", action="Add") for test in facts.loading_tests
        ]
        card.show_tests(
            episode, facts.episode.revision, tasks_of(pathway, 1), facts.loading_tests, lines
        )
    else:
        card.show_episode(facts, desk.clinic.judge(facts), pathway)


def opened(kind: type[T], desk: Desk, qtbot: QtBot) -> T:
    card = kind(desk)
    qtbot.addWidget(card)
    show(card, desk)
    return card


def total(card: OutcomeEntry, instrument: str) -> QLineEdit:
    return card.rows[instrument].field.edit


def trials(card: StrengthEntry, side: str) -> list[str]:
    return [edit.text() for edit in card.trials.trials[side]]


def test_totals_and_named_activities_come_back_in_the_next_sitting(
    desk: Desk, qtbot: QtBot, dressed: QApplication, next_sitting: Begin
) -> None:
    card = opened(OutcomeEntry, desk, qtbot)
    QTest.keyClicks(card.activities[0].name, "Climb stairs")
    QTest.keyClicks(card.activities[0].score, "4")
    QTest.keyClicks(total(card, "LEFS"), "61")
    card.rows["LEFS"].whole.click()
    desk.drafts.close()

    again = opened(OutcomeEntry, next_sitting(), qtbot)
    assert (again.activities[0].name.text(), again.activities[0].score.text()) == (
        "Climb stairs",
        "4",
    )
    assert total(again, "LEFS").text() == "61"
    assert again.rows["LEFS"].whole.isChecked()
    assert again.back.words.text().endswith("not saved yet.")


def test_a_total_typed_on_monday_is_still_mondays_when_it_comes_back_on_tuesday(
    desk: Desk, qtbot: QtBot, dressed: QApplication, next_sitting: Begin
) -> None:
    card = opened(OutcomeEntry, desk, qtbot)
    QTest.keyClicks(total(card, "LEFS"), "61")
    desk.drafts.close()
    assert opened(OutcomeEntry, next_sitting(days_later=1), qtbot).typed_day() == TODAY


def test_what_is_typed_of_one_patient_does_not_stand_at_another(
    desk: Desk, qtbot: QtBot, dressed: QApplication
) -> None:
    card = opened(OutcomeEntry, desk, qtbot)
    QTest.keyClicks(total(card, "LEFS"), "61")
    show(card, desk, OTHER)
    assert total(card, "LEFS").text() == ""
    assert card.back.isHidden()
    show(card, desk)
    assert total(card, "LEFS").text() == "61"


def test_saved_or_discarded_totals_leave_no_draft(
    desk: Desk, clinic: Clinic, qtbot: QtBot, dressed: QApplication
) -> None:
    card = opened(OutcomeEntry, desk, qtbot)
    QTest.keyClicks(total(card, "LEFS"), "61")
    card.rows["LEFS"].whole.click()
    card.save()
    desk.drafts.flush()
    assert clinic.drafts() == []

    show(card, desk)
    QTest.keyClicks(total(card, "LEFS"), "62")
    desk.drafts.flush()
    assert clinic.drafts()
    card.back.discard.click()
    desk.drafts.flush()
    assert clinic.drafts() == []
    assert total(card, "LEFS").text() == ""


def test_trials_and_how_the_test_was_done_come_back(
    desk: Desk, qtbot: QtBot, dressed: QApplication, next_sitting: Begin
) -> None:
    card = opened(StrengthEntry, desk, qtbot)
    card.choose("knee_flexion")
    first = next(iter(card.protocol.edits))
    card.protocol.edits[first].setText("prone")
    QTest.keyClicks(card.trials.trials["left"][0], "186")
    QTest.keyClicks(card.trials.pain["left"], "3")
    desk.drafts.close()

    again = opened(StrengthEntry, next_sitting(), qtbot)
    assert again.test.currentData() == card.test.currentData()
    assert again.protocol.edits[first].text() == "prone"
    assert trials(again, "left") == ["186", "", ""]
    assert again.trials.pain["left"].text() == "3"


def test_a_half_corrected_trial_comes_back_as_a_correction_of_that_trial(
    desk: Desk, clinic: Clinic, qtbot: QtBot, dressed: QApplication, next_sitting: Begin
) -> None:
    on_file = StrengthTrial(TODAY - timedelta(days=3), "knee_flexion", "left", 150.0, "N")
    revision = clinic.facts(OKAFOR).episode.revision
    clinic.record_strength(OKAFOR, (on_file,), based_on=revision)
    card = opened(StrengthEntry, desk, qtbot)
    card.correct("knee_flexion", "N", on_file.date)
    desk.drafts.flush()
    assert clinic.drafts() == [], "looking at a trial is not typing"
    card.trials.trials["left"][0].setText("160")
    desk.drafts.close()

    sitting = next_sitting()
    again = opened(StrengthEntry, sitting, qtbot)
    assert again.trials.is_correcting()
    again.save()
    kept = [t.value for t in sitting.clinic.facts(OKAFOR).strength if t.date == on_file.date]
    assert kept == [160.0]


def test_a_loading_test_half_typed_comes_back_with_its_day(
    desk: Desk, qtbot: QtBot, dressed: QApplication, next_sitting: Begin
) -> None:
    card = opened(LoadingCard, desk, qtbot)
    card.task.setCurrentIndex(1)
    QTest.keyClicks(card.before, "2")
    desk.drafts.close()

    again = opened(LoadingCard, next_sitting(days_later=1), qtbot)
    assert again.task.currentData() == card.task.currentData()
    assert (again.before.text(), again.during.text()) == ("2", "")
    assert again.day.day() == TODAY


def test_a_saved_loading_test_that_is_only_looked_at_is_no_typing(
    desk: Desk, clinic: Clinic, qtbot: QtBot, dressed: QApplication
) -> None:
    facts = clinic.facts(OKAFOR)
    task = tasks_of(clinic.pathway_of(facts.episode), 1)[0].key
    clinic.record_loading_test(OKAFOR, LoadingTest(TODAY, task, 2, 3, None), facts.episode.revision)
    card = opened(LoadingCard, desk, qtbot)
    card.lines.acted.emit(name_of(LoadingTest(TODAY, task)))
    assert card.during.text() == "3"
    assert not desk.drafts.holds_typing()
    QTest.keyClicks(card.morning, "4")
    assert desk.drafts.holds_typing()


@pytest.fixture
def letter(desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication) -> DocumentPage:
    return letter_of(desk, jobs, qtbot)


def letter_of(desk: Desk, jobs: Jobs, qtbot: QtBot) -> DocumentPage:
    page = DocumentPage(desk, jobs)
    qtbot.addWidget(page)
    page.show_document("discharge", OKAFOR)
    return page


def line(page: DocumentPage, name: str) -> QLineEdit:
    editor = page._form.field(name).editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_the_words_of_a_letter_come_back_and_the_rest_follows_the_record(
    letter: DocumentPage, desk: Desk, jobs: Jobs, qtbot: QtBot, next_sitting: Begin
) -> None:
    line(letter, "referrer").setText("Dr Ngozi Adeyemi")
    desk.drafts.close()

    again = letter_of(next_sitting(), jobs, qtbot)
    assert line(again, "referrer").text() == "Dr Ngozi Adeyemi"
    assert line(again, "diagnosis").text() == line(letter, "diagnosis").text()


def test_discarding_the_words_of_a_letter_shows_the_suggestion(
    letter: DocumentPage, desk: Desk, clinic: Clinic
) -> None:
    suggested = line(letter, "referrer").text()
    line(letter, "referrer").setText("Dr Ngozi Adeyemi")
    desk.drafts.flush()
    assert len(clinic.drafts()) == 1
    letter.show_document("discharge", OKAFOR)
    letter._brought_back.discard.click()
    desk.drafts.flush()
    assert line(letter, "referrer").text() == suggested
    assert clinic.drafts() == []


def test_signed_words_wait_for_nobody_and_are_there_for_the_next_print(
    letter: DocumentPage, desk: Desk, qtbot: QtBot
) -> None:
    status = StatusLine(desk)
    qtbot.addWidget(status)
    line(letter, "referrer").setText("Dr Ngozi Adeyemi")
    assert status.saved.text() == "Typed, not saved yet"
    letter.sign()
    assert status.saved.text() == "All changes saved"
    letter.show_document("discharge", OKAFOR)
    assert line(letter, "referrer").text() == "Dr Ngozi Adeyemi"
