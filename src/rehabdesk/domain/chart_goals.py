"""What the charts are read against: the important gain, the goal, and an earlier episode."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from rehabdesk.domain.charted import LOAD, PAIN, Charts, Mark, Point
from rehabdesk.domain.load import weekly_km
from rehabdesk.domain.pain import daily_worst, is_meaningful
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Episode, Facts
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance


class Earlier(NamedTuple):
    """An earlier episode laid over this one, its days moved so that both begin together."""

    words: str
    worst: tuple[Point, ...]
    weeks: tuple[Point, ...]
    """km of each week, at its middle."""


def pain_goals(facts: Facts, today: date, pathway: Pathway) -> tuple[Mark, ...]:
    """Worst pain from which a fall is an important gain (NC-R), and the discharge criterion's."""
    return (*_gain(facts, today), *_settled(pathway))


def load_goals(facts: Facts) -> tuple[Mark, ...]:
    """The weekly distance that was agreed, in km; none where none was."""
    goal = facts.episode.goal_km_week
    return () if goal is None else (Mark(goal, tr("goal {km:g} a week", km=Distance(goal))),)


def read_against(
    charts: Charts, pain: Iterable[Mark], load: Iterable[Mark], earlier: Earlier | None
) -> Charts:
    """The charts with their goals and with an earlier episode laid over them."""
    marks = {PAIN: tuple(pain), LOAD: tuple(load)}
    before = {PAIN: earlier.worst, LOAD: earlier.weeks} if earlier else {}
    words = earlier.words if earlier else ""
    return charts._replace(
        charts=tuple(
            chart._replace(
                marks=marks.get(chart.key, ()),
                earlier=before.get(chart.key, ()),
                earlier_words=words if chart.key in before else "",
            )
            for chart in charts.charts
        )
    )


def earlier_of(episode: Episode, others: Iterable[Episode]) -> Episode | None:
    """The episode it is named a recurrence of, else the one that began last before it."""
    before = [
        other for other in others if other.key != episode.key and _begin(other) < _begin(episode)
    ]
    named = (other for other in before if other.episode_id == episode.prior_episode_id)
    return next(named, None) or max(before, key=_begin, default=None)


def laid_over(earlier: Facts, episode: Episode, words: str) -> Earlier:
    """The earlier episode by days since its onset, put on the days since this one's.

    Runs are the patient's: those of the earlier one end where this one begins.
    """
    moved = _begin(episode) - _begin(earlier.episode)
    last = _begin(episode) - timedelta(days=1)
    runs = [run for run in upto(earlier.runs, last) if run.date >= _begin(earlier.episode)]
    weeks = weekly_km(runs, _last_day(earlier, last)) if runs else []
    return Earlier(
        words,
        tuple(
            (day + moved, float(score)) for day, score in daily_worst(earlier.pain, last).items()
        ),
        tuple((monday + timedelta(days=3) + moved, km) for monday, km in weeks),
    )


def _gain(facts: Facts, today: date) -> Iterator[Mark]:
    days = list(daily_worst(facts.pain, today).values())
    if not days:
        return
    baseline = days[0]
    gained = (s for s in range(baseline - 1, -1, -1) if is_meaningful(s - baseline, baseline))
    for score in islice(gained, 1):
        yield Mark(score, tr("important gain {score}", score=score))


def _settled(pathway: Pathway) -> Iterator[Mark]:
    for row in pathway.section("discharge_criteria"):
        data = row.data or {}
        score = data.get("at_most")
        if data.get("measure") == "settled_pain" and isinstance(score, int | float):
            yield Mark(score, tr("discharge {score:g}", score=score))


def _begin(episode: Episode) -> date:
    return episode.onset_date or episode.first_seen


def _last_day(earlier: Facts, last: date) -> date:
    """The day the earlier episode was closed, else the day before this one."""
    closed = earlier.episode.discharged_on
    return last if closed is None else min(closed, last)
