"""Names hidden: the one place that decides how a person is called on screen.

Paper, exports and the record are never masked; a clinician's own words in a note are shown as
typed.
"""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

MASK_SETTING = "privacy/names_hidden"
TELLING = frozenset(
    {"patient_id", "name", "date_of_birth", "phone", "email", "address", "nhs_number", "undone"}
)
"""Columns that tell who somebody is; ``undone`` is the trail's sentence with a name in it."""


class Person(Protocol):
    """Anyone with a number and a name, such as a ``Patient``."""

    @property
    def patient_id(self) -> str: ...

    @property
    def name(self) -> str: ...


class Masking(QObject):
    """Whether names are hidden, and what stands on screen instead: "Patient 3".

    The numbers are those of this sitting, in the order people were first shown, so that rows stay
    apart while the screen is turned; they are written nowhere.

    Signals:
        changed: names were hidden or shown; whoever shows one reads it again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hidden = False
        self._numbers: dict[str, int] = {}

    @property
    def hidden(self) -> bool:
        return self._hidden

    def restore(self) -> None:
        """As this computer was left: a screen that hid names hides them after a restart."""
        self._set(hidden=bool(QSettings().value(MASK_SETTING, defaultValue=False, type=bool)))

    @Slot()
    def toggle(self) -> None:
        """Hide or show names, and remember which for the next start."""
        QSettings().setValue(MASK_SETTING, not self._hidden)
        self._set(hidden=not self._hidden)

    def forget(self) -> None:
        """Nobody of this sitting is remembered."""
        self._numbers.clear()

    def name(self, person: Person) -> str:
        """The name, or ``Patient 3`` while names are hidden."""
        return self.stand_in(person.patient_id) if self._hidden else person.name

    def stand_in(self, patient_id: str) -> str:
        """``Patient 3``: what stands for a person of this number while names are hidden."""
        return tr(
            "Patient {setdefault}",
            setdefault=self._numbers.setdefault(patient_id, len(self._numbers) + 1),
        )

    def own(self, text: str) -> str:
        """A number, phone or address that tells who somebody is; "" while names are hidden."""
        return "" if self._hidden else text

    def born(self, day: date | None) -> str:
        """``born 5 May 1990``; "" where it isn't known or names are hidden."""
        return tr("born {day}", day=long_date(day)) if day is not None and not self._hidden else ""

    def values(self, row: Mapping[str, object] | None) -> Mapping[str, object] | None:
        """A stored row without the columns that tell who somebody is, while names are hidden."""
        if row is None or not self._hidden:
            return row
        return {name: value for name, value in row.items() if name not in TELLING}

    def _set(self, *, hidden: bool) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit()


mask = Masking()


class Curtain(QObject):
    """Shows dots in a field that tells who somebody is, while names are hidden."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        mask.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        mode = QLineEdit.EchoMode
        self._line.setEchoMode(mode.Password if mask.hidden else mode.Normal)
