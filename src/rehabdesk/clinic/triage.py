"""Triage: what changed since it was last done, and that it was done."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import takewhile

from rehabdesk.clinic.base import Base
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey, Facts
from rehabdesk.domain.rewinding import rewound
from rehabdesk.domain.since import EpisodeChange, WhatChanged, change_of, in_order
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import SECTION
from rehabdesk.store import audit, caseload, settings

TICK_EVERY = 250
Trail = Mapping[EpisodeKey, list[audit.Entry]]


class TriageVerbs(Base):
    """Reads what changed since a moment, and remembers when this clinician last looked."""

    def last_triaged(self) -> datetime | None:
        """When the person acting last marked the caseload as triaged, in UTC."""
        kept = settings.triaged(self.database).get(self.actor)
        return datetime.fromisoformat(kept) if kept else None

    def since(self, moment: datetime, tick: Tick = silent) -> WhatChanged:
        """What changed since an instant (with its time zone), and how the caseload stood then.

        Each episode is compared with what was on file at that moment, judged on that day by
        today's thresholds (CONTRACT 4). Episodes that nothing happened to are left out.
        """
        until, today = datetime.now(UTC), self.today()
        then = min(moment.astimezone().date(), today)
        self.take_thresholds()
        with caseload.not_collecting():
            trail = audit.since(self.database, moment)
            by_key = _by_key(trail)
            changes = self._changes(self._touched_or_open(by_key, then, today), by_key, then, tick)
        return WhatChanged(
            moment, until, then, in_order(changes), tuple(_thresholds(trail, self.pathways))
        )

    def done_today(self) -> Mapping[str, int]:
        """How often the person acting saved something since midnight, by the verb."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        begin = midnight.astimezone(UTC).isoformat(timespec="milliseconds")
        today = takewhile(lambda mark: mark.at >= begin, audit.backwards(self.database))
        saved = {
            (mark.at, mark.action)
            for mark in today
            if mark.actor == self.actor and mark.action != audit.VIEW
        }
        return Counter(action for _, action in saved)

    def mark_triaged(self, at: datetime | None = None) -> Changes:
        """Write down that the person acting has been through the caseload as it stood then.

        ``at`` is the instant it was read (``WhatChanged.until``); now where it is left out.
        """
        instant = (at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="milliseconds")
        with self._saving("mark_triaged") as ledger:
            before = settings.triaged(self.database).get(self.actor)
            settings.save_triaged(self.database, self.actor, instant)
            ledger.note("triage", None, {"at": before} if before else None, {"at": instant})
        return Changes(Area(0))

    def _touched_or_open(self, by_key: Trail, then: date, today: date) -> list[Facts]:
        """Every episode that was open then, and every other one that something happened to."""
        every = caseload.read_facts(self.database, open_on=then, first_seen_by=today)
        read = {facts.key for facts in every}
        closed = [key for key in by_key if key.episode_id != PATIENT_WIDE and key not in read]
        return every + (caseload.read_facts(self.database, keys=closed) if closed else [])

    def _changes(
        self, every: list[Facts], by_key: Trail, then: date, tick: Tick
    ) -> list[EpisodeChange]:
        found = []
        for count, facts in enumerate(every):
            if count % TICK_EVERY == 0:
                tick(count, len(every))
            own, wide = by_key.get(facts.key, []), by_key.get(_wide(facts.key), [])
            change = self._change(facts, own + wide, then)
            if change is not None:
                found.append(change)
        tick(len(every), len(every))
        return found

    def _change(
        self, facts: Facts, happened: list[audit.Entry], then: date
    ) -> EpisodeChange | None:
        pathway = self.pathway_of(facts.episode)
        before = rewound(facts, happened)
        was = None
        if before is not None and before.episode.first_seen <= then:
            was = assess(before, then, pathway)
        return change_of(assess(facts, self.today(), pathway), was, happened)


def _by_key(trail: Iterable[audit.Entry]) -> Trail:
    by_key: defaultdict[EpisodeKey, list[audit.Entry]] = defaultdict(list)
    for entry in trail:
        if entry.key is not None:
            by_key[entry.key].append(entry)
    return by_key


def _wide(key: EpisodeKey) -> EpisodeKey:
    return EpisodeKey(key.patient_id, PATIENT_WIDE)


def _thresholds(trail: Sequence[audit.Entry], pathways: Pathways) -> Iterator[str]:
    """The changes of thresholds in words, the oldest first."""
    labels = {row.id: row.text for each in pathways.values() for row in each.section(SECTION)}
    for entry in reversed(trail):
        if entry.subject == "threshold" and entry.before and entry.after:
            name = str(entry.after["threshold"])
            was, now = entry.before["value"], entry.after["value"]
            yield tr(
                "{label}: {was} → {now}, by {actor}",
                label=labels.get(name, name),
                was=was,
                now=now,
                actor=entry.actor,
            )
