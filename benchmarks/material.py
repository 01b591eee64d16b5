"""What is measured on: an encrypted database of an invented caseload, made once for a run."""

from datetime import date
from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.pathways import installed
from rehabdesk.store.database import Database

PASSPHRASE = "a phrase for benchmarks only"
TODAY = date(2026, 3, 2)
SEED = 1


def today() -> date:
    return TODAY


def clinic_on(database: Database) -> Clinic:
    return Clinic(database, installed(), "Benchmark", today)


def filled(path: Path, episodes: int) -> Clinic:
    """A new encrypted database at ``path`` with ``episodes`` invented patients in it."""
    from rehabdesk import demo  # not in the child that is timed from its start

    clinic = clinic_on(Database.open(path, PASSPHRASE, create=True))
    clinic.fill_with_demo(demo.caseload(episodes, SEED, TODAY, clinic.pathways), episodes)
    return clinic
