"""Red flags: looked for, raised, cleared."""

import datetime as dt
from dataclasses import replace

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_close, check_entry
from rehabdesk.domain.problems import Problem, Unknown
from rehabdesk.domain.records import EpisodeKey, RedFlag, Screen
from rehabdesk.domain.tables import RED_FLAGS


class FlagVerbs(Base):
    """Verbs on red flags; software never raises or clears one by itself."""

    def raise_red_flag(self, key: EpisodeKey, flag: RedFlag, based_on: int) -> Changes:
        """Record a red flag that the clinician ticked."""
        with self._changing("raise_red_flag", key, based_on) as change:
            flag = self._sound(flag)
            refuse(
                replace(
                    problem,
                    field="date",
                    mend="Date it on the day it was found, or reopen the episode first.",
                )
                for problem in check_close(change.episode, [flag])
            )
            change.put(flag)
        return Changes(Area.RED_FLAGS, frozenset({key}))

    def clear_red_flag(
        self,
        key: EpisodeKey,
        raised_on: dt.date,
        flag: str,
        cleared_on: dt.date,
        reason: str,
        based_on: int,
    ) -> Changes:
        """Record that a red flag no longer holds, and why; it stays in the record."""
        reason = reason.strip()
        with self._changing("clear_red_flag", key, based_on) as change:
            for held in change.rows(RED_FLAGS):
                stored: RedFlag = held.record
                if (stored.date, stored.flag) == (raised_on, flag):
                    break
            else:
                raise Unknown(f"No red flag {flag} of {raised_on.isoformat()} is on file.")
            cleared = stored._replace(
                cleared_on=cleared_on, notes=f"{stored.notes}\nCleared: {reason}".strip()
            )
            problems = check_entry(cleared, self.today(), self.pathways)
            if not reason:
                problems.append(
                    Problem("notes", "A red flag is not cleared without a reason.", "Say why.")
                )
            if stored.cleared_on is not None:
                day = stored.cleared_on.isoformat()
                problems.append(
                    Problem(
                        "cleared_on", f"It was cleared on {day}.", "Raise it anew if it is back."
                    )
                )
            refuse(problems)
            change.amend(held, cleared)
        return Changes(Area.RED_FLAGS, frozenset({key}))

    def screen_red_flags(self, key: EpisodeKey, screen: Screen, based_on: int) -> Changes:
        """Record that red flags were looked for that day, whatever was found."""
        with self._changing("screen_red_flags", key, based_on) as change:
            change.put(self._sound(screen))
        return Changes(Area.SCREENS, frozenset({key}))
