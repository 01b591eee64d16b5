"""The work behind the import of run files: read, told apart by patient, sorted out, saved whole."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import ImportReport
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.recording_batch import as_batch
from rehabdesk.domain.recordings import Recording, Sorted
from rehabdesk.domain.speech import tr
from rehabdesk.ui import language
from rehabdesk.ui.safekeeping import keep_before

RUN_SUFFIXES = (".fit", ".gpx", ".tcx", ".zip", ".gz")
"""What can only be a run file; a ``.csv`` may be one."""
_NUMBER = re.compile(r"(?<![A-Za-z0-9])P-\d{1,8}(?!\d)")


@dataclass(frozen=True, slots=True)
class Group:
    """What seems to be one patient's; ``patient_id`` is "" where nobody knows whose.

    ``signs`` are the watches and the folder that it is known by from now on.
    """

    patient_id: str
    recordings: tuple[Recording, ...]
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """What was read of some files; ``remarks`` are what there is to say of them."""

    groups: tuple[Group, ...]
    remarks: tuple[str, ...]


def read_files(
    clinic: Clinic, files: Sequence[Path], patient_id: str, folder: Path | None, tick: Tick
) -> Found:
    """Read run files; those of ``patient_id`` where it is given, else told apart by patient.

    ``folder`` is the watched one: in a folder below it everything is the same patient's.
    """
    from rehabdesk.exchange.runs.apart import read_each
    from rehabdesk.exchange.workbook.guard import Refused

    groups: dict[str, list[tuple[Recording, str]]] = defaultdict(list)
    remarks: list[str] = []
    with clinic.database.on_this_thread():
        for file, read in read_each(files, tick, language.as_here()):
            if isinstance(read, Refused):
                remarks.append(tr("{name}: {error}", name=file.name, error=read.message))
                continue
            remarks += [tr("{name}: {error}", name=file.name, error=each) for each in read.remarks]
            remarks += read.unread
            sign = _folder_sign(file, folder)
            for recording in read.recordings:
                whose = patient_id or _owner(clinic, recording, sign, file)
                groups[whose].append((recording, sign))
    tick(len(files), len(files))
    made = tuple(_group(whose, found) for whose, found in sorted(groups.items()))
    return Found(made, tuple(remarks))


def sort_out(clinic: Clinic, group: Group, patient_id: str, tick: Tick) -> tuple[Sorted, ...]:
    """What becomes of each recording if they are this patient's."""
    with clinic.database.on_this_thread():
        found = clinic.sort_recordings(patient_id, group.recordings)
    tick(1, 1)
    return found


def save_runs(
    clinic: Clinic,
    patient_id: str,
    taken: Collection[Sorted],
    signs: frozenset[str],
    tick: Tick,
) -> ImportReport:
    """Save these runs in one piece, which one undo takes back; remember whose the watches are.

    Raises ``DatabaseRefused`` where no backup of what there is could be made first.
    """
    keep_before(clinic, tick)
    with clinic.database.on_this_thread():
        report = clinic.import_batch(as_batch("", patient_id, taken), tick=tick)
        if report.accepted:
            clinic.remember_signs(patient_id, signs)
    return report


def _owner(clinic: Clinic, recording: Recording, sign: str, file: Path) -> str:
    signs = {each for each in (recording.device, sign) if each}
    owner = clinic.owner_of(signs)
    if owner:
        return owner
    named = {match.group() for match in _NUMBER.finditer(f"{file.parent.name} {file.name}")}
    known = {each for each in named if clinic.is_on_file(each)}
    return known.pop() if len(known) == 1 else ""


def _folder_sign(file: Path, folder: Path | None) -> str:
    if folder is None or file.parent == folder or folder not in file.parents:
        return ""
    return f"folder:{file.relative_to(folder).parts[0]}"


def _group(whose: str, found: Sequence[tuple[Recording, str]]) -> Group:
    devices = {recording.device for recording, _ in found}
    signs = devices | {sign for _, sign in found}
    return Group(whose, tuple(recording for recording, _ in found), frozenset(signs - {""}))
