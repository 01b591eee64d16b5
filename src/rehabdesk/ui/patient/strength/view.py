"""One strength test as it stands: both sides, their symmetry, its trap, and real change."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength_change import SideChange, StrengthReading, Verdict
from rehabdesk.domain.strength_protocol import value_words
from rehabdesk.domain.strength_symmetry import Band, Symmetry
from rehabdesk.domain.words import plural, short_date, side_name
from rehabdesk.ui.patient.plan.marks import Mark
from rehabdesk.ui.patient.strength.bars import Bar, SidesBars
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton

BAND_KINDS = {
    Band.MARKED: "reduce",
    Band.MODERATE: "partly",
    Band.ACCEPTABLE: "met",
    Band.CHECK: "warning",
}
"""The mark of each band, as in ``plan.marks.LOOKS``."""
VERDICT_KINDS = {
    Verdict.REAL: "progress",
    Verdict.WITHIN_ERROR: "note",
    Verdict.NOT_COMPARABLE: tr("not known"),
    Verdict.NO_MARGIN: tr("not known"),
    Verdict.FIRST: "note",
}


class ReadingView(QWidget):
    """One test, made once and fed.

    Signals:
        why_asked: the explanations of its figures.
        chart_asked: the key of the test, to be shown on the chart.
        correction_asked: test, unit and day of the trials that are to be corrected.
    """

    why_asked = Signal(object)
    chart_asked = Signal(str)
    correction_asked = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: StrengthReading | None = None
        self.name = PlainLabel("", "strong", wrap=True, parent=self)
        self.when = PlainLabel("", "faint", wrap=True, parent=self)
        self.bars = SidesBars(self)
        self.mark = Mark(self)
        self.symmetry = PlainLabel("", "strong", wrap=True, parent=self)
        self.deficit = PlainLabel("", "small", wrap=True, parent=self)
        self.trap_mark = Mark(self)
        self.trap = PlainLabel("", wrap=True, parent=self)
        self.side_marks = [Mark(self) for _ in range(2)]
        self.sides = [PlainLabel("", "small", wrap=True, parent=self) for _ in range(2)]
        self.protocol = PlainLabel("", "faint", wrap=True, parent=self)
        self.why = self._quiet(tr("Why?"))
        self.chart = self._quiet(tr("Chart"))
        self.why.clicked.connect(self._on_why)
        self.chart.clicked.connect(self._on_chart)
        self.correct = self._quiet(tr("Correct"))
        self.correct.clicked.connect(self._on_correct)
        self._arrange()

    def show_reading(self, reading: StrengthReading, involved: str, today: date) -> None:
        """Show a test; ``involved`` is the episode's side: left, right or both."""
        self.reading = reading
        label = reading.test.label
        self.name.setText(label)
        self.when.setText(f"{tr(reading.unit)} · {short_date(reading.on, today)}")
        self.bars.feed(_bars(reading, involved))
        self._show_symmetry(reading.symmetry, reading.on, today)
        for place, (mark, words) in enumerate(zip(self.side_marks, self.sides, strict=True)):
            shown = place < len(reading.sides)
            mark.setVisible(shown)
            words.setVisible(shown)
            if shown:
                change = reading.sides[place]
                mark.show_kind(_kind(change), tr(change.verdict))
                words.setText(_side_words(change, reading.on, today))
        self.protocol.setText(_protocol_words(reading))
        self.why.setAccessibleName(tr("Why: {label}", label=label))
        self.chart.setAccessibleName(tr("Show {label} on the chart", label=label))
        self.correct.setAccessibleName(tr("Correct the trials of {label}", label=label))

    def _show_symmetry(self, symmetry: Symmetry | None, latest: date, today: date) -> None:
        trap = ""
        if symmetry is None:
            self.mark.show_kind(tr("not known"), tr("Not known"))
            self.symmetry.setText(tr("Symmetry not known"))
            self.deficit.setText(tr("Both sides on one day are needed"))
        else:
            kind = "warning" if symmetry.is_trap else BAND_KINDS[symmetry.band]
            self.mark.show_kind(kind, tr(symmetry.band))
            self.symmetry.setText(symmetry.words)
            self.deficit.setText(_deficit_words(symmetry, latest, today))
            trap = _trap_words(symmetry, today)
        self.trap.setText(trap)
        self.trap_mark.show_kind("warning", tr("Careful"))
        self.trap.setVisible(bool(trap))
        self.trap_mark.setVisible(bool(trap))

    @Slot()
    def _on_why(self) -> None:
        if self.reading is not None:
            symmetry = self.reading.symmetry.explanations if self.reading.symmetry else ()
            self.why_asked.emit((*symmetry, *(side.explanation for side in self.reading.sides)))

    @Slot()
    def _on_chart(self) -> None:
        if self.reading is not None:
            self.chart_asked.emit(f"{self.reading.test.key} {self.reading.unit}")

    @Slot()
    def _on_correct(self) -> None:
        if self.reading is not None:
            test, unit = self.reading.test.key, self.reading.unit
            self.correction_asked.emit(test, unit, self.reading.on)

    def _quiet(self, words: str) -> QuietButton:
        button = QuietButton(words, parent=self)
        button.setProperty("dense", True)
        return button

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        names = QVBoxLayout()
        names.setSpacing(2)
        for label in (self.name, self.when):
            label.setFixedWidth(_NAME_PX)
            names.addWidget(label)
        names.addStretch(1)
        said = QGridLayout()
        said.setHorizontalSpacing(8)
        said.setVerticalSpacing(2)
        said.addWidget(self.mark, 0, 0, top)
        said.addWidget(self.symmetry, 0, 1)
        said.addWidget(self.deficit, 1, 1)
        said.setColumnStretch(1, 1)
        said.setRowStretch(2, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.why)
        buttons.addWidget(self.chart)
        buttons.addWidget(self.correct)
        buttons.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(names)
        head.addWidget(self.bars, 3, top)
        head.addLayout(said, 3)
        head.addLayout(buttons)
        below = QGridLayout()
        below.setContentsMargins(_NAME_PX + 16, 0, 0, 0)
        below.setHorizontalSpacing(8)
        below.setVerticalSpacing(4)
        below.addWidget(self.trap_mark, 0, 0, top)
        below.addWidget(self.trap, 0, 1)
        for row, (mark, words) in enumerate(zip(self.side_marks, self.sides, strict=True), 1):
            below.addWidget(mark, row, 0, top)
            below.addWidget(words, row, 1)
        below.addWidget(self.protocol, 3, 0, 1, 2)
        below.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(below)


