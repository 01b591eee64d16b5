"""Whether this computer had a record at a place: then it is missing, and nobody is welcomed."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSettings

from rehabdesk.clinic.database import Copy, copies_of
from rehabdesk.ui.safekeeping import folder, second_folder


def note_opened(address: str) -> None:
    """A record was opened here; only a digest of the place is kept."""
    QSettings().setValue(_name(address), True)


def was_here(address: str) -> bool:
    """Whether a record was opened at this place, or there are backups of one."""
    return bool(QSettings().value(_name(address), defaultValue=False, type=bool)) or bool(
        copies_here(address)
    )


def copies_here(address: str) -> list[Copy]:
    """The copies of the record that this computer knows of, the newest first."""
    second = second_folder()
    return copies_of(Path(address), (folder(), *((second,) if second is not None else ())))


def _name(address: str) -> str:
    return f"record/{sha256(str(Path(address).absolute()).encode()).hexdigest()[:16]}"
