"""One patient's whole record in a file: complete, readable, and nothing that runs."""

import datetime as dt
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    Facts,
    Letterhead,
    PainEntry,
    Patient,
    PatientFile,
    Run,
    Visit,
)
from rehabdesk.domain.tables import TABLES
from rehabdesk.exchange.record_zip import WholeRecord, write_record
from rehabdesk.exchange.record_zip_page import HEADINGS, record_page
from rehabdesk.pathways import installed
from rehabdesk.store.audit import Entry
from tests.exchange.made import patient_files
from tests.exchange.test_tables_csv import tables_of

DAY = dt.date(2026, 3, 2)
PATHWAYS = installed()
HOSTILE = '<img src="http://example.org/x"> & <script>alert(1)</script>'
PATIENT = Patient("P-1", HOSTILE, dt.date(1990, 5, 5))
EPISODE = Episode("P-1", "1", "hamstring_bursitis", "left", DAY, DAY - dt.timedelta(days=9))
RUN = Run(DAY, 8.0, dt.time(7, 30))
FACTS = Facts(
    PATIENT,
    EPISODE,
    pain=(PainEntry(DAY, "next_morning", 4),),
    runs=(RUN,),
    visits=(Visit(DAY, "Sam", "attended", objective="2026-03-01", plan="Load\nprogressively"),),
)
TRAIL = [
    Entry(
        dt.datetime(2026, 3, 2, 9, 5, tzinfo=dt.UTC),
        "Sam Physio",
        "visit",
        "pain_entry",
        EpisodeKey("P-1", "1"),
        {"score": 5},
        {"score": 4},
    )
]


class Tags(HTMLParser):
    """The page as a browser would take it apart."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += f"{data}\n"


def write(target: Path, *, demo: bool = False, **more: object) -> Path:
    record = WholeRecord(
        PatientFile(PATIENT, (RUN,), (FACTS,)),
        [assess(FACTS, DAY, PATHWAYS["hamstring_bursitis"])],
        TRAIL,
        Letterhead("Northside", demo=demo),
        DAY,
        dt.datetime(2026, 3, 2, 9, 5, tzinfo=dt.UTC),
    )
    return write_record(target, record, PATHWAYS, PATHWAYS, **more)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("record") / "out.zip")


@pytest.fixture(scope="module")
def page(written: Path) -> Tags:
    tags = Tags()
    with ZipFile(written) as archive:
        tags.feed(archive.read("record.html").decode())
    return tags


def test_it_holds_page_workbook_tables_trail_and_what_is_what(written: Path) -> None:
    with ZipFile(written) as archive:
        names = set(archive.namelist())
    assert {"README.txt", "record.html", "workbook.xlsx", "audit-trail.csv"} <= names
    assert "record.fhir.json" in names
    assert {f"tables/{table.sheet}.csv" for table in TABLES} <= names
    assert "tables/schema.html" in names


def test_the_page_says_every_entry_in_words(page: Tags) -> None:
    for words in ("Next morning", "Load\nprogressively", "2 Mar 2026", "8", "07:30", "Sam Physio"):
        assert words in page.text


def test_a_note_that_looks_like_a_day_stays_as_typed(page: Tags) -> None:
    assert "2026-03-01" in page.text


def test_the_page_tells_who_changed_what_from_what(page: Tags) -> None:
    assert "score: 5 → 4" in page.text


def test_a_hostile_name_stands_on_the_page_as_typed_and_loads_nothing(page: Tags) -> None:
    assert HOSTILE in page.text
    assert not page.tags & {"img", "script", "link", "iframe", "object", "a"}


def test_the_workbook_of_the_record_opens(written: Path, tmp_path: Path) -> None:
    with ZipFile(written) as archive:
        archive.extract("workbook.xlsx", tmp_path)
    book = openpyxl.load_workbook(tmp_path / "workbook.xlsx", read_only=True)
    assert book["Pain"]["E2"].value == 4


def test_the_tables_hold_the_patients_rows(written: Path) -> None:
    assert tables_of(written)["tables/Pain.csv"][0]["score"] == "4"


def test_the_trail_keeps_old_and_new(written: Path) -> None:
    row = tables_of(written)["audit-trail.csv"][0]
    assert (row["who"], row["episode_id"]) == ("Sam Physio", "1")
    assert (row["before"], row["after"]) == ('{"score": 5}', '{"score": 4}')


def test_every_table_that_is_read_has_a_heading() -> None:
    assert set(HEADINGS) == {table.sheet for table in TABLES if table.series}


def test_a_demo_says_on_the_page_that_the_person_is_invented(tmp_path: Path) -> None:
    with ZipFile(write(tmp_path / "out.zip", demo=True)) as archive:
        assert b"DEMO" in archive.read("record.html")
        assert b"DEMO" in archive.read("README.txt")


@pytest.mark.parametrize("step", range(6))
def test_cancelled_at_any_step_it_leaves_nothing(tmp_path: Path, step: int) -> None:
    def stop(done: int, total: int) -> None:
        if done >= step:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(tmp_path / "out.zip", tick=stop)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(patient_files())
def test_whatever_a_clinic_types_it_stands_on_the_page_and_is_no_markup(file: PatientFile) -> None:
    tags = Tags()
    tags.feed(record_page(file, [], PATHWAYS, Letterhead("Northside"), DAY))
    assert tags.tags <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p"),
        *("dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    }
    for facts in file.episodes:
        for visit in facts.visits:
            assert "".join(visit.plan.split()) in "".join(tags.text.split())
