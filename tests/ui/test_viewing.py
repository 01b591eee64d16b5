"""Whoever opens a record is on its trail: once in a minute, after the paint, and at the latest at
a lock or the end.
"""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic import viewing as verbs
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import NotSaved
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.window import MainWindow
from tests.conftest import key


def views(clinic: Clinic) -> list[tuple[str, str, str]]:
    """Whose record was opened, by whom and where, the first first."""
    return [
        (patient, actor, after.split('"')[3])
        for patient, actor, after in clinic.database.fetch_sql(
            "SELECT patient_id, actor, after FROM audit WHERE action = 'view' ORDER BY id", ()
        )
    ]


@pytest.fixture
def window(dressed: object, desk: Desk, jobs: Jobs, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def documents(window: MainWindow, patient: EpisodeKey) -> None:
    window.show_document("letter", patient)


def record(window: MainWindow, patient: EpisodeKey) -> None:
    window.show_patient(patient)


def why(window: MainWindow, patient: EpisodeKey) -> None:
    window.caseload.asides.show_why(patient)


@pytest.mark.parametrize(
    ("opens", "where"), [(record, "record"), (documents, "document"), (why, "why")]
)
def test_each_way_to_a_record_is_noted_once_after_the_paint(
    window: MainWindow, desk: Desk, qtbot: QtBot, opens: Callable[..., None], where: str
) -> None:
    opens(window, key("P-0012"))
    assert views(desk.clinic) == []  # nothing is written on the way to the paint
    opens(window, key("P-0012"))
    qtbot.waitUntil(lambda: len(views(desk.clinic)) == 1)
    assert views(desk.clinic) == [("P-0012", "Sam Physio", where)]


def test_a_look_with_space_is_a_look(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.caseload.table.key() is not None)
    window.caseload.choice.look()
    qtbot.waitUntil(lambda: len(views(desk.clinic)) == 1)
    assert views(desk.clinic)[0][2] == "preview"


def test_what_waits_is_written_when_the_desk_is_left(window: MainWindow, desk: Desk) -> None:
    window.show_patient(key("P-0012"))
    window.show_patient(key("P-0017"))
    assert desk.views.close() == ""
    assert [view[0] for view in views(desk.clinic)] == ["P-0012", "P-0017"]


def test_a_new_minute_and_another_person_are_noted_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = desk.clinic
    seen = verbs.Viewed(key("P-0012"), "record", "Sam Physio")
    assert clinic.note_views([seen]) + clinic.note_views([seen]) <= 2
    before = len(views(clinic))
    assert clinic.note_views([seen._replace(actor="Kim Physio")]) == 1
    moments = iter(range(10, 20))
    monkeypatch.setattr(verbs, "_minute", lambda _: next(moments))
    assert clinic.note_views([seen]) == 1
    assert len(views(clinic)) == before + 2


def test_a_view_that_can_not_be_noted_is_said_and_tried_again(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    desk.views.unnoted.connect(said.append)
    note = Clinic.note_views

    def full(*_: object, **__: object) -> int:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(Clinic, "note_views", full)
    window.show_patient(key("P-0012"))
    qtbot.waitUntil(lambda: bool(said))
    assert "could not be noted. The disk is full." in said[0]
    monkeypatch.setattr(Clinic, "note_views", note)
    qtbot.waitUntil(lambda: len(views(desk.clinic)) == 1)


def test_looking_changes_nothing_that_is_told_or_taken_back(desk: Desk) -> None:
    clinic = desk.clinic
    whose = key("P-0012")
    before = (
        *(clinic.history(whose), clinic.lately(), clinic.undoable(), clinic.trail_of("P-0012")),
        *(clinic.facts(whose).episode.revision, clinic.done_today(), clinic.last_entry_at()),
    )
    since = clinic.last_entry_at()
    assert since is not None
    changed = clinic.since(since).episodes
    clinic.note_views([verbs.Viewed(whose, "record", clinic.actor)])
    clinic.note_views([verbs.Viewed(key("P-0031"), "record", clinic.actor)])
    assert before == (
        *(clinic.history(whose), clinic.lately(), clinic.undoable(), clinic.trail_of("P-0012")),
        *(clinic.facts(whose).episode.revision, clinic.done_today(), clinic.last_entry_at()),
    )
    assert clinic.since(since).episodes == changed


def test_an_erased_record_has_no_views_left_and_the_trail_holds(desk: Desk) -> None:
    clinic = desk.clinic
    clinic.note_views([verbs.Viewed(key("P-0012"), "record", clinic.actor)])
    clinic.erase("P-0012", "P-0012", "asked for")
    rows = clinic.database.fetch_sql("SELECT count(*) FROM audit WHERE patient_id = ?", ("P-0012",))
    assert rows[0][0] == 0
    assert clinic.note_views([verbs.Viewed(key("P-0012"), "record", clinic.actor)]) == 0


def test_screens_that_are_only_pictured_are_looked_at_by_nobody(desk: Desk) -> None:
    desk.somebody_looks = False
    desk.note_view(key("P-0012"), "record")
    desk.views.close()
    assert views(desk.clinic) == []
