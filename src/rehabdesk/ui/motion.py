"""Whether anything on screen moves by itself: kept on this computer, in force at once."""

from PySide6.QtCore import QSettings

MOTION_SETTING = "look/motion"


def is_reduced() -> bool:
    """Nothing is to move by itself."""
    return str(QSettings("RehabDesk", "RehabDesk").value(MOTION_SETTING, "full")) == "reduced"


def reduce(*, reduced: bool) -> None:
    """Keep the screen still, or let a bar of unknown length run."""
    kept = "reduced" if reduced else "full"
    QSettings("RehabDesk", "RehabDesk").setValue(MOTION_SETTING, kept)
