"""The pale grounds behind the phases."""

from PySide6.QtGui import QColor

from rehabdesk.ui.theme.tokens import Tokens


def phase_ground(phase: int, tokens: Tokens) -> str:
    """A pale ground for a phase; neighbouring phases differ."""
    tone = tokens.resolved if phase % 2 else tokens.neutral
    ground, surface = QColor(tone.ground), QColor(tokens.surface)
    return QColor(
        (ground.red() + surface.red()) // 2,
        (ground.green() + surface.green()) // 2,
        (ground.blue() + surface.blue()) // 2,
    ).name()
