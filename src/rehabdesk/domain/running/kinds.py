"""What the runs were: hills, speed, cadence, effort, hard days in a row (CLINICAL RL07-RL12)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum
from statistics import median

from rehabdesk.domain.load import is_hard, metres
from rehabdesk.domain.plan.form import STEADY_KINDS, may_be_strides
from rehabdesk.domain.plan.rest import RULED_OUT, RestState, RestWindow
from rehabdesk.domain.records import Run
from rehabdesk.domain.series import since, upto

FAST_KINDS = frozenset({"interval", "sprint"})
HILLY_M_PER_KM = 20
WINDOW_DAYS = 28
LONG_TIMES = (3, 2)
"""A run of 3/2 of the median counts as hard; kept as two whole numbers to compare metres."""


@dataclass(frozen=True, slots=True)
class Share:
    """km of one sort of all km; ``pct`` is ``None`` where no run says what it was.

    ``untold_km`` are the km of runs that say neither a kind nor an ascent.
    """

    km: float
    total_km: float
    untold_km: float
    pct: float | None


@dataclass(frozen=True, slots=True)
class Load:
    """Minutes x effort over some runs; ``total`` is ``None`` where no run has both.

    ``counted`` of ``runs`` have both: the total is complete only where these are equal.
    """

    total: float | None
    counted: int
    runs: int


def is_hilly(run: Run) -> bool:
    """A run tagged hill, or with 20 m of ascent or more a km (RL08)."""
    steep = run.ascent_m is not None and run.ascent_m >= HILLY_M_PER_KM * run.distance_km
    return run.kind == "hill" or steep


def is_fast(run: Run) -> bool:
    """A run tagged interval or sprint (RL09)."""
    return run.kind in FAST_KINDS


def month_of(runs: Sequence[Run], today: date) -> tuple[Run, ...]:
    """The runs of the last 28 days."""
    return since(upto(tuple(runs), today), today - timedelta(days=WINDOW_DAYS - 1))


def hill_share(runs: Sequence[Run]) -> Share:
    """Hilly km of all km."""
    return _share(runs, is_hilly, _untold_hill)


def speed_share(runs: Sequence[Run]) -> Share:
    """Interval and sprint km of all km."""
    return _share(runs, is_fast, _untold_kind)


def mean_cadence(runs: Sequence[Run]) -> float | None:
    """Steps a minute of flat easy runs, weighted by distance; ``None`` where none has one.

    Values of 70-110 may be strides and are left out until someone says.
    """
    steady = [
        (run.distance_km, run.cadence_spm)
        for run in runs
        if run.kind in STEADY_KINDS
        and not is_hilly(run)
        and run.cadence_spm
        and not may_be_strides(run.cadence_spm)
    ]
    if not steady:
        return None
    return fsum(km * spm for km, spm in steady) / fsum(km for km, _ in steady)


def session_load(runs: Sequence[Run]) -> Load:
    """Minutes x effort (0-10) of those runs that have both, in arbitrary units (RL11)."""
    loads = [
        run.duration_min * run.rpe
        for run in runs
        if run.duration_min is not None and run.rpe is not None
    ]
    return Load(fsum(loads) if loads else None, len(loads), len(runs))


def hard_runs(runs: Sequence[Run], today: date) -> tuple[Run, ...]:
    """The hard runs of the last 28 days (RL07).

    Hard is a kind, an effort of 7 or more, or 1.5 times the median run of those days.
    """
    recent = month_of(runs, today)
    if not recent:
        return ()
    usual = metres(median(run.distance_km for run in recent))
    times, of = LONG_TIMES
    return tuple(
        run for run in recent if is_hard(run) or of * metres(run.distance_km) >= times * usual
    )


def hard_pairs(runs: Sequence[Run], today: date) -> tuple[tuple[date, date], ...]:
    """Days in a row with a hard run each, in the last 28 days (RL07)."""
    hard = {run.date for run in hard_runs(runs, today)}
    following = ((day, day + timedelta(days=1)) for day in sorted(hard))
    return tuple(pair for pair in following if pair[1] in hard)


def rest_breaches(runs: Sequence[Run], window: RestWindow, today: date) -> tuple[Run, ...]:
    """The runs that the window of relative rest rules out, by kind or by ascent (RL12)."""
    if window.state is RestState.NOT_STARTED or window.began is None or window.last_day is None:
        return ()
    over = window.last_day
    if window.ended_on is not None:
        over = min(over, window.ended_on - timedelta(days=1))
    inside = since(upto(tuple(runs), min(over, today)), window.began)
    return tuple(run for run in inside if run.kind in RULED_OUT or is_hilly(run))


def _untold_kind(run: Run) -> bool:
    return not run.kind


def _untold_hill(run: Run) -> bool:
    return not run.kind and run.ascent_m is None


def _share(
    runs: Sequence[Run], is_part: Callable[[Run], bool], is_untold: Callable[[Run], bool]
) -> Share:
    total = fsum(run.distance_km for run in runs)
    part = fsum(run.distance_km for run in runs if is_part(run))
    untold = [run for run in runs if is_untold(run)]
    told = len(untold) < len(runs)
    return Share(
        part,
        total,
        fsum(run.distance_km for run in untold),
        100 * part / total if told and total else None,
    )
