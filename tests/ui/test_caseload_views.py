"""The caseload as a person wants it: columns, order and views, with a visible way back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.views import View, kept_view, view_of
from rehabdesk.ui.caseload import cells
from rehabdesk.ui.caseload.columns import AS_SHIPPED, FIXED, chosen_columns, widths
from rehabdesk.ui.caseload.columns_panel import ColumnsPanel
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.caseload.views import NameForm, RenameForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, key

DUE = View("Due, worst first", ("due",), "", ("patient", "pain", "sitting"), "pain", True)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> CaseloadPage:
    made = CaseloadPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1128, 772)
    made.show()
    made.reread()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(PEOPLE))
    made.table.setFocus()
    return made


def titles(page: CaseloadPage) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [str(page.model.headerData(n, across)) for n in range(page.model.columnCount())]


def pain(page: CaseloadPage) -> list[int | None]:
    rows = (page.model.row(place) for place in range(page.model.rowCount()))
    return [row.assessment.pain.latest for row in rows if row]


def columns_panel(page: CaseloadPage) -> ColumnsPanel:
    panel = page.panel.content()
    assert isinstance(panel, ColumnsPanel)
    return panel


def menu_of(page: CaseloadPage) -> QMenu:
    menu = QMenu(page)
    page.arranging.fill(menu)
    return menu


def submenu(page: CaseloadPage, title: str) -> QMenu:
    return next(one for one in menu_of(page).findChildren(QMenu) if one.title() == title)


def test_a_title_sorts_down_the_other_way_and_back_to_triage(page: CaseloadPage) -> None:
    triage = page.model.keys_in_order()
    place = titles(page).index("Worst pain, 8 weeks")
    for expected in ([0, 6, 7, None, None, None, None], [7, 6, 0, None, None, None, None]):
        page.table.horizontalHeader().sectionClicked.emit(place)
        assert pain(page) == expected
        assert page.shown.triage.isVisible()
    page.table.horizontalHeader().sectionClicked.emit(place)
    assert page.model.keys_in_order() == triage
    assert page.shown.isHidden()


def test_the_way_back_to_the_triage_order_is_one_press(page: CaseloadPage) -> None:
    triage = page.model.keys_in_order()
    page.arranging.sort_by("patient")
    assert page.shown.sorted.text() == "Sorted by patient, from A."
    page.shown.triage.click()
    assert page.model.keys_in_order() == triage


def test_a_saved_change_finds_its_place_in_a_sorted_list(
    page: CaseloadPage, clinic: Clinic, desk: Desk
) -> None:
    page.arranging.sort_by("review")
    last = page.model.keys_in_order()[-1]
    revision = clinic.facts(last).episode.revision
    assert desk.do(lambda it: it.set_reviews({last: revision}, it.today()))
    assert page.model.keys_in_order()[0] == last


def test_columns_are_hidden_and_moved_by_keys(page: CaseloadPage, qtbot: QtBot) -> None:
    page.arranging.ask_columns()
    panel = columns_panel(page)
    places = list(AS_SHIPPED)
    panel.list.setCurrentRow(places.index("load"))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert "km, 7 days" not in titles(page)
    panel.list.setCurrentRow(places.index("pain"))
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[2:4] == ["Worst pain, 8 weeks", "Days since onset"]
    panel.reset.click()
    assert [column.key for column in page.model.columns] == list(AS_SHIPPED)


def test_names_can_not_be_hidden(page: CaseloadPage) -> None:
    page.arranging.arrange(("pain",))
    assert titles(page) == ["Patient", "Worst pain, 8 weeks"]


def test_a_view_is_saved_under_a_name_and_shown_again(page: CaseloadPage, clinic: Clinic) -> None:
    page.arranging.show_view(DUE)
    page.arranging.ask_name()
    form = page.panel.content()
    assert isinstance(form, NameForm)
    QTest.keyClicks(form.name, "Due & sore")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert [view.name for view in clinic.views()] == ["Due & sore"]

    page.arranging.show_view(View())
    assert page.model.rowCount() == len(PEOPLE)
    action = next(one for one in menu_of(page).actions() if one.data() and "sore" in one.text())
    assert action.text() == "&6 Due && sore"
    action.trigger()
    assert titles(page) == ["Patient", "Worst pain, 8 weeks", "Sitting"]
    assert pain(page) == [7, 6]


def test_a_view_is_removed_and_brought_back_by_undo(page: CaseloadPage, clinic: Clinic) -> None:
    clinic.save_view(DUE)
    submenu(page, "&Remove").actions()[0].trigger()
    assert clinic.views() == ()
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.views() == (DUE,)


def test_a_view_is_renamed_and_undo_gives_its_name_back(page: CaseloadPage, clinic: Clinic) -> None:
    clinic.save_view(DUE)
    clinic.save_view(View("Other"))
    submenu(page, "Re&name").actions()[0].trigger()
    form = page.panel.content()
    assert isinstance(form, RenameForm)
    form.name.setText("Other")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert [view.name for view in clinic.views()] == ["Due, worst first", "Other"]
    form.name.setText("Mondays")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert [view.name for view in clinic.views()] == ["Mondays", "Other"]
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert [view.name for view in clinic.views()] == ["Due, worst first", "Other"]


def test_the_switcher_shows_a_saved_view_by_its_name(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    desk.clinic.save_view(DUE)
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    window.show_switcher()
    QTest.keyClicks(window.switcher.line, "worst first")
    QTest.keyClick(window.switcher.line, Qt.Key.Key_Return)
    assert window.caseload.arranging.view() == replace(DUE, name="")
    window.close()


def test_one_key_shows_everyone_again(page: CaseloadPage) -> None:
    page.arranging.show_view(DUE)
    page.search.setText("oka")
    QTest.keyClick(page.table, Qt.Key.Key_A)
    assert page.model.rowCount() == len(PEOPLE)


def test_a_view_is_its_owners(clinic: Clinic) -> None:
    clinic.save_view(DUE)
    colleague = Clinic(clinic.database, clinic.installed, "Alex Other", clinic.today)
    assert colleague.views() == ()
    colleague.save_view(View("Mine"))
    assert clinic.views() == (DUE,)


@pytest.mark.parametrize("name", ["", "  ", "x" * 41])
def test_a_view_needs_a_short_name(clinic: Clinic, name: str) -> None:
    with pytest.raises(Rejected):
        clinic.save_view(View(name))


def test_everyone_hidden_by_a_search_is_counted_and_one_press_shows_all(
    page: CaseloadPage,
) -> None:
    page.search.setText("okafor")
    assert page.shown.hidden.text() == f"{len(PEOPLE) - 1} hidden by filter."
    page.shown.everyone.click()
    assert page.model.rowCount() == len(PEOPLE)
    assert page.shown.isHidden()


def test_the_list_comes_back_as_it_was_looked_at(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.caseload.arranging.show_view(DUE)
    window.caseload.search.setText("oka")
    before = window.caseload.arranging.view()
    window.leave()
    window.close()

    again = MainWindow(desk, jobs)
    qtbot.addWidget(again)
    again.come_back()
    assert again.caseload.arranging.view() == before
    again.close()


def test_a_cell_says_its_figure_its_course_and_its_age(page: CaseloadPage) -> None:
    rows = {row.key: row for n in range(page.model.rowCount()) if (row := page.model.row(n))}
    okafor, unlogged = rows[key("P-0012")], rows[key("P-0057")]
    assert cells.pain_text(okafor) == "6 of 10, trend not known, 1 day ago"
    assert cells.load_text(okafor).endswith("last run 1 day ago")
    assert cells.pain_text(unlogged) == "no pain recorded"
    assert cells.load_text(unlogged) == "no runs recorded"
    assert cells.adherence_text(unlogged) == "none logged"


def test_a_cell_is_read_aloud_as_a_sentence(page: CaseloadPage) -> None:
    place = page.model.row_of(key("P-0012"))
    spoken = [
        str(page.model.index(place, at).data(Qt.ItemDataRole.AccessibleTextRole))
        for at in range(page.model.columnCount())
    ]
    assert "Worst pain: 6 of 10, trend not known, 1 day ago." in spoken
    assert all(words.endswith(".") for words in spoken)


def test_a_narrow_window_takes_from_the_names_last_and_cuts_no_figure() -> None:
    shown = chosen_columns(AS_SHIPPED)
    usual = sum(column.width for column in shown)
    names = next(place for place, column in enumerate(shown) if column.key == FIXED)
    slightly = widths(shown, usual - 60)
    assert sum(slightly) == usual - 60
    assert slightly[names] >= shown[names].width
    assert widths(shown, 100) == [column.least for column in shown]
    assert sum(column.least for column in shown) <= 804  # the list of a window 1024 wide


def test_a_column_is_made_wider_by_keys_and_comes_back_with_the_view(page: CaseloadPage) -> None:
    place = titles(page).index("Strength")
    before = page.table.columnWidth(place)
    page.arranging.ask_columns()
    panel = columns_panel(page)
    panel.list.setCurrentRow(place)
    QTest.keyClick(panel.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.table.columnWidth(place) == before + 8
    view = page.arranging.view()
    assert view_of(kept_view(view)) == view
    page.arranging.reset_widths()
    assert page.table.columnWidth(place) == before
    page.arranging.show_view(view)
    assert page.table.columnWidth(place) == before + 8


def test_a_column_is_made_wider_by_dragging_the_edge_of_its_title(page: CaseloadPage) -> None:
    place = titles(page).index("Strength")
    across = page.table.horizontalHeader()
    edge = QPoint(across.sectionViewportPosition(place) + across.sectionSize(place) - 2, 10)
    before = across.sectionSize(place)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(across.viewport(), left, pos=edge)
    QTest.mouseMove(across.viewport(), edge + QPoint(30, 0))
    QTest.mouseRelease(across.viewport(), left, pos=edge + QPoint(30, 0))
    assert page.table.own_widths == {"strength": before + 30}


def test_a_title_dragged_elsewhere_moves_its_column(page: CaseloadPage) -> None:
    page.table.horizontalHeader().moveSection(titles(page).index("Strength"), 2)
    assert titles(page)[:3] == ["Imaging", "Patient", "Strength"]
    assert page.table.horizontalHeader().visualIndex(2) == 2


def test_the_menu_of_the_titles_hides_a_column_and_shows_one(page: CaseloadPage) -> None:
    for name in ("Phase", "Sitting"):
        menu = QMenu(page)
        page.arranging.fill_columns(menu)
        next(one for one in menu.actions() if one.text() == name).trigger()
    assert "Phase" not in titles(page)
    assert titles(page)[-1] == "Sitting"
