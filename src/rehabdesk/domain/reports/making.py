"""A report: every figure of a period, each beside what was usual here in the 12 months before."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.outcome_changes import Change
from rehabdesk.domain.outcome_measures import Measure, Standing, is_important
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Facts
from rehabdesk.domain.reports import meanings
from rehabdesk.domain.reports.course import (
    CLOSED_BEFORE,
    COUNTED,
    SEEN_LATE,
    Course,
    Ending,
    ImagingDay,
    course_of,
    is_dropped,
)
from rehabdesk.domain.reports.figure import Figure, Meaning, counted, left_out, middle
from rehabdesk.domain.reports.months import Month, months_of
from rehabdesk.domain.reports.period import Period
from rehabdesk.domain.speech import said, tr

TICK_EVERY = 100
_NOT_TWICE = said("not measured twice")


@dataclass(frozen=True, slots=True)
class Line:
    """One figure, and the same of the 12 months before the period."""

    figure: Figure
    before: Figure


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """The clinic's figures of a period, as known on ``on``; no patient is named in it."""

    period: Period
    on: date
    lines: tuple[Line, ...]
    months: tuple[Month, ...] = ()
    """The 12 months up to the period's last day."""

    def sections(self) -> dict[str, list[Line]]:
        """The lines under their headings, in order."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            found.setdefault(line.figure.meaning.section, []).append(line)
        return found

    def figure(self, name: str) -> Figure:
        """The figure of that id; ``KeyError`` where there is none."""
        for line in self.lines:
            if line.figure.meaning.id == name:
                return line.figure
        raise KeyError(name)


def needs_all(facts: Facts, period: Period, today: date) -> bool:
    """Whether a report reads more of an episode than pain, visits, outcomes and imaging.

    How it ended, or whether it was silent, where those say nothing of the last weeks.
    """
    asked = period.until(today)
    ended = facts.episode.discharged_on
    if ended is not None and ended <= today:
        return True
    return any(is_dropped(facts, each.last) for each in (asked, asked.year_before()))


def report_of(
    every: Sequence[Facts],
    period: Period,
    today: date,
    pathways: Pathways,
    tick: Tick = silent,
) -> PeriodReport:
    """The figures of a period that is cut at ``today``: nothing dated later is read.

    ``every`` holds at least each episode in care in the period or in the year before it; those
    that ``needs_all`` says, with all of their series. Raises ``KeyError`` for a pathway that is
    not installed.
    """
    courses = []
    for count, facts in enumerate(every):
        if count % TICK_EVERY == 0:
            tick(count, len(every))
        courses.append(course_of(facts, pathways[facts.episode.condition], today))
    tick(len(every), len(every))
    asked = period.until(today)
    now, before = (
        _figures(courses, each, today, pathways) for each in (asked, asked.year_before())
    )
    months = months_of((one.episode for one in courses), asked)
    return PeriodReport(asked, today, tuple(map(Line, now, before)), months)


def _figures(
    courses: Iterable[Course], period: Period, today: date, pathways: Pathways
) -> list[Figure]:
    every = list(courses)
    in_care = [one for one in every if _in_care(one, period)]
    endings = [
        one for one in in_care if one.ending is not None and period.holds(one.episode.discharged_on)
    ]
    return [
        *_caseload(in_care, endings, period),
        _overdue([one for one in every if one.episode.first_seen <= today], today),
        *_course([one.ending for one in endings if one.ending is not None]),
        *_pain([one.ending for one in endings if one.ending is not None]),
        *_outcomes([one.ending for one in endings if one.ending is not None], pathways),
        *_imaging(every, period, pathways),
    ]


def _in_care(course: Course, period: Period) -> bool:
    ended = course.episode.discharged_on
    return course.episode.first_seen <= period.last and (ended is None or ended >= period.first)


def _caseload(
    in_care: Sequence[Course], ended: Sequence[Course], period: Period
) -> Iterator[Figure]:
    care = len(in_care)
    people = len({one.episode.patient_id for one in in_care})
    yield counted(meanings.IN_CARE, care, care, [(tr("Patients"), str(people))])
    new = sum(period.holds(one.episode.first_seen) for one in in_care)
    yield counted(meanings.NEW, new, care)
    yield counted(meanings.DISCHARGED, len(ended), care)
    reasons = Counter(one.episode.discharge_reason for one in ended)
    for reason, meaning in meanings.REASONS.items():
        yield counted(meaning, reasons[reason], len(ended))
    left = reasons["self_discharged"]
    quiet = sum(one.is_dropped(period.last) for one in in_care)
    parts = [(tr("Self-discharged"), str(left)), (tr("Open and silent"), str(quiet))]
    yield counted(meanings.DROP_OUT, left + quiet, care, parts)


def _overdue(every: Sequence[Course], today: date) -> Figure:
    still_open = [one.episode for one in every if not one.ended_by(today)]
    reviews = [one.next_review for one in still_open]
    late = sum(day is not None and day < today for day in reviews)
    none = [(tr("No review planned"), str(reviews.count(None)))]
    return counted(meanings.OVERDUE, late, len(still_open), none)


def _course(endings: Sequence[Ending]) -> Iterator[Figure]:
    yield middle(meanings.DAYS, [one.days for one in endings])
    seen = [one.visits for one in endings if one.visits]
    unseen = left_out(len(endings) - len(seen), tr("no visit written down"))
    yield middle(meanings.VISITS, seen, unseen)


def _pain(endings: Sequence[Ending]) -> Iterator[Figure]:
    twice = [one.pain for one in endings if one.pain.change is not None]
    missing = left_out(len(endings) - len(twice), tr(_NOT_TWICE))
    yield middle(meanings.PAIN, [one.change for one in twice if one.change is not None], missing)
    better = sum(bool(one.meaningful) and (one.change or 0) < 0 for one in twice)
    yield counted(meanings.PAIN_BETTER, better, len(twice), missing)


def _outcomes(endings: Sequence[Ending], pathways: Pathways) -> Iterator[Figure]:
    for instrument, measure in meanings.instruments(pathways).items():
        changes = [one.outcomes[instrument] for one in endings if instrument in one.outcomes]
        if measure.is_change:
            yield _rated(instrument, changes, len(endings))
        else:
            yield from _compared(instrument, measure, changes, len(endings))


def _rated(instrument: str, changes: Sequence[Change], ended: int) -> Figure:
    known = [one for one in changes if one.standing is not Standing.NOT_COMPARABLE]
    better = sum(one.standing is Standing.BETTER for one in known)
    missing = left_out(ended - len(known), tr("no rating, or its scale not recorded"))
    return counted(meanings.rated(instrument), better, len(known), missing)


def _compared(
    instrument: str, measure: Measure, changes: Sequence[Change], ended: int
) -> Iterator[Figure]:
    change, better = meanings.of_instrument(instrument, measure)
    twice = [(one, one.delta) for one in changes if one.delta is not None]
    missing = left_out(ended - len(twice), tr(_NOT_TWICE))
    yield middle(change, [delta for _, delta in twice], missing)
    judged = [
        (delta, is_important(one.measure, delta))
        for one, delta in twice
        if is_important(one.measure, delta) is not None
    ]
    if judged or is_important(measure, 0) is not None:
        reached = sum(bool(important) and delta > 0 for delta, important in judged)
        yield counted(better, reached, len(judged), missing)


def _imaging(every: Sequence[Course], period: Period, pathways: Pathways) -> Iterator[Figure]:
    day = meanings.day_words(pathways)
    came = [one.imaging for one in every if one.imaging and period.holds(one.imaging.on)]
    reached = [one for one in came if one.standing == COUNTED]
    told = (
        (tr("Symptom-free that day"), str(sum(one.symptom_free for one in reached))),
        *left_out(_standing(came, SEEN_LATE), tr("first seen after {day}", day=day)),
        *left_out(_standing(came, CLOSED_BEFORE), tr("discharged by {day}", day=day)),
        *left_out(_unknown(every, period, pathways), tr("onset not known")),
    )
    parts: tuple[tuple[Callable[[str], Meaning], int], ...] = (
        (meanings.imaged, sum(one.imaged for one in reached)),
        (meanings.decided, sum(one.decided for one in reached)),
    )
    for meaning, count in parts:
        yield counted(meaning(day), count, len(reached), told)


def _standing(days: Iterable[ImagingDay], standing: str) -> int:
    return sum(one.standing == standing for one in days)


def _unknown(every: Iterable[Course], period: Period, pathways: Pathways) -> int:
    """Episodes new in the period that no day can be counted for."""
    return sum(
        one.episode.onset_date is None
        and pathways[one.episode.condition].imaging is not None
        and period.holds(one.episode.first_seen)
        for one in every
    )
