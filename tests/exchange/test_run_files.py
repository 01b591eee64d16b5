"""Files of watches and services, read as runs."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest

from rehabdesk.domain.recordings import Fate, Recording, Sport, sorted_out
from rehabdesk.exchange.runs.reading import ReadFile, read_runs
from rehabdesk.exchange.runs.table import BadCells
from rehabdesk.exchange.workbook.guard import Refused
from tests.exchange import made_runs as made

DATA = Path(__file__).parents[3] / "shared" / "data" / "runs"
TODAY = date(2026, 3, 1)
Read = Callable[[str, bytes], ReadFile]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_file(name: str, content: bytes) -> ReadFile:
        file = tmp_path / name
        file.write_bytes(content)
        return read_runs(file, UTC)

    return read_file


def only(found: ReadFile) -> Recording:
    (recording,) = found.recordings
    return recording


def fates(found: ReadFile) -> list[Fate]:
    return [each.fate for each in sorted_out(found.recordings, (), TODAY)]


def test_a_watchs_file_is_a_run_in_the_runners_own_time_with_steps_of_both_feet(read: Read) -> None:
    run = only(read("a.fit", made.fit(made.session()))).as_run()
    assert (run.date, run.time) == (date(2026, 2, 20), time(19, 5, 10))
    assert (run.distance_km, run.duration_min) == (8.0, 45.0)
    assert (run.cadence_spm, run.ascent_m) == (166, 64)


def test_without_the_runners_clock_the_time_is_told_in_the_clinics_zone(read: Read) -> None:
    assert only(read("a.fit", made.fit(made.session(), ahead=None))).start.hour == 18


def test_a_ride_is_no_run_and_of_a_triathlon_the_last_leg_is(read: Read) -> None:
    legs = (
        made.session(750, 900, sport=made.SWIMMING),
        made.session(20000, 2400, sport=made.CYCLING, start=made.START + timedelta(minutes=20)),
        made.session(5000, 1500, start=made.START + timedelta(minutes=70)),
    )
    found = read("tri.fit", made.fit(*legs))
    assert fates(found) == [Fate.NO_RUN, Fate.NO_RUN, Fate.NEW]
    assert found.recordings[2].as_run().distance_km == 5.0


def test_a_treadmill_needs_no_satellites(read: Read) -> None:
    run = only(read("a.fit", made.fit(made.session(sub_sport=made.TREADMILL), points=0))).as_run()
    assert (run.kind, run.distance_km) == ("treadmill", 8.0)


def test_a_file_that_is_cut_short_is_read_as_far_as_it_goes_and_says_so(read: Read) -> None:
    whole = made.fit(made.session())
    found = read("a.fit", whole[: whole.index(made.record(5200, 135 * 13))])
    assert only(found).as_run().distance_km == pytest.approx(4.8)
    assert "13 points were read" in found.remarks[0]


def test_a_wrong_checksum_is_said_and_the_run_read(read: Read) -> None:
    found = read("a.fit", made.fit(made.session())[:-1] + b"\x00")
    assert only(found).distance_m == 8000
    assert "checksum" in found.remarks[0]


def test_a_watchs_settings_are_no_activity(read: Read) -> None:
    with pytest.raises(Refused, match="no activity"):
        read("a.fit", made.fit(kind=2, points=0))


def test_a_track_without_distances_is_measured(read: Read) -> None:
    run = only(read("a.gpx", made.gpx())).as_run()
    assert run.distance_km == pytest.approx(8.0, abs=0.03)
    assert (run.time, run.duration_min, run.cadence_spm) == (time(18, 5, 10), 45.0, 166)


def test_a_track_that_says_no_sport_is_taken_with_a_word_and_a_walk_is_doubted(read: Read) -> None:
    found = sorted_out(read("a.gpx", made.gpx("")).recordings, (), TODAY)
    assert (found[0].fate, found[0].words) == (Fate.NEW, "the file doesn't say which sport")
    slow = Recording(
        "b.gpx", datetime.fromisoformat("2026-02-01"), 4000, moving_s=5400, sport=Sport.UNTOLD
    )
    assert sorted_out([slow], (), TODAY)[0].fate is Fate.DOUBTFUL


@pytest.mark.parametrize("sport", ["cycling", "hiking", "Ride"])
def test_a_track_of_another_sport_is_no_run(read: Read, sport: str) -> None:
    assert fates(read("a.gpx", made.gpx(sport))) == [Fate.NO_RUN]


def test_a_cut_track_is_read_up_to_there(read: Read) -> None:
    whole = made.gpx()
    found = read("a.gpx", whole[: len(whole) // 2])
    assert 3 < only(found).distance_m / 1000 < 5
    assert "damaged" in found.remarks[0]


@pytest.mark.parametrize("name", ["a.gpx", "a.tcx"])
def test_entities_are_refused(read: Read, name: str) -> None:
    content = made.gpx() if name == "a.gpx" else made.tcx()
    bomb = content.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a "aaaa">]>', 1)
    with pytest.raises(Refused, match="entities"):
        read(name, bomb)


def test_laps_are_summed_though_blanks_lead_the_file(read: Read) -> None:
    run = only(read("a.tcx", b"   \n" + made.tcx())).as_run()
    assert (run.distance_km, run.duration_min, run.cadence_spm) == (8.0, 45.0, 166)


def test_a_tcx_says_whether_it_was_a_run(read: Read) -> None:
    assert fates(read("a.tcx", made.tcx("Biking"))) == [Fate.NO_RUN]
    assert fates(read("b.tcx", made.tcx("Other"))) == [Fate.NO_RUN]


GARMIN = (
    "Activity Type,Date,Favorite,Title,Distance,Calories,Time,HR,Avg Run Cadence,Total Ascent\n"
    'Running,2026-02-20 18:05:10,false,"Home, easy","8.00","512","00:45:00","140","166","1,064"\n'
    'Treadmill Running,2026-02-22 07:00:00,false,Mill,"5.25","300","30:00","140","160","--"\n'
    "Cycling,2026-02-23 07:00:00,false,Ride,30.10,700,01:00:00,120,--,200\n"
    "Strength Training,2026-02-24 07:00:00,false,Gym,0.00,100,00:30:00,90,--,--\n"
)
GERMAN = (
    "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Ø Schrittfrequenz (Laufen)\n"
    'Laufen,2026-02-20 18:05:10,Nein,Abends,"8,00","512","00:45:00","140","166"\n'
    'Laufband,2026-02-22 07:00:00,Nein,Band,"5,25","300","30:00,5","140","160"\n'
    'Radfahren,2026-02-23 07:00:00,Nein,Rad,"30,10","700","01:00:00","120","--"\n'
)
INTERVALS = (
    "id,start_date_local,type,name,moving_time,elapsed_time,distance,average_cadence\n"
    "i1,2026-02-20T18:05:10,Run,Evening,2700,2800,8000.0,83.2\n"
    "i2,2026-02-22T07:00:00,VirtualRun,Mill,1800,1800,5250.0,80\n"
    "i3,2026-02-23T07:00:00,Ride,Ride,3600,3600,30100,90\n"
)


@pytest.mark.parametrize("text", [GARMIN, GERMAN, INTERVALS], ids=["garmin", "german", "intervals"])
def test_a_services_table_is_read_whatever_its_units_and_language(read: Read, text: str) -> None:
    found = sorted_out(read("activities-1.csv", text.encode()).recordings, (), TODAY)
    runs = [each.recording.as_run() for each in found if each.fate is Fate.NEW]
    assert [run.distance_km for run in runs] == [8.0, 5.25]
    assert [run.date.day for run in runs] == [20, 22]
    assert runs[0].duration_min == 45.0
    assert runs[1].duration_min == pytest.approx(30.0, abs=0.02)
    assert runs[0].cadence_spm == 166


@pytest.mark.parametrize("absurd", ["9" * 400, "9" * 400 + ",5", "1" + ",999" * 200])
def test_a_number_without_end_is_a_cell_that_cant_be_read(read: Read, absurd: str) -> None:
    table = f'date,distance_km,duration_min,cadence_spm\n2026-02-20,5,30,"{absurd}"\n'
    (run,) = read("runs.csv", table.encode()).recordings
    assert run.as_run().cadence_spm is None
    with pytest.raises(BadCells):
        read("runs.csv", table.replace(",5,", ',"' + absurd + '",').encode())


def test_the_clinics_own_columns_keep_what_they_say(read: Read) -> None:
    text = "date;distance_km;duration_min;kind;rpe;notes\n2026-02-20;8,4;50;hill;6;windy\n"
    run = only(read("runs.csv", text.encode("utf-16"))).as_run()
    assert (run.distance_km, run.duration_min, run.kind, run.rpe) == (8.4, 50, "hill", 6)
    assert (run.notes, run.time) == ("windy", None)


def test_every_cell_that_cant_be_read_is_named(read: Read) -> None:
    text = "date,distance_km\n2026-02-20,8\nyesterday-ish,5\n2026-02-22,far\n2026-02-23,-3\n"
    with pytest.raises(BadCells) as refused:
        read("runs.csv", text.encode())
    assert [each.cell for each in refused.value.problems] == ["A3", "B4", "B5"]
    assert refused.value.problems[1].found == "far"


def test_days_that_only_fit_month_first_are_read_so_and_it_is_said(read: Read) -> None:
    found = read("runs.csv", b"Date,Miles run,Distance (mi)\n02/20/2026,,5\n02/03/2026,,3\n")
    assert [each.start.date() for each in found.recordings] == [date(2026, 2, 20), date(2026, 2, 3)]
    assert only_km(found) == [8.047, 4.828]
    assert "month first" in found.remarks[0]


def only_km(found: ReadFile) -> list[float]:
    return [each.as_run().distance_km for each in found.recordings]


def test_a_file_that_is_none_of_these_is_refused(read: Read) -> None:
    with pytest.raises(Refused, match="no run file"):
        read("a.fit", b"\x00" * 400)
    with pytest.raises(Refused, match="column for the day"):
        read("a.csv", b"name,colour\nAnn,red\n")


REAL = {
    "garmin-fenix-5-run.fit": (0.158, 0.95, 166, date(2017, 6, 11)),
    "activity-small-fenix2-run.fit": (9.008, 47.2, 162, date(2015, 8, 15)),
    "compressed-speed-distance.fit": (10.249, 62.88, 176, date(2012, 2, 13)),
}


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared recordings are not here")
@pytest.mark.parametrize("name", REAL)
def test_real_recordings_are_read_to_the_metre(name: str) -> None:
    run = only(read_runs(DATA / name)).as_run()
    assert (run.distance_km, run.duration_min, run.cadence_spm, run.date) == REAL[name]


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared recordings are not here")
def test_a_real_track_of_several_pieces_is_one_walk() -> None:
    found = sorted_out(read_runs(DATA / "cerknicko-jezero.gpx").recordings, (), TODAY)
    assert [each.fate for each in found] == [Fate.DOUBTFUL]
    assert found[0].recording.as_run().distance_km == 4.58


@pytest.mark.parametrize("seed", range(4))
def test_a_file_broken_anywhere_is_read_as_far_as_it_goes_or_refused(read: Read, seed: int) -> None:
    random = Random(seed)
    whole = {
        "a.fit": made.fit(made.session(), points=6),
        "b.gpx": made.gpx(points=5),
        "c.tcx": made.tcx(),
        "d.csv": GARMIN.encode(),
    }
    for _ in range(60):
        name = random.choice(sorted(whole))
        content = bytearray(whole[name])
        for _ in range(random.choice((1, 3, 30))):
            at = random.randrange(len(content))
            content[at : at + random.randrange(4)] = random.randbytes(random.randrange(4))
        cut = bytes(content[: random.randrange(1, 2 * len(content))])
        with suppress(Refused):
            sorted_out(read(name, cut).recordings, (), TODAY)
