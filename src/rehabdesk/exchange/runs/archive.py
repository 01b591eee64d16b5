"""The members of a bulk export, with limits on how many there are and what they unpack to."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

from rehabdesk.domain.speech import tr
from rehabdesk.exchange.workbook.guard import Refused, content_of

MAX_ARCHIVE = 2 << 30
MAX_MEMBERS = 50_000
MAX_MEMBER = 96 << 20
MAX_TOTAL = 8 << 30
MAX_RATIO = 200
RATIO_MATTERS_FROM = 8 << 20
MAX_INNER = 1 << 30
_RUN_SUFFIXES = (".fit", ".gpx", ".tcx", ".fit.gz", ".gpx.gz", ".tcx.gz")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive; ``content`` unpacks it and raises ``Refused``."""

    name: str
    content: Callable[[], bytes]


def large_content_of(path: Path) -> bytes:
    """The bytes of an archive, which may be larger than any other file."""
    return content_of(path, most=MAX_ARCHIVE)


def members(content: bytes) -> list[Member]:
    """The run files and tables of an archive, and of the archives that it holds itself."""
    left = [MAX_TOTAL]
    return list(_members(content, left, nested=False))


def _members(content: bytes, left: list[int], *, nested: bool) -> Iterator[Member]:
    package = _opened(content)
    entries = package.infolist()
    if len(entries) > MAX_MEMBERS:
        raise _too_large()
    for entry in entries:
        name = entry.filename.lower()
        if not name or entry.is_dir() or not _is_wanted(name, nested=nested):
            continue
        left[0] -= entry.file_size
        if left[0] < 0:
            raise _too_large()
        if name.endswith(".zip"):
            inner = _content(package, entry, MAX_INNER)
            yield from _members(inner, left, nested=True)
        else:
            yield Member(entry.filename, _reader(package, entry))


def _is_wanted(name: str, *, nested: bool) -> bool:
    path = PurePosixPath(name)
    if path.suffix == ".zip":
        return not nested
    is_own = not path.name.startswith(".") and "__macosx" not in path.parts
    return is_own and name.endswith((*_RUN_SUFFIXES, ".csv"))


def _reader(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Callable[[], bytes]:
    return lambda: _content(package, entry, MAX_MEMBER)


def _opened(content: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as damage:
        raise Refused(
            tr("The archive is damaged or cut short"), tr("download it again")
        ) from damage


def _content(package: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    if entry.flag_bits & 0x1:
        raise Refused(tr("The archive has a password"), tr("unpack it yourself first"))
    ratio = entry.file_size / max(entry.compress_size, 1)
    bomb = entry.file_size > RATIO_MATTERS_FROM and ratio > MAX_RATIO
    if entry.file_size > most or bomb:
        raise _too_large()
    try:
        with package.open(entry) as stream:
            unpacked = stream.read(entry.file_size + 1)
    except (
        *(zipfile.BadZipFile, zlib.error, OSError, EOFError),
        *(NotImplementedError, RuntimeError, ValueError),
    ) as damage:
        raise Refused(tr("The file is damaged"), tr("export it again")) from damage
    if len(unpacked) > entry.file_size:
        raise _too_large()
    return unpacked


def _too_large() -> Refused:
    return Refused(
        tr("The archive unpacks to far more than a runner's recordings"),
        tr("download it again, or give the run files themselves"),
    )
