"""Looks a workbook over before anything parses it, so that no file can hang or fill the machine."""

import os
import re
import stat
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zlib import error as DeflateError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]

MAX_FILE = 256 << 20
MAX_ENTRIES = 5_000
MAX_TOTAL = 1 << 30
MAX_SHEET = 640 << 20
MAX_TEXTS = 192 << 20
MAX_OTHER_PART = 32 << 20
MAX_RATIO = 250
RATIO_MATTERS_FROM = 8 << 20
"""Below this an entry may compress as well as it likes (a sheet of one repeated row does)."""
MAX_COLUMNS = 1_024
MAX_CELLS = 12_000_000
ROOM = 1_000_000
"""The rectangle a sheet spans may always have this many cells, however few are filled."""
SPARSE = 40
"""Beyond ``ROOM``, the rectangle may have this many times the cells that the sheet really has."""

_CHUNK = 1 << 20
_OVERLAP = 256
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_COLUMN = re.compile(rb"\sr\s*=\s*[\"']\$?([A-Za-z]+)\$?\d")
_ROW = re.compile(rb"\sr\s*=\s*[\"']\$?[A-Za-z]*\$?(\d+)")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_ERROR = re.compile(rb"\st\s*=\s*[\"']e[\"']")


class Refused(Exception):
    """The file is not read at all: why, and how to mend it."""

    def __init__(self, message: str, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return type(self), (self.message, self.mend)


_DAMAGED = Refused(
    "The file is damaged or cut short", "open it in Excel, save it again, or ask for a new copy"
)
_NOT_A_WORKBOOK = Refused(
    "This is not an Excel workbook", "in Excel choose Save As, Excel Workbook (.xlsx)"
)
_TOO_LARGE = Refused(
    "The file unpacks to far more than a clinic's workbook holds",
    "export it again, or split it into several workbooks",
)


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that may be parsed: its bytes, and where each sheet lies in the package.

    ``to_look_at`` are the parts with formulas or error cells, which the parser reads as empty.
    """

    content: bytes
    parts: Mapping[str, str]
    to_look_at: frozenset[str]


def checked(path: Path) -> Checked:
    """Read the file once and check it. Raises ``Refused`` in words for a person."""
    content = content_of(path)
    if content.startswith(_OLE):
        raise Refused(
            "The file has a password, or is an old .xls workbook",
            "in Excel remove the password, or choose Save As, Excel Workbook (.xlsx)",
        )
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            return _look_over(package, content)
    except (zipfile.BadZipFile, DeflateError, EOFError, NotImplementedError, ValueError) as damage:
        if content.startswith(b"PK"):
            raise _DAMAGED from damage
        raise _NOT_A_WORKBOOK from damage
    except (OSError, RuntimeError, OverflowError) as damage:
        raise _DAMAGED from damage


def content_of(path: Path, most: int = MAX_FILE) -> bytes:
    """The bytes of a regular file; links, pipes and devices are left alone. Raises ``Refused``."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        if path.is_symlink():
            raise Refused("This is a link, not a file", "give the file that it points to")
        handle = os.open(path, flags)
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                raise Refused("This is not an ordinary file", "give the file itself")
            if about.st_size > most:
                raise _TOO_LARGE
            content = file.read(about.st_size + 1)  # asks for no more memory than it needs
    except OSError as failure:
        reason = (failure.strerror or "it could not be opened").lower()
        raise Refused(f"The file can't be read: {reason}") from failure
    if not content:
        raise Refused("The file is empty", "export or save it again")
    return content


def _look_over(package: zipfile.ZipFile, content: bytes) -> Checked:
    entries = package.infolist()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise _TOO_LARGE
    names = {entry.filename for entry in entries}
    if len(names) != len(entries):
        raise _DAMAGED
    if "xl/workbook.xml" not in names:
        raise _NOT_A_WORKBOOK
    for entry in entries:
        _check_entry(entry)
    parts = _sheet_parts(package, names)
    sheets = set(parts.values())
    unpacked = 0
    to_look_at = set()
    for entry in entries:
        if not entry.filename.endswith((".xml", ".rels")):
            continue
        seen = _Seen()
        for chunk in _chunks(package, entry):
            seen.add(chunk, is_sheet=entry.filename in sheets)
        unpacked += seen.size
        if unpacked > MAX_TOTAL:
            raise _TOO_LARGE
        if entry.filename in sheets:
            seen.check_extent(entry.filename, parts)
            if seen.needs_a_look:
                to_look_at.add(entry.filename)
    return Checked(content, parts, frozenset(to_look_at))


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 0x1:
        raise Refused("The file is encrypted", "save it without a password")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _DAMAGED
    if entry.file_size > _limit(entry.filename):
        raise _TOO_LARGE
    if (
        entry.file_size > RATIO_MATTERS_FROM
        and entry.file_size > MAX_RATIO * max(entry.compress_size, 1)
    ):  # fmt: skip
        raise _TOO_LARGE


def _limit(name: str) -> int:
    if name.startswith("xl/worksheets/"):
        return MAX_SHEET
    return MAX_TEXTS if name == "xl/sharedStrings.xml" else MAX_OTHER_PART


def _chunks(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The entry unpacked, each chunk led by the end of the one before it."""
    tail = b""
    unpacked = 0
    with package.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            unpacked += len(chunk)
            if unpacked > entry.file_size:
                raise _DAMAGED
            yield tail + chunk
            tail = chunk[-_OVERLAP:]


class _Seen:
    """What a part's bytes show, gathered chunk by chunk."""

    def __init__(self) -> None:
        self.size = 0
        self.cells = 0
        self.columns: set[bytes] = set()
        self.last_row = 0
        self.needs_a_look = False

    def add(self, chunk: bytes, *, is_sheet: bool) -> None:
        if not self.size and chunk.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")):
            raise _DAMAGED  # UTF-16: nothing that Excel writes, and it would hide what follows
        self.size += len(chunk)
        if _DECLARES.search(chunk):
            raise Refused(
                "The file declares entities, which no workbook needs", "save it again in Excel"
            )
        if not is_sheet:
            return
        self.cells += len(_CELL.findall(chunk))
        self.columns.update(_COLUMN.findall(chunk))
        digits = set(_ROW.findall(chunk))
        if digits:
            self.last_row = max(self.last_row, max(map(_number, digits)))
        if not self.needs_a_look:  # two searches: either one alone is a third of both in one
            self.needs_a_look = bool(_FORMULA.search(chunk) or _ERROR.search(chunk))

    def check_extent(self, part: str, parts: Mapping[str, str]) -> None:
        """Refuse a rectangle that would fill the memory with empty cells."""
        name = next(name for name, its_part in parts.items() if its_part == part)
        width = max((_column_number(letters) for letters in self.columns), default=0)
        area = width * self.last_row
        if self.cells > MAX_CELLS or area > max(ROOM, SPARSE * self.cells) or area > 2 * MAX_CELLS:
            raise Refused(
                f"The sheet {name} reaches much further than its rows do",
                "delete the empty rows below and the empty columns beside the data",
            )
        if width > MAX_COLUMNS:
            raise Refused(
                f"The sheet {name} has more than {MAX_COLUMNS} columns",
                "delete the columns that are not needed",
            )


def _number(digits: bytes) -> int:
    return int(digits[-9:]) if len(digits) < 10 else MAX_CELLS


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + letter - 64
    return number


def _sheet_parts(package: zipfile.ZipFile, names: set[str]) -> dict[str, str]:
    """Each sheet's name and the package part that holds it."""
    try:
        book = fromstring(package.read("xl/workbook.xml"))
        relations = {}
        if "xl/_rels/workbook.xml.rels" in names:
            for relation in fromstring(package.read("xl/_rels/workbook.xml.rels")):
                target = relation.get("Target", "")
                part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                relations[relation.get("Id", "")] = os.path.normpath(part).replace("\\", "/")
    except DefusedXmlException as hostile:
        raise Refused(
            "The file declares entities, which no workbook needs", "save it again in Excel"
        ) from hostile
    except ParseError as damage:
        raise _DAMAGED from damage
    parts = {}
    for element in book.iter():
        if element.tag.rpartition("}")[2] != "sheet":
            continue
        by_id = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
        parts[element.get("name", "")] = relations.get(by_id, "")
    return parts
