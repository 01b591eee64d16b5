"""A foreign file is read in a process of its own, which may die, hang or eat all it can."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.recordings import Recording, Sport
from rehabdesk.domain.tables import TABLES
from rehabdesk.exchange import apart as processes
from rehabdesk.exchange.apart import Apart
from rehabdesk.exchange.runs.apart import read_each
from rehabdesk.exchange.workbook.guard import Refused
from tests.exchange import readers
from tests.exchange.made_runs import START, gpx

SOME = Path("some.xlsx")


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart() as made:
        yield made


def test_values_come_back_as_they_are_and_progress_is_told(apart: Apart) -> None:
    told: list[tuple[int, int]] = []
    assert apart.read(readers.answers, SOME, "Grüße") == ("some.xlsx", "Grüße")
    assert apart.read(readers.counts, SOME, tick=lambda *step: told.append(step)) == 3
    assert told[-1] == (2, 3)
    run = Recording("a.fit", START, 5000.0, sport=Sport.RUN)
    assert apart.read(readers.recording, SOME, run) == run
    assert apart.read(readers.names, SOME) is Sport.RUN
    assert apart.read(readers.table, SOME, TABLES[3]) is TABLES[3]


def test_a_refusal_keeps_its_words(apart: Apart) -> None:
    with pytest.raises(Refused) as refusal:
        apart.read(readers.refuses, SOME)
    assert (refusal.value.message, refusal.value.mend) == ("It is no good", "bring another")


@pytest.mark.parametrize(
    "reader",
    [
        readers.breaks,
        readers.recurses,
        readers.dies,
        readers.strikes_back,
        readers.borrows,
        readers.reaches,
    ],
)
def test_a_reader_that_breaks_is_a_refusal_and_the_next_file_is_read(
    apart: Apart, reader: Callable[..., Any]
) -> None:
    with pytest.raises(Refused, match="so damaged that it can't be read"):
        apart.read(reader, SOME)
    assert apart.read(readers.answers, SOME, "on") == ("some.xlsx", "on")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="memory is limited as POSIX does it")
def test_a_reader_that_eats_memory_is_stopped(apart: Apart) -> None:
    with pytest.raises(Refused, match=r"far more memory|so damaged"):
        apart.read(readers.eats, SOME)
    assert apart.read(readers.answers, SOME, "on") == ("some.xlsx", "on")


@pytest.mark.parametrize("reader", [readers.hangs, readers.spins])
def test_a_reader_that_hangs_is_ended(
    apart: Apart, reader: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "SILENCE_S", 0.3)
    with pytest.raises(Refused, match="takes far too long"):
        apart.read(reader, SOME)
    monkeypatch.undo()
    assert apart.read(readers.answers, SOME, "on") == ("some.xlsx", "on")


def test_whoever_cancels_waits_for_nobody(apart: Apart) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        apart.read(readers.hangs, SOME, tick=stop)


def test_the_child_is_told_no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REHABDESK_PASSPHRASE", "correct horse battery staple")
    with Apart() as fresh:
        assert "REHABDESK_PASSPHRASE" not in fresh.read(readers.tells_its_secrets, SOME)
    assert os.environ["REHABDESK_PASSPHRASE"]


def test_many_files_are_read_in_their_order_and_one_bad_one_stops_nobody(tmp_path: Path) -> None:
    files = []
    for number in range(5):
        file = tmp_path / f"{number}.gpx"
        file.write_bytes(b"<gpx><" if number == 2 else gpx())
        files.append(file)
    read = list(read_each(files, lambda done, total: None))
    assert [file for file, _ in read] == files
    assert [isinstance(found, Refused) for _, found in read] == [False, False, True, False, False]


def test_many_files_can_be_cancelled(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(read_each([tmp_path / "a.gpx", tmp_path / "b.gpx"], stop))
