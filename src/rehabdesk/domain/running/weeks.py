"""Running by calendar week, with the weeks that nobody logged left unknown (CLINICAL RL01)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum

from rehabdesk.domain.load import SPIKE_DAYS, Spike, spikes
from rehabdesk.domain.records import Run
from rehabdesk.domain.running.kinds import Load, is_fast, is_hilly, session_load
from rehabdesk.domain.running.ratios import week_change
from rehabdesk.domain.series import upto

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class RunningWeek:
    """One ISO week, Monday to Sunday.

    ``km`` is ``None`` where no run is logged in it: not known, never 0. ``hill_km`` and
    ``speed_km`` are parts of ``km`` by what the runs are tagged with; a hilly run counts as hill
    alone. ``change_pct`` is against the week before, ``None`` where either is not known.
    """

    monday: date
    runs: tuple[Run, ...]
    km: float | None
    hill_km: float
    speed_km: float
    change_pct: float | None
    load: Load
    spikes: tuple[Spike, ...]
    is_current: bool

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)


def monday_of(day: date) -> date:
    """The Monday of a day's ISO week."""
    return day - timedelta(days=day.weekday())


def running_weeks(runs: Sequence[Run], today: date) -> tuple[RunningWeek, ...]:
    """Every calendar week from the first run's to that of ``today``, oldest first."""
    logged = upto(tuple(runs), today)
    if not logged:
        return ()
    by_week: dict[date, list[Run]] = {}
    for run in logged:
        by_week.setdefault(monday_of(run.date), []).append(run)
    spiked: dict[date, list[Spike]] = {}
    for spike in spikes_over(logged, logged[0].date, today):
        spiked.setdefault(monday_of(spike.date), []).append(spike)
    weeks: list[RunningWeek] = []
    monday, last = monday_of(logged[0].date), monday_of(today)
    while monday <= last:
        before = weeks[-1].km if weeks else None
        found = tuple(by_week.get(monday, ()))
        weeks.append(_week(monday, found, before, tuple(spiked.get(monday, ())), monday == last))
        monday += WEEK
    return tuple(weeks)


def spikes_over(runs: Sequence[Run], first: date, today: date) -> tuple[Spike, ...]:
    """The spikes from one day to another, oldest first, each judged on its own day (RL05)."""
    logged = upto(tuple(runs), today)
    found: list[Spike] = []
    last = today
    while last >= first:
        part = spikes(upto(logged, last), last)
        found[:0] = [spike for spike in part if spike.date >= first]
        last -= timedelta(days=SPIKE_DAYS)
    return tuple(found)


def _week(
    monday: date,
    runs: tuple[Run, ...],
    before: float | None,
    spiked: tuple[Spike, ...],
    is_current: bool,
) -> RunningWeek:
    km = fsum(run.distance_km for run in runs) if runs else None
    return RunningWeek(
        monday,
        runs,
        km,
        fsum(run.distance_km for run in runs if is_hilly(run)),
        fsum(run.distance_km for run in runs if is_fast(run) and not is_hilly(run)),
        week_change(km, before),
        session_load(runs),
        spiked,
        is_current,
    )
