"""What is meant by a place of the charts: the records behind it, to be looked at and amended."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from rehabdesk.domain.chart_flags import Flag
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.ui.patient.charts.load import LoadPlot
from rehabdesk.ui.patient.charts.pain import PainPlot
from rehabdesk.ui.patient.charts.strength import StrengthPlot

PAIN, RUN, STRENGTH, EVENT = "pain", "run", "strength", "event"
_BESIDE = (0, -1, 1, -2, 2)
"""Days around the one clicked at, nearest first: points lie close together."""

Plots = tuple[PainPlot, LoadPlot, StrengthPlot]


class Picked(NamedTuple):
    """``what`` is one of the kinds above; ``name`` the activity, the run's row, or the event.

    ``value`` is the score or the kilometres; ``words`` name it where several are offered.
    """

    what: str
    day: date
    name: str
    value: float
    words: str


def picked_on(day: date, plots: Plots, flags: Sequence[Flag]) -> list[Picked]:
    """Everything recorded on a day, as the charts show it."""
    pain, load, strength = plots
    found = [
        Picked(PAIN, day, name, score, f"{tr(ACTIVITY_LABELS[name])} {score:g}")
        for name, score in pain.points_on(day)
    ]
    for run in load.runs_on(day):
        words = tr("run {km:.1f}", km=Distance(run.distance_km))
        found.append(Picked(RUN, day, run.row_id, run.distance_km, words))
    if strength.is_tested_on(day):
        found.append(Picked(STRENGTH, day, "", 0.0, strength.title))
    found += [Picked(EVENT, day, flag.kind, 0.0, flag.words) for flag in flags if flag.date == day]
    return found


def picked_at(day: date, plot: int, value: float, plots: Plots) -> Picked | None:
    """The record nearest to where a plot was clicked; ``None`` where none is near."""
    wanted = (PAIN, RUN, STRENGTH)[plot]
    for days in _BESIDE:
        near = picked_on(day + timedelta(days=days), plots, ())
        found = [one for one in near if one.what == wanted]
        if found:
            return min(found, key=lambda one: abs(one.value - value))
    return None
