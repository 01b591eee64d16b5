"""The page a document is finished on: words left, paper right, sign, save and print above."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.documents.document import Document
from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import paint, write_pdf
from rehabdesk.documents.referral import together
from rehabdesk.domain.records import Clinician, EpisodeKey, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.drafting import Drafting, Kind
from rehabdesk.ui.documents.kept_words import KeptWords
from rehabdesk.ui.documents.pages import PagesView, scrolled
from rehabdesk.ui.documents.words_form import DISCHARGE, REFERRAL, WordsForm
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, PrimaryButton, Toast

DEBOUNCE_MS = 200
_FORM_WIDTH = 380
_COVERED = tr("Names are hidden, so the page is not shown. Paper and PDF name the patient.")
SPLIT_SETTING = "documents/split"


class DocumentPage(QWidget):
    """A discharge summary or an imaging referral, from the record's suggestion to paper.

    Signals:
        closed: the person is done with the document.
    """

    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self._jobs = jobs
        self._drafting: Drafting | None = None
        self._signed_on: date | None = None
        self._clinicians: dict[str, Clinician] = {}
        self._form = WordsForm(())
        self._kept = KeptWords(desk.drafts, self)
        self._kept.discarded.connect(self._on_edited)
        self._view = PagesView()
        self._toast = Toast(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.refresh)
        self._build()

    def show_document(self, kind: Kind, key: EpisodeKey) -> None:
        """Read the episode and open its ``kind`` of document, filled with what is known."""
        clinic = self._desk.clinic
        facts = clinic.facts(key)
        self._drafting = Drafting(
            kind, facts, clinic.judge(facts), clinic.pathway_of(facts.episode), clinic.letterhead()
        )
        self._signed_on = None
        self._problem.hide()
        self._name_field.set_problem("")
        self._title.setText(
            tr("Discharge summary") if kind == "discharge" else tr("Imaging referral")
        )
        self._offer_signers(facts.episode.clinician)
        self._form = WordsForm(DISCHARGE if kind == "discharge" else REFERRAL)
        self._brought_back.hide()
        self._kept.follow(self._form, kind, key, self._drafting.suggested())
        self._form.edited.connect(self._on_edited)
        self._words.setWidget(self._form)
        self.refresh()

    def document(self) -> Document:
        """The document as it stands in the fields."""
        if self._drafting is None:
            raise LookupError(tr("No document is open."))
        return self._drafting.document(self._form.words(), self._signer(), self._signed_on)

    @Slot()
    def refresh(self) -> None:
        """Lay the page out again from the fields."""
        if self._drafting is None:
            return
        self._timer.stop()
        document = self.document()
        patient = self._drafting.facts.patient
        whose = (mask.name(patient), mask.own(patient.patient_id))
        self._whose.setText(" · ".join(filter(None, whose)))
        self._view.show_pages(None if mask.hidden else lay_out(document))
        self._covered.setVisible(mask.hidden)
        self._say_state(document)

    @Slot()
    def sign(self) -> None:
        """Sign as the named clinician; a referral's request then goes on record."""
        if self._drafting is None:
            return
        document = self.document()
        problem = self._unsignable(document)
        self._name_field.set_problem("" if self._signer().name else tr("Who signs?"))
        if problem:
            self._problem.setText(problem)
            self._problem.show()
            self._state.hide()
            return
        if not self._record_request():
            return
        self._signed_on = self._desk.today()
        self.refresh()
        self._note("sign")
        self._toast.say(tr("Signed. Any change makes it a draft again."))

    def save_pdf(self, path: Path) -> bool:
        """Write the PDF and note it in the history; says so where it can't be written."""
        if self._drafting is None:
            return False
        try:
            write_pdf(self.document(), path)
        except OSError as error:
            self._toast.say(
                tr(
                    "Not saved: {strerror}. Choose another folder.",
                    strerror=error.strerror or error,
                )
            )
            return False
        self._note("pdf")
        self._toast.say(tr("Saved {own}", own=mask.own(path.name)).rstrip())
        return True

    def _build(self) -> None:
        self._title = PlainLabel(role="title")
        self._whose = PlainLabel(role="small")
        self._covered = PlainLabel(_COVERED, "small", wrap=True)
        mask.changed.connect(self.refresh)
        self._back = Button(tr("Back"), "Esc")
        self._back.clicked.connect(self.closed)
        self._save = Button(tr("Save PDF…"), "Ctrl+S")
        self._save.clicked.connect(self._choose_file)
        self._print = Button(tr("Print…"), "Ctrl+P")
        self._print.clicked.connect(self._print_paper)
        self._sign = PrimaryButton(tr("Sign"))
        self._sign.clicked.connect(self.sign)
        for keys, slot in (
            (QKeySequence("Ctrl+S"), self._choose_file),
            (QKeySequence("Ctrl+P"), self._print_paper),
        ):
            QShortcut(keys, self).activated.connect(slot)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._whose)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addLayout(heading, 1)
        for button in (self._back, self._save, self._print, self._sign):
            top.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(top)
        box.addWidget(self._split(), 1)

    def _split(self) -> QSplitter:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID + 4)
        self._state = PlainLabel(role="small", wrap=True)
        self._problem = PlainLabel(role="problem", wrap=True)
        self._problem.hide()
        self._brought_back = BroughtBack(self._kept, left)
        self._name = QComboBox()
        self._name.setEditable(True)
        self._name.editTextChanged.connect(self._on_signer)
        self._registration = QLineEdit()
        self._registration.textChanged.connect(self._on_edited)
        self._name_field = Field(tr("Signed by"), self._name)
        self._words = scrolled(self._form, tr("Words of the document"))
        for part in (
            self._covered,
            self._state,
            self._problem,
            self._brought_back,
            self._name_field,
            Field(tr("Registration (HCPC no.)"), self._registration),
        ):
            column.addWidget(part)
        column.addWidget(self._words, 1)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(scrolled(self._view, tr("The page")))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_FORM_WIDTH, 3 * _FORM_WIDTH])
        splitter.setChildrenCollapsible(False)
        kept = QSettings().value(SPLIT_SETTING)
        if kept is not None:
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(self._keep_split)
        return splitter

    @Slot()
    def _keep_split(self) -> None:
        splitter = self.sender()
        if isinstance(splitter, QSplitter):
            QSettings().setValue(SPLIT_SETTING, splitter.saveState())

    def _offer_signers(self, usual: str) -> None:
        self._clinicians = {each.name: each for each in self._desk.clinic.clinicians()}
        names = list(self._clinicians)
        self._name.blockSignals(True)
        self._name.clear()
        self._name.addItems(names)
        self._name.setEditText(usual if usual in names or not names else names[0])
        self._name.blockSignals(False)
        self._show_registration()

    def _show_registration(self) -> None:
        known = self._clinicians.get(self._name.currentText().strip())
        if known is not None:
            self._registration.blockSignals(True)
            self._registration.setText(known.registration)
            self._registration.blockSignals(False)

    def _signer(self) -> Clinician:
        name = self._name.currentText().strip()
        role = self._clinicians[name].role if name in self._clinicians else tr("Physiotherapist")
        return Clinician(name, role, self._registration.text().strip())

    def _say_state(self, document: Document) -> None:
        if document.signed:
            words = tr(
                "Signed by {name}. Check {check}.", name=self._signer().name, check=document.check
            )
        elif missing := (*document.stops, *document.gaps):
            words = tr("Draft. Not recorded yet: {together}.", together=together(missing))
        else:
            words = tr("Draft. Everything the page needs is there.")
        self._state.setText(words)
        # the refusal names the same gaps: once is enough
        self._state.setVisible(self._problem.isHidden())
        self._sign.setEnabled(not document.signed)

    def _unsignable(self, document: Document) -> str:
        """Why the document may not be signed as it stands, in words; "" if it may."""
        if not self._signer().name:
            return tr("Fill in who signs.")
        if document.stops:
            return " ".join(document.stops)
        if document.kind == "referral" and document.gaps:
            return tr("Can’t be signed yet. Fill in: {together}.", together=together(document.gaps))
        return ""

    def _record_request(self) -> bool:
        """Put a signed referral's request on record, once; true if there is nothing to refuse."""
        drafting = self._drafting
        if drafting is None or drafting.kind != "referral":
            return True
        modality = self._form.words()["modality"]
        episode = drafting.facts.episode
        if any(
            study.modality == modality and not study.done_on and not study.cancelled_on
            for study in drafting.facts.imaging
        ):
            return True
        study = ImagingStudy(modality, episode.side, requested_on=self._desk.today())
        key, based_on = episode.key, episode.revision
        if not self._desk.do(lambda clinic: clinic.record_imaging(key, study, based_on)):
            self._toast.say(tr("Not signed: the request could not be recorded. Open it again."))
            return False
        facts = self._desk.clinic.facts(key)
        self._drafting = Drafting(
            drafting.kind, facts, drafting.assessment, drafting.pathway, drafting.letterhead
        )
        return True

    def _note(self, action: str) -> None:
        document, drafting = self.document(), self._drafting
        self._kept.reached_paper()
        if drafting is not None:
            state = "signed" if document.signed else "draft"
            detail = f"{document.kind} {state}, check {document.check}"
            self._desk.do(lambda clinic: clinic.note_output(drafting.facts.key, action, detail))

    @Slot()
    def _on_signer(self) -> None:
        self._show_registration()
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._signed_on = None
        self._problem.hide()
        self._timer.start()

    @Slot()
    def _choose_file(self) -> None:
        if self._drafting is None:
            return
        suggested = self._drafting.file_name(self._desk.today(), hidden=mask.hidden)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save PDF"), suggested, tr("PDF (*.pdf)"))
        if chosen:
            path = Path(chosen)
            self.save_pdf(path if path.suffix else path.with_suffix(".pdf"))

    @Slot()
    def _print_paper(self) -> None:
        # the print library is heavy and may be missing: only the one who prints needs it
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._drafting is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title.text())
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            paint(self.document(), printer)
        except OSError as error:
            self._toast.say(tr("Not printed: {error}", error=error))
            return
        self._note("print")
        self._toast.say(tr("Sent to the printer"))
