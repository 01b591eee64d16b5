"""Files of every format, spoilt at random: read as far as they go or refused in words.

``REHABDESK_MUTATIONS`` sets how many; 10,000 were tried by hand. A failure names the seed and
leaves the file, so that it can be looked at.
"""

import gzip
import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import silent
from rehabdesk.exchange.apart import Apart
from rehabdesk.exchange.foreign.sheets import read_sheets
from rehabdesk.exchange.runs.reading import read_runs
from rehabdesk.exchange.workbook.guard import Refused
from rehabdesk.exchange.workbook.reader import has_our_sheets, read_known, spellings
from rehabdesk.exchange.workbook.writer import write_workbook
from tests.conftest import TODAY
from tests.exchange import made_runs

COUNT = int(os.environ.get("REHABDESK_MUTATIONS", "400"))
SEED = int(os.environ.get("REHABDESK_SEED", "1"))
BROKEN = ("so damaged that it can't be read", "takes far too long", "far more memory")
TABLE = (
    b"Activity Type,Date,Title,Distance,Time,Avg Run Cadence\r\n"
    b'Running,2026-02-20 18:05:10,"Leeds, evening",8.02,00:45:10,171\r\n'
    b"Cycling,2026-02-21 09:00:00,Ride,30.1,01:10:00,\r\n"
)
SHEET = "Name;Geburtsdatum;Schmerz;km\r\nMüller, Ann;14.05.1991;6;8,5\r\nBo;1.2.1980;;\r\n"
Reader = Callable[[Apart, Path], object]


def corpus(book: bytes, keys: Any) -> list[tuple[str, bytes, Reader]]:
    """(how it is called, its bytes, how it is read) for every format that can come in."""
    runs = [
        ("a.fit", made_runs.fit()),
        ("a.gpx", made_runs.gpx()),
        ("a.tcx", made_runs.tcx()),
        ("a.csv", TABLE),
        ("a.gpx.gz", gzip.compress(made_runs.gpx(), mtime=0)),
    ]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in runs:
            archive.writestr(f"activities/{name}", content)
    runs.append(("export.zip", packed.getvalue()))

    def as_runs(apart: Apart, path: Path) -> object:
        return apart.read(read_runs, path, tick=silent)

    def as_workbook(apart: Apart, path: Path) -> object:
        apart.read(has_our_sheets, path)
        return apart.read(read_known, path, keys, tick=silent)

    def as_foreign(apart: Apart, path: Path) -> object:
        return apart.read(read_sheets, path)

    return [
        *((name, content, as_runs) for name, content in runs),
        ("book.xlsx", book, as_workbook),
        ("book.xlsx", unpacked_and_stored(book), as_workbook),
        ("book.xlsx", unpacked_and_stored(book), as_foreign),
        ("sheet.csv", SHEET.encode(), as_foreign),
    ]


def unpacked_and_stored(book: bytes) -> bytes:
    """The same workbook without compression, so that a change reaches the XML in it."""
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(plain, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return plain.getvalue()


def spoilt(content: bytes, at: random.Random) -> bytes:
    """One to eight changes: bits, bytes, pieces cut, doubled, moved, numbers made extreme."""
    changed = bytearray(content)
    for _ in range(at.choice((1, 1, 1, 2, 4, 8))):
        place = at.randrange(len(changed) or 1)
        length = at.choice((1, 2, 8, 64, 1024))
        how = at.randrange(7)
        if not changed:
            break
        if how == 0:
            changed[place] ^= 1 << at.randrange(8)
        elif how == 1:
            changed[place : place + length] = at.randbytes(length)
        elif how == 2:
            del changed[place : place + length]
        elif how == 3:
            changed[place:place] = changed[place : place + length] * at.choice((1, 3, 200))
        elif how == 4:
            del changed[place:]
        elif how == 5:
            changed[place : place + 4] = at.choice((b"\xff" * 4, b"\0" * 4, b"\x7f\xff\xff\xff"))
        else:
            changed[place:place] = at.choice(
                (b"<", b"&", b'"', b"\n", b"9" * 400, b"-1e999", b"\0")
            )
    return bytes(changed)


def test_a_spoilt_file_is_read_or_refused_in_words(
    clinic: Clinic, pathways: Pathways, tmp_path: Path
) -> None:
    files = list(clinic.patient_files())
    book = write_workbook(
        *(tmp_path / "book.xlsx", files, clinic.caseload(), pathways),
        chart_patients=["P-0012"],
        as_of=TODAY,
        total=len(files),
    )
    known = corpus(book.read_bytes(), spellings(pathways))
    broken: list[str] = []
    read = 0
    with Apart() as apart:
        for number in range(COUNT):
            at = random.Random(SEED * 1_000_000 + number)
            name, content, reader = known[number % len(known)]
            path = tmp_path / f"{number}-{name}"
            path.write_bytes(spoilt(content, at))
            try:
                reader(apart, path)
                read += 1
            except Refused as refusal:
                if any(words in refusal.message for words in BROKEN):
                    broken.append(f"{path.name}: {refusal.message}")
                    continue
            path.unlink()
    assert broken == []
    assert 0 < read < COUNT
