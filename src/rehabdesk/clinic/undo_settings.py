"""Taking back what was saved of the clinic itself: letterhead, who signs, snippets, thresholds."""

from dataclasses import asdict
from typing import Any

from rehabdesk.clinic.ledger import Ledger
from rehabdesk.clinic.snippets import SNIPPETS
from rehabdesk.clinic.thresholds import SUBJECT as THRESHOLD
from rehabdesk.clinic.thresholds import ThresholdVerbs
from rehabdesk.clinic.views import VIEWS, ViewVerbs, put_views, retold, told
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import thresholds_of
from rehabdesk.store import settings
from rehabdesk.store.audit import Entry, Values

LETTERHEAD, CLINICIAN = "letterhead", "clinician"
SETTINGS = frozenset({LETTERHEAD, CLINICIAN, THRESHOLD, SNIPPETS, VIEWS})
"""What the audit trail calls those settings that can be taken back."""


class SettingsUndo(ThresholdVerbs, ViewVerbs):
    """A setting goes back to what the trail says it was, if it is still what was saved."""

    def _take_back_setting(self, ledger: Ledger, entry: Entry) -> None:
        """Raises ``Rejected`` where the setting was changed since; other entries are left alone."""
        if entry.subject == THRESHOLD:
            self._take_back_threshold(ledger, entry.before or {}, entry.after or {})
        elif entry.subject == LETTERHEAD:
            self._take_back_letterhead(ledger, entry.before or {}, entry.after or {})
        elif entry.subject == SNIPPETS:
            self._take_back_snippets(ledger, entry.before or {}, entry.after or {})
        elif entry.subject == VIEWS:
            self._take_back_views(ledger, entry.before or {}, entry.after or {})
        elif entry.subject == CLINICIAN:
            self._take_back_clinician(ledger, entry.before, entry.after or {})

    def _take_back_letterhead(self, ledger: Ledger, before: Values, after: Values) -> None:
        told = settings.told_letterhead
        held = told(settings.letterhead(self.database))
        old, new = (_texts({**told(Letterhead()), **values}) for values in (before, after))
        _same(_texts(held), new, tr("The letterhead"))
        picture = settings.logo_named(self.database, old.pop(settings.LOGO))
        settings.save_letterhead(self.database, Letterhead(**old, picture=picture))
        ledger.note(LETTERHEAD, None, after, before)

    def _take_back_snippets(self, ledger: Ledger, before: Values, after: Values) -> None:
        _same(settings.get(self.database, SNIPPETS) or {}, dict(after), tr("The list of snippets"))
        settings.put(self.database, SNIPPETS, _texts(before))
        ledger.note(SNIPPETS, None, after, before)

    def _take_back_views(self, ledger: Ledger, before: Values, after: Values) -> None:
        _same(told(self.views()), after.get("views"), tr("The list of views"))
        put_views(self, retold(str(before.get("views", ""))))
        ledger.note(VIEWS, None, after, before)

    def _take_back_clinician(self, ledger: Ledger, before: Values | None, after: Values) -> None:
        name = str(after.get("name", ""))
        held = [asdict(one) for one in settings.clinicians(self.database) if one.name == name]
        _same(held, [dict(after)], name)
        if before is None:
            settings.drop_clinician(self.database, name)
        else:
            settings.save_clinician(self.database, Clinician(**_texts(before)))
        ledger.note(CLINICIAN, None, after, before or {})

    def _take_back_threshold(self, ledger: Ledger, before: Values, after: Values) -> None:
        name, told = str(after["threshold"]), str(after["pathway"])
        pathway = self._installed(told.rsplit(" ", 1)[0])
        kept = settings.thresholds(self.database).get(pathway.key, {})
        default = {one.id: one.default for one in thresholds_of(pathway)}[name]
        _same(kept.get(name, default), after["value"], tr("The threshold"))
        self._write_threshold(ledger, pathway, name, default, int(str(before["value"])))


def _texts(values: Values) -> dict[str, Any]:
    return {name: str(value) for name, value in values.items() if name != "demo"}


def _same(held: object, saved: object, what: str) -> None:
    if held != saved:
        words = tr("{what} was changed since, so nothing was undone.", what=what)
        raise Rejected((Problem("", words),))
