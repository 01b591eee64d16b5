"""Exercise sessions by calendar week against the target (CLINICAL EX-rule)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import ExerciseSession, Facts
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural

WEEK_DAYS = 7
SPREAD = (0, 2, 4, 6, 1, 3, 5)
"""The order in which a digit fills a week: Mon, Wed, Fri, Sun, then Tue, Thu, Sat.

Fewer sessions fall on days of more, so that two exercises done 2 and 3 times share their days.
"""


@dataclass(frozen=True, slots=True)
class AdherenceWeek:
    """One week, Monday to Sunday.

    ``sessions`` are distinct days with an exercise done, ``None`` where nothing was logged; ``pct``
    of the fewest that are on target, at most 100; ``band`` is ``None`` for the current, partial
    week and for one without a log. ``done`` maps each exercise to the days it was done,
    ``logged`` to every day it has an answer for.
    """

    monday: date
    sessions: int | None
    pct: float | None
    band: str | None
    is_current: bool
    done: Mapping[str, tuple[date, ...]]
    logged: Mapping[str, tuple[date, ...]]
    words: str


def monday_of(day: date) -> date:
    """The Monday of the day's ISO week."""
    return day - timedelta(days=day.weekday())


def adherence_weeks(
    facts: Facts, today: date, pathway: Pathway, count: int = 8
) -> tuple[AdherenceWeek, ...]:
    """The last ``count`` weeks up to that of ``today``, oldest first.

    They begin with the week of the first exercise row or prescription; the current week is always
    there, so that it can be filled in.
    """
    rows = upto(facts.exercises, today)
    current = monday_of(today)
    firsts = [series[0].date for series in (rows, upto(facts.prescriptions, today)) if series]
    monday = max(
        monday_of(min(firsts, default=today)), current - timedelta(days=WEEK_DAYS * (count - 1))
    )
    by_week: dict[date, list[ExerciseSession]] = {}
    for row in rows:
        by_week.setdefault(monday_of(row.date), []).append(row)
    weeks = []
    while monday <= current:
        weeks.append(_week(monday, by_week.get(monday, []), monday == current, pathway))
        monday += timedelta(days=WEEK_DAYS)
    return tuple(weeks)


def band_of(sessions: int, pathway: Pathway) -> str:
    """The band of a full week: low, below target, on target, or above target - check recovery."""
    if sessions > pathway.sessions_max:
        return tr("above target – check recovery")
    if sessions >= pathway.sessions_min:
        return tr("on target")
    return tr("below target") if sessions == pathway.sessions_min - 1 else tr("low")


def spread(count: int, monday: date, today: date, done: Collection[date] = ()) -> dict[date, bool]:
    """The days that "done so many times that week" stands for: True done, False not done.

    Days already done are kept first, then the week is filled in the order of ``SPREAD``, never
    past ``today``. A day that was done and no longer counts is answered False, and so is the Monday
    of a week done 0 times. Raises ``ValueError`` in words where the week has no such many days.
    """
    past = [day for place in SPREAD if (day := monday + timedelta(days=place)) <= today]
    if not 0 <= count <= WEEK_DAYS:
        raise ValueError(tr("Type how many times that week, from 0 to 7."))
    if count > len(past):
        raise ValueError(
            tr("This week has not begun.")
            if not past
            else tr("Only {days} of this week so far.", days=plural(len(past), "day"))
        )
    kept = [day for day in past if day in done]
    chosen = (kept + [day for day in past if day not in done])[:count]
    answers = dict.fromkeys(kept, False) | dict.fromkeys(chosen, True)
    if not answers:
        answers[monday] = False
    return dict(sorted(answers.items()))


def _week(
    monday: date, rows: list[ExerciseSession], is_current: bool, pathway: Pathway
) -> AdherenceWeek:
    logged = _days(rows)
    done = _days([row for row in rows if row.done == "yes"])
    answered = [row for row in rows if row.done]
    sessions = len({day for days in done.values() for day in days}) if answered else None
    pct = None if sessions is None else min(100.0, 100 * sessions / pathway.sessions_min)
    band = None if sessions is None or is_current else band_of(sessions, pathway)
    return AdherenceWeek(
        monday, sessions, pct, band, is_current, done, logged, _words(sessions, pct, band, pathway)
    )


def _days(rows: list[ExerciseSession]) -> dict[str, tuple[date, ...]]:
    by_exercise: dict[str, set[date]] = {}
    for row in rows:
        by_exercise.setdefault(row.exercise, set()).add(row.date)
    return {exercise: tuple(sorted(days)) for exercise, days in by_exercise.items()}


def _words(sessions: int | None, pct: float | None, band: str | None, pathway: Pathway) -> str:
    target = f"{pathway.sessions_min}\N{EN DASH}{pathway.sessions_max}"
    if sessions is None or pct is None:
        return tr("Nothing logged; target {target}", target=target)
    counted = tr(
        "{sessions} of {target}, {pct:.1f} %",
        sessions=plural(sessions, "session"),
        target=target,
        pct=pct,
    )
    return f"{counted}: {band}" if band else tr("{counted} so far", counted=counted)
