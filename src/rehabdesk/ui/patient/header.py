"""Who this is, which episode, which phase, and what can be made of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import DISCHARGE_LABELS, long_date, short_date, side_name
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel, plain_tooltip
from rehabdesk.ui.widgets import Button, break_row

NEW_EPISODE = tr("new episode")
DOCUMENTS = (
    ("discharge", tr("Discharge summary")),
    ("letter", tr("Progress letter")),
    ("exercises", tr("Home exercise sheet")),
    ("diary", tr("Weekly diary")),
    ("referral", tr("Imaging referral")),
    ("workbook", tr("Export this patient's workbook…")),
    ("record", tr("Whole record…")),
)
MORE = (
    ("diary", tr("Type a diary back…")),
    ("flags", tr("Red flags…")),
    ("patient", tr("Edit patient…")),
    ("episode", tr("Edit episode…")),
    ("run_files", tr("Import run files…")),
    ("discharge", tr("Discharge…")),
    ("retention", tr("Retention, erasing…")),
)


class Header(QWidget):
    """The top of the patient page.

    Signals:
        back_asked: back to the caseload.
        episode_chosen: an ``EpisodeKey`` to show, or ``NEW_EPISODE``.
        phase_chosen: the number of the phase that the plan's panel should open with.
        document_asked: discharge, letter, exercises, diary, referral, workbook or record.
        more_asked: diary, flags, patient, episode, run_files, discharge or retention.
    """

    back_asked = Signal()
    episode_chosen = Signal(object)
    phase_chosen = Signal(int)
    document_asked = Signal(str)
    more_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who: tuple[Patient, date] | None = None
        mask.changed.connect(self._rename)
        self.back = QPushButton(tr("‹ Caseload"), self)
        self.back.setProperty("kind", "back")
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.clicked.connect(self.back_asked)
        self.name = ShortenedLine("title", parent=self)
        self.person = ShortenedLine("small", _LEAST_SHOWN, self)
        self.episode, self.episode_menu = self._menu_button(self._on_episode)
        self.phase, self.phase_menu = self._menu_button(self._on_phase)
        self.documents, self.documents_menu = self._menu_button(self._on_document)
        self.more, self.more_menu = self._menu_button(self._on_more)
        self.documents.setText(tr("Documents ▾"))
        self.more.setText(tr("More ▾"))
        _fill(self.documents_menu, DOCUMENTS)
        _fill(self.more_menu, MORE)
        self._arrange()

    def show_episode(
        self, assessment: Assessment, episodes: list[Episode], pathways: Pathways
    ) -> None:
        """Say who this is and offer the person's other episodes."""
        patient, today = assessment.patient, assessment.as_of
        self._who = (patient, today)
        self._rename()
        self.episode.setText(f"{episode_words(assessment.episode, pathways, today)} ▾")
        self.episode_menu.clear()
        for episode in episodes:
            action = self.episode_menu.addAction(episode_words(episode, pathways, today))
            action.setData(episode.key)
            action.setCheckable(True)
            action.setChecked(episode.key == assessment.key)
        self.episode_menu.addSeparator()
        self.episode_menu.addAction(tr("New episode…")).setData(NEW_EPISODE)
        pathway = pathways.get(assessment.episode.condition)
        self._offer_phases(pathway, assessment.phase)

    @Slot()
    def _rename(self) -> None:
        if self._who is not None:
            patient, today = self._who
            self.name.show_text(mask.name(patient))
            self.person.show_text(person_words(patient, today))

    def _offer_phases(self, pathway: Pathway | None, current: int | None) -> None:
        self.phase.setText(
            tr("No phase ▾") if current is None else tr("Phase {current} ▾", current=current)
        )
        self.phase_menu.clear()
        for phase in pathway.phases if pathway else ():
            action = self.phase_menu.addAction(f"{phase.number}   {phase.label}…")
            action.setData(phase.number)
            action.setCheckable(True)
            action.setChecked(phase.number == current)
        self.phase.setVisible(bool(pathway and pathway.phases))

    def _menu_button(self, slot: Callable[[QAction], None]) -> tuple[Button, QMenu]:
        button = Button("", parent=self)
        menu = QMenu(button)
        menu.triggered.connect(slot)
        button.clicked.connect(self._pop_up)
        return button, menu

    @Slot()
    def _pop_up(self) -> None:
        for button, menu in (
            (self.episode, self.episode_menu),
            (self.phase, self.phase_menu),
            (self.documents, self.documents_menu),
            (self.more, self.more_menu),
        ):
            if button is self.sender():
                menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    @Slot(QAction)
    def _on_episode(self, action: QAction) -> None:
        data = action.data()
        self.episode_chosen.emit(data if data == NEW_EPISODE else EpisodeKey(*data))

    @Slot(QAction)
    def _on_phase(self, action: QAction) -> None:
        self.phase_chosen.emit(action.data())

    @Slot(QAction)
    def _on_document(self, action: QAction) -> None:
        self.document_asked.emit(action.data())

    @Slot(QAction)
    def _on_more(self, action: QAction) -> None:
        self.more_asked.emit(action.data())

    def _arrange(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.name, 0, Qt.AlignmentFlag.AlignBottom)
        who.addWidget(self.person, 1, Qt.AlignmentFlag.AlignBottom)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        left.addLayout(who)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.episode, self.phase, self.documents, self.more):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(left, 1)
        self._row.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        break_row(self._row, event.size().width())


