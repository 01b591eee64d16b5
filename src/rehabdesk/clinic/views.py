"""A person's own views of the caseload: kept in the record, for a search may name a patient."""

import json
from collections.abc import Sequence
from dataclasses import replace

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.views import View, check_name, kept_view, view_of
from rehabdesk.store import settings

VIEWS = "caseload_views"


class ViewVerbs(Base):
    """Views are of the person acting; each change of the list is audited and can be undone."""

    def views(self) -> tuple[View, ...]:
        """The person's own views, in the order they were first saved."""
        kept = settings.get(self.database, VIEWS)
        own = kept.get(self.actor) if isinstance(kept, dict) else None
        rows = own if isinstance(own, list) else []
        return tuple(view_of(row) for row in rows if isinstance(row, dict))

    def save_view(self, view: View) -> Changes:
        """Keep a view under its name, in place of one of the same name.

        Raises ``Rejected`` on ``name`` where it has none, or too long a one.
        """
        refuse(check_name(view.name))
        named = replace(view, name=view.name.strip())
        own = self.views()
        names = [each.name for each in own]
        if named.name in names:
            now = tuple(named if each.name == named.name else each for each in own)
        else:
            now = (*own, named)
        return self._save_views("save_view", own, now)

    def rename_view(self, name: str, now: str) -> Changes:
        """Call a view something else, in its place of the list.

        Raises ``Rejected`` on ``name`` where there is no such view, or another is called that.
        """
        refuse(check_name(now))
        own, now = self.views(), now.strip()
        names = [each.name for each in own]
        if name not in names:
            refuse([Problem("name", "There is no view of that name.")])
        if now != name and now in names:
            refuse([Problem("name", "Another view is called that.", "Type another name.")])
        renamed = tuple(replace(each, name=now) if each.name == name else each for each in own)
        return self._save_views("rename_view", own, renamed)

    def drop_view(self, name: str) -> Changes:
        """Take a view off the list; raises ``Rejected`` where there is none of that name."""
        own = self.views()
        if name not in [each.name for each in own]:
            refuse([Problem("name", "There is no view of that name.")])
        return self._save_views("drop_view", own, tuple(v for v in own if v.name != name))

    def _save_views(self, action: str, before: Sequence[View], now: Sequence[View]) -> Changes:
        with self._saving(action) as ledger:
            put_views(self, now)
            ledger.note(VIEWS, None, {"views": told(before)}, {"views": told(now)})
        return Changes(Area.SETTINGS)


def put_views(clinic: Base, views: Sequence[View]) -> None:
    """Write the person's list in the place of the one before; inside ``writing``."""
    kept = settings.get(clinic.database, VIEWS)
    everyone = kept if isinstance(kept, dict) else {}
    own: settings.Json = json.loads(told(views))
    settings.put(clinic.database, VIEWS, {**everyone, clinic.actor: own})


def told(views: Sequence[View]) -> str:
    """The list as the audit trail has it."""
    return json.dumps([kept_view(each) for each in views], ensure_ascii=False, sort_keys=True)


def retold(text: str) -> tuple[View, ...]:
    """The list that ``told`` wrote."""
    return tuple(view_of(each) for each in json.loads(text or "[]"))
