"""How the caseload is looked at: views, columns, order; always with a visible way back."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.views import View
from rehabdesk.ui.caseload.chips import ChipRow
from rehabdesk.ui.caseload.columns import AS_SHIPPED, BY_KEY, COLUMNS, FIXED, title_of
from rehabdesk.ui.caseload.columns_panel import ColumnsPanel
from rehabdesk.ui.caseload.table import CaseloadTable
from rehabdesk.ui.caseload.views import BUILT_IN, NameForm, RenameForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import QuietButton, SidePanel

_UP = {"patient": tr("from A"), "review": tr("earliest first"), "entry": tr("earliest first")}
_DOWN = {"patient": tr("from Z"), "review": tr("latest first"), "entry": tr("latest first")}


class ShownLine(QWidget):
    """What departs from the whole list in its own order, and the way back beside it.

    Signals:
        order_asked: the triage order again.
        all_asked: everyone again.
    """

    order_asked = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sorted = PlainLabel("", "small")
        self.triage = QuietButton(tr("Triage order"))
        self.hidden = PlainLabel("", "small")
        self.everyone = QuietButton(tr("Show all"), "A")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.sorted, self.triage, self.hidden, self.everyone):
            part.hide()
            row.addWidget(part)
        row.addStretch(1)
        self.triage.clicked.connect(self.order_asked)
        self.everyone.clicked.connect(self.all_asked)
        self.hide()

    def show_order(self, key: str, *, descending: bool) -> None:
        """Say what is sorted by; "" is the list's own order, of which nothing is said."""
        if key:
            how = (_DOWN if descending else _UP).get(key)
            how = how or (tr("highest first") if descending else tr("lowest first"))
            self.sorted.setText(
                tr("Sorted by {title}, {how}.", title=mid_sentence(title_of(BY_KEY[key])), how=how)
            )
        for part in (self.sorted, self.triage):
            part.setVisible(bool(key))
        self._show()

    def show_hidden(self, count: int) -> None:
        """Say how many are hidden by a filter or a search."""
        self.hidden.setText(tr("{count} hidden by filter.", count=count))
        for part in (self.hidden, self.everyone):
            part.setVisible(count > 0)
        self._show()

    def _show(self) -> None:
        self.setVisible(not (self.sorted.isHidden() and self.hidden.isHidden()))


