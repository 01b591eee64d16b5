"""What the switcher offers for what is typed: people and commands, the best fit first."""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from rehabdesk.domain.directory import Person
from rehabdesk.domain.finding_names import Findable, Finder, words_of
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.words import long_date
from rehabdesk.ui.actions import ACTIONS, PATIENT, Action

MOST_PEOPLE, MOST_COMMANDS = 8, 6
LATELY = 5
"""How many of the patients last seen are offered before anything is typed."""
_AT_FIRST = ("New patient", "Record today", "What changed since the last triage", "Settings")


class Offer(NamedTuple):
    """One line of the switcher: a patient (``key``) or a command (``action`` of ``place``)."""

    title: str
    detail: str
    aside: str = ""
    """At the right end: a command's key, or how it stands with a patient."""
    key: EpisodeKey | None = None
    action: Action | None = None
    place: str = ""

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.detail, self.aside) if part)


class Offers:
    """Everyone and everything there is to find, asked at every keystroke."""

    def __init__(self, people: Iterable[Person], pathways: Pathways, recent: Sequence[str]) -> None:
        turn = {patient_id: place for place, patient_id in enumerate(recent)}
        self._recent = frozenset(recent)
        self._pathways = pathways
        self._people = sorted(
            people,
            key=lambda one: (
                turn.get(one.patient_id, len(turn)),
                one.closed_on is not None,
                one.name.casefold(),
                one.patient_id,
            ),
        )
        self._finder = Finder(
            Findable(one.name, (one.patient_id, one.phone, one.nhs_number)) for one in self._people
        )
        self._commands = sorted(  # of equal fits, the one with the fewest other words
            (
                (place, action)
                for place, actions in ACTIONS.items()
                for action in actions
                if action.run is not None
            ),
            key=lambda command: len(words_of(command[1].words)),
        )
        self._command_finder = Finder(
            Findable(action.words, also=f"{action.also} {place}")
            for place, action in self._commands
        )
        self._by_id = {one.patient_id: one for one in self._people}

    def for_text(self, typed: str, subject: EpisodeKey | None) -> list[Offer]:
        """The best fits, best first; of equals, people before commands.

        ``subject`` is the episode that a patient's command would be about; without one, none of
        those is offered. For nothing typed: who was seen last, but for the subject, and the
        commands that begin a day.
        """
        if not typed.strip():
            return self._at_first(subject)
        found: list[tuple[int, int, int, Offer]] = []
        for fit in self._finder.find(typed, MOST_PEOPLE):
            found.append((fit.worse, 0, fit.place, self._person(self._people[fit.place])))
        fits = self._command_finder.find(typed, len(self._commands))
        offered = (fit for fit in fits if self._offered(fit.place, subject))
        for fit in islice(offered, MOST_COMMANDS):
            found.append((fit.worse, 1, fit.place, self._command(fit.place, subject)))
        return [one[-1] for one in heapq.nsmallest(len(found), found, key=lambda one: one[:3])]

    def name_of(self, key: EpisodeKey) -> str:
        """The patient's name; the number where nobody of that number is known."""
        person = self._by_id.get(key.patient_id)
        return person.name if person else key.patient_id

    def _at_first(self, subject: EpisodeKey | None) -> list[Offer]:
        seen = self._people[: len(self._recent)]  # they stand first, in the order they were seen
        others = (
            one
            for one in seen
            if one.patient_id in self._recent
            and (subject is None or one.patient_id != subject.patient_id)
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
            person.name,
            person_words(person, self._pathways),
            f"closed {long_date(person.closed_on)}" if person.closed_on else "",
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
    born = f"born {long_date(person.born)}" if person.born else ""
    parts = (person.patient_id, born, f"{what}, {person.side}" if person.side else what)
    return " · ".join(part for part in parts if part)
