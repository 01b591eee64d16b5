"""Whether a run differs from the runner's own usual: median and quartiles of 28 days (RL14)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import quantiles

from rehabdesk.domain.records import Run
from rehabdesk.domain.running.kinds import is_fast, is_hilly
from rehabdesk.domain.series import since, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, in_unit, pace_in_unit, unit_words

USUAL_DAYS = 28
LEAST_RUNS = 4
"""Quartiles of fewer values say nothing."""

Measure = Callable[[Run], float | None]


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of a measure over some runs, and how many of them had it."""

    lower: float
    middle: float
    upper: float
    count: int


@dataclass(frozen=True, slots=True)
class Usual:
    """What this runner's runs were like; a spread is ``None`` with fewer than four values."""

    count: int
    distance_km: Spread
    speed_km_h: Spread | None
    rpe: Spread | None
    had_hills: bool
    had_speed: bool

    @property
    def words(self) -> str:
        spread = self.distance_km
        return tr(
            "median {middle:.1f}, middle half {lower:.1f} to {upper:.1f}, {count} runs",
            middle=Distance(spread.middle),
            lower=in_unit(spread.lower),
            upper=Distance(spread.upper),
            count=self.count,
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which a run differs: its key and its words."""

    key: str
    words: str


def usual_runs(runs: Sequence[Run], first: date) -> Usual | None:
    """The usual over the 28 days before ``first``; ``None`` with fewer than four runs."""
    day_before = first - timedelta(days=1)
    found = since(upto(tuple(runs), day_before), first - timedelta(days=USUAL_DAYS))
    distance = spread_of(found, _distance)
    if distance is None:
        return None
    return Usual(
        len(found),
        distance,
        spread_of(found, _speed),
        spread_of(found, _rpe),
        any(is_hilly(run) for run in found),
        any(is_fast(run) for run in found),
    )


def spread_of(runs: Sequence[Run], measure: Measure) -> Spread | None:
    """Median and quartiles of those runs that have the measure; ``None`` with fewer than four."""
    values = [value for run in runs if (value := measure(run)) is not None]
    if len(values) < LEAST_RUNS:
        return None
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    return Spread(lower, middle, upper, len(values))


def pace_words(minutes: float) -> str:
    """``5:09``, minutes and seconds a kilometre, or a mile."""
    whole, seconds = divmod(round(60 * minutes), 60)
    return f"{whole}:{seconds:02d}"


def differences(run: Run, usual: Usual) -> tuple[Difference, ...]:
    """The ways in which the run lies above the usual; none where it is like them."""
    found = []
    if run.distance_km > usual.distance_km.upper:
        spread = usual.distance_km
        words = tr(
            "longer than usual ({lower:.1f} to {upper:.1f})",
            lower=in_unit(spread.lower),
            upper=Distance(spread.upper),
        )
        found.append(Difference("longer", words))
    speed = _speed(run)
    if speed is not None and usual.speed_km_h is not None and speed > usual.speed_km_h.upper:
        words = tr(
            "faster than usual (to {pace} min/{unit})",
            pace=pace_words(pace_in_unit(60 / usual.speed_km_h.upper)),
            unit=unit_words(),
        )
        found.append(Difference("faster", words))
    if run.rpe is not None and usual.rpe is not None and run.rpe > usual.rpe.upper:
        found.append(Difference("harder", tr("harder than usual (effort {rpe:g})", rpe=run.rpe)))
    if is_hilly(run) and not usual.had_hills:
        found.append(Difference("hills", tr("hills, none in the 28 days before")))
    if is_fast(run) and not usual.had_speed:
        found.append(Difference("speed", tr("speed work, none in the 28 days before")))
    return tuple(found)


def _distance(run: Run) -> float | None:
    return run.distance_km


def _speed(run: Run) -> float | None:
    return 60 * run.distance_km / run.duration_min if run.duration_min else None


def _rpe(run: Run) -> float | None:
    return run.rpe