def _bars(reading: StrengthReading, involved: str) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            side.side,
            side.latest.value,
            value_words(side.latest),
            involved in (side.side, "both"),
        )
        for side in reading.sides
    )


def _kind(change: SideChange) -> str:
    if change.verdict is Verdict.REAL and change.delta is not None and change.delta < 0:
        return "reduce"
    return VERDICT_KINDS[change.verdict]


def _side_words(change: SideChange, on: date, today: date) -> str:
    """``Left: +34 N since 2 Feb: real change · 63.24 Nm, 1.02 Nm/kg · pain 3``."""
    latest, first = change.latest, change.first
    words = change.words
    if first is not None:
        words = tr("{words}, since {date}", words=words, date=short_date(first.date, today))
    parts = [f"{side_name(change.side).title()}: {words}", change.norm]
    if latest.torque_nm is not None and latest.unit != "Nm":
        parts.append(f"{latest.torque_nm:.4g} Nm")
    if change.nm_per_kg is not None:
        parts.append(f"{change.nm_per_kg:.2f} Nm/kg")
    if latest.trials > 1:
        parts.append(tr("best of {trials}", trials=plural(latest.trials, "trial")))
    if latest.nprs is not None:
        parts.append(tr("pain {nprs}", nprs=latest.nprs))
    if latest.date != on:
        parts.append(short_date(latest.date, today))
    return " · ".join(part for part in parts if part)


def _protocol_words(reading: StrengthReading) -> str:
    """How it was last done; a side that was tested otherwise is named."""
    said = {}
    for side in reading.sides:
        lever = (
            ""
            if side.latest.lever_cm is None
            else tr("lever {lever_cm:g} cm", lever_cm=side.latest.lever_cm)
        )
        said[side.side] = "; ".join(part for part in (side.latest.protocol, lever) if part)
    if len(set(said.values())) == 1:
        return next(iter(said.values())) or tr("Protocol not recorded")
    return " · ".join(f"{side}: {words or tr('not recorded')}" for side, words in said.items())


def _deficit_words(symmetry: Symmetry, latest: date, today: date) -> str:
    parts = (
        [tr("Deficit {deficit_pct:.1f} %", deficit_pct=symmetry.deficit_pct)]
        if symmetry.deficit_pct > 0
        else []
    )
    if symmetry.from_first_pct is not None and not symmetry.is_trap:
        parts.append(
            tr(
                "{from_first_pct:.1f} % of the other side as first recorded",
                from_first_pct=symmetry.from_first_pct,
            )
        )
    if symmetry.on != latest:
        parts.append(tr("on {on}", on=short_date(symmetry.on, today)))
    return " · ".join(parts)


def _trap_words(symmetry: Symmetry, today: date) -> str:
    first = symmetry.first_uninvolved
    if not symmetry.is_trap or first is None or symmetry.from_first_pct is None:
        return ""
    share, then = f"{symmetry.from_first_pct:.1f} %", short_date(first.date, today)
    return tr(
        "Even only on paper: it is {share} of the {value_words} that the {side} "
        "side did on {then}; that side got weaker.",
        share=share,
        value_words=value_words(first),
        side=side_name(first.side),
        then=then,
    )


_NAME_PX = 100
