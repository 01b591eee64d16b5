"""With miles chosen nothing on the screens and in the letters says km; what is exported does."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.domain import speech, units
from rehabdesk.domain.records import Clinician, Run
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.drafting import Drafting, Kind
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.page import TABS
from rehabdesk.ui.patient.why import WhyView
from rehabdesk.ui.window import MainWindow
from tests.conftest import TODAY, key

GIVEN = ("side", "mri_safety")
"""The referral is given these otherwise."""
SUM = re.compile(r"(\d[\d.]*(?: \+ \d[\d.]*)+) = (\d[\d.]*) mi")
KM = re.compile(r"\bkm\b|kilomet", re.IGNORECASE)


@pytest.fixture
def miles() -> Iterator[None]:
    units.use("mi")
    yield
    units.use("km")


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miles: None) -> MainWindow:
    shown = MainWindow(desk, jobs)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def words_of(widget: QWidget) -> list[str]:
    """What can be read or is read aloud of a widget and of all in it."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisible():
            continue
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QLineEdit):
            found += [each.text(), getattr(each, "placeholderText", str)()]
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            found += _cells(each)
    return found


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, _across(), 0))
        for row in range(min(model.rowCount(), 20)):
            index = model.index(row, column)
            yield from (str(model.data(index, role) or "") for role in (0, 3, 11))


def _across() -> object:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


def in_km(words: list[str]) -> list[str]:
    return [text for text in words if KM.search(text)]


def test_the_caseload_says_miles(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() > 0)
    words = words_of(window.caseload)
    assert in_km(words) == []
    assert any(text.startswith("mi, 7 days") for text in words)
    assert any("5 mi, last run" in text for text in words)


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_of_a_patient_says_miles(window: MainWindow, tab: str) -> None:
    window.show_patient(key("P-0012"))
    page = window.patient_page()
    page.choose_tab(tab)
    assert in_km(words_of(page)) == []


def test_history_says_a_run_in_miles(desk: Desk, window: MainWindow) -> None:
    revision = desk.clinic.facts(key("P-0012")).episode.revision
    desk.clinic.record_run(key("P-0012"), Run(TODAY, 5.0), revision)
    window.show_patient(key("P-0012"))
    page = window.patient_page()
    page.choose_tab("History")
    words = words_of(page)
    assert in_km(words) == []
    assert any("distance mi: 3.11" in text for text in words)


def test_the_charts_have_round_numbers_of_miles(window: MainWindow) -> None:
    window.show_patient(key("P-0012"))
    axis = window.patient_page().charts.load.left
    assert [words for _, words in axis._tickLevels[0]] == ["0", "4", "8 mi"]
    assert axis.values[-1] == pytest.approx(8 * units.KM_PER_MILE)


def test_why_says_miles_that_add_up(desk: Desk, window: MainWindow) -> None:
    for km in (5.2, 5.2, 6.6):  # 3.2 + 3.2 + 4.1 would stand over 10.6
        clinic, episode = desk.clinic, desk.clinic.facts(key("P-0012")).episode
        clinic.record_run(key("P-0012"), Run(TODAY, km), episode.revision)
    window.show_patient(key("P-0012"))
    window.patient_page()._why()
    words = words_of(window.patient_page().panels.side)
    assert in_km(words) == []
    assert any("5.0 mi" in text for text in words)
    (week,) = SUM.findall(window.findChild(WhyView).text())
    addends, total = week
    assert sum(map(Decimal, addends.split(" + "))) == Decimal(total)


@pytest.mark.parametrize("kind", ["discharge", "referral"])
def test_a_letter_says_miles(desk: Desk, miles: None, kind: Kind) -> None:
    clinic = desk.clinic
    facts = clinic.facts(key("P-0012"))
    pathway = clinic.pathway_of(facts.episode)
    drafting = Drafting(kind, facts, clinic.judge(facts), pathway, clinic.letterhead())
    said = {name: text for name, text in drafting.suggested().items() if name not in GIVEN}
    words = repr(drafting.document(said, Clinician("Sam Physio"), None))
    assert in_km([words]) == []
    assert re.search(r"\b5(\.0)? mi\b", words)


def test_what_is_made_for_others_says_km(miles: None) -> None:
    assert f"{units.Distance(8.0):.1f}" == "5.0 mi"
    with speech.english():
        assert f"{units.Distance(8.0):.1f}" == "8.0 km"
        assert f"{units.Limit(8.84):}" == "8.8 km"
    assert f"{units.Limit(8.84):}" == "5.4 mi"
