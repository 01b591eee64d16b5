"""Is there a screen to open a window on?"""

import os
import sys

NO_DISPLAY = (
    "rehabdesk: there is no display to open a window on. Start it from a desktop session, or see"
    " `rehabdesk --help` for what it does without one. Where only Qt's own libraries are missing:"
    " sudo apt-get install libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
)


def has_display() -> bool:
    """Whether Qt can open a window; without one it would abort the process without a word."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def without_screen() -> None:
    """Let Qt paint into memory; its plugin's remark that it has no window frames is not for us."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