_LEAST_SHOWN = tr("34 · born 30 May 1991 · P-0012…")
"""What tells namesakes apart stays in sight beside the longest name (HZ01)."""


class ShortenedLine(PlainLabel):
    """One line that ends in … where there is no room; the tooltip has it whole.

    It never gets narrower than ``least`` would be, where its text is that long.
    """

    def __init__(self, role: str, least: str = "", parent: QWidget | None = None) -> None:
        self.whole = ""
        self._least = least
        super().__init__("", role, parent=parent)

    def show_text(self, text: str) -> None:
        self.whole = text
        self.setToolTip(plain_tooltip(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()  # a title is wider than plain words
        measure = self.fontMetrics().horizontalAdvance
        least = min(measure(self._least), measure(self.whole))
        return QSize(least, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.whole) + 2  # no … for want of a pixel
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width()
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room))


def _fill(menu: QMenu, entries: tuple[tuple[str, str], ...]) -> None:
    for key, words in entries:
        menu.addAction(words).setData(key)


def age_on(born: date, today: date) -> int:
    """Whole years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def person_words(patient: Patient, today: date) -> str:
    """``34 · born 5 May 1991 · P-0012 · NHS 9990815291 · female · club runner``.

    What isn't known, or hidden, is left out. The birthday and the numbers, which tell namesakes
    apart (HZ01), stand first, so that a narrow window shortens the rest.
    """
    born = patient.date_of_birth
    age = str(age_on(born, today)) if born else ""
    sex = tr(patient.sex) if patient.sex not in ("", "unknown") else ""
    nhs = (
        mask.own(tr("NHS {nhs_number}", nhs_number=patient.nhs_number))
        if patient.nhs_number
        else ""
    )
    number = mask.own(patient.patient_id)
    parts = (age, mask.born(born), number, nhs, sex, patient.sport)
    return " · ".join(part for part in parts if part)


def episode_words(episode: Episode, pathways: Pathways, today: date) -> str:
    """``Hamstring bursitis, left · day 31``, or when it was closed and how."""
    pathway = pathways.get(episode.condition)
    what = f"{pathway.label if pathway else episode.condition}, {side_name(episode.side)}"
    if episode.discharged_on is not None and episode.discharged_on <= today:
        how = mid_sentence(DISCHARGE_LABELS.get(episode.discharge_reason, tr("Closed")))
        return f"{what} · {how} {short_date(episode.discharged_on, today)}"
    if episode.onset_date is None:
        return tr(
            "{what} · since {first_seen} or before",
            what=what,
            first_seen=long_date(episode.first_seen),
        )
    return tr(
        "{what} · day {days}",
        what=what,
        days=(today - (episode.onset_latest or episode.onset_date)).days,
    )
