"""The language of the screens: chosen here, put on at the start; what leaves stays English."""

import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from rehabdesk import paths
from rehabdesk.domain import speech
from rehabdesk.domain.days import parse_day
from rehabdesk.domain.progress import silent
from rehabdesk.domain.words import long_date, weekday_date
from rehabdesk.ui import language
from rehabdesk.ui.caseload.files import write_all
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.settings.look import LookCard

PLACES = re.compile(r"\{(\w+)[^}]*\}")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.put_on("en")


def catalogue() -> dict[str, str]:
    told: dict[str, str] = {}
    for file in sorted(paths.resource("i18n", "de").glob("*.toml")):
        told.update(tomllib.loads(file.read_text("utf-8")))
    return told


def test_the_places_of_a_translation_are_those_of_the_text() -> None:
    wrong = {
        text: said
        for text, said in catalogue().items()
        if said and set(PLACES.findall(text)) != set(PLACES.findall(said))
    }
    assert not wrong


def test_every_text_of_the_sources_is_in_the_catalogue() -> None:
    sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
    try:
        from translations import texts
    finally:
        sys.path.pop(0)
    wanted = {text for room in texts().values() for text in room}
    missing, gone = wanted - set(catalogue()), set(catalogue()) - wanted
    assert (missing, gone) == (set(), set()), "run make translations"


def test_every_text_is_said_in_german() -> None:
    assert [text for text, said in catalogue().items() if not said] == []


def test_the_file_the_app_reads_is_made_of_the_catalogue() -> None:
    language.put_on("de")
    told = catalogue()
    assert speech.tr("Imaging due") == told["Imaging due"] != "Imaging due"
    unsaid = [text for text, said in told.items() if speech.tr(text) != said]
    assert unsaid == [], "run make translations"


def test_a_day_shown_in_german_is_read_again() -> None:
    language.put_on("de")
    today = date(2026, 3, 2)
    for month in range(1, 13):
        day = date(2026, month, 28)
        assert parse_day(long_date(day), today) == day
        assert parse_day(weekday_date(day), day) == day
    assert parse_day(speech.tr("yesterday"), today) == date(2026, 3, 1)


def test_a_chosen_language_waits_for_the_next_start_and_says_so(qtbot: QtBot) -> None:
    card = LookCard()
    qtbot.addWidget(card)
    card.language.chosen.emit("de")
    assert language.chosen() == "de"
    assert "language changes" in card.waiting.text()
    card.language.chosen.emit("en")
    assert not card.waiting.text()
    QSettings("RehabDesk", "RehabDesk").remove(language.LANGUAGE_SETTING)


def parts(workbook: Path) -> dict[str, bytes]:
    """What the workbook holds, without the moment it was written at."""
    with zipfile.ZipFile(workbook) as packed:
        return {n: packed.read(n) for n in packed.namelist() if not n.startswith("docProps/")}


def test_a_workbook_is_the_same_to_the_byte_in_every_language(desk: Desk, tmp_path: Path) -> None:
    english = parts(write_all(desk.clinic, tmp_path / "en.xlsx", None, silent))
    speech.speak(lambda text: f"[{text}]")
    assert speech.tr("Worst") == "[Worst]"
    other = parts(write_all(desk.clinic, tmp_path / "xx.xlsx", None, silent))
    assert other == english
    assert any(name.startswith("xl/worksheets/") for name in english)


def test_the_log_of_flags_is_kept_in_english(desk: Desk) -> None:
    speech.speak(lambda text: f"[{text}]")
    clinic = desk.clinic
    shown = next(one for one in clinic.caseload() if one.imaging.state.value == "due")
    assert shown.imaging.reasons[0].startswith("[")
    clinic.log_shown(shown.key, shown)
    stored = clinic.facts(shown.key).flag_log[-1]
    assert stored.because
    assert "[" not in stored.because
