"""One believable episode, and its pages."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from rehabdesk import pathways
from rehabdesk.documents.document import Document
from rehabdesk.documents.pdf import write_pdf
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import (
    Clinician,
    Episode,
    ExerciseSession,
    Facts,
    ImagingStudy,
    Letterhead,
    PainEntry,
    Patient,
    PhaseStart,
    Run,
    Screen,
    StrengthTrial,
    Visit,
)

SEEN = date(2026, 2, 3)
DAY = date(2026, 3, 2)
HEAD = Letterhead("Northside Physiotherapy", "12 Mill Lane, Leeds", "0113 496 0000")
SAM = Clinician("Sam Physio", "Physiotherapist", "PH000000")


def days(count: int, step: int) -> list[date]:
    return [SEEN + timedelta(days=step * place) for place in range(count)]


@pytest.fixture
def pathway() -> Pathway:
    return pathways.installed()["hamstring_bursitis"]


@pytest.fixture
def facts() -> Facts:
    patient = Patient(
        "P-0012",
        "Adaeze Okafor",
        date(1991, 5, 14),
        sex="female",
        address="4 Hill Road, Leeds",
        nhs_number="9434765919",
        gp="Dr M. Hughes, Park Surgery",
    )
    episode = Episode(
        "P-0012", "1", "hamstring_bursitis", "left", SEEN, date(2026, 1, 30), clinician="Sam Physio"
    )
    return Facts(
        patient,
        episode,
        pain=tuple(
            PainEntry(day, "worst", score)
            for day, score in zip(days(5, 6), (8, 7, 6, 5, 4), strict=True)
        ),
        runs=tuple(Run(SEEN + timedelta(days=3 * n - 30), 6.0) for n in range(18)),
        strength=tuple(
            StrengthTrial(SEEN, "single_leg_bridge", side, value, "reps")
            for side, value in (("left", 17), ("right", 26))
        ),
        visits=(Visit(SEEN, subjective="Deep ache at the sit-bone.", objective="Tender."),),
        imaging=(
            ImagingStudy("xray", "left", SEEN, done_on=SEEN, reported_on=SEEN, result="Clear"),
        ),
        exercises=tuple(
            ExerciseSession(day, "glute_bridge", 3, 12, done="yes") for day in days(9, 2)
        ),
        phases=(PhaseStart(SEEN, 0), PhaseStart(SEEN + timedelta(days=12), 1)),
        screens=(Screen(SEEN, "Sam Physio"),),
    )


@pytest.fixture
def printed(qapp: QGuiApplication, tmp_path: Path) -> Callable[[Document], str]:
    """The words of a document's PDF, read back from the file."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")

    def read(document: Document) -> str:
        path = tmp_path / "page.pdf"
        write_pdf(document, path)
        command = ["pdftotext", "-layout", str(path), "-"]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout

    return read
