"""The Tab key goes once through what can be typed or pressed, as it is read, and back."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.page import TABS
from rehabdesk.ui.pictures import _wait_for_figures
from rehabdesk.ui.window import MainWindow
from tests.conftest import key
from tests.ui.test_every_screen_fits import opened as opened

MOST = 400


def name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words[:30]!r}"


def stops(window: QWidget) -> set[QWidget]:
    """What the Tab key ought to stop at."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not one.objectName().startswith("qt_")
    }


def walked(window: MainWindow, by: Qt.Key) -> list[QWidget]:
    """Where the key leads, from the first stop until it is there again."""
    window.activateWindow()
    QApplication.processEvents()
    window.rail.button("caseload").setFocus()
    path: list[QWidget] = []
    while len(path) < MOST:
        here = QApplication.focusWidget()
        if here is None or here in path:
            break
        path.append(here)
        QTest.keyClick(here, by)
    return path


def goes_back(one: QWidget, two: QWidget) -> bool:
    """Of two parts side by side in one place, the second stands before in the same line."""
    if one.parentWidget() is not two.parentWidget():
        return False
    first, then = one.geometry(), two.geometry()
    same_line = first.top() <= then.center().y() <= first.bottom()
    return same_line and then.right() <= first.left()


def faults(place: str, window: MainWindow) -> list[str]:
    """What the Tab key leaves out, and where it goes back."""
    there = walked(window, Qt.Key.Key_Tab)
    back = walked(window, Qt.Key.Key_Backtab)
    found = [f"{place}: left out: {name(one)}" for one in stops(window) - set(there)]
    found += [f"{place}: back: {name(a)}, {name(b)}" for a, b in pairwise(there) if goes_back(a, b)]
    if back[1:] != there[:0:-1]:
        found.append(f"{place}: Shift+Tab goes another way")
    return found


def test_tab_visits_every_control_once_and_shift_tab_the_same_way_back(
    qapp: QApplication, opened: tuple[MainWindow, Jobs]
) -> None:
    window, _ = opened
    window.resize(1280, 800)
    window.show_caseload()
    found = faults("caseload", window)
    window.show_keys()
    found += faults("keys", window)
    window.panel.close_panel()
    window.show_patient(key("P-0031"))
    page = window.patient_page()
    for tab in TABS:
        page.choose_tab(tab)
        found += faults(tab, window)
    for panel in ("patient", "episode", "discharge", "flags", "referral"):
        getattr(page.panels, panel)(page.facts)
        found += faults(panel, window)
        page.panels.side.close_panel()
    window.show_document("referral", key("P-0031"))
    found += faults("referral letter", window)
    window.show_reports()
    _wait_for_figures(qapp, window)
    found += faults("reports", window)
    window.show_settings()
    found += faults("settings", window)
    window.show_trail()
    _wait_for_figures(qapp, window)
    found += faults("audit trail", window)
    assert not found


def test_a_panel_is_gone_through_line_by_line(opened: tuple[MainWindow, Jobs]) -> None:
    window, _ = opened
    window.show_patient(key("P-0031"))
    page = window.patient_page()
    for panel in ("patient", "episode"):
        getattr(page.panels, panel)(page.facts)
        QApplication.processEvents()
        content = page.panels.side.content()
        assert content is not None
        tops = [
            one.mapTo(content, QPoint(0, 0)).y() + one.height()
            for one in walked(window, Qt.Key.Key_Tab)
            if content.isAncestorOf(one)
        ]
        assert tops == sorted(tops)
        page.panels.side.close_panel()
