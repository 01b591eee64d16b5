"""What the switcher offers for what is typed: people and commands, the best fit first."""

import heapq
import time
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from rehabdesk.clinic import Clinic
from rehabdesk.domain.directory import Person
from rehabdesk.domain.finding_names import Findable, Finder, words_of
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.views import View
from rehabdesk.domain.words import long_date, side_name
from rehabdesk.ui.actions import ACTIONS, CASELOAD, PATIENT, Action, view_named
from rehabdesk.ui.masking import mask

MOST_PEOPLE, MOST_COMMANDS = 8, 6
LATELY = 5
"""How many of the patients last seen are offered before anything is typed."""
_AT_FIRST = (
    tr("New patient"),
    tr("Record today"),
    tr("What changed since the last triage"),
    tr("Settings"),
)


class Offer(NamedTuple):
    """One line of the switcher: a patient (``key``) or a command (``action`` of ``place``)."""

    title: str
    detail: str
    aside: str = ""
    """At the right end: a command's key, or how it stands with a patient."""
    key: EpisodeKey | None = None
    action: Action | None = None
    place: str = ""
    copy: Issued | None = None
    """The issued copy whose code was typed; ``key`` is then its episode."""

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.detail, self.aside) if part)


class Listed(NamedTuple):
    """Everyone on file and how they are found, who was written about last, and when this was read
    by a clock that only runs forwards, in seconds.
    """

    people: tuple[Person, ...]
    finder: Finder
    lately: tuple[str, ...] = ()
    read_at: float = 0.0


def listed(clinic: Clinic, before: Listed | None = None) -> Listed:
    """Read who is on file; the index is made anew only where a name or a number changed."""
    people = tuple(clinic.people())
    finder = before.finder if before and _same(before.people, people) else finder_of(people)
    return Listed(people, finder, tuple(clinic.lately()), time.monotonic())


def finder_of(people: Iterable[Person]) -> Finder:
    return Finder(_findable(one) for one in people)


def _findable(person: Person) -> Findable:
    return Findable(person.name, (person.patient_id, person.phone, person.nhs_number))


def _same(before: Sequence[Person], now: Sequence[Person]) -> bool:
    return len(before) == len(now) and all(
        one is other or _findable(one) == _findable(other)
        for one, other in zip(before, now, strict=True)
    )


def _ranked(people: Sequence[Person], recent: Sequence[str]) -> list[int]:
    """How late each comes among equals: who was seen last, then open episodes, then by name."""
    turn = {patient_id: place for place, patient_id in enumerate(recent)}
    order = sorted(
        range(len(people)),
        key=lambda place: (
            turn.get(people[place].patient_id, len(turn)),
            people[place].closed_on is not None,
            people[place].name,
        ),
    )
    rank = [0] * len(people)
    for late, place in enumerate(order):
        rank[place] = late
    return rank


class Offers:
    """Everyone and everything there is to find, asked at every keystroke."""

    def __init__(
        self,
        listed: Listed,
        pathways: Pathways,
        recent: Sequence[str],
        views: Iterable[View] = (),
    ) -> None:
        self._people, self._finder = listed.people, listed.finder
        self._pathways = pathways
        self._by_id = {one.patient_id: one for one in self._people}
        self._seen = [self._by_id[one] for one in recent if one in self._by_id]
        self._rank = _ranked(self._people, recent)
        runnable = (
            (place, action)
            for place, actions in ACTIONS.items()
            for action in actions
            if action.run is not None
        )
        own = ((CASELOAD, view_named(view)) for view in views)
        self._commands = sorted(  # of equal fits, the one with the fewest other words
            (*runnable, *own),
            key=lambda command: len(words_of(command[1].words)),
        )
        self._command_finder = Finder(
            Findable(action.words, also=f"{action.also} {place}")
            for place, action in self._commands
        )

    def for_text(self, typed: str, subject: EpisodeKey | None) -> list[Offer]:
        """The best fits, best first; of equals, people before commands.

        ``subject`` is the episode that a patient's command would be about; without one, none of
        those is offered. For nothing typed: who was seen last, but for the subject, and the
        commands that begin a day.
        """
        if not typed.strip():
            return self._at_first(subject)
        found: list[tuple[int, int, int, Offer]] = []
        for fit in self._finder.find(typed, MOST_PEOPLE, self._rank):
            found.append((fit.worse, 0, fit.place, self._person(self._people[fit.place])))
        fits = self._command_finder.find(typed, len(self._commands))
        offered = (fit for fit in fits if self._offered(fit.place, subject))
        for fit in islice(offered, MOST_COMMANDS):
            found.append((fit.worse, 1, fit.place, self._command(fit.place, subject)))
        return [one[-1] for one in heapq.nsmallest(len(found), found, key=lambda one: one[:3])]

    def for_copy(self, copy: Issued) -> Offer:
        """The issued copy whose code was typed off its page."""
        whose = self.name_of(copy.key)
        at = long_date(copy.issued_at.astimezone().date())
        words = tr("issued {at}, {code}", at=at, code=copy.code)
        return Offer(copy.title, whose, words, key=copy.key, copy=copy)

    def name_of(self, key: EpisodeKey) -> str:
        """The patient's name; the number where nobody of that number is known."""
        person = self._by_id.get(key.patient_id)
        return mask.name(person) if person else mask.own(key.patient_id)

    def _at_first(self, subject: EpisodeKey | None) -> list[Offer]:
        others = (
            one for one in self._seen if subject is None or one.patient_id != subject.patient_id
        )
        offers = [self._person(one) for one in islice(others, LATELY)]
        for words in _AT_FIRST:
            for place, (_, action) in enumerate(self._commands):
                if action.words == words and self._offered(place, subject):
                    offers.append(self._command(place, subject))
        return offers

    def _offered(self, place: int, subject: EpisodeKey | None) -> bool:
        return self._commands[place][0] != PATIENT or subject is not None

    def _person(self, person: Person) -> Offer:
        return Offer(
            mask.name(person),
            person_words(person, self._pathways),
            tr("closed {closed_on}", closed_on=long_date(person.closed_on))
            if person.closed_on
            else "",
            key=person.key,
        )

    def _command(self, at: int, subject: EpisodeKey | None) -> Offer:
        place, action = self._commands[at]
        whose = self.name_of(subject) if place == PATIENT and subject else place
        return Offer(action.words, whose, action.keys, action=action, place=place)


def person_words(person: Person, pathways: Mapping[str, object]) -> str:
    """``P-0012 · born 5 May 1990 · hamstring, left``: what tells namesakes apart (HZ01)."""
    pathway = pathways.get(person.condition)
    what = str(getattr(pathway, "short_label", person.condition)).lower()
    parts = (
        mask.own(person.patient_id),
        mask.born(person.born),
        f"{what}, {side_name(person.side)}" if person.side else what,
    )
    return " · ".join(part for part in parts if part)
