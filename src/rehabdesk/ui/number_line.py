"""A line for one number that may be left empty: kilograms, kilometres, minutes, millimetres."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import kept_text, read_again, typed_text


class NumberLine(QLineEdit):
    """Empty is not known, never 0; a decimal comma is a decimal point."""

    def __init__(self, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(unit)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def number(self) -> float | None:
        """The number; ``None`` where the line is empty or no number."""
        return read_number(self.text())

    def set_number(self, number: float | None) -> None:
        self.setText(number_text(number))

    def problem(self) -> str:
        """What is wrong with the text, in words; "" if nothing is."""
        return number_problem(self.text())


class DistanceLine(NumberLine):
    """A distance in the unit of the screens, or in the one typed behind it; ``number`` is in km.

    ``kept_as`` names it in a draft: what is read beside the line changes with the unit.
    """

    def __init__(self, kept_as: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(hint, parent)
        self.kept_as = kept_as
        self.filled: float | None = None
        """The stored km that were filled in; ``None`` where there were none."""

    def number(self) -> float | None:
        """The km; those that were filled in where the text still says them."""
        return read_again(self.text(), self.filled)

    def set_number(self, number: float | None) -> None:
        self.filled = number
        self.setText(typed_text(number))

    def kept_text(self) -> str:
        """The text as a draft keeps it."""
        return kept_text(self.text())

    def problem(self) -> str:
        if not self.text().strip() or self.number() is not None:
            return ""
        return number_problem("?")


def read_number(text: str) -> float | None:
    """The plain, unsigned number a text is; ``None`` where it is none."""
    said = text.strip().replace(",", ".")
    whole, _, part = said.partition(".")
    if not (whole + part).isdecimal() or not said.isascii():
        return None
    return float(said)


def number_text(number: float | None) -> str:
    """A number as it is typed; "" where it is not known."""
    return "" if number is None else f"{number:.10g}"


def number_problem(text: str) -> str:
    """What is wrong with a text that should be a number or nothing."""
    if not text.strip() or read_number(text) is not None:
        return ""
    return tr("This is not a number. Type one such as 12 or 7.5, or leave it empty.")
