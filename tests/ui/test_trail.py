"""The audit trail on screen, and the alarm where it is not whole."""

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.viewing import Viewed
from rehabdesk.domain.records import Episode, EpisodeKey, Letterhead, Patient
from rehabdesk.store import chain, settings
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.standing import TRAIL_ALARM
from rehabdesk.ui.trail.model import PIECE
from rehabdesk.ui.trail.page import TrailPage
from rehabdesk.ui.window import MainWindow

TODAY = date(2026, 3, 2)
KEY = EpisodeKey("P-0001", "1")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Clinic]:
    with Database.open(tmp_path / "clinic.db", None, create=True, plain=True) as database:
        clinic = Clinic(database, pathways.installed(), "Sam Physio", lambda: TODAY)
        patient = Patient("P-0001", "=Bo <b>Li</b>", date(1990, 1, 2))
        clinic.add_patient(patient, Episode("P-0001", "1", "hamstring_bursitis", "left", TODAY))
        clinic.note_views([Viewed(KEY, "record", "Ann Other")])
        clinic.note_output(KEY, "print", "discharge draft")
        clinic.note_opened("the app")
        yield clinic


@pytest.fixture
def page(qtbot: QtBot, own: Clinic, jobs: Jobs) -> TrailPage:
    made = TrailPage(Desk(own), jobs)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: not made.is_reading())
    return made


def lines(page: TrailPage) -> list[str]:
    return [" | ".join(page.model.words_of(row)) for row in range(page.model.rowCount())]


def test_everything_done_stands_there_newest_first_in_words(page: TrailPage) -> None:
    opened, printed, looked, *added = lines(page)
    assert "Opened" in opened
    assert "=Bo <b>Li</b> · P-0001 | Printed | detail: discharge draft" in printed
    assert "Ann Other" in looked
    assert "Looked at" in looked
    assert [line.split(" | ")[3] for line in added] == ["Episode added", "Patient added"]
    assert "discharge" not in page.whole.toPlainText()
    page.table.selectRow(1)
    assert "discharge draft" in page.whole.toPlainText()


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        (lambda page: page.filters.kind.setCurrentIndex(2), ["Looked at"]),
        (lambda page: page.filters.kind.setCurrentIndex(3), ["Printed"]),
        (lambda page: page.filters.kind.setCurrentIndex(4), ["Opened"]),
        (lambda page: page.filters.actor.setCurrentText("Ann Other"), ["Looked at"]),
        (lambda page: page.filters.text.setText("draft DISCHARGE"), ["Printed"]),
        (lambda page: page.filters.text.setText("100%"), []),
        (lambda page: page.filters.patient.setText("P-0002"), []),
    ],
    ids=["looked", "left", "opened", "who", "words", "no pattern", "whose"],
)
def test_what_is_asked_is_what_is_shown(
    qtbot: QtBot, page: TrailPage, ask: Callable[[TrailPage], None], found: list[str]
) -> None:
    before = page.model.rowCount()
    ask(page)
    qtbot.waitUntil(lambda: page.model.rowCount() != before and not page.is_reading())
    assert [line.split(" | ")[3] for line in lines(page)] == found
    assert page.empty.isVisible() == (not found)


def test_days_are_those_of_this_computer(qtbot: QtBot, page: TrailPage) -> None:
    before = page.model.rowCount()
    page.filters.last.setFocus()
    qtbot.keyClicks(page.filters.last, "1 Jan 2020")
    qtbot.keyClick(page.filters.last, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() != before)
    assert lines(page) == []


def test_hidden_names_are_hidden_here_too(page: TrailPage) -> None:
    mask.toggle()
    try:
        page.table.selectRow(1)
        told = "\n".join([*lines(page), page.whole.toPlainText()])
        assert "Bo" not in told
        assert "P-0001" not in told
        assert "Patient " in told
    finally:
        mask.toggle()
    assert "Bo" in "\n".join(lines(page))


def test_a_long_trail_comes_in_pieces_as_one_scrolls(
    qtbot: QtBot, page: TrailPage, own: Clinic
) -> None:
    own.note_outputs([KEY] * (2 * PIECE), "print", "again")
    page.reread()
    qtbot.waitUntil(lambda: page.model.rowCount() == PIECE)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 * PIECE)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 * PIECE + 5)
    assert "Patient added" in lines(page)[-1]


def test_the_table_for_excel_holds_what_was_asked_runs_nothing_and_is_noted(
    qtbot: QtBot, page: TrailPage, own: Clinic, tmp_path: Path
) -> None:
    page.filters.patient.setText("P-0001")
    target = tmp_path / "trail.csv"
    page.export(str(target))
    qtbot.waitUntil(target.exists)
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0][:3] == ["#", "When", "Who"]
    assert [row[4] for row in rows[1:]] == [
        *("Printed", "Looked at", "Episode added", "Patient added"),
    ]
    assert rows[1][3].startswith("'=Bo")
    (newest,) = own.history(limit=1)
    assert (newest.action, newest.after) == ("export", {"detail": "audit trail, 4 entries"})


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, own: Clinic, jobs: Jobs) -> MainWindow:
    own.save_letterhead(Letterhead("Northside"))
    made = MainWindow(Desk(own), jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_whole_trail_raises_no_alarm_and_is_known_from_then_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.trail_watch.found) as found:
        window.trail_watch.look()
    assert found.args == [""]
    assert window.alarms.isHidden()


def test_a_changed_entry_stands_as_an_alarm_until_it_is_mended(
    qtbot: QtBot, window: MainWindow, own: Clinic
) -> None:
    own.database.fetch_sql("DROP TRIGGER audit_no_update")
    own.database.fetch_sql("UPDATE audit SET actor = 'Nobody' WHERE id = 3")
    with qtbot.waitSignal(window.trail_watch.found):
        window.trail_watch.look()
    (alarm,) = window.alarms.standing().values()
    assert "Audit entry 3 is not as it was written" in alarm.words
    assert window.alarms.isVisible()
    qtbot.keyClick(window.alarms._lines[TRAIL_ALARM].button, Qt.Key.Key_Space)
    assert isinstance(window.pages.currentWidget(), TrailPage)
    own.database.fetch_sql("UPDATE audit SET actor = 'Ann Other' WHERE id = 3")
    with qtbot.waitSignal(window.trail_watch.found):
        window.trail_watch.look()
    assert window.alarms.isHidden()


def test_a_record_older_than_the_one_left_here_is_noticed_though_its_own_seal_is_rewritten(
    qtbot: QtBot, window: MainWindow, own: Clinic
) -> None:
    with qtbot.waitSignal(window.trail_watch.found):
        window.trail_watch.look()
    own.note_output(KEY, "print", "the last thing before closing")
    window.leave()
    database = own.database
    keep = chain.head(database).number - 1
    database.fetch_sql("DROP TRIGGER audit_no_delete")
    database.fetch_sql("DELETE FROM audit WHERE id > ?", (keep,))
    kept = settings.get(database, chain.ANCHOR)
    assert isinstance(kept, dict)
    with database.writing():
        seal = chain.seal_at(database, keep)
        settings.put(database, chain.ANCHOR, {**kept, "count": keep, "digest": seal})
    assert chain.verify(database) == []
    with qtbot.waitSignal(window.trail_watch.found) as found:
        window.trail_watch.look()
    assert "older than the one opened here" in found.args[0]
