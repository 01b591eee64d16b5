"""Running load: descriptions, and the one thing worth an alert, the spike (CONTRACT 4.3)."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.series import after, since, upto

HARD_KINDS = frozenset({"long", "tempo", "interval", "hill", "sprint", "race"})
HARD_RPE = 7
SPIKE_DAYS = 28
SPIKE_BASIS_DAYS = 30
SPIKE_LOG_DAYS = 14
HARD_DAYS = 14
WEEKS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Spike:
    """A run longer than 1.10 x the longest of the 30 days before it."""

    date: date
    distance_km: float
    longest_30d_km: float
    pct: float
    size: str


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """Running load in km; unrounded; ``None`` is "not known", never 0."""

    week_km: float | None = None
    previous_week_km: float | None = None
    week_change_pct: float | None = None
    acute_chronic: float | None = None
    longest_30d_km: float | None = None
    spikes: tuple[Spike, ...] = ()
    hard_back_to_back: bool = False
    weeks_km: tuple[float | None, ...] = ()
    """km in the last eight 7-day steps back from the day, oldest first; ``None`` before the log."""
    last_on: date | None = None
    """The day of the last run logged."""


def metres(distance_km: float) -> int:
    """Whole metres: distances are compared in these, so that 1.10 x 14.0 km is 15.4 km."""
    return round(distance_km * 1000)


def is_hard(run: Run) -> bool:
    """Whether a run loads hard: by its kind, or by an effort of 7 or more (CLINICAL RL07)."""
    return run.kind in HARD_KINDS or (run.rpe is not None and run.rpe >= HARD_RPE)


def spike_size(run_m: int, longest_m: int) -> str:
    """Size of a spike from whole metres, or ``""`` up to 1.10 x (CLINICAL RL05b)."""
    if 10 * run_m <= 11 * longest_m:
        return ""
    if 10 * run_m <= 13 * longest_m:
        return "small"
    return "moderate" if run_m <= 2 * longest_m else "large"


def spikes(runs: tuple[Run, ...], today: date) -> tuple[Spike, ...]:
    """The spikes of the 28 days up to ``today``, oldest first; ``runs`` end with that day.

    A run is compared with the longest of the 30 days before its own day, where there is one and
    the log reaches back at least 14 days before it (Frandsen 2025, CLINICAL RL05).
    """
    found: list[Spike] = []
    recent = after(runs, today - timedelta(days=SPIKE_DAYS))
    if not recent:
        return ()
    first_day = runs[0].date
    basis = iter(since(runs, recent[0].date - timedelta(days=SPIKE_BASIS_DAYS)))
    waiting = next(basis, None)
    # The longest run so far and those that may yet become it, longest first.
    longest: deque[Run] = deque()
    for run in recent:
        while waiting is not None and waiting.date < run.date:
            while longest and longest[-1].distance_km <= waiting.distance_km:
                longest.pop()
            longest.append(waiting)
            waiting = next(basis, None)
        oldest = run.date - timedelta(days=SPIKE_BASIS_DAYS)
        while longest and longest[0].date < oldest:
            longest.popleft()
        if not longest or (run.date - first_day).days < SPIKE_LOG_DAYS:
            continue
        longest_km = longest[0].distance_km
        run_m, longest_m = metres(run.distance_km), metres(longest_km)
        size = spike_size(run_m, longest_m)
        if size and longest_m:
            pct = 100 * (run_m - longest_m) / longest_m
            found.append(Spike(run.date, run.distance_km, longest_km, pct, size))
    return tuple(found)


def hard_back_to_back(runs: tuple[Run, ...], today: date) -> bool:
    """Whether two consecutive days of the last 14 each have a hard run."""
    recent = after(runs, today - timedelta(days=HARD_DAYS))
    days = {run.date.toordinal() for run in recent if is_hard(run)}
    return any(day + 1 in days for day in days)


def _steps(runs: tuple[Run, ...], today: date, count: int) -> list[list[float]]:
    """Distances of the last ``count`` 7-day steps back from ``today``, the latest first."""
    steps: list[list[float]] = [[] for _ in range(count)]
    last = today.toordinal()
    for run in after(runs, today - timedelta(days=7 * count)):
        steps[(last - run.date.toordinal()) // 7].append(run.distance_km)
    return steps


def load_of(runs: tuple[Run, ...], today: date) -> LoadFigures:
    """The load figures of a patient's runs, which end with ``today``."""
    if not runs:
        return LoadFigures()
    first = runs[0].date
    steps = _steps(runs, today, WEEKS_SHOWN)
    sums = [fsum(step) for step in steps]
    week, previous = sums[0], sums[1]
    chronic = fsum(km for step in steps[1:4] for km in step) / 3
    month = after(runs, today - timedelta(days=30))
    weeks = tuple(
        total if first <= today - timedelta(days=7 * place) else None
        for place, total in enumerate(sums)
    )
    return LoadFigures(
        week_km=week,
        previous_week_km=previous,
        week_change_pct=100 * (week - previous) / previous if previous else None,
        acute_chronic=week / chronic if chronic and (today - first).days >= 27 else None,
        longest_30d_km=max(run.distance_km for run in month) if month else None,
        spikes=spikes(runs, today),
        hard_back_to_back=hard_back_to_back(runs, today),
        weeks_km=weeks[::-1],
        last_on=runs[-1].date,
    )


def load_figures(facts: Facts, today: date, pathway: Pathway) -> LoadFigures:
    """Running load of the patient as known on ``today``; the same for every pathway."""
    del pathway
    return load_of(upto(facts.runs, today), today)


def weekly_km(runs: Sequence[Run], today: date) -> list[tuple[date, float]]:
    """km of each ISO week (by its Monday), from the first run's week to that of ``today``.

    Weeks without a run inside the log are 0.0; there is no week before the log begins.
    """
    by_week: dict[date, list[float]] = {}
    for run in upto(tuple(runs), today):
        monday = run.date - timedelta(days=run.date.weekday())
        by_week.setdefault(monday, []).append(run.distance_km)
    if not by_week:
        return []
    monday, last = min(by_week), today - timedelta(days=today.weekday())
    weeks: list[tuple[date, float]] = []
    while monday <= last:
        weeks.append((monday, fsum(by_week.get(monday, ()))))
        monday += timedelta(days=7)
    return weeks
