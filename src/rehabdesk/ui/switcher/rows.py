"""The list under the switcher's line: its rows and how they are painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from rehabdesk.domain.speech import tr
from rehabdesk.ui.actions import CASELOAD, PATIENT
from rehabdesk.ui.switcher.offers import Offer
from rehabdesk.ui.theme import font, pixmap, tokens_now
from rehabdesk.ui.theme.tokens import FONT_BODY, FONT_SMALL, GRID, ROW_HEIGHT, Tokens

Index = QModelIndex | QPersistentModelIndex
OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
_ICONS = {CASELOAD: "caseload", PATIENT: "file"}
_ICON = 18
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class OfferModel(QAbstractListModel):
    """The offers on screen."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: Sequence[Offer] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def offer(self, place: int) -> Offer | None:
        return self._offers[place] if 0 <= place < len(self._offers) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role == OFFER_ROLE:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return offer.spoken
        return None


class OfferList(QListView):
    """Paints its own ground, so that a keystroke doesn't paint the page under it again."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What fits"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(OfferDelegate(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens_now().surface))
        painter.end()
        super().paintEvent(event)


class OfferDelegate(QStyledItemDelegate):
    """Two lines, the name above what tells it apart, and the key at the right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OFFER_ROLE)
        if offer is None:
            return
        tokens = tokens_now()
        view: Any = option
        box = QRectF(view.rect).adjusted(GRID, 0, -GRID, 0)
        chosen = bool(view.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_ground))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 10, 3, box.height() - 20), 1, 1)
        _paint_icon(painter, box, offer, tokens, chosen=chosen)
        right = _paint_aside(painter, box.adjusted(0, 0, -12, 0), offer, tokens)
        words = QRectF(box.left() + 44, box.top(), right - box.left() - 56, box.height())
        half = words.height() / 2
        _say(painter, words.adjusted(0, 5, 0, -half), offer.title, tokens.ink, weight=600)
        _say(painter, words.adjusted(0, half + 1, 0, -4), offer.detail, tokens.ink_2, FONT_SMALL)
        painter.restore()


def _paint_icon(
    painter: QPainter, box: QRectF, offer: Offer, tokens: Tokens, *, chosen: bool
) -> None:
    name = "patient" if offer.key is not None else _ICONS.get(offer.place, "chevron-right")
    picture = pixmap(
        name,
        tokens.accent if chosen else tokens.ink_3,
        _ICON,
        painter.device().devicePixelRatioF(),
    )
    painter.drawPixmap(int(box.left() + 14), int(box.center().y() - _ICON / 2), picture)


def _paint_aside(painter: QPainter, box: QRectF, offer: Offer, tokens: Tokens) -> float:
    """The key in a small box, or a patient's state; answers where it begins."""
    if not offer.aside:
        return box.right()
    face = font(FONT_SMALL)
    width = QFontMetricsF(face).horizontalAdvance(offer.aside)
    if offer.key is not None:
        place = QRectF(box.right() - width - 2, box.top(), width + 2, box.height())
        _say(painter, place, offer.aside, tokens.ink_2, FONT_SMALL)
        return place.left()
    place = QRectF(box.right() - width - 12, box.center().y() - 10, width + 12, 20)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(face)
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, offer.aside)
    return place.left()


def _say(
    painter: QPainter, box: QRectF, text: str, ink: str, pixels: int = FONT_BODY, weight: int = 400
) -> None:
    """One line of plain text, cut with … where it is too long."""
    face = font(pixels, weight)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    line = " ".join(text.split())
    cut = QFontMetricsF(face).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _MIDDLE, cut)
