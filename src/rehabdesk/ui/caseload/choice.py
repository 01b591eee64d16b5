"""Whoever is chosen in the list: one row explained and looked at, or several acted on at once."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.ui.caseload.acting import RowActions
from rehabdesk.ui.caseload.files import CaseloadFiles
from rehabdesk.ui.caseload.preview import RowPreview
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.caseload.several import SeveralCard
from rehabdesk.ui.caseload.table import CaseloadTable
from rehabdesk.ui.caseload.why import WhyCard
from rehabdesk.ui.desk import Desk


class Choice(QObject):
    """Feeds the card under the list and the preview over it; made before anything is chosen."""

    def __init__(
        self,
        desk: Desk,
        table: CaseloadTable,
        cards: tuple[WhyCard, SeveralCard],
        acting: RowActions,
        files: CaseloadFiles,
        body: QWidget,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._desk, self._table, self._page, self._body = desk, table, page, body
        self._why, self._several = cards
        self._acting, self._files = acting, files
        self._preview: RowPreview | None = None
        table.installEventFilter(self)
        table.moved.connect(self.explain)
        table.looked.connect(self.look)
        table.left.connect(self.step_back)
        self._several.review_asked.connect(self.set_review)
        self._several.export_asked.connect(self._export)
        self._several.print_asked.connect(self._print)
        self._several.letters_asked.connect(self._letters)
        self._several.one_asked.connect(self._choose_one)

    @Slot()
    def explain(self) -> None:
        """Say why the one chosen stands where it stands, or how many are chosen."""
        row = self._row()
        several = len(self._table.chosen_keys())
        self._several.show_count(several)
        self._why.show_row(row.assessment if row and several <= 1 else None)
        if self._is_looking():
            self._look(row)

    @Slot()
    def look(self) -> None:
        """Show the preview of the chosen row, or put it away."""
        if self._is_looking():
            self._look(None)
        else:
            self._look(self._row())

    @Slot()
    def step_back(self) -> bool:
        """Put the preview away, or else the choice of several; False where there is neither."""
        looking = self._is_looking()
        several = self.is_several()
        if looking:
            self._look(None)
        elif several:
            self._choose_one()
        return looking or several

    def is_several(self) -> bool:
        return len(self._table.chosen_keys()) > 1

    @Slot()
    def set_review(self) -> None:
        """Ask for the next review of whoever is chosen."""
        if chosen := self._chosen():
            self._acting.reviews(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chosen row stays in sight when the cards below take room from the list."""
        if event.type() == QEvent.Type.Resize:
            self._table.scrollTo(self._table.currentIndex())
        return False

    def _row(self) -> CaseRow | None:
        return self._table.rows.row(self._table.currentIndex().row())

    def _is_looking(self) -> bool:
        return self._preview is not None and self._preview.isVisible()

    def _look(self, row: CaseRow | None) -> None:
        if row is None:
            if self._preview is not None:
                self._preview.hide()
            return
        if self._preview is None:
            self._preview = RowPreview(self._page, self._body)
        self._preview.show_row(row, self._desk.clinic.facts(row.key))
        self._desk.note_view(row.key, "preview")

    def _chosen(self) -> list[Assessment]:
        model = self._table.rows
        rows = (model.row(model.row_of(key)) for key in self._table.chosen_keys())
        return [row.assessment for row in rows if row is not None]

    @Slot()
    def _choose_one(self) -> None:
        self._table.select(self._table.currentIndex().row())
        self._table.setFocus()

    @Slot()
    def _export(self) -> None:
        self._files.ask_export_of({one.patient.patient_id for one in self._chosen()})

    @Slot()
    def _letters(self) -> None:
        self._files.make_documents([one.episode.key for one in self._chosen()])

    @Slot()
    def _print(self) -> None:
        self._files.print_list(self._chosen())
