"""The onset as the patient puts it: typed in words, understood as a day or a range."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.domain.onset import UNKNOWN_WORDS, Onset, onset_of, read_onset, understood, written
from rehabdesk.domain.records import Episode
from rehabdesk.domain.speech import tr

EXAMPLES = tr("3 Aug, 3 weeks ago, mid-August, unknown")


class OnsetLine(QLineEdit):
    """One line for any onset. "3 weeks ago" counts from ``today``."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._stored = ""
        self.setPlaceholderText(EXAMPLES)
        self.setAccessibleName(tr("Onset"))

    def show_onset(self, episode: Episode) -> None:
        """Show the onset on record as days: words such as "3 weeks ago" belong to their day."""
        self._stored = stored_words(episode)
        self.setText(self._stored)

    def is_answered(self) -> bool:
        """Whether anything is typed; "unknown" is an answer."""
        return bool(self.text().strip())

    def onset(self) -> Onset | None:
        """The days meant; ``None`` where the text can't be understood."""
        try:
            return read_onset(self.text(), self.today)
        except ValueError:
            return None

    def problem(self) -> str:
        """What is wrong with the text, in words; "" if nothing is."""
        try:
            read_onset(self.text(), self.today)
        except ValueError as error:
            return str(error)
        return ""

    def hint(self) -> str:
        """What the text is understood as."""
        onset = self.onset()
        if not self.is_answered() or onset is None:
            return tr("As the patient puts it: {examples}", examples=EXAMPLES)
        return understood(onset, self.today)

    def put_into(self, episode: Episode) -> Episode:
        """The episode with the onset typed; as it was where the line was not touched."""
        onset = self.onset()
        if onset is None or self.text().strip() == self._stored:
            return episode
        return replace(
            episode,
            onset_date=onset.earliest,
            onset_latest=onset.stored_latest,
            onset_words=self.words(),
        )

    def words(self) -> str:
        """What is kept as the patient's words: the text, or "unknown" where they don't know."""
        said = self.text().strip()
        return "unknown" if said and said.lower() in UNKNOWN_WORDS else said


def stored_words(episode: Episode) -> str:
    """How the onset on record stands in the line; empty where it was never asked."""
    onset = onset_of(episode.onset_date, episode.onset_latest)
    if onset.earliest is None:
        return "unknown" if episode.onset_words else ""
    return written(onset)
