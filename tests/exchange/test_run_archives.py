"""The bulk exports of Garmin and Strava."""

import gzip
import zipfile
from collections.abc import Mapping
from datetime import UTC, date
from io import BytesIO
from pathlib import Path

import pytest

from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.recordings import Fate, sorted_out
from rehabdesk.exchange.runs import archive
from rehabdesk.exchange.runs.reading import read_runs
from rehabdesk.exchange.workbook.guard import Refused
from tests.exchange import made_runs as made

TODAY = date(2026, 3, 1)
LIST = (
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,"
    "Dateiname,Bewegungszeit,Distanz\n"
    '1,"20.02.2026, 18:05:10",Abendlauf,Lauf,2800,8.00,activities/1.gpx.gz,2700,8000.0\n'
    '2,"21.02.2026, 07:00:00",Rad,Radfahrt,3600,30.10,activities/2.gpx,3600,30100.0\n'
    '3,"22.02.2026, 07:00:00",Laufband,Lauf,1800,5.25,,1800,5250.0\n'
)


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return into.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "export.zip"


def test_stravas_list_says_the_sport_of_its_files_and_brings_those_without_one(file: Path) -> None:
    file.write_bytes(
        zipped(
            {
                "activities.csv": LIST,
                "activities/1.gpx.gz": gzip.compress(made.gpx("")),
                "activities/2.gpx": made.gpx(""),
                "profile.csv": "Name\nAnn",
                "media/1.jpg": b"\xff",
            }
        )
    )
    found = sorted_out(read_runs(file, UTC).recordings, (), TODAY)
    assert [each.fate for each in found] == [Fate.NEW, Fate.NO_RUN, Fate.NEW]
    assert found[2].recording.as_run().distance_km == 5.25
    assert found[2].recording.as_run().duration_min == 30.0


def test_garmins_archives_lie_in_an_archive_beside_files_that_are_no_activity(file: Path) -> None:
    inner = zipped(
        {
            "me@x_1.fit": made.fit(made.session()),
            "me@x_2.fit": made.fit(kind=32, points=0),
            "me@x_3.fit": b"broken",
        }
    )
    file.write_bytes(zipped({"DI_CONNECT/UploadedFiles_0-_Part1.zip": inner, "a.json": "{}"}))
    found = read_runs(file, UTC)
    assert [each.as_run().distance_km for each in found.recordings] == [8.0]
    assert len(found.unread) == 2


def test_a_tcx_of_strava_is_packed_and_begins_with_blanks(file: Path) -> None:
    file.write_bytes(zipped({"activities/9.tcx.gz": gzip.compress(b"     " + made.tcx())}))
    assert len(read_runs(file, UTC).recordings) == 1


def test_a_damaged_member_leaves_the_others(file: Path) -> None:
    packed = gzip.compress(made.fit(made.session()))
    file.write_bytes(zipped({"a.fit.gz": packed[:-60], "b.tcx": made.tcx()}))
    found = read_runs(file, UTC)
    assert len(found.recordings) == 2
    assert any("a.fit.gz" in words for words in found.remarks)


def test_what_unpacks_to_too_much_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_bytes(zipped({"a.fit": b"\x00" * (9 << 20)}))
    assert "far more" in read_runs(file, UTC).unread[0]
    monkeypatch.setattr(archive, "MAX_TOTAL", 100)
    file.write_bytes(zipped({"a.fit": made.fit(made.session())}))
    with pytest.raises(Refused, match="far more"):
        read_runs(file, UTC)


def test_an_archive_without_runs_or_cut_short_is_refused(file: Path) -> None:
    file.write_bytes(zipped({"letter.txt": "dear"}))
    with pytest.raises(Refused, match="holds no run files"):
        read_runs(file, UTC)
    file.write_bytes(zipped({"a.tcx": made.tcx()})[:-40])
    with pytest.raises(Refused, match="damaged"):
        read_runs(file, UTC)


def test_reading_stops_when_asked(file: Path) -> None:
    file.write_bytes(zipped({f"{place}.tcx": made.tcx() for place in range(3)}))

    def tick(done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_runs(file, UTC, tick)
