"""A fixed day, and a small clinic in a real encrypted file."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rehabdesk import pathways as shipped
from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import (
    Clinician,
    Episode,
    EpisodeKey,
    ImagingStudy,
    Letterhead,
    Patient,
    RedFlag,
    Run,
)
from rehabdesk.store import cipher
from rehabdesk.store.database import Database

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 3, 2)
PASSPHRASE = "correct horse battery staple"
HOSTILE_NAME = '<img src="/etc/hostname"> & <b>Östlund</b>'
CONDITION = "hamstring_bursitis"

PEOPLE = (
    ("P-0003", "Liam O'Connor", "left", date(2026, 1, 28)),
    ("P-0012", "Adaeze Okafor", "left", date(2026, 1, 30)),
    ("P-0017", "Hana Suzuki", "right", date(2026, 1, 25)),
    ("P-0023", "Bo Lindqvist", "right", date(2026, 2, 6)),
    ("P-0031", "Tomasz Zieliński", "right", date(2026, 1, 21)),
    ("P-0052", HOSTILE_NAME, "both", date(2026, 2, 21)),
    ("P-0057", "Ines Carvalho", "left", date(2026, 2, 18)),
)


def key(patient_id: str) -> EpisodeKey:
    return EpisodeKey(patient_id, "1")


@pytest.fixture(scope="session", autouse=True)
def keys_once() -> Iterator[None]:
    """A key is derived at its full price, but once: every test opens a copy of one clinic.

    Child processes of a test derive their own, so the parameters stay the product's.
    """
    derive, known = cipher.derive, dict[tuple[object, ...], bytes]()

    def remembered(passphrase: str, salt: bytes) -> bytes:
        asked = (passphrase, salt, cipher.MEMORY_KIB, cipher.PASSES)
        if asked not in known:
            known[asked] = derive(passphrase, salt)
        return known[asked]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cipher, "derive", remembered)
        yield


@pytest.fixture(scope="session")
def pathways() -> Pathways:
    return shipped.installed()


@pytest.fixture(scope="session")
def clinic_file(tmp_path_factory: pytest.TempPathFactory, pathways: Pathways) -> Path:
    """The small clinic, written once; each test gets a copy."""
    path = tmp_path_factory.mktemp("clinic") / "clinic.rehabdesk"
    with Database.open(path, PASSPHRASE, create=True) as database:
        fill(Clinic(database, pathways, "Sam Physio", lambda: TODAY))
    return path


def fill(clinic: Clinic) -> None:
    """A red flag, two due, one to consider, one booked, one settled, one not due."""
    clinic.save_letterhead(Letterhead("Northside Physiotherapy"))
    clinic.save_clinician(Clinician("Sam Physio"))
    for patient_id, name, side, onset in PEOPLE:
        episode = Episode(patient_id, "1", CONDITION, side, max(onset, date(2026, 2, 3)), onset)
        clinic.add_patient(Patient(patient_id, name, date(1990, 5, 5)), episode)
    for patient_id, worst in (("P-0003", 0), ("P-0012", 6), ("P-0031", 7)):
        _visit(clinic, patient_id, date(2026, 2, 20), 7)
        _visit(clinic, patient_id, date(2026, 3, 1), worst)
    clinic.record_imaging(
        key("P-0017"),
        ImagingStudy("mri", "right", date(2026, 2, 25), date(2026, 3, 9)),
        _revision(clinic, "P-0017"),
    )
    flag = next(iter(clinic.pathways[CONDITION].red_flags))
    clinic.raise_red_flag(
        key("P-0057"), RedFlag(date(2026, 3, 1), flag.key), _revision(clinic, "P-0057")
    )


def _visit(clinic: Clinic, patient_id: str, day: date, worst: int) -> None:
    runs = (Run(day, 8.0),)
    clinic.record_visit(
        VisitDraft(
            key(patient_id), _revision(clinic, patient_id), day, pain={"worst": worst}, runs=runs
        )
    )


def _revision(clinic: Clinic, patient_id: str) -> int:
    return clinic.facts(key(patient_id)).episode.revision


@pytest.fixture
def own_file(clinic_file: Path, tmp_path: Path) -> Path:
    """A copy of the small clinic; where one was, a lock or a draft is kept in no other test's."""
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    return path


@pytest.fixture
def clinic(own_file: Path, pathways: Pathways) -> Iterator[Clinic]:
    """The small clinic, open, in an encrypted file of this test's own."""
    with Database.open(own_file, PASSPHRASE) as database:
        yield Clinic(database, pathways, "Sam Physio", lambda: TODAY)
