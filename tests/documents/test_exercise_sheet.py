"""The home exercise sheet: what is prescribed, drawn and told in words a runner understands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from rehabdesk import paths, pathways
from rehabdesk.documents import logo
from rehabdesk.documents.document import Document
from rehabdesk.documents.drawings import has_drawing
from rehabdesk.documents.exercise_sheet import exercise_sheet
from rehabdesk.documents.exercise_words import HOW, home_exercises, suggested_sheet
from rehabdesk.documents.pdf import pdf_bytes
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, PhaseStart, Prescription, RedFlag
from tests.documents.conftest import DAY, HEAD, SAM, SEEN

EVERY = {
    exercise.key: exercise for one in pathways.installed().values() for exercise in one.exercises
}
BRIDGE = Prescription(SEEN, "glute_bridge", 3, 12, load_kg=10, per_week=3)
OWN = Prescription(SEEN, "Calf raise on the stairs", 3, 15)


def prescribed(facts: Facts, *doses: Prescription) -> Facts:
    return replace(facts, prescriptions=doses)


def sheet(facts: Facts, pathway: Pathway, **changed: str) -> Document:
    words = suggested_sheet(facts, DAY, pathway) | changed
    return exercise_sheet(facts, assess(facts, DAY, pathway), pathway, HEAD, SAM, words, True, DAY)


@pytest.mark.parametrize("key", EVERY)
def test_every_exercise_of_every_pathway_is_drawn_and_explained(
    key: str, qapp: QGuiApplication
) -> None:
    how = str((EVERY[key].row.data or {}).get("how", ""))
    assert 2 <= how.count(".") + how.count("?") <= 6
    assert len(how.split()) <= 65
    assert has_drawing(key)
    drawing = paths.resource("exercises", f"{key}.svg").read_bytes()
    assert QSvgRenderer(QByteArray(drawing)).defaultSize().toTuple() == (240, 150)
    assert not logo.objection(drawing)


def test_no_drawing_is_left_over_from_an_exercise_that_is_gone() -> None:
    drawn = {file.stem for file in paths.resource("exercises").glob("*.svg")}
    assert drawn == set(EVERY)


def test_the_sheet_holds_what_is_prescribed_with_dose_and_pain_rule(
    facts: Facts, pathway: Pathway, printed: Callable[[Document], str]
) -> None:
    page = " ".join(printed(sheet(prescribed(facts, BRIDGE), pathway)).split())
    for words in (
        "Glute bridge",
        "3 × 12, 10 kg, 3 a week",
        "Tighten your buttocks",
        "Green, 0 to 2: safe.",
        "Red, 6 to 10",
        "Leave out hills, speed work, sprints and long runs.",
        "Go to emergency care at once",
    ):
        assert words in page


def test_the_drawings_are_lines_and_no_picture_of_pixels(
    facts: Facts, pathway: Pathway, qapp: QGuiApplication
) -> None:
    written = pdf_bytes(sheet(prescribed(facts, BRIDGE), pathway))
    assert b"/Subtype /Image" not in written
    assert len(written) > len(pdf_bytes(sheet(prescribed(facts, OWN), pathway)))


def test_a_stopped_exercise_is_not_on_the_sheet(facts: Facts, pathway: Pathway) -> None:
    stopped = BRIDGE._replace(stopped_on=DAY - timedelta(days=1))
    found = home_exercises(prescribed(facts, stopped, OWN), DAY, pathway)
    assert [each.label for each in found] == [OWN.exercise]


def test_without_prescriptions_the_phase_decides_and_without_a_phase_nothing_does(
    facts: Facts, pathway: Pathway
) -> None:
    keys = {each.key for each in home_exercises(facts, DAY, pathway)}
    assert "isometric_hold" in keys
    assert "single_leg_rdl" not in keys
    nothing = replace(facts, phases=())
    assert home_exercises(nothing, DAY, pathway) == ()
    assert sheet(nothing, pathway).gaps


def test_an_own_exercise_without_words_is_named_as_a_gap_until_someone_writes_them(
    facts: Facts, pathway: Pathway
) -> None:
    facts = prescribed(facts, OWN)
    assert sheet(facts, pathway).gaps == ("how to do: Calf raise on the stairs",)
    told = {f"{HOW}{OWN.exercise}": "Rise on your toes, down in 3 seconds."}
    assert sheet(facts, pathway, **told).gaps == ()


def test_an_open_red_flag_is_said_beside_the_page_and_not_on_it(
    facts: Facts, pathway: Pathway, printed: Callable[[Document], str]
) -> None:
    flagged = replace(prescribed(facts, BRIDGE), red_flags=(RedFlag(DAY, "dvt"),))
    page = sheet(flagged, pathway)
    assert [gap.startswith("that the red flag is cleared") for gap in page.gaps] == [True]
    assert "red flag" not in printed(page)


def test_hills_are_left_out_until_phase_4(facts: Facts, pathway: Pathway) -> None:
    later = replace(facts, phases=(*facts.phases, PhaseStart(DAY, 4)))
    assert "hills" in suggested_sheet(facts, DAY, pathway)["avoid"]
    assert "hills" not in suggested_sheet(later, DAY, pathway)["avoid"]
