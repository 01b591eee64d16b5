"""Calls, notes and reviews from the caseload: what is recorded without a visit."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_within
from rehabdesk.domain.contact import (
    REACHED,
    Call,
    added_below,
    call_words,
    check_call,
    check_review,
    note_words,
)
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeEvent, EpisodeKey, Visit
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EVENTS, VISITS

_EVENT = "other"


class ContactVerbs(Base):
    """Each adds a line to the day; what stands there already stays."""

    def record_call(self, key: EpisodeKey, call: Call, based_on: int) -> Changes:
        """Record a call. One that reached the patient is a note of its day; another is an event.

        An unanswered call is no contact: it ends no silence and answers no flag. The next review
        is set along with it, where one is given.
        """
        with self._changing("record_call", key, based_on) as change:
            refuse([*check_call(call), *check_within(call.date, change.episode)])
            if call.outcome == REACHED:
                areas = self._note(change, call.date, call_words(call))
            else:
                areas = self._event(change, call.date, call_words(call))
            areas |= _review(change, call.next_review)
        return Changes(areas, frozenset({key}))

    def add_note(
        self,
        key: EpisodeKey,
        words: str,
        based_on: int,
        next_review: dt.date | None = None,
    ) -> Changes:
        """Add a line to today's note, and set the next review where one is given.

        Raises ``Rejected`` on ``words`` where there are none.
        """
        today = self.today()
        with self._changing("add_note", key, based_on) as change:
            missing = [Problem("words", tr("The note is empty."), tr("Type it."))]
            refuse([] if words.strip() else missing)
            refuse([*check_review(next_review, today), *check_within(today, change.episode)])
            areas = self._note(change, today, note_words(words)) | _review(change, next_review)
        return Changes(areas, frozenset({key}))

    def set_reviews(self, based_on: Mapping[EpisodeKey, int], day: dt.date) -> Changes:
        """Set the next review of several episodes: of all of them, or of none.

        ``based_on`` is each one's revision as it was read. Raises ``Stale`` where one of them
        changed meanwhile, ``Rejected`` where a day is past or an episode is closed.
        """
        with self._saving("set_reviews") as ledger:
            refuse(check_review(day, self.today()))
            for key, revision in based_on.items():
                change = self._change_of(ledger, key, revision)
                refuse(check_within(self.today(), change.episode))
                _review(change, day)
        return Changes(Area.EPISODE, frozenset(based_on))

    def _note(self, change: Change, day: dt.date, words: str) -> Area:
        stored = {held.record.date: held.record for held in change.rows(VISITS)}.get(day)
        if stored is None:
            change.put(self._sound(Visit(day, self.actor, subjective=words)))
        else:
            if stored.clinician not in ("", self.actor):
                words = f"{words} ({self.actor})"
            change.put(
                self._sound(stored._replace(subjective=added_below(stored.subjective, words)))
            )
        return Area.VISITS

    def _event(self, change: Change, day: dt.date, words: str) -> Area:
        names = {(held.record.date, held.record.kind): held for held in change.rows(EVENTS)}
        stored = names.get((day, _EVENT))
        notes = added_below(stored.record.notes, words) if stored else words
        change.put(self._sound(EpisodeEvent(day, _EVENT, notes)))
        return Area.EVENTS


def _review(change: Change, day: dt.date | None) -> Area:
    if day is None:
        return Area(0)
    change.put_episode(replace(change.episode, next_review=day))
    return Area.EPISODE
