"""The page a document is finished on: words left, paper right, sign, save and print above."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rehabdesk.documents.document import Document
from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import pdf_bytes
from rehabdesk.documents.superseding import superseding
from rehabdesk.domain.countersign import unread
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.copies import CopiesOut
from rehabdesk.ui.documents.drafting import TITLES, Drafting, Kind
from rehabdesk.ui.documents.issued_box import issued_words
from rehabdesk.ui.documents.layout import DocumentLayout
from rehabdesk.ui.documents.own_words import previewed, suggested
from rehabdesk.ui.documents.paper import PaperOut
from rehabdesk.ui.documents.requesting import with_request
from rehabdesk.ui.documents.state import state_words, told, why_unsignable
from rehabdesk.ui.documents.words_form import ASKED, WordsForm, how_asks, template_fields
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask

DEBOUNCE_MS = 200


class DocumentPage(DocumentLayout):
    """A summary, a letter or a referral, from the record's suggestion to paper.

    Signals:
        closed: the person is done with the document.
    """

    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._jobs = jobs
        self._drafting: Drafting | None = None
        self._signed_on: date | None = None
        self._signed: Document | None = None
        """What was signed and issued, until something is edited."""
        self._copy: Issued | None = None
        self._paper = PaperOut(self, self._note)
        self._copies = CopiesOut(desk.clinic, self._paper, self._toast.say)
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._connect()

    def show_document(self, kind: Kind, key: EpisodeKey) -> None:
        """Read the episode and open its ``kind`` of document, filled with what is known."""
        clinic = self._desk.clinic
        facts = clinic.facts(key)
        pathway, head = clinic.pathway_of(facts.episode), clinic.letterhead()
        judged, trail = clinic.judge(facts), clinic.trail_end().short
        self._drafting = Drafting(kind, facts, judged, pathway, head, trail)
        self._signed_on = self._signed = self._copy = None
        self._problem.hide()
        self._who.object_to("")
        self._issued.forget_reason()
        self._issued.show_copies(clinic.issued(key), self._drafting.issued_kind)
        self._title.setText(tr(TITLES[kind]))
        self._who.offer(clinic.clinicians(), facts.episode.clinician)
        self._form = WordsForm((*ASKED[kind], *how_asks(self._drafting.exercise_labels())))
        self._form.use_snippets(clinic.snippets_for(self._drafting.pathway))
        self._everything.setVisible(kind == "discharge")
        self._everything.setChecked(False)
        self._brought_back.hide()
        self._kept.follow(self._form, kind, key, self._suggested(self._drafting))
        self._form.edited.connect(self._on_edited)
        self._words.setWidget(self._form)
        self._show_words()

    def document(self) -> Document:
        """The document as it stands in the fields."""
        if self._drafting is None:
            raise LookupError(tr("No document is open."))
        if self._signed is not None:
            return self._signed
        signer = self._who.signer()
        words = previewed(self._drafting, signer, self._template, self._form.words())
        made = self._made(words, self._signed_on)
        before = self._issued.valid()
        if before is None or before.code == made.check:
            return made
        return superseding(made, before, self._issued.reason.text().strip())

    def _suggested(self, drafting: Drafting) -> dict[str, str]:
        words, wrong = suggested(drafting, self._who.signer())
        if wrong:
            self._toast.say(
                tr("The template can't be used, the record's own words stand: {wrong}", wrong=wrong)
            )
        return words

    @Slot()
    def edit_template(self) -> None:
        """Edit the clinic's own words for this kind of document, beside the page they make."""
        if self._drafting is not None:
            self._own.hide()
            self._template.show()
            self._template.open_for(self._drafting.kind, template_fields(self._drafting.kind))

    @Slot()
    def _on_template_done(self) -> None:
        drafting = self._drafting
        if drafting is not None:
            self.show_document(drafting.kind, drafting.facts.key)

    def _show_words(self) -> None:
        """The words of this patient's document, not the template."""
        self._template.hide()
        self._own.show()
        self.refresh()

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
        if not self._desk.allows(Right.DECIDE):
            return
        if self._drafting is None:
            return
        document = self.document()
        signer = self._who.signer().name
        problem = why_unsignable(document, signer, lacks_reason=self._lacks_reason())
        waiting = self._desk.clinic.awaiting_countersign(self._key().patient_id)
        problem = problem or " ".join(str(each) for each in unread(waiting))
        self._who.object_to("" if signer else tr("Who signs?"))
        if problem:
            self._problem.setText(problem)
            self._problem.show()
            self._state.hide()
            return
        if not self._record_request():
            return
        self._signed_on = self._desk.today()
        signed = self.document()
        if not self._issue(signed):
            self._signed_on = None
            return
        self._signed = signed
        self.refresh()
        self._kept.reached_paper()
        self._desk.note_leaving(self._key(), "sign", told(signed))
        self._toast.say(tr("Signed. Any change makes it a draft again."))

    def save_pdf(self, path: Path) -> bool:
        """Write the PDF and note it in the history; says so where it can't be written."""
        if self._drafting is None:
            return False
        if self._copy is not None:
            return self.save_issued(self._copy, path)
        document = self.document()
        return self._paper.write(path, pdf_bytes(document), told(document))

    def _connect(self) -> None:
        mask.changed.connect(self.refresh)
        self._kept.discarded.connect(self._on_edited)
        self._paper.said.connect(self._toast.say)
        self._timer.timeout.connect(self.refresh)
        self._back.clicked.connect(self.closed)
        self._save.clicked.connect(self._choose_file)
        self._print.clicked.connect(self._print_paper)
        self._sign.clicked.connect(self.sign)
        self._edit.clicked.connect(self.edit_template)
        self._everything.toggled.connect(self._on_edited)
        self._template.edited.connect(self._on_edited)
        self._template.done.connect(self._on_template_done)
        self._who.edited.connect(self._on_edited)
        self._issued.edited.connect(self._on_edited)
        self._issued.show_asked.connect(self.show_issued)
        self._issued.print_asked.connect(self._print_issued)
        self._issued.save_asked.connect(self._save_issued)
        for keys, slot in (
            (QKeySequence("Ctrl+S"), self._choose_file),
            (QKeySequence("Ctrl+P"), self._print_paper),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _say_state(self, document: Document) -> None:
        self._state.setText(state_words(document, self._who.signer().name))
        # the refusal names the same gaps: once is enough
        self._state.setVisible(self._problem.isHidden())
        self._sign.setEnabled(not document.signed)

    def _lacks_reason(self) -> bool:
        before = self._issued.valid()
        lacks = before is not None and not self._issued.reason.text().strip()
        return lacks and self._drafting is not None and not self._is_as_issued(before)

    def _is_as_issued(self, before: Issued | None) -> bool:
        """Whether the same words are in force already."""
        made = self._made(self._form.words(), self._desk.today())
        return before is not None and before.code == made.check

    def _record_request(self) -> bool:
        """Put a signed referral's request on record; true if there is nothing to refuse."""
        if self._drafting is None or self._drafting.kind != "referral":
            return True
        requested = with_request(self._desk, self._drafting, self._form.words()["modality"])
        if requested is None:
            self._toast.say(tr("Not signed: the request could not be recorded. Open it again."))
            return False
        self._drafting = requested
        return True

    def _made(self, words: dict[str, str], signed_on: date | None) -> Document:
        """The document of these words, at the length that is asked for."""
        made = self._shown().document(words, self._who.signer(), signed_on)
        return replace(made, briefer=()) if self._everything.isChecked() else made

    def _shown(self) -> Drafting:
        assert self._drafting is not None  # noqa: S101 - asked of a document on screen
        return self._drafting

    def _key(self) -> EpisodeKey:
        return self._shown().facts.key

    def _note(self, action: str, told: str) -> None:
        """Write down that it leaves. Raises ``NotSaved``."""
        self._desk.changed.emit(self._desk.clinic.note_output(self._key(), action, told))
        self._kept.reached_paper()

    @Slot()
    def _on_edited(self) -> None:
        self._signed_on = self._signed = self._copy = None
        self._problem.hide()
        self._timer.start()

    @Slot()
    def _choose_file(self) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        if self._drafting is not None:
            path = self._paper.ask_file(self._file_name())
            if path is not None:
                self.save_pdf(path)

    def _file_name(self) -> str:
        return self._shown().file_name(self._desk.today(), hidden=mask.hidden)

    @Slot()
    def _print_paper(self) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        if self._copy is not None:
            self._print_issued(self._copy)
        elif self._drafting is not None:
            document = self.document()
            self._paper.print_pages(lay_out(document), self._title.text(), told(document))

    def show_copy(self, copy: Issued) -> None:
        """Choose an issued copy of the document that is open, and show it."""
        self._issued.choose(copy)

    @Slot(object)
    def show_issued(self, copy: Issued) -> None:
        """Show a copy as it was issued; any change goes back to the new version."""
        pages = self._copies.pages(copy)
        if pages is not None:
            self._view.show_pages(None if mask.hidden else pages)
            self._state.setText(tr("As issued {words}.", words=issued_words(copy)))
            self._state.show()

    @Slot(object)
    def _print_issued(self, copy: Issued) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        self._copies.print(copy)

    @Slot(object)
    def _save_issued(self, copy: Issued) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        path = self._paper.ask_file(self._file_name())
        if path is not None:
            self.save_issued(copy, path)

    def save_issued(self, copy: Issued, path: Path) -> bool:
        """Write a copy's own bytes to a file; says so where it can't be."""
        return self._copies.save(copy, path)

    def _issue(self, document: Document) -> bool:
        """Keep what was signed as it is issued; says so where it can't be."""
        key = self._key()
        self._copy = self._copies.issued(key, document, self._issued.reason.text())
        if self._copy is None:
            return False
        self._issued.forget_reason()
        self._issued.show_copies(self._desk.clinic.issued(key), self._shown().issued_kind)
        return True
