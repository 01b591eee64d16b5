"""A look at the chosen patient without leaving the list: Space shows it, Space or Esc hides it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.contact import was_seen
from rehabdesk.domain.records import Facts, Visit
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.caseload import cells
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.caseload.sparks import EDGE, pain_spark, week_bars
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import font, tokens_now
from rehabdesk.ui.theme.tokens import FONT_SMALL, GRID, Tokens
from rehabdesk.ui.widgets import Pill

WIDTH = 400
_CHART_PX = 72
_SCALE_PX = 22
_MOST_WORDS = 320
"""Characters of a note that are shown; the whole stands on the patient's page."""


class MiniChart(QWidget):
    """Eight weeks of worst pain, or of kilometres, as wide as there is room."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._row: CaseRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 6 * GRID, _CHART_PX)

    def show_row(self, row: CaseRow) -> None:
        self._row = row
        words = cells.pain_text(row) if self._what == "pain" else cells.load_text(row)
        self.setAccessibleName(f"{self._what}: {words}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        t, found = tokens_now(), self._row.assessment
        size, ratio = (self.width() - _SCALE_PX, self.height()), self.devicePixelRatioF()
        at = QPointF(_SCALE_PX, 0)
        if self._what != "pain":
            colours = (t.bar, t.bar_strong)
            painter.drawPixmap(at, week_bars(found.load.weeks_km, size, colours, ratio))
        elif found.pain.recent:
            self._paint_scale(painter, t)
            drawn = pain_spark(found.pain.recent, found.as_of, size, t.series[1], ratio)
            painter.drawPixmap(at, drawn)
        painter.end()

    def _paint_scale(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setFont(font(FONT_SMALL - 1))
        for score in (0, 5, 10):
            y = EDGE + (self.height() - 2 * EDGE) * (1 - score / 10)
            painter.setPen(QColor(tokens.line))
            painter.drawLine(QPointF(_SCALE_PX, y), QPointF(self.width(), y))
            painter.setPen(QColor(tokens.ink_3))
            label = QRectF(0, min(max(y - 7, 0), self.height() - 14), _SCALE_PX - 6, 14)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight, str(score))


class RowPreview(QFrame):
    """Over the right of a part of the page, as tall as it; the keyboard stays in the list."""

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._page, self._over = parent, over
        over.installEventFilter(self)
        self._row: CaseRow | None = None
        self.pill = Pill(parent=self)
        self.name = PlainLabel("", "heading", parent=self)
        self.below = PlainLabel("", "small", parent=self)
        self.reason = PlainLabel("", wrap=True, parent=self)
        self.pain_title = PlainLabel("", "small", wrap=True, parent=self)
        self.pain = MiniChart("pain", self)
        self.load_title = PlainLabel("", "small", wrap=True, parent=self)
        self.load = MiniChart("running", self)
        self.plan_title = PlainLabel("", "small", wrap=True, parent=self)
        self.plan = PlainLabel("", wrap=True, parent=self)
        self.next = PlainLabel("", "small", wrap=True, parent=self)
        self._arrange()
        mask.changed.connect(self._rename)
        self.hide()

    def show_row(self, row: CaseRow, facts: Facts) -> None:
        """Show one episode as it is on record."""
        self._row = row
        found = row.assessment
        self.pill.set_state(found.imaging.state, row.state_words)
        self._rename()
        self.reason.setText(" ".join(found.imaging.reasons) or tr("Nothing asks for attention."))
        self.pain_title.setText(
            tr("Worst pain, last 8 weeks · {pain_text}", pain_text=cells.pain_text(row))
        )
        self.load_title.setText(
            tr("Running, last 8 weeks · {load_text}", load_text=cells.load_text(row))
        )
        for chart in (self.pain, self.load):
            chart.show_row(row)
        self._show_plan(facts, row)
        phase = (
            tr("Phase {phase_words}. ", phase_words=row.phase_words)
            if found.phase is not None
            else ""
        )
        self.next.setText(
            tr("{phase}Next review: {review_words}.", phase=phase, review_words=row.review_words)
        )
        self.setAccessibleName(tr("Preview of {name}", name=mask.name(found.patient)))
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._over
        at = over.mapTo(self._page, over.rect().topLeft())
        wide = min(WIDTH, over.width())
        self.setGeometry(at.x() + over.width() - wide, at.y(), wide, over.height())

    def _show_plan(self, facts: Facts, row: CaseRow) -> None:
        visit = last_planned(facts, row)
        seen = [visit for visit in upto(facts.visits, row.assessment.as_of) if was_seen(visit)]
        last = (
            _seen_words((row.assessment.as_of - seen[-1].date).days) if seen else tr("never seen")
        )
        if visit is None:
            self.plan_title.setText(tr("Last plan · {last}", last=last))
            self.plan.setText(tr("None is written down."))
            return
        words = " ".join((visit.plan or visit.subjective).split())
        title = tr("Last plan") if visit.plan else tr("Last note")
        self.plan_title.setText(f"{title}, {long_date(visit.date)} · {last}")
        cut = words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()} …"
        self.plan.setText(cut)

    @Slot()
    def _rename(self) -> None:
        if self._row is not None:
            self.name.setText(mask.name(self._row.assessment.patient))
            self.below.setText(self._row.below_name)
            self.setAccessibleName(tr("Preview of {words}", words=self.name.text()))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(PlainLabel(tr("Space closes"), "faint", parent=self))
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(GRID // 2)
        box.addLayout(head)
        for part in (self.name, self.below, self.reason):
            box.addWidget(part)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self.pain_title, self.pain),
            (self.load_title, self.load),
            (self.plan_title, self.plan),
        )
        for title, content in parts:
            box.addSpacing(GRID)
            box.addWidget(title)
            box.addWidget(content)
        box.addSpacing(GRID)
        box.addWidget(self.next)
        box.addStretch(1)


def _seen_words(days: int) -> str:
    return tr("seen today") if days == 0 else tr("last seen {days} ago", days=plural(days, "day"))


def last_planned(facts: Facts, row: CaseRow) -> Visit | None:
    """The latest day with a plan; where none has one, the latest with a note."""
    visits = upto(facts.visits, row.assessment.as_of)
    planned = [visit for visit in visits if visit.plan]
    noted = [visit for visit in visits if visit.subjective]
    return next(iter([*planned[-1:], *noted[-1:]]), None)
