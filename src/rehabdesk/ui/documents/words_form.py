"""The words of a document, each in a field that holds what the record suggests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from rehabdesk.documents.exercise_words import HOW
from rehabdesk.documents.referral_words import MRI_SAFETY
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.tables import MODALITIES
from rehabdesk.domain.words import MODALITY_LABELS
from rehabdesk.ui.documents.drafting import Kind
from rehabdesk.ui.snippet_edit import SnippetEdit
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Field

_LINE_HEIGHT = 19


@dataclass(frozen=True, slots=True)
class Ask:
    """One field: its name in the words, its label, its lines of text (1 is a single line)."""

    name: str
    label: str
    lines: int = 1
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


DISCHARGE: tuple[Ask, ...] = (
    Ask("gp_summary", tr("For the GP"), 6, tr("At most 200 words.")),
    Ask(
        "requested_action",
        tr("Action asked of the GP"),
        1,
        tr("Such as: No action is asked of you."),
    ),
    Ask("plan", tr("Plan, who does what by when"), 4),
    Ask("outcome", tr("Outcome and goals"), 2),
    Ask("patient_view", tr("Patient’s own view"), 2),
    Ask("advice", tr("Advice given"), 2),
    Ask("consent", tr("Consent to share"), 1),
    Ask("history", tr("History and onset"), 3),
    Ask("contributing", tr("Contributing factors"), 2),
    Ask("allergies", tr("Allergies, alerts and medication"), 2),
    Ask("diagnosis", tr("Diagnosis"), 1),
    Ask("referrer", tr("Referrer"), 1),
    Ask("language", tr("Preferred language"), 1),
    Ask("copies", tr("Copies to"), 1),
)

LETTER: tuple[Ask, ...] = (
    Ask("recipient", tr("To"), 2),
    Ask("salutation", tr("Salutation")),
    Ask("requested_action", tr("What you ask of them"), 2),
    Ask("body", tr("The letter"), 10),
    Ask("plan", tr("Plan, who does what by when"), 4),
    Ask("advice", tr("Advice given"), 2),
    Ask("diagnosis", tr("Diagnosis"), 1),
    Ask("copies", tr("Copies to"), 1),
)

EXERCISES: tuple[Ask, ...] = (
    Ask("message", tr("A word to the patient"), 2),
    Ask("how_often", tr("How often"), 2),
    Ask("pain_rule", tr("How much pain is allowed"), 6),
    Ask("avoid", tr("To leave out for now"), 4),
    Ask("call", tr("When to call"), 6),
)

DIARY: tuple[Ask, ...] = (
    Ask("message", tr("A word to the patient"), 2),
    Ask("how", tr("How to fill it in"), 5),
)

_EXAMINATIONS = (
    ("", tr("Choose…")),
    *((key, MODALITY_LABELS[key]) for key in MODALITIES),
)
REFERRAL: tuple[Ask, ...] = (
    Ask("modality", tr("Examination"), choices=_EXAMINATIONS),
    Ask("region", tr("Region")),
    Ask("question", tr("Clinical question"), 2),
    Ask("diagnosis", tr("Provisional diagnosis"), 1),
    Ask("urgency", tr("Urgency"), 1, tr("Such as: routine, within 4 weeks.")),
    Ask("history", tr("Clinical history"), 7),
    Ask("findings", tr("Findings"), 2),
    Ask("previous_imaging", tr("Previous imaging and where"), 2, tr("“None known” is an answer.")),
    Ask("acts_on_report", tr("Who acts on the report"), 1),
    Ask("copies", tr("Copy of the report to"), 1),
    Ask("contact", tr("How to reach you"), 1),
    Ask("needs", tr("Consent, communication, transport"), 2),
    Ask("pregnancy", tr("Possibility of pregnancy (X-ray, CT)"), 1),
    *(
        Ask(key, tr("MRI safety: {label}", label=mid_sentence(tr(label))))
        for key, label in MRI_SAFETY
    ),
)


ASKED: Mapping[Kind, tuple[Ask, ...]] = {
    "discharge": DISCHARGE,
    "referral": REFERRAL,
    "letter": LETTER,
    "exercises": EXERCISES,
    "diary": DIARY,
}
_NEVER = frozenset(key for key, _ in MRI_SAFETY)
"""Nobody's template answers these: they are asked of each patient."""


def template_fields(kind: Kind) -> dict[str, str]:
    """The fields that a clinic's template may fill, with their labels."""
    asked = (ask for ask in ASKED[kind] if not ask.choices and ask.name not in _NEVER)
    return {ask.name: ask.label for ask in asked}


def how_asks(exercises: Mapping[str, str]) -> tuple[Ask, ...]:
    """A field for how each exercise is done; ``exercises`` is key to label."""
    return tuple(Ask(f"{HOW}{key}", label, 4) for key, label in exercises.items())


class WordsForm(QWidget):
    """Fields under one another; Tab goes from one to the next.

    Signals:
        edited: a person changed a field.
    """

    edited = Signal()

    def __init__(self, asks: Sequence[Ask], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._filling = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, GRID, 2 * GRID)
        box.setSpacing(2 * GRID - 4)
        for ask in asks:
            field = Field(ask.label, self._editor(ask), ask.hint)
            self._fields[ask.name] = field
            box.addWidget(field)
        box.addStretch(1)

    def fill(self, words: Mapping[str, str]) -> None:
        """Put ``words`` into the fields without a word of ``edited``."""
        self._filling = True
        for name, field in self._fields.items():
            editor = field.editor
            text = words.get(name, "")
            if isinstance(editor, QPlainTextEdit):
                editor.setPlainText(text)
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(editor.findData(text), 0))
            elif isinstance(editor, QLineEdit):
                editor.setText(text.replace("\n", " "))
        self._filling = False

    def use_snippets(self, snippets: Mapping[str, str]) -> None:
        """Expand these where they are typed."""
        for field in self._fields.values():
            if isinstance(field.editor, SnippetEdit):
                field.editor.snippets = snippets

    def words(self) -> dict[str, str]:
        """What stands in the fields, by name."""
        return {name: _text(field.editor) for name, field in self._fields.items()}

    def field(self, name: str) -> Field:
        return self._fields[name]

    def _editor(self, ask: Ask) -> QWidget:
        if ask.choices:
            combo = QComboBox()
            for key, label in ask.choices:
                combo.addItem(label, key)
            combo.currentIndexChanged.connect(self._on_edited)
            return combo
        if ask.lines == 1:
            line = QLineEdit()
            line.textChanged.connect(self._on_edited)
            return line
        text = SnippetEdit()
        text.setFixedHeight(ask.lines * _LINE_HEIGHT + 18)
        text.textChanged.connect(self._on_edited)
        return text

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()


def _text(editor: QWidget) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""
