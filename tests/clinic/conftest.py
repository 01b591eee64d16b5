"""A clinic in a real database file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from tests.clinic.helpers import EPISODE, PATIENT, TODAY


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty record, made once; each test gets a copy."""
    path = tmp_path_factory.mktemp("blank") / "clinic.rehabdesk"
    Database.open(path, create=True, plain=True).close()
    return path


@pytest.fixture
def empty(blank_file: Path, tmp_path: Path) -> Iterator[Clinic]:
    """A clinic in which nobody is on file."""
    with Database.open(shutil.copy(blank_file, tmp_path / "clinic.rehabdesk")) as database:
        yield Clinic(database, pathways.installed(), "Robin Physio", lambda: TODAY)


@pytest.fixture
def clinic(empty: Clinic) -> Clinic:
    """A clinic with one patient and one open episode."""
    empty.add_patient(PATIENT, EPISODE)
    return empty
