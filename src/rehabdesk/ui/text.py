"""The only way to show a person's text: as typed, never as markup.

Qt takes any text that looks like HTML for HTML: a patient called ``<img src=…>`` would read a
file. Labels here are plain by construction; rich text and tooltips are escaped first.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def escaped(text: str) -> str:
    """A person's text as part of rich text of ours."""
    return escape(text, quote=True)


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a person's text as typed (tooltips guess at markup)."""
    return f"<span>{escape(text)}</span>" if text else ""


class PlainLabel(QLabel):
    """A label that shows its text as typed.

    ``role`` picks the type: "" (body), small, faint, strong, heading, title, problem, good.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(text)


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something in words and wait for it to be read; the last resort of the crash dialog."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.exec()
