"""The clinic's own snippets, beside those its pathways bring."""

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.snippets import Snippets, list_text, read_list, shipped
from rehabdesk.domain.speech import tr
from rehabdesk.store import settings

SNIPPETS = "snippets"
"""The setting they are kept in, and what the audit trail calls them."""


class SnippetVerbs(Base):
    """Verbs on the words kept under a few letters."""

    def own_snippets(self) -> dict[str, str]:
        """What the clinic wrote itself; nothing where it wrote none."""
        kept = settings.get(self.database, SNIPPETS)
        return {name: str(words) for name, words in kept.items()} if isinstance(kept, dict) else {}

    def snippets_for(self, pathway: Pathway) -> dict[str, str]:
        """The pathway's, with the clinic's own in place of those of the same letters."""
        return {**shipped(pathway), **self.own_snippets()}

    def save_snippets(self, snippets: Snippets) -> Changes:
        """Keep these as the clinic's own; raises ``Rejected`` where one can't be typed."""
        known, problems = read_list(list_text(snippets))
        if not problems and known != snippets:
            told = tr("A snippet has a line break, a capital or a space among its letters.")
            problems = [
                Problem("snippets", told, tr("Letters are a-z and 0-9; words are one line."))
            ]
        refuse(problems)
        with self._saving("save_snippets") as ledger:
            before = self.own_snippets()
            settings.put(self.database, SNIPPETS, {**known})
            ledger.note(SNIPPETS, None, {**before}, {**known})
        return Changes(Area.SETTINGS)
