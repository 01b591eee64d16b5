"""P10, P12, P13, P15: the workbook out and in, the discharge PDF, and a watch's file."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from fitdecode import FitReader
from tests.exchange import made_runs

from benchmarks import floors
from benchmarks.material import PASSPHRASE, TODAY, clinic_on
from benchmarks.measure import Line, milliseconds
from rehabdesk.clinic import Clinic
from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.engine import ensure_application
from rehabdesk.documents.pdf import write_pdf
from rehabdesk.exchange.runs.reading import read_runs
from rehabdesk.exchange.workbook.reader import read_workbook
from rehabdesk.exchange.workbook.writer import write_workbook
from rehabdesk.store.database import Database


def lines(clinic: Clinic, folder: Path, patients: int) -> Iterator[Line]:
    yield from _workbook(clinic, folder, patients)
    yield _discharge(clinic, folder)
    yield _watch(folder)


def _workbook(clinic: Clinic, folder: Path, patients: int) -> Iterator[Line]:
    chosen = [each.patient.patient_id for each in clinic.caseload(TODAY)][:patients]
    files = list(clinic.patient_files(chosen))
    book = folder / "caseload.xlsx"

    def export() -> None:
        write_workbook(
            book,
            clinic.patient_files(chosen),
            clinic.judge_all(files, TODAY),
            clinic.pathways,
            chart_patients=(),
            as_of=TODAY,
            total=len(files),
        )

    floor = milliseconds(lambda: floors.write_workbook(folder / "floor.xlsx", files))
    rows = floors.read_workbook(folder / "floor.xlsx")
    name = f"P10 workbook of {rows:,} rows out"
    yield Line(name, floor, milliseconds(export), "<= 1.3x", "XlsxWriter 0.5x, pandas 1.9x")

    numbers = count()

    def take_in() -> None:
        """The whole import, into a new database each time (its key is derived outside)."""
        batch = read_workbook(book, clinic.pathways, TODAY)
        report = into[next(numbers)].import_batch(batch)
        assert report.accepted, report.errors[:3]

    floor = milliseconds(lambda: floors.read_workbook(book))
    into = [
        clinic_on(Database.open(folder / f"into{each}.db", PASSPHRASE, create=True))
        for each in range(6)
    ]
    taken = milliseconds(take_in)
    for each in into:
        each.database.close()
    yield Line(
        f"P12 workbook of {rows:,} rows in", floor, taken, "< 11x", "pandas reading alone 11x"
    )


def _discharge(clinic: Clinic, folder: Path) -> Line:
    ensure_application()
    facts = clinic.facts(clinic.caseload(TODAY)[0].key)
    series = [[(float(entry.date.toordinal()), float(entry.score)) for entry in facts.pain]] * 3

    def ours() -> None:
        assessment = clinic.judge(facts)
        pathway = clinic.pathway_of(facts.episode)
        letter = discharge_summary(facts, assessment, pathway, clinic.letterhead(), None)
        write_pdf(letter, folder / "discharge.pdf")

    floor = milliseconds(lambda: floors.write_pdf(folder / "floor.pdf", series))
    return Line("P13 discharge PDF", floor, milliseconds(ours), "<= 3x", "reportlab 1.2x")


def _watch(folder: Path) -> Line:
    """An hour with a point a second."""
    points = b"".join(made_runs.record(2.8 * second, second) for second in range(3600))
    file = folder / "hour.fit"
    file.write_bytes(made_runs.fit(points, made_runs.session(10_080, 3600), points=0))

    def floor() -> None:
        with FitReader(str(file)) as reader:
            for _ in reader:
                pass

    return Line(
        "P15 FIT file of an hour",
        milliseconds(floor),
        milliseconds(lambda: read_runs(file)),
        "<= 1.2x",
        "garmin-fit-sdk 0.7x",
    )
