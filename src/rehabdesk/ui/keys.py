"""The keys as F1 lists them, and the card of them on paper or as a PDF."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.actions import with_keys
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.one_sheet import OneSheet
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button

if TYPE_CHECKING:  # paper loads when it is asked for
    from rehabdesk.documents.document import Document


class KeysList(QWidget):
    """Every key and what it does.

    Signals:
        print_asked: the card on paper is wanted.
        save_asked: the card as a PDF is wanted.
    """

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        printing, saving = Button(tr("Print…")), Button(tr("Save as PDF…"))
        printing.clicked.connect(self.print_asked)
        saving.clicked.connect(self.save_asked)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(printing)
        row.addWidget(saving)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addLayout(_grid())
        box.addLayout(row)
        box.addStretch(1)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(GRID)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setColumnStretch(1, 1)
    for place, actions in with_keys():
        grid.addWidget(PlainLabel(place, "heading"), grid.rowCount(), 0, 1, 2)
        for one in actions:
            down = grid.rowCount()
            grid.addWidget(PlainLabel(one.keys, "strong"), down, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(one.words, wrap=True), down, 1)
    return grid


class KeyCard(OneSheet):
    """The keys on paper, or as a PDF."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host, tr("RehabDesk keys"), partial(_card, desk))


def _card(desk: Desk) -> "Document":
    from rehabdesk.documents.key_card import key_card

    places = [(place, [(one.keys, one.words) for one in rows]) for place, rows in with_keys()]
    return key_card(places, desk.clinic.letterhead())
