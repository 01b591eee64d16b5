"""Criteria judged by loading tests: pain during them and the morning after."""

from datetime import date, timedelta
from itertools import pairwise

from rehabdesk.domain.explanation import Input
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.monitoring import known_tests, settled_by_morning, task_label
from rehabdesk.domain.plan.reading import Reading, Status, all_of, compared
from rehabdesk.domain.plan.rules import column, number, optional_number, text
from rehabdesk.domain.records import LoadingTest
from rehabdesk.domain.series import Known
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import MINUS, long_date, plural

NEXT_MORNING = said("next morning")


def loading_test(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The latest test of ``task``: pain ``at_most`` during it; over 24 h, the next morning too."""
    tests = _recent(row, case)
    label = task_label(text(row, "task"), pathway)
    if not tests:
        return Reading(Status.NOT_KNOWN, missing=(_wanted(row, label),))
    test, at_most = tests[-1], number(row, "at_most")
    scores = [("during", test.during)]
    if column(row, "over_24h"):
        scores.append((tr(NEXT_MORNING), test.next_morning))
    statuses = [
        Status.NOT_KNOWN if score is None else compared(score <= at_most) for _when, score in scores
    ]
    return Reading(
        all_of(statuses),
        tuple(
            Input(f"{label}, {when}", str(score), _scored_on(when, test))
            for when, score in scores
            if score is not None
        ),
        "; ".join(_against(when, score, at_most) for when, score in scores if score is not None),
        tuple(f"{label}, {when}" for when, score in scores if score is None),
    )


def back_to_baseline(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The latest session, of ``task`` if one is named: next-morning pain no higher than before."""
    tests = _recent(row, case)
    if not tests:
        return Reading(Status.NOT_KNOWN, missing=(_wanted(row, tr("A loading test or session")),))
    return _settled(tests[-1], task_label(tests[-1].task, pathway))


def sessions(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The latest ``sessions`` of ``task``, each settled by the morning, ``days_apart`` at least."""
    wanted, apart = int(number(row, "sessions")), int(number(row, "days_apart"))
    label = task_label(text(row, "task"), pathway)
    tests = _recent(row, case)[-wanted:]
    readings = [_settled(test, label) for test in tests]
    gaps = [(later.date - earlier.date).days for earlier, later in pairwise(tests)]
    statuses = [reading.status for reading in readings]
    statuses += [compared(gap >= apart) for gap in gaps]
    missing = tuple(words for reading in readings for words in reading.missing)
    if len(tests) < wanted:
        statuses.append(Status.NOT_KNOWN)
        missing += (f"{plural(wanted - len(tests), 'more session')}: {label}",)
    sums = [reading.arithmetic for reading in readings if reading.arithmetic]
    sums += [
        f"{long_date(later.date)} {MINUS} {long_date(earlier.date)} = "
        f"{plural((later.date - earlier.date).days, 'day')}"
        for earlier, later in pairwise(tests)
    ]
    facts = tuple(fact for reading in readings for fact in reading.facts)
    return Reading(all_of(statuses), facts, "; ".join(sums), missing)


def _recent(row: Row, case: Known) -> list[LoadingTest]:
    """The tests the row is about, oldest first, none older than it allows."""
    task, within = text(row, "task"), optional_number(row, "within_days")
    oldest = None if within is None else case.today - timedelta(days=int(within))
    return [
        test
        for test in known_tests(case.facts, case.today)
        if (not task or test.task == task) and (oldest is None or test.date > oldest)
    ]


def _settled(test: LoadingTest, label: str) -> Reading:
    settled = settled_by_morning(test)
    scores = (("before", test.before), (tr(NEXT_MORNING), test.next_morning))
    facts = tuple(
        Input(f"{label}, {when}", str(score), _scored_on(when, test))
        for when, score in scores
        if score is not None
    )
    if settled is None:
        missing = tuple(
            tr("{label} of {date}, {when}", label=label, date=long_date(test.date), when=when)
            for when, score in scores
            if score is None
        )
        return Reading(Status.NOT_KNOWN, facts, missing=missing)
    sign = "\N{LESS-THAN OR EQUAL TO}" if settled else ">"
    arithmetic = tr(
        "{date}: next morning {next_morning} {sign} {before} before",
        date=long_date(test.date),
        next_morning=test.next_morning,
        sign=sign,
        before=test.before,
    )
    return Reading(compared(settled), facts, arithmetic)


def _scored_on(when: str, test: LoadingTest) -> date:
    """The day of a score: the next morning is that of the day after."""
    return test.date + timedelta(days=1) if when == tr(NEXT_MORNING) else test.date


def _against(when: str, score: int, at_most: float) -> str:
    sign = "\N{LESS-THAN OR EQUAL TO}" if score <= at_most else ">"
    return f"{when} {score} {sign} {at_most:g}"


def _wanted(row: Row, label: str) -> str:
    within = optional_number(row, "within_days")
    return (
        label
        if within is None
        else tr("{label}, in the last {within:g} days", label=label, within=within)
    )
