"""A clinic in a real database file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from tests.clinic.helpers import EPISODE, PATIENT, TODAY


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Clinic]:
    """A clinic in which nobody is on file."""
    with Database.open(tmp_path / "clinic.rehabdesk", create=True, plain=True) as database:
        yield Clinic(database, pathways.installed(), "Robin Physio", lambda: TODAY)


@pytest.fixture
def clinic(empty: Clinic) -> Clinic:
    """A clinic with one patient and one open episode."""
    empty.add_patient(PATIENT, EPISODE)
    return empty
