"""Settings: everyone who signs, and the particulars of the one chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.records import Clinician
from rehabdesk.domain.speech import tr
from rehabdesk.ui.choice_box import ChoiceBox

SOMEONE_NEW = tr("Someone new…")


class PeopleBox(ChoiceBox):
    """The names of those who sign, and one more line for who is not among them yet.

    Signals:
        chosen: the ``Clinician`` chosen; one without a name for someone new.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Clinician"))
        self._known: dict[str, Clinician] = {}
        self.activated.connect(self._choose)

    def show_people(self, known: list[Clinician], current: str) -> None:
        """Offer these, with one of them in front; nothing is told."""
        self._known = {one.name: one for one in known}
        self.clear()
        self.addItems([*self._known, SOMEONE_NEW])
        at = self.findText(current) if current in self._known else self.count() - 1
        self.setCurrentIndex(at)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._known.get(self.currentText(), Clinician("")))
