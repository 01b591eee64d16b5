"""Any run file: what it is is seen by its first bytes, whatever it is called."""

import zlib
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.recordings import Recording
from rehabdesk.domain.speech import tr
from rehabdesk.exchange.runs import archive, fit, gpx, table, tcx
from rehabdesk.exchange.workbook.guard import Refused, content_of

_GZIP = 31
"""zlib's number for the format of ``.gz`` files."""
SUFFIXES = (".fit", ".gpx", ".tcx", ".csv", ".zip", ".gz")
MAX_FIT = 24 << 20
MAX_TEXT = 96 << 20
"""A day's run with a point a second is 3 MB of FIT and 30 MB of XML."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one file holds. ``remarks`` are warnings, each naming the member it is about.

    ``unread`` are the members of an archive that hold nothing to be read.
    """

    file: str
    recordings: tuple[Recording, ...]
    remarks: tuple[str, ...] = ()
    unread: tuple[str, ...] = field(default=())


def read_runs(path: Path, zone: tzinfo | None = None, tick: Tick = silent) -> ReadFile:
    """The recordings in a run file, or in every run file of an archive.

    Times without a zone of their own are told in ``zone``, the computer's where it is ``None``.
    Raises ``Refused`` in words where the file can't be read at all; what a damaged file still
    holds is read, with a remark.
    """
    content = archive.large_content_of(path) if _is_zip(path) else content_of(path)
    if not content.startswith(b"PK"):
        recordings, remarks = read_one(content, path.name, zone)
        return ReadFile(path.name, tuple(recordings), tuple(remarks))
    return _read_archive(content, path.name, zone, tick)


def read_one(
    content: bytes, name: str, zone: tzinfo | None = None
) -> tuple[list[Recording], list[str]]:
    """The recordings of one file that is no archive, and what is to be said of them."""
    if content.startswith(b"\x1f\x8b"):
        content, name = _unpacked(content), name.removesuffix(".gz")
    if content[8:12] == b".FIT":
        if len(content) > MAX_FIT:
            raise Refused(tr("The file is too large for a recording"), tr("leave it out"))
        return fit.read(content, name, zone)
    if len(content) > MAX_TEXT:
        raise Refused(tr("The file is too large for a recording"), tr("leave it out"))
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<"):
        if b"<trainingcenterdatabase" in start:
            return tcx.read(content, name, zone)
        if b"<gpx" in start:
            return gpx.read(content, name, zone)
        raise _unknown()
    if Path(name).suffix.lower() == ".csv":
        return table.read(content, name, zone)
    raise _unknown()


def _read_archive(content: bytes, name: str, zone: tzinfo | None, tick: Tick) -> ReadFile:
    recordings: list[Recording] = []
    remarks: list[str] = []
    unread: list[str] = []
    told = table.Told()
    members = archive.members(content)
    for place, member in enumerate(members):
        tick(place, len(members))
        try:
            own = member.content()
            if table.is_activity_list(member.name):
                told.add(own, zone)
                continue
            found, said = read_one(own, member.name, zone)
        except Refused as refusal:
            unread.append(f"{member.name}: {refusal.message}")
            continue
        recordings += found
        remarks += [f"{member.name}: {words}" for words in said]
    recordings = told.explain(recordings)
    tick(len(members), len(members))
    if not members:
        raise Refused(
            tr("The archive holds no run files"),
            tr("give the export of Garmin or Strava as it was downloaded"),
        )
    return ReadFile(name, tuple(recordings), tuple(remarks), tuple(unread))


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ".zip"


def _unpacked(content: bytes) -> bytes:
    """What a ``.gz`` holds, as far as it goes; refused where it unpacks to too much."""
    unpacking = zlib.decompressobj(wbits=_GZIP)
    unpacked = b""
    try:
        unpacked = unpacking.decompress(content, MAX_TEXT + 1)
    except zlib.error as damage:
        raise Refused(tr("The file is damaged"), tr("export it again")) from damage
    if len(unpacked) > MAX_TEXT:
        raise Refused(tr("The file unpacks to too much for a recording"), tr("leave it out"))
    return unpacked


def _unknown() -> Refused:
    return Refused(
        tr("This is no run file"), tr("give a .fit, .gpx, .tcx or .csv file, or a .zip of them")
    )
