"""The controls of the hazard log that stand on the screen (docs/HAZARDS.md)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import Patient
from rehabdesk.domain.states import ImagingState
from rehabdesk.ui.caseload.newcomer import NewPatientForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.banner import Banner
from rehabdesk.ui.patient.header import Header, ShortenedLine, person_words
from rehabdesk.ui.statusline import clock_words
from rehabdesk.ui.theme import tokens
from rehabdesk.ui.widgets.shapes import tone_of
from tests.conftest import TODAY, key


def test_namesakes_are_told_apart_by_birthday_and_numbers() -> None:
    ann = Patient("P-1", "Ann", date(1990, 5, 5), nhs_number="9990815291")
    ben = Patient("P-2", "Ann", date(1991, 5, 5))
    assert person_words(ann, TODAY) == "35 · born 5 May 1990 · P-1 · NHS 9990815291"
    assert person_words(ben, TODAY) == "34 · born 5 May 1991 · P-2"


@pytest.mark.usefixtures("dressed")
def test_the_patient_page_names_the_patient_at_its_top(qtbot: QtBot, clinic: Clinic) -> None:
    header = Header()
    qtbot.addWidget(header)
    facts = clinic.facts(key("P-0012"))
    assessment = clinic.assessment(key("P-0012"))
    header.show_episode(assessment, [facts.episode], clinic.pathways)
    assert header.name.text() == "Adaeze Okafor"
    assert "born 5 May 1990 · P-0012" in header.person.whole


@pytest.mark.usefixtures("dressed")
def test_a_short_name_is_shown_whole_and_the_longest_leaves_the_birthday(
    qtbot: QtBot, clinic: Clinic
) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.resize(1080, 60)
    facts = clinic.facts(key("P-0012"))
    assessment = clinic.assessment(key("P-0012"))
    for name, whole in (("Ada Test", True), ("Wolfeschlegelsteinhausenbergerdorff " * 3, False)):
        named = replace(assessment, patient=replace(facts.patient, name=name))
        header.show_episode(named, [facts.episode], clinic.pathways)
        header.show()
        assert (header.name.text() == name) is whole
        assert "born 5 May 1990" in header.person.text()


@pytest.mark.usefixtures("dressed")
def test_a_narrow_window_shortens_what_stands_after_the_birthday(qtbot: QtBot) -> None:
    line = ShortenedLine("small")
    qtbot.addWidget(line)
    ann = Patient("P-1", "Ann", date(1990, 5, 5), nhs_number="9990815291", sport="Fell running")
    line.resize(180, 20)
    line.show_text(person_words(ann, TODAY))
    assert line.text().startswith("35 · born 5 May 1990")
    assert line.text().endswith("…")
    assert line.minimumSizeHint().width() == 0
    assert "NHS 9990815291" in line.toolTip()


@pytest.mark.usefixtures("dressed")
def test_a_similar_name_is_told_before_a_patient_is_added(qtbot: QtBot, desk: Desk) -> None:
    form = NewPatientForm(desk, "P-0099")
    qtbot.addWidget(form)
    qtbot.keyClicks(form.name, "adaeze okafor")
    form.name.editingFinished.emit()
    field = form.fields["name"]
    told = "Similar name on file: Adaeze Okafor, P-0012, born 5 May 1990."
    assert field.editor.accessibleDescription() == told
    form.name.setText("Somebody Else")
    form.name.editingFinished.emit()
    assert field.editor.accessibleDescription() == ""


def test_a_clock_behind_the_last_entry_is_warned_of() -> None:
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert clock_words(None, now) == ""
    assert clock_words(now + timedelta(minutes=59), now) == ""
    assert clock_words(now + timedelta(days=3), now) == (
        "Check this computer's date, 2 Mar 2026: the last entry is of 5 Mar 2026"
    )


@pytest.mark.parametrize("look", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_not_due_is_never_green(look: tokens.Tokens) -> None:
    assert tone_of(ImagingState.NOT_DUE, look) == look.neutral
    assert tone_of(ImagingState.NOT_DUE, look) != tone_of(ImagingState.DONE, look)


@pytest.mark.usefixtures("dressed")
def test_not_due_says_that_it_excludes_nothing(qtbot: QtBot, clinic: Clinic) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assessment = next(
        each for each in clinic.caseload(TODAY) if each.imaging.state is ImagingState.NOT_DUE
    )
    banner.show_assessment(assessment)
    assert "does not exclude serious pathology" in banner.reasons.text()
