"""Red flags: looked for, raised, cleared."""

import datetime as dt
from dataclasses import replace

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_close, check_entry, trimmed
from rehabdesk.domain.problems import Problem, Unknown
from rehabdesk.domain.records import EpisodeKey, RedFlag, Screen
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.tables import RED_FLAGS
from rehabdesk.domain.words import long_date
from rehabdesk.store.rows import Stored


class FlagVerbs(Base):
    """Verbs on red flags; software never raises or clears one by itself."""

    def raise_red_flag(self, key: EpisodeKey, flag: RedFlag, based_on: int) -> Changes:
        """Record a red flag that the clinician ticked; nothing recorded earlier is lost.

        Ticked again on the same day, the notes stand one under the other, and a clearing of that
        day is told in them: the flag is open again.
        """
        with self._changing("raise_red_flag", key, based_on) as change:
            flag = self._sound(flag._replace(clinician=flag.clinician or self.actor))
            refuse(
                replace(
                    problem,
                    field="date",
                    mend="Date it on the day it was found, or reopen the episode first.",
                )
                for problem in check_close(
                    change.episode, [flag], self.pathways.get(change.episode.condition)
                )
            )
            held = _stored(change, flag.date, flag.flag)
            change.put(flag if held is None else _raised_again(held.record, flag))
        return Changes(Area.RED_FLAGS, frozenset({key}))

    def clear_red_flag(
        self,
        key: EpisodeKey,
        raised_on: dt.date,
        flag: str,
        cleared_on: dt.date,
        reason: str,
        based_on: int,
        cleared_by: str = "",
        notes: str = "",
    ) -> Changes:
        """Record that a red flag no longer holds: why, by whom, on which day; it stays on record.

        ``reason`` is one of ``tables.CLEARING_REASONS`` (CLINICAL 2.4); ``notes`` are added to
        what was noted when it was raised.
        """
        with self._changing("clear_red_flag", key, based_on) as change:
            held = _stored(change, raised_on, flag)
            if held is None:
                raise Unknown(
                    tr(
                        "No red flag {flag} of {raised_on} is on file.",
                        flag=flag,
                        raised_on=long_date(raised_on),
                    )
                )
            stored: RedFlag = held.record
            cleared = trimmed(
                stored._replace(
                    cleared_on=cleared_on,
                    cleared_by=cleared_by.strip() or self.actor,
                    cleared_reason=reason,
                    notes=f"{stored.notes}\n{notes.strip()}".strip(),
                )
            )
            problems = check_entry(cleared, self.today(), self.pathways)
            if not reason.strip():
                message = tr("A red flag is not cleared without a reason.")
                problems.append(Problem("cleared_reason", message, tr("Say why.")))
            if stored.cleared_on is not None:
                day = stored.cleared_on.isoformat()
                message = tr("It was cleared on {day}.", day=day)
                problems.append(Problem("cleared_on", message, tr("Raise it anew if it is back.")))
            refuse(problems)
            change.amend(held, cleared)
        return Changes(Area.RED_FLAGS, frozenset({key}))

    def screen_red_flags(self, key: EpisodeKey, screen: Screen, based_on: int) -> Changes:
        """Record that red flags were looked for that day, whatever was found."""
        with self._changing("screen_red_flags", key, based_on) as change:
            named = screen.clinician or self.actor
            change.put(self._sound(screen._replace(clinician=named)))
        return Changes(Area.SCREENS, frozenset({key}))


def _stored(change: Change, raised_on: dt.date, flag: str) -> Stored | None:
    """The flag of that key raised on that day."""
    for held in change.rows(RED_FLAGS):
        if (held.record.date, held.record.flag) == (raised_on, flag):
            return held
    return None


def _raised_again(before: RedFlag, flag: RedFlag) -> RedFlag:
    told = [before.notes]
    if before.cleared_on is not None:
        reason = before.cleared_reason.replace("_", " ")
        with english():  # what is stored is read in every language
            on = long_date(before.cleared_on)
        told.append(f"Cleared {on} by {before.cleared_by} ({reason}).")
        told.append("Raised again.")
    told.append(flag.notes)
    return flag._replace(notes="\n".join(line for line in told if line))
