"""When things happen in one invented episode: onset, visits, missed weeks, the course of pain."""

import datetime as dt
from dataclasses import dataclass
from random import Random

from rehabdesk.demo.stories import Story

DAY = dt.timedelta(days=1)
SILENT_DAYS = 17
"""How long a silent patient has not been heard of; longer than "stale" begins."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days of an episode. ``end`` is the last day anything was recorded."""

    story: Story
    onset: dt.date
    onset_latest: dt.date | None
    first_seen: dt.date
    end: dt.date
    as_of: dt.date
    visits: tuple[dt.date, ...]
    discharged_on: dt.date | None
    baseline: float
    gap: tuple[dt.date, dt.date]
    """A week in which nothing was written down."""

    def progress(self, day: dt.date) -> float:
        """How far through the episode: 0 at the first visit, 1 at its end."""
        whole = max(1, (self.end - self.first_seen).days)
        return min(1.0, max(0.0, (day - self.first_seen).days / whole))

    def pain(self, day: dt.date) -> float:
        """The level of worst pain the course has reached, before a day's ups and downs."""
        at, start = self.progress(day), self.baseline
        if self.story.course == "recovering":
            return max(1.0, start * (1 - 0.8 * at))
        if self.story.course == "plateau":
            return start - min(1.0, 2.5 * at)
        if self.story.course == "worsening":
            return start - 1 + 2.2 * at
        if self.story.course == "resolved":
            return max(0.0, start * (1 - at / 0.8))
        dip = 1 - 0.6 * min(1.0, at / 0.5) if at < 0.55 else 0.8 - 0.3 * (at - 0.55)
        return max(1.5, start * dip)

    def in_gap(self, day: dt.date) -> bool:
        return self.gap[0] <= day <= self.gap[1]


def plan(story: Story, rng: Random, as_of: dt.date) -> Timeline:
    """The days of one episode told by ``story``, ending on or before ``as_of``."""
    days = rng.randint(*story.days)
    latest = as_of - days * DAY
    onset = latest - rng.randint(8, 14) * DAY if story.onset == "range" else latest
    first_seen = min(latest + min(rng.randint(*story.seen), days - 2) * DAY, as_of)
    first_seen = _workday(first_seen, latest, as_of)
    silence = SILENT_DAYS + rng.randint(0, 4) if story.silent else 0
    closed_for = rng.randint(5, 40) if story.discharge else 0
    end = max(first_seen, as_of - max(silence, closed_for) * DAY)
    gap_start = first_seen + rng.randint(10, 60) * DAY
    visits = _visits(first_seen, end, rng)
    return Timeline(
        story=story,
        onset=onset,
        onset_latest=latest if story.onset == "range" else None,
        first_seen=first_seen,
        end=end,
        as_of=as_of,
        visits=visits,
        discharged_on=max(end, visits[-1]) if story.discharge else None,
        baseline=rng.uniform(4.6, 7.8),
        gap=(gap_start, gap_start + 6 * DAY),
    )


def _workday(day: dt.date, low: dt.date, high: dt.date) -> dt.date:
    """The working day nearest ``day`` within the bounds, or ``day`` itself."""
    near = (day + offset * DAY for offset in (0, 1, -1, 2, -2))
    return next((each for each in near if low <= each <= high and each.weekday() < 5), day)


def _visits(first_seen: dt.date, end: dt.date, rng: Random) -> tuple[dt.date, ...]:
    visits = [first_seen]
    while len(visits) < 14:
        last = visits[-1]
        day = _workday(last + rng.randint(6, 10) * DAY, last + DAY, end)
        if day > end:
            break
        visits.append(day)
    return tuple(visits)
