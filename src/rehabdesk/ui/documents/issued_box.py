"""The copies that were issued of a document: shown, printed and saved again as they were."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.issued import Issued, in_force
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, QuietButton


class IssuedBox(QWidget):
    """Nothing where no copy was issued.

    Signals:
        show_asked, print_asked, save_asked: of the ``Issued`` copy that is chosen.
        edited: why a new version supersedes the one in force.
    """

    show_asked = Signal(object)
    print_asked = Signal(object)
    save_asked = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies: tuple[Issued, ...] = ()
        self._kind = ""
        self.copies = ChoiceBox()
        self.copies.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.show_button = Button(tr("Show it"))
        self.print_button = QuietButton(tr("Print again…"))
        self.save_button = QuietButton(tr("Save again…"))
        for button, asked in (
            (self.show_button, self._show),
            (self.print_button, self._print),
            (self.save_button, self._save),
        ):
            button.clicked.connect(asked)
        self.reason = QLineEdit()
        self.reason.textChanged.connect(self.edited)
        self.reason_field = Field(
            tr("What changed since"), self.reason, tr("Stands on the new version, with the code.")
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.show_button, self.print_button, self.save_button):
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(PlainLabel(tr("Issued, kept as it was"), "strong"))
        box.addWidget(self.copies)
        box.addLayout(row)
        box.addWidget(self.reason_field)
        self.copies.setAccessibleName(tr("Issued copies"))

    def show_copies(self, copies: Sequence[Issued], kind: str) -> None:
        """Offer the copies of a kind, the latest first; of a diary those of other weeks too."""
        self._kind = kind
        self._copies = tuple(each for each in copies if _sort_of(each.kind) == _sort_of(kind))
        self.copies.clear()
        for each in self._copies:
            self.copies.addItem(_words(each, in_force(self._copies, each.kind)))
        self.setVisible(bool(self._copies))
        self.reason_field.setVisible(self.valid() is not None)

    def valid(self) -> Issued | None:
        """The copy in force of exactly the kind that is on screen."""
        return in_force(self._copies, self._kind)

    def forget_reason(self) -> None:
        """Another document is on screen, or the new version was issued."""
        self.reason.blockSignals(True)
        self.reason.clear()
        self.reason.blockSignals(False)
        self.reason_field.set_problem("")

    def choose(self, copy: Issued) -> None:
        """Show this copy."""
        self.copies.setCurrentIndex(self._copies.index(copy))
        self._show()

    def _chosen(self) -> Issued:
        return self._copies[max(0, self.copies.currentIndex())]

    @Slot()
    def _show(self) -> None:
        self.show_asked.emit(self._chosen())

    @Slot()
    def _print(self) -> None:
        self.print_asked.emit(self._chosen())

    @Slot()
    def _save(self) -> None:
        self.save_asked.emit(self._chosen())


def _sort_of(kind: str) -> str:
    """The kind without the week that a diary's has behind it."""
    return kind.partition(" ")[0]


def issued_words(copy: Issued) -> str:
    """``2 Mar 2026, 14:05 · Sam Physio · QXXT-K2EC``."""
    at = copy.issued_at.astimezone()
    return f"{long_date(at.date())}, {at:%H:%M} · {copy.issued_by} · {copy.code}"


def _words(copy: Issued, valid: Issued | None) -> str:
    words = issued_words(copy)
    return words if copy == valid else tr("{words} · superseded", words=words)
