"""The keys, as F1 shows them."""

from PySide6.QtWidgets import QGridLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID

KEYS = (
    ("Anywhere", ""),
    ("Ctrl+L", "Lock"),
    ("Esc, Alt+←", "Back to the caseload"),
    ("F1", "These keys"),
    ("Caseload", ""),
    ("/", "Search by name or number"),
    ("Ctrl+1 … 9", "Filter: All, Imaging due, Consider …"),
    ("↑ ↓  Enter", "Choose a row, open it"),
    ("W", "Why? Inputs, arithmetic, threshold and source"),
    ("R", "Referral letter"),
    ("I", "Record imaging"),
    ("S", "Defer the imaging decision"),
    ("Ctrl+T", "What changed since the last triage"),
    ("Ctrl+N", "New patient"),
    ("Patient", ""),
    ("Ctrl+R", "Record today"),
    ("Ctrl+Enter", "Save what was typed"),
    ("Alt+4  1  E  A", "Charts: 4 weeks, 12 weeks, episode, all"),
    (
        "Ctrl+1 … 9",
        "Progress, Visits, Runs, Plan, Assessment, Strength, Outcomes, Imaging, History",
    ),
    ("Ctrl+PgDn  PgUp", "The next tab, the one before"),
    ("Y  P  N", "Assessment: found, partly, not found; arrows go to the next item"),
    ("Space  A S B T I N", "Body chart: mark the place, say how it feels; arrows move"),
    ("0 … 7", "Plan: how often the exercise was done in that week; arrows move"),
)


class KeysList(QWidget):
    """Every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for down, (keys, does) in enumerate(KEYS):
            if does:
                grid.addWidget(PlainLabel(keys, "strong"), down, 0)
                grid.addWidget(PlainLabel(does), down, 1)
            else:
                grid.addWidget(PlainLabel(keys, "heading"), down, 0, 1, 2)
        grid.setRowStretch(len(KEYS), 1)
