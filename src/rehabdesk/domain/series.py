"""What had happened by a day: every series of an episode cut at that day, read once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Protocol, TypeVar

from rehabdesk.domain.records import (
    Decision,
    Episode,
    ExerciseSession,
    Facts,
    ImagingStudy,
    LoadingTest,
    Outcome,
    PainEntry,
    PhaseStart,
    Prescription,
    RedFlag,
    Run,
    StrengthTrial,
    Visit,
)


class Dated(Protocol):
    """A row that belongs to one day."""

    @property
    def date(self) -> date: ...


Row = TypeVar("Row", bound=Dated)

day_of = attrgetter("date")


def upto(rows: tuple[Row, ...], day: date) -> tuple[Row, ...]:
    """The rows dated on or before ``day``; ``rows`` are in order of date."""
    if not rows or rows[-1].date <= day:
        return rows
    return rows[: bisect_right(rows, day, key=day_of)]


def after(rows: tuple[Row, ...], day: date) -> tuple[Row, ...]:
    """The rows dated later than ``day``; ``rows`` are in order of date."""
    if not rows or rows[-1].date <= day:
        return ()
    return rows[bisect_right(rows, day, key=day_of) :]


def since(rows: tuple[Row, ...], day: date) -> tuple[Row, ...]:
    """The rows dated on or after ``day``; ``rows`` are in order of date."""
    return rows[bisect_left(rows, day, key=day_of) :]


def worst_by_day(pain: Iterable[PainEntry]) -> dict[date, int]:
    """Each day's worst, in order of day.

    A day's worst is its ``worst`` entry; where there is none, the highest of its entries
    (CONTRACT 4.1).
    """
    worst: dict[date, int] = {}
    stated: set[date] = set()
    for day, activity, score in pain:
        if activity == "worst":
            worst[day] = score
            stated.add(day)
        elif day not in stated and score > worst.get(day, -1):
            worst[day] = score
    return worst


@dataclass(frozen=True, slots=True)
class Known:
    """An episode as it was known on ``today``: nothing dated later is in here.

    ``worst`` holds each day's worst pain in order of day. Fields of the episode itself are
    today's, whatever the day. Use :func:`known` to make one.
    """

    today: date
    facts: Facts
    episode: Episode
    pain: tuple[PainEntry, ...]
    worst: dict[date, int]
    runs: tuple[Run, ...]
    strength: tuple[StrengthTrial, ...]
    outcomes: tuple[Outcome, ...]
    visits: tuple[Visit, ...]
    red_flags: tuple[RedFlag, ...]
    imaging: tuple[ImagingStudy, ...]
    decisions: tuple[Decision, ...]
    exercises: tuple[ExerciseSession, ...]
    phases: tuple[PhaseStart, ...]

    @property
    def is_closed(self) -> bool:
        """Discharged on or before the day."""
        return self.episode.discharged_on is not None and self.episode.discharged_on <= self.today

    @property
    def last_pain_day(self) -> date | None:
        return self.pain[-1].date if self.pain else None

    @property
    def symptom_free_day(self) -> date | None:
        """The latest day with pain entries, if it was symptom-free; else ``None``.

        Symptom-free is a ``worst`` entry of 0; a day without that entry is never symptom-free.
        """
        day = self.last_pain_day
        if day is None or self.worst[day] != 0:
            return None
        same_day = since(self.pain, day)
        return day if any(entry.activity == "worst" for entry in same_day) else None

    @property
    def uncleared(self) -> tuple[RedFlag, ...]:
        """Red flags raised and not yet cleared."""
        return tuple(
            flag
            for flag in self.red_flags
            if flag.cleared_on is None or flag.cleared_on > self.today
        )

    @property
    def impact_answers(self) -> tuple[Visit, ...]:
        """The visits that answered whether daily movement is affected."""
        return tuple(visit for visit in self.visits if visit.daily_impact)

    @property
    def last_entry_on(self) -> date | None:
        """The last day with a pain, run, strength, outcome, visit or exercise row."""
        rows = (self.pain, self.runs, self.strength, self.outcomes, self.visits, self.exercises)
        return max((series[-1].date for series in rows if series), default=None)


def as_known_on(study: ImagingStudy, day: date) -> ImagingStudy | None:
    """The study as it stood on ``day``, or ``None`` where it did not exist yet.

    A study exists from its request, else from the day it was done. Its booking is taken to have
    been made with the request; outcomes later than the day have not happened, nor is a result
    known before its report (or, with no report date, before the study was done).
    """
    exists_from = study.requested_on or study.done_on
    if exists_from is None or exists_from > day:
        return None
    done, reported, cancelled = study.done_on, study.reported_on, study.cancelled_on
    result_from = reported or done
    result_hidden = result_from is not None and result_from > day
    acted_later = study.acted_on is not None and study.acted_on > day
    if not (
        result_hidden
        or acted_later
        or (done is not None and done > day)
        or (reported is not None and reported > day)
        or (cancelled is not None and cancelled > day)
    ):
        return study
    return study._replace(
        done_on=done if done is not None and done <= day else None,
        reported_on=reported if reported is not None and reported <= day else None,
        cancelled_on=cancelled if cancelled is not None and cancelled <= day else None,
        result="" if result_hidden else study.result,
        cancel_reason=study.cancel_reason if cancelled is not None and cancelled <= day else "",
        acted_on=None if acted_later else study.acted_on,
        action="" if acted_later else study.action,
    )


def flag_as_known_on(flag: RedFlag, day: date) -> RedFlag:
    """The red flag as it stood on ``day``: a later clearing has not happened yet."""
    if flag.cleared_on is None or flag.cleared_on <= day:
        return flag
    return flag._replace(cleared_on=None, cleared_by="", cleared_reason="")


def prescription_as_known_on(dose: Prescription, day: date) -> Prescription:
    """The prescription as it stood on ``day``: a later stop has not happened yet."""
    if dose.stopped_on is None or dose.stopped_on <= day:
        return dose
    return dose._replace(stopped_on=None)


def loading_as_known_on(test: LoadingTest, day: date) -> LoadingTest:
    """The loading test as it stood on ``day``: its next morning is the day after it."""
    return test if test.date < day else test._replace(next_morning=None)


def known(facts: Facts, today: date) -> Known:
    """Cut every series of ``facts`` at ``today`` (each is in order of date, as Facts promises)."""
    pain = upto(facts.pain, today)
    studies = (as_known_on(study, today) for study in facts.imaging)
    return Known(
        today=today,
        facts=facts,
        episode=facts.episode,
        pain=pain,
        worst=worst_by_day(pain),
        runs=upto(facts.runs, today),
        strength=upto(facts.strength, today),
        outcomes=upto(facts.outcomes, today),
        visits=upto(facts.visits, today),
        red_flags=upto(facts.red_flags, today),
        imaging=tuple(study for study in studies if study is not None),
        decisions=upto(facts.decisions, today),
        exercises=upto(facts.exercises, today),
        phases=upto(facts.phases, today),
    )
