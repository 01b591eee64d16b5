"""What is new in the watched folder."""

import os
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Tick
from rehabdesk.ui.importing.run_work import RUN_SUFFIXES

SETTLED_S = 2.0
"""A file that was written to more recently may still be on its way."""
MOST_FILES = 5000
_DEEP = 2


def new_files(clinic: Clinic, folder: Path, tick: Tick) -> dict[Path, str]:
    """The run files of a folder, and of the folders in it, that nobody looked at yet, each with
    its mark. A folder that isn't there has none.
    """
    marks: dict[str, Path] = {}
    for file, mark in _files(folder, _DEEP):
        tick(len(marks), MOST_FILES)
        marks[mark] = file
        if len(marks) == MOST_FILES:
            break
    with clinic.database.on_this_thread():
        fresh = clinic.unseen(marks)
    return {marks[mark]: mark for mark in sorted(fresh, key=lambda each: marks[each])}


def folders_of(folder: Path) -> list[str]:
    """The folder and those in it, as they are watched."""
    try:
        inner = [entry.path for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return [str(folder), *sorted(inner)[:200]]


def _files(folder: Path, deep: int) -> Iterator[tuple[Path, str]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # it went away, or is on a drive that is not there today
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if deep > 1:
                yield from _files(Path(entry.path), deep - 1)
        elif entry.is_file(follow_symlinks=False) and _is_run_file(entry.name):
            try:
                about = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            if time.time() - about.st_mtime >= SETTLED_S:
                yield Path(entry.path), _mark(entry.path, about)


def _mark(path: str, about: os.stat_result) -> str:
    """What tells this file as it is now: a hash, for the path may name somebody."""
    said = f"{path}|{about.st_size}|{about.st_mtime_ns}"
    return sha256(said.encode("utf-8", "surrogateescape")).hexdigest()[:20]


def _is_run_file(name: str) -> bool:
    return name.lower().endswith((".csv", *RUN_SUFFIXES)) and not name.startswith(".")
