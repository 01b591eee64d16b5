"""The words of a letter that differ from the record's suggestion: kept, and brought back."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from rehabdesk.clinic.drafting import Kept
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.documents.words_form import WordsForm
from rehabdesk.ui.draft_box import DraftBox


def own_words_of(kept: Kept) -> str:
    """``With your own words of 2 Mar 2026 at 14:05.``: they may be on paper already, or not."""
    at = kept.at.astimezone()
    return tr("With your own words of {day} at {at:%H:%M}.", day=long_date(at.date()), at=at)


class KeptWords(QObject):
    """Follows one form; a field nobody touched goes on following the record.

    Signals:
        brought_back: the ``Kept`` whose words were put into the form.
        discarded: the form holds the suggestion again.
    """

    brought_back = Signal(object)
    discarded = Signal()

    def __init__(self, box: DraftBox, parent: QObject) -> None:
        super().__init__(parent)
        self._box = box
        self._form = WordsForm(())
        self._about = ("", EpisodeKey("", ""))
        self._suggested: dict[str, str] = {}

    def follow(self, form: WordsForm, kind: str, key: EpisodeKey, words: Mapping[str, str]) -> None:
        """Fill ``form`` with the suggested ``words`` and with what was typed of them before."""
        self._form, self._about = form, (f"letter {kind}", key)
        form.fill(words)
        self._suggested = form.words()
        kept = self._box.read(*self._about)
        form.edited.connect(self._keep)
        if kept is not None:
            typed = {name: str(text) for name, text in kept.content.items()}
            form.fill({**words, **typed})
            self.brought_back.emit(kept)

    def reached_paper(self) -> None:
        """The words were signed, saved as PDF or printed; they stay for the next time."""
        self._box.rest(*self._about)

    def discard(self) -> None:
        """Put the record's suggestion in the place of everything that was typed."""
        self._form.fill(self._suggested)
        self._box.type(self._about[0], None, self._about[1])
        self.discarded.emit()

    @Slot()
    def _keep(self) -> None:
        words = self._form.words()
        typed = {n: text for n, text in words.items() if text != self._suggested.get(n)}
        self._box.type(self._about[0], typed or None, self._about[1])