class Arranging(QObject):
    """Keeps filters, search, columns and order together as a ``View``.

    Signals:
        arranged: another view is shown.
        said: words for a toast.
        saved: words for a toast that offers to take it back.
    """

    arranged = Signal()
    said = Signal(str)
    saved = Signal(str)

    def __init__(
        self,
        desk: Desk,
        table: CaseloadTable,
        chips: ChipRow,
        search: QLineEdit,
        panel: SidePanel,
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._chips = desk, table, chips
        self._search, self._panel = search, panel
        self._model = table.rows
        self._titles = QMenu(table)
        table.sort_asked.connect(self.sort_by)
        table.columns_asked.connect(self.show_menu)
        table.rearranged.connect(self._on_columns)

    def view(self) -> View:
        """The list as it is looked at now."""
        sort, descending = self._model.ordered_by()
        columns = tuple(column.key for column in self._model.columns)
        return View(
            filters=tuple(one.key for one in self._chips.chosen()),
            search=self._search.text(),
            columns=() if columns == AS_SHIPPED else columns,
            sort=sort,
            descending=descending,
            widths=tuple(sorted(self._table.own_widths.items())),
        )

    def show_view(self, view: View) -> None:
        """Look at the list like that."""
        self._table.own_widths = {key: px for key, px in view.widths if key in BY_KEY}
        self.arrange(view.columns)
        self._model.order_by(view.sort, descending=view.descending)
        self._search.setText(view.search)
        self._chips.restore(view.filters)
        self._after()

    @Slot(str)
    def sort_by(self, key: str) -> None:
        """Sort by a column, then the other way round, then in triage order again."""
        now, descending = self._model.ordered_by()
        if now != key:
            self._order(key, descending=False)
        elif not descending:
            self._order(key, descending=True)
        else:
            self.restore_order()

    @Slot()
    def restore_order(self) -> None:
        """The triage order again: the most urgent first."""
        self._order("", descending=False)

    def arrange(self, columns: tuple[str, ...]) -> None:
        """Show these columns; none are those the app comes with."""
        self._model.arrange(columns)
        self._table.share_out()

    @Slot()
    def reset_widths(self) -> None:
        """Every column as wide as the app makes it."""
        self._table.own_widths.clear()
        self._table.share_out()

    @Slot()
    def show_menu(self) -> None:
        """Offer the columns where the mouse asked for them."""
        self._titles.clear()
        self.fill_columns(self._titles)
        self._titles.popup(QCursor.pos())

    def fill_columns(self, menu: QMenu) -> None:
        """Offer every column to be shown or hidden, and the way to the rest."""
        shown = {column.key for column in self._model.columns}
        for column in COLUMNS:
            action = menu.addAction(title_of(column), self._on_column)
            action.setData(column.key)
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(column.key != FIXED)
        menu.addSeparator()
        menu.addAction(tr("Usual &widths"), self.reset_widths)
        menu.addAction(tr("Columns and &order…"), self.ask_columns)

    @Slot()
    def _on_column(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        shown = [column.key for column in self._model.columns]
        if action.data() in shown:
            shown.remove(action.data())
        else:
            shown.append(str(action.data()))
        self._on_columns(tuple(shown))

    @Slot()
    def ask_columns(self) -> None:
        """Open the panel of columns."""
        sort, descending = self._model.ordered_by()
        shown = [column.key for column in self._model.columns]
        panel = ColumnsPanel(shown, sort, descending=descending)
        panel.arranged.connect(self._on_columns)
        panel.sorted.connect(self._on_order)
        panel.widened.connect(self._table.widen)
        panel.reset_asked.connect(self.reset_widths)
        self._panel.open_with(tr("Columns and order"), panel)

    def fill(self, menu: QMenu) -> None:
        """Offer the views that come with the app and the person's own, each with a digit."""
        menu.clear()
        own = self._desk.clinic.views()
        for number, view in enumerate((*BUILT_IN, *own), 1):
            digit = f"&{number} " if number <= 9 else ""
            shown = view.name.replace("&", "&&")
            action = menu.addAction(f"{digit}{shown}", self._on_view)
            action.setData(view)
            if number == len(BUILT_IN):
                menu.addSeparator()
        if own:
            menu.addSeparator()
        menu.addAction(tr("&Save this view…"), self.ask_name)
        if own:
            renamed, gone = menu.addMenu(tr("Re&name")), menu.addMenu("&Remove")
            for view in own:
                shown = view.name.replace("&", "&&")
                renamed.addAction(f"{shown}…", self._on_rename).setData(view)
                gone.addAction(shown, self._on_removed).setData(view)
        menu.addAction(tr("&Columns and order…"), self.ask_columns)

    @Slot()
    def ask_name(self) -> None:
        """Ask what the view is called, then keep it."""
        form = NameForm(self._desk, self.view())
        form.saved.connect(self._on_saved)
        self._panel.open_with(tr("Save this view"), form)

    def _order(self, key: str, *, descending: bool) -> None:
        at = self._table.key()
        self._model.order_by(key, descending=descending)
        if at is not None and self._model.row_of(at) >= 0:
            self._table.select(self._model.row_of(at))
        self._after()

    def _after(self) -> None:
        self._table.show_order()
        self.arranged.emit()

    @Slot(object)
    def _on_columns(self, keys: tuple[str, ...]) -> None:
        at = self._table.key()
        self.arrange(keys)
        if at is not None and self._model.row_of(at) >= 0:
            self._table.select(self._model.row_of(at))
        self._after()

    @Slot(str, bool)
    def _on_order(self, key: str, descending: bool) -> None:
        self._order(key, descending=descending)

    @Slot()
    def _on_view(self) -> None:
        view = _named(self.sender())
        if view is not None:
            self.show_view(view)

    @Slot()
    def _on_rename(self) -> None:
        view = _named(self.sender())
        if view is not None:
            form = RenameForm(self._desk, view.name)
            form.saved.connect(self._on_saved)
            self._panel.open_with(tr("Rename this view"), form)

    @Slot()
    def _on_removed(self) -> None:
        view = _named(self.sender())
        if view is not None and self._desk.do(partial(Clinic.drop_view, name=view.name)):
            self.saved.emit(tr("View removed"))

    @Slot()
    def _on_saved(self) -> None:
        self._panel.close_panel()
        self.saved.emit(tr("View saved"))


class ViewsButton(QPushButton):
    """Opens the list of views; it is read when it is opened."""

    def __init__(self, arranging: Arranging, parent: QWidget | None = None) -> None:
        super().__init__(tr("Views ▾"), parent)
        self._arranging = arranging
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setToolTip(tr("Views, columns and order; press L"))

    @Slot()
    def _fill(self) -> None:
        self._arranging.fill(self._menu)


def _named(sender: QObject) -> View | None:
    view = sender.data() if isinstance(sender, QAction) else None
    return view if isinstance(view, View) else None
