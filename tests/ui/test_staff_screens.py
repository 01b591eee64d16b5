"""The screens of the staff at every size: nothing cut, every control named, reached and marked."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.staff import STUDENT_MARK, Role
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.reception.window import ReceptionWindow
from rehabdesk.ui.staff.handing import HandOverPage
from rehabdesk.ui.staff.panel import StaffPanel
from rehabdesk.ui.window import MainWindow
from tests.conftest import HOSTILE_NAME, key
from tests.ui.test_accessibility import Walk
from tests.ui.test_every_screen_fits import SIZES, faults


def with_staff(clinic: Clinic) -> None:
    """An owner, a student with a long name, and what the student entered."""
    clinic.actor = f"Maximiliana-Alexandra von Oppeln-Bronikowski{STUDENT_MARK}"
    for number in ("P-0012", "P-0052"):
        revision = clinic.facts(key(number)).episode.revision
        clinic.add_note(key(number), "Bridges without pain, 3 × 12 at 40 kg. " * 6, revision)
    clinic.name_owner("Maximiliana Oppeln")
    clinic.add_member("Maximiliana-Alexandra von Oppeln", Role.STUDENT, "stu's own passphrase")
    clinic.add_member(HOSTILE_NAME.replace("(", ""), Role.RECEPTION, "rex's own passphrase")
    clinic.set_pin("2580")


@pytest.fixture
def screens(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> Iterator[Iterator[tuple[str, QWidget]]]:
    """Each screen in turn, as it is shown."""
    with_staff(desk.clinic)
    window = MainWindow(desk, jobs)
    page = HandOverPage(desk.clinic)
    made: list[QWidget] = [window, page]

    def shown() -> Iterator[tuple[str, QWidget]]:
        window.show()
        for name, show in (
            ("staff", window.staff.show_staff),
            ("my PIN", window.staff.show_pin),
            ("to countersign", window.staff.show_waiting),
        ):
            show()
            yield name, window
        window.staff.show_staff()
        panel = window.panel.content()
        assert isinstance(panel, StaffPanel)
        panel.who.setCurrentIndex(1)
        panel.who.activated.emit(1)
        yield "somebody on the staff", window
        window.show_settings()
        yield "settings", window
        window.hide()
        page.show()
        yield "hand over", page
        page.take_over()
        yield "a wrong PIN", page
        page.hide()
        desk.clinic.role = Role.RECEPTION
        reception = ReceptionWindow(desk, jobs)
        made.append(reception)
        reception.show()
        yield "reception", reception
        reception.passphrase.click()
        yield "reception's passphrase", reception
        reception.panel.close_panel()
        reception.search.setText("nobody at all")
        yield "reception, nobody found", reception

    yield shown()
    for each in made:
        each.close()
        each.deleteLater()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_word_is_cut_at_any_size(
    screens: Iterator[tuple[str, QWidget]], size: tuple[int, int]
) -> None:
    found: set[str] = set()
    for place, root in screens:
        root.resize(*size)
        for _ in range(3):
            QApplication.processEvents()
        found.update(faults(place, root))
    assert not found


def test_every_control_has_a_name_and_is_reached_by_tab(
    screens: Iterator[tuple[str, QWidget]],
) -> None:
    walk = Walk()
    for place, root in screens:
        walk.look(place, root)
    assert (walk.unnamed, walk.unreachable, walk.unmarked) == (set(), set(), set())
    assert walk.seen > 30
