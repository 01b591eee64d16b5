"""Pain against load: each flare and the runs of the 72 hours before it. Association only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.flares import Flare, FlareReading
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card

SHOWN = 6
_ABOUT = tr(
    "A flare is a day's worst pain at least 2 points above that of the entry "
    "day before it. Beside it stand the runs of the 72 hours before that lie "
    "above the middle half of the runner's own runs of the 28 days before "
    "those."
)


class FlaresCard(Card):
    """Flares, newest first, beside an honest count.

    Signals:
        why_asked: the explanation of one flare.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel("", "strong", wrap=True, parent=self)
        self.lines = LinesList(self)
        self.lines.why_asked.connect(self.why_asked)
        self.more = PlainLabel("", "small", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Pain against load"), "heading", parent=self))
        column.addWidget(self.count)
        column.addWidget(self.lines)
        column.addWidget(self.more)
        column.addWidget(PlainLabel(_ABOUT, "small", wrap=True, parent=self))
        column.addStretch(1)

    def show_reading(self, reading: FlareReading) -> None:
        self.count.setText(reading.words or tr("No flare is on record."))
        self.lines.show_lines([_line(flare) for flare in reading.flares[:SHOWN]])
        earlier = len(reading.flares) - SHOWN
        self.more.setText(
            tr("{earlier_flares} counted above", earlier_flares=plural(earlier, "earlier flare"))
        )
        self.more.setVisible(earlier > 0)


def _line(flare: Flare) -> Line:
    return Line(
        id=flare.day.isoformat(),
        text=tr(
            "{day}: worst {worst}, {before} on {before_on}",
            day=long_date(flare.day),
            worst=flare.worst,
            before=flare.before,
            before_on=long_date(flare.before_on),
        ),
        kind="note",
        facts=flare.words,
        explanations=(flare.explanation,),
    )
