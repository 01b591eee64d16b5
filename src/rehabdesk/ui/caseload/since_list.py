"""The list of what changed: a row an episode, painted whole, opened with Enter."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rehabdesk.domain.since import EpisodeChange
from rehabdesk.domain.speech import tr
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import plain_tooltip
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL
from rehabdesk.ui.widgets.pill import paint_pill, pill_width

Index = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW = 72
_PAD, _LINE = 12, 18
_NOWHERE = QModelIndex()
CHIP_WORDS = {
    "stale": tr("now provisional"),
    "approximate": tr("onset now a range"),
    "onset_unknown": tr("onset now unknown"),
    "prior_imaging": tr("imaging from before onset"),
    "imaging_cancelled": tr("imaging cancelled"),
    "refer_rheumatology": tr("refer to rheumatology"),
    "decision_void": tr("decision void"),
}


def headline_of(change: EpisodeChange) -> str:
    """What happened to the state, in words: ``Not due → Consider``."""
    if change.is_new:
        return tr("New on the list")
    if change.crossed:
        return change.crossing
    return (
        tr("Newly silent")
        if change.newly_silent
        else tr("New entries")
        if change.entries
        else tr("New")
    )


def details_of(change: EpisodeChange) -> str:
    """Everything else that is new: entries with who made them, alerts, chips, silence."""
    words = "; ".join(_details(change)) or " ".join(change.assessment.imaging.reasons[:1])
    return words[:1].upper() + words[1:]


def _details(change: EpisodeChange) -> Iterator[str]:
    if change.newly_silent:
        yield next(a.text for a in change.assessment.alerts if a.code == "silent").rstrip(".")
    if change.entries:
        actors = dict.fromkeys(name for one in change.entries for name in one.actors)
        entries = ", ".join(one.words for one in change.entries)
        yield tr("{entries} by {actors}", entries=entries, actors=tr(" and ").join(actors))
    yield from (CHIP_WORDS.get(chip, chip.replace("_", " ")) for chip in change.chips)
    yield from (alert.text.rstrip(".") for alert in change.raised)


class SinceModel(QAbstractListModel):
    """The changed episodes; what asks for attention first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[EpisodeChange] = ()
        mask.changed.connect(self._rename)

    @Slot()
    def _rename(self) -> None:
        if self._changes:
            self.dataChanged.emit(self.index(0), self.index(len(self._changes) - 1))

    def show_changes(self, changes: Sequence[EpisodeChange]) -> None:
        self.beginResetModel()
        self._changes = changes
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        change = self._changes[index.row()]
        if role == CHANGE_ROLE:
            return change
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in spoken or role == Qt.ItemDataRole.ToolTipRole:
            name = mask.name(change.assessment.patient)
            words = f"{name}: {headline_of(change)}. {details_of(change)}"
            return words if role in spoken else plain_tooltip(words)
        return None


class SinceDelegate(QStyledItemDelegate):
    """Paints name, state, crossing and details of one episode."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        change: EpisodeChange = index.data(CHANGE_ROLE)
        tokens, box = tokens_now(), QRectF(_rect(option))
        view = self.parent()
        painter.save()
        if isinstance(view, QListView) and view.currentIndex().row() == index.row():
            painter.fillRect(box, QColor(tokens.accent_ground))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), tokens.accent)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))
        inner = box.adjusted(_PAD, 8, -_PAD, 0)
        imaging = change.assessment.imaging
        pill = pill_width(imaging.label)
        paint_pill(painter, inner.right() - pill, inner.top() + 10, imaging.state,
                   imaging.label, tokens)  # fmt: skip
        name = QRectF(inner.left(), inner.top(), inner.width() - pill - _PAD, _LINE)
        _say(painter, name, mask.name(change.assessment.patient), tokens.ink, font(weight=600))
        told = QRectF(inner.left(), inner.top() + 21, inner.width(), _LINE)
        _say(painter, told, headline_of(change), tokens.ink_2, font(weight=500))
        rest = told.translated(0, 19)
        _say(painter, rest, details_of(change), tokens.ink_3, font(FONT_SMALL))
        painter.restore()


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _say(painter: QPainter, box: QRectF, text: str, ink: str, type_face: QFont) -> None:
    painter.setFont(type_face)
    painter.setPen(QColor(ink))
    cut = QFontMetricsF(type_face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)


class SinceList(QListView):
    """The changed episodes.

    Signals:
        opened: the ``EpisodeKey`` to show in full.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = SinceModel(self)
        self.setModel(self.changes)
        self.setItemDelegate(SinceDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What changed"))
        self.setMinimumHeight(3 * _ROW)
        self.doubleClicked.connect(self._open)
        watcher.changed.connect(self._repaint)

    def show_changes(self, changes: Sequence[EpisodeChange]) -> None:
        self.changes.show_changes(changes)
        if changes:
            self.setCurrentIndex(self.changes.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters finds nobody here: the caseload's search does."""

    def _open(self, index: Index) -> None:
        change = index.data(CHANGE_ROLE) if index.isValid() else None
        if isinstance(change, EpisodeChange):
            self.opened.emit(change.assessment.key)

    def _repaint(self) -> None:
        self.viewport().update()
