"""Looking for somebody's words in files, in whatever clothes they may wear there."""

import base64
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_DEEP = 4
_TELLING = 8
"""Fewer letters than these stand in any ciphertext by chance."""


def clothes(word: str) -> set[bytes]:
    """The bytes a word may stand in a file as."""
    plain = word.encode()
    worn = {plain, word.encode("utf-16-le"), word.encode("utf-16-be"), quote(word).encode()}
    with suppress(UnicodeEncodeError):
        worn.add(word.encode("latin-1"))
    for before in range(3):  # where a word begins in its three bytes changes all letters of base64
        coded = base64.b64encode(b"\0" * before + plain)
        inner = coded[4 if before else 0 : -4]
        if len(inner) >= _TELLING:
            worn.add(inner)
    return worn


def hits(folder: Path, *words: str) -> list[str]:
    """Which files below a folder hold one of the words."""
    looked = set().union(*(clothes(word) for word in words))
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file()
        and any(any(worn in layer for worn in looked) for layer in _layers(file.read_bytes()))
    )


def _layers(content: bytes, deep: int = 0) -> Iterator[bytes]:
    """A file's bytes, and what is packed in them: zips, PDF streams, zlib and gzip."""
    yield content
    if deep == _DEEP:
        return
    if content[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from _layers(archive.read(name), deep + 1)
    packed = [match[1] for match in _STREAM.finditer(content)] or [content]
    for each in packed:
        try:
            unpacked = zlib.decompressobj(47).decompress(each)
        except zlib.error:
            continue
        if unpacked:
            yield from _layers(unpacked, deep + 1)
