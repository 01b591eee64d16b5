"""The body chart as a control: arrows go from place to place, Space marks, letters say how."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.body_chart import QUALITY_LABELS, Area
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import side_name
from rehabdesk.ui.patient.assessment import figure
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

Marks = Mapping[tuple[str, str], str]
"""(area, left or right): quality, "" where only the place is marked."""

LETTERS = {"A": "ache", "S": "sharp", "B": "burning", "T": "tight", "I": "tingling", "N": "numb"}
_GLYPHS = {quality: letter for letter, quality in LETTERS.items()} | {"": "×"}
_VIEW_LABELS = {"back": tr("From behind"), "front": tr("From the front")}
_HEAD = 34
_GAP = 28
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Spot(NamedTuple):
    """One area on one side, where it is drawn (in the chart's own units)."""

    area: Area
    side: str
    path: QPainterPath


class BodyChart(QWidget):
    """One tab stop. Earlier marks are a dashed ghost under today's.

    Signals:
        changed: a person marked a place, changed how it feels, or took a mark off.
        moved: another place has the keyboard.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spots: tuple[Spot, ...] = ()
        self._views: tuple[str, ...] = ()
        self._marks: dict[tuple[str, str], str] = {}
        self._ghost: dict[tuple[str, str], str] = {}
        self._at = 0
        self._last_quality = ""
        self._high = float(figure.HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(
            tr(
                "Arrows choose a place, Space marks it or takes the mark off, A ache, S "
                "sharp, B burning, T tight, I tingling, N numb"
            )
        )
        watcher.changed.connect(self.update)

    def show_areas(self, areas: tuple[Area, ...]) -> None:
        """Draw these places; each view in which there is one has its figure."""
        self._views = tuple(dict.fromkeys(area.view for area in areas))
        spots: list[Spot] = []
        low = 0
        for number, view in enumerate(self._views):
            middle = figure.HALF + number * (figure.WIDTH + _GAP)
            undrawn = 0
            for area in (each for each in areas if each.view == view):
                for side in ("left", "right"):
                    # from behind, the patient's left is on the left; from the front on the right
                    mirrored = (side == "left") == (view == "back")
                    path = figure.shape(area, mirrored) or figure.words_box(undrawn, mirrored)
                    spots.append(Spot(area, side, path.translated(middle, _HEAD)))
                undrawn += area.box is None
            low = max(low, undrawn)
        self.spots = tuple(spots)
        self._high = figure.HEIGHT + (8 + low * figure.STEP if low else 0)
        self._at = min(self._at, max(0, len(spots) - 1))
        self._say()
        self.update()

    def show_marks(self, marks: Marks, ghost: Marks) -> None:
        """Show a day's marks over those of the chart before."""
        self._marks, self._ghost = dict(marks), dict(ghost)
        self._say()
        self.update()

    def marks(self) -> dict[tuple[str, str], str]:
        return dict(self._marks)

    def current(self) -> Spot | None:
        """The place that has the keyboard."""
        return self.spots[self._at] if self.spots else None

    def go_to(self, area: str, side: str) -> None:
        """Give a place the keyboard."""
        for number, spot in enumerate(self.spots):
            if (spot.area.key, spot.side) == (area, side):
                self._at = number
        self._say()
        self.moved.emit()
        self.update()

    def toggle(self) -> None:
        """Mark the current place with the quality used last, or take its mark off."""
        spot = self.current()
        if spot is None:
            return
        place = (spot.area.key, spot.side)
        if place in self._marks:
            del self._marks[place]
        else:
            self._marks[place] = self._ghost.get(place, self._last_quality)
        self._tell()

    def mark_as(self, quality: str) -> None:
        """Mark the current place with a quality."""
        spot = self.current()
        if spot is not None:
            self._last_quality = quality
            self._marks[spot.area.key, spot.side] = quality
            self._tell()

    def sizeHint(self) -> QSize:
        width = len(self._views) * figure.WIDTH + max(0, len(self._views) - 1) * _GAP
        return QSize(round(width), round(_HEAD + self._high + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() * 0.8

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            event.ignore()
        elif key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key == Qt.Key.Key_Space:
            self.toggle()
        elif event.text().upper() in LETTERS:
            self.mark_as(LETTERS[event.text().upper()])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        inverse, possible = self._transform().inverted()
        point = inverse.map(event.position())
        for number, spot in enumerate(self.spots):
            if possible and spot.path.contains(point):
                self._at = number
                self.moved.emit()
                self.toggle()
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform())
        self._paint_figures(painter)
        for spot in self.spots:
            self._paint_spot(painter, spot)
        here = self.current()
        if self.hasFocus() and here is not None:
            painter.setPen(QPen(QColor(tokens_now().accent), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(here.path)

    def _paint_figures(self, painter: QPainter) -> None:
        tokens = tokens_now()
        for number, view in enumerate(self._views):
            left = number * (figure.WIDTH + _GAP)
            sides = ("L", "R") if view == "back" else ("R", "L")
            painter.setFont(font(FONT_SMALL - 1))
            painter.setPen(QColor(tokens.ink_2))
            head = QRectF(left, 0, figure.WIDTH, 20)
            painter.drawText(head, Qt.AlignmentFlag.AlignHCenter, _VIEW_LABELS[view])
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft, f"  {sides[0]}")
            painter.drawText(head, Qt.AlignmentFlag.AlignRight, f"{sides[1]}  ")
            painter.setPen(QPen(QColor(tokens.bar), 1.2))
            painter.setBrush(QColor(tokens.track))
            painter.drawPath(figure.outline().translated(left + figure.HALF, _HEAD))

    def _paint_spot(self, painter: QPainter, spot: Spot) -> None:
        tokens = tokens_now()
        place = (spot.area.key, spot.side)
        edge = QColor(tokens.ink_3)
        edge.setAlphaF(0.5)
        painter.setPen(QPen(edge, 0.9, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(spot.path)
        if place in self._ghost:
            painter.setPen(QPen(QColor(tokens.ink_2), 1.6, Qt.PenStyle.DashLine))
            painter.drawPath(spot.path)
        if spot.area.box is None:
            painter.setFont(font(FONT_SMALL - 2))
            painter.setPen(QColor(tokens.ink_2))
            painter.drawText(
                spot.path.boundingRect(), Qt.AlignmentFlag.AlignCenter, spot.area.label
            )
        if place in self._marks:
            self._paint_mark(painter, spot, self._marks[place])

    def _paint_mark(self, painter: QPainter, spot: Spot, quality: str) -> None:
        tokens = tokens_now()
        ink = QColor(tokens.series[0])
        ground = QColor(ink)
        ground.setAlphaF(0.28)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ground)
        painter.drawPath(spot.path)
        painter.setFont(font(FONT_SMALL, 700))
        painter.setPen(QColor(tokens.ink))
        painter.drawText(spot.path.boundingRect(), Qt.AlignmentFlag.AlignCenter, _GLYPHS[quality])

    def _transform(self) -> QTransform:
        hint = self.sizeHint()
        scale = min(self.width() / max(1, hint.width()), self.height() / max(1, hint.height()))
        left = (self.width() - hint.width() * scale) / 2
        return QTransform.fromTranslate(left, 0).scale(scale, scale)

    def _step(self, across: int, down: int) -> None:
        """To the nearest place in that direction, as one sees it."""
        here = self.current()
        if here is None:
            return
        start = here.path.boundingRect().center()
        best: tuple[float, int] | None = None
        for number, spot in enumerate(self.spots):
            way = spot.path.boundingRect().center() - start
            ahead = way.x() * across + way.y() * down
            aside = abs(way.y() if across else way.x())
            if ahead > 1 and ahead >= aside / 2:
                distance = ahead + 3 * aside
                best = min(best, (distance, number)) if best else (distance, number)
        if best is not None:
            self._at = best[1]
            self._say()
            self.moved.emit()
            self.update()

    def _tell(self) -> None:
        self._say()
        self.update()
        self.changed.emit()

    def _say(self) -> None:
        self.setAccessibleName(
            tr("Body chart, {current_words}", current_words=self.current_words())
        )

    def current_quality(self) -> str | None:
        """How the place that has the keyboard is marked; ``None`` where it is not."""
        spot = self.current()
        return self._marks.get((spot.area.key, spot.side)) if spot else None

    def current_words(self) -> str:
        """``Sit-bone, left: ache``: the place that has the keyboard, and its mark."""
        spot = self.current()
        if spot is None:
            return tr("no places")
        place = (spot.area.key, spot.side)
        quality = self._marks.get(place)
        said = tr("not marked") if quality is None else mid_sentence(QUALITY_LABELS[quality])
        before = tr(" (marked last time)") if quality is None and place in self._ghost else ""
        return f"{spot.area.label}, {side_name(spot.side)}: {said}{before}"

    def centre_of(self, area: str, side: str) -> QPointF:
        """Where a place lies on the widget, for whoever clicks it."""
        spot = next(s for s in self.spots if (s.area.key, s.side) == (area, side))
        return self._transform().map(spot.path.boundingRect().center())
