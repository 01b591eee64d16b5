"""Wrong passphrases, counted on this computer until somebody opens the record: the trail is told.

A locked record can't be written to, so the count waits outside it: a number, and nothing else.
"""

from hashlib import sha256

from PySide6.QtCore import QSettings


def note_wrong(address: str) -> None:
    """One more wrong passphrase was typed for the record at this address."""
    QSettings().setValue(_name(address), wrong(address) + 1)


def wrong(address: str) -> int:
    """How many were typed since it was last opened here."""
    kept = QSettings().value(_name(address), 0, type=int)
    return kept if isinstance(kept, int) else 0


def forget(address: str) -> None:
    """The trail has them."""
    QSettings().remove(_name(address))


def _name(address: str) -> str:
    return f"unlock/wrong/{sha256(address.encode()).hexdigest()[:16]}"
