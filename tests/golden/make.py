"""Writes the databases of one schema, with the program that had it: run from that checkout.

PYTHONPATH=<checkout>/src python make.py 0003 <this folder>
"""

import gzip
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

LONG = "Ω" * 40_000
TEXTS = (
    "O'Brien; DROP TABLE patient; --",
    '<img src="/etc/hostname">',
    "=HYPERLINK(0)",
    "a\nb\tc",
    "\u202eevil\u202c",
    "👩🏽‍⚕️ é",
    " ",
    LONG,
)


def demo(path: Path, patients: int) -> None:
    words = (
        "demo",
        str(path),
        "--patients",
        str(patients),
        "--seed",
        "11",
        "--as-of",
        "2026-03-02",
    )
    subprocess.run([sys.executable, "-m", "rehabdesk", *words], check=True)


def make_empty(path: Path) -> None:
    from rehabdesk.store.database import Database

    Database.open(path, create=True, plain=True).close()


def make_nasty(path: Path) -> None:
    """What a record may hold at its worst: hostile and huge texts, edges of every range, blanks."""
    demo(path, 3)
    with sqlite3.connect(path) as record:
        patients = [row[0] for row in record.execute("SELECT id FROM patient")]
        for at, patient in enumerate(patients):
            text = TEXTS[at % len(TEXTS)]
            record.execute(
                "UPDATE patient SET name = ?, notes = ?, address = '', date_of_birth = NULL"
                " WHERE id = ?",
                (text, LONG, patient),
            )
            for number, note in enumerate(TEXTS):
                record.execute(
                    "INSERT INTO run (patient, date, distance_km, notes, row_id)"
                    " VALUES (?, '1900-01-01', 0.001, ?, ?)",
                    (patient, note, f"nasty-{at}-{number}"),
                )
        record.execute("UPDATE visit SET subjective = ?, plan = ''", (TEXTS[0],))
        record.execute(
            "UPDATE episode SET onset_date = NULL, onset_latest = NULL, notes = ?", (LONG,)
        )
    record.close()


def main(schema: str, folder: Path) -> None:
    kinds = {"empty": make_empty, "typical": lambda path: demo(path, 2), "nasty": make_nasty}
    for kind, make in kinds.items():
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / "made.rehabdesk"
            make(path)
            with sqlite3.connect(path) as record:
                record.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                record.execute("PRAGMA journal_mode = DELETE")
                record.execute("VACUUM")
            record.close()
            packed = gzip.compress(path.read_bytes(), 9, mtime=0)
            (folder / f"{schema}-{kind}.rehabdesk.gz").write_bytes(packed)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
