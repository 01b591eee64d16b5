"""Where a command may write: into a folder that is there, and never over another kind of file."""

from pathlib import Path

from rehabdesk.cli.errors import Refusal

WORKBOOK = b"PK"
ARCHIVE = b"PK"
JSON = b"{"
PDF = b"%PDF"


def in_a_folder(out: str) -> Path:
    """The path to write. Raises ``Refusal`` where its folder isn't there."""
    target = Path(out)
    if not target.resolve().parent.is_dir():
        raise Refusal(f"There is no folder {target.resolve().parent}.")
    return target


def for_a_new_file(out: str) -> Path:
    """A path where nothing stands yet. Raises ``Refusal`` otherwise."""
    target = in_a_folder(out)
    if target.exists():
        raise Refusal(f"{target} exists already; choose another name.")
    return target


def for_a_file_like(out: str, begins: bytes) -> Path:
    """A path that is free, or holds an older file of the same kind, which is replaced.

    A slip of the Tab key must not write a letter over the clinic's database, so whatever begins
    otherwise than ``begins`` stays as it is. Raises ``Refusal``.
    """
    target = in_a_folder(out)
    if not target.exists():
        return target
    if not target.is_file():
        raise Refusal(f"{target} is not a file; choose another name.")
    with target.open("rb") as file:
        found = file.read(len(begins))
    if found and found != begins:
        raise Refusal(f"{target} holds something else; choose another name.")
    return target
