"""``python -m benchmarks``: measure everything and print one table."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import caseload, files, material, screens, start, switcher, triage
from benchmarks.measure import Line, table
from rehabdesk.store import cipher

STARTED_WITH = 1000
"""Episodes in the database the app is started on (P1)."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--episodes", type=int, default=10_000, help="in the caseload (P4)")
    parser.add_argument("--patients", type=int, default=75, help="in the workbook (P10, P12)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(table(list(_measured(Path(folder), chosen.episodes, chosen.patients))))


def _measured(folder: Path, episodes: int, patients: int) -> Iterator[Line]:
    small = folder / "small.rehabdesk"
    say(f"making {min(episodes, STARTED_WITH):,} and {episodes:,} invented patients")
    material.filled(small, min(episodes, STARTED_WITH)).database.close()
    key = cipher.derive(material.PASSPHRASE, cipher.salt_of(small))
    clinic = material.filled(folder / "large.rehabdesk", episodes)
    for name, lines in (
        ("start", start.lines(small, key)),
        ("caseload", caseload.lines(clinic)),
        ("triage", triage.lines(clinic)),
        ("switcher", switcher.lines(clinic)),
        ("screens", screens.lines(clinic)),
        ("files", files.lines(clinic, folder, patients)),
    ):
        say(f"measuring {name}")
        yield from lines
    clinic.database.close()


def say(text: str) -> None:
    """Progress goes to stderr, so that the table alone is on stdout."""
    print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
