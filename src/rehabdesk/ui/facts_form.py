"""A form about one episode that can be saved again after somebody else was faster."""

from PySide6.QtWidgets import QWidget

from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.verb_form import VerbForm

SAVE_AGAIN = tr(
    "Somebody changed this episode meanwhile. What you typed is still here; save again."
)


class FactsForm(VerbForm):
    """Stands on the facts of an episode, and reads them again when they were outdated."""

    stale_words = SAVE_AGAIN

    def __init__(
        self, desk: Desk, facts: Facts, save_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, save_words, parent)
        self._facts = facts
        self.typing.is_about(facts.key)

    def reread(self) -> None:
        self._facts = self.desk.clinic.facts(self._facts.key)
