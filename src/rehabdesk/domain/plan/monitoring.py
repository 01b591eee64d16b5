"""Pain before, during and the morning after loading: what it says (CLINICAL PM01-PM05)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.rules import number, row_of, text
from rehabdesk.domain.records import Facts, LoadingTest
from rehabdesk.domain.series import day_of, loading_as_known_on, since, upto
from rehabdesk.domain.speech import begun_large, said, tr
from rehabdesk.domain.words import NOT_RECORDED

WEEK = timedelta(days=7)


class Verdict(StrEnum):
    """Advice to the clinician on one session; never applied by itself (PM05)."""

    PROGRESS = "can progress"
    HOLD = "hold"
    REDUCE = "reduce"
    AWAITING = "awaiting next-morning score"
    NOT_KNOWN = "not known"


for _each in Verdict:
    said(_each.value)


@dataclass(frozen=True, slots=True)
class SessionVerdict:
    """One loading test or session, judged.

    ``zone`` is "safe", "acceptable", "too high", or "" where pain during it is not recorded.
    """

    test: LoadingTest
    label: str
    zone: str
    verdict: Verdict
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class WeeklyPain:
    """Mean worst pain of the last 7 days beside the 7 before; ``rising`` is ``None`` if unknown."""

    this_week: float | None
    last_week: float | None
    rising: bool | None
    words: str
    explanation: Explanation


def task_label(task: str, pathway: Pathway) -> str:
    """What the pathway calls a loading test; the key as it stands where it has none of it."""
    rows = pathway.section("loading_tests")
    return next((text(row, "label") for row in rows if text(row, "key") == task), task)


def settled_by_morning(test: LoadingTest) -> bool | None:
    """Whether next-morning pain was back at its level before (PM02); ``None`` while unknown."""
    if test.before is None or test.next_morning is None:
        return None
    return test.next_morning <= test.before


def session_verdict(test: LoadingTest, pathway: Pathway) -> SessionVerdict:
    """What one session says (PM05).

    Both rules pass: can progress. A peak of 4-5 that has settled by the morning: hold. A peak
    above 5, or pain that has not settled: reduce. The peak is the higher of pain during and the
    next morning, as PM04 asks for 24 hours. Without the next morning there is no verdict.
    """
    verdict = _verdict(test, pathway)
    zone = pain_zone(test.during, pathway)
    return SessionVerdict(
        test,
        task_label(test.task, pathway),
        zone,
        verdict,
        _words(test, zone, verdict),
        _explain(test, verdict, pathway),
    )


def session_verdicts(facts: Facts, today: date, pathway: Pathway) -> tuple[SessionVerdict, ...]:
    """Every loading test and session as known on ``today``, newest first."""
    tests = known_tests(facts, today)
    return tuple(session_verdict(test, pathway) for test in reversed(tests))


def known_tests(facts: Facts, today: date) -> tuple[LoadingTest, ...]:
    """The loading tests up to ``today``, oldest first, none with a morning yet to come."""
    tests = upto(facts.loading_tests, today)
    return tuple(loading_as_known_on(test, today) for test in tests)


def two_reduced(
    facts: Facts, today: date, pathway: Pathway, began: date
) -> tuple[SessionVerdict, ...]:
    """The sessions that speak for one phase back, or none.

    They are the last two days with a session from ``began`` on, both "reduce" (CLINICAL 7). A day
    counts by the worst of its sessions; the newest days may still await their morning.
    """
    rule = row_of(pathway, "PM05")
    if rule is None:
        return ()
    days = [
        _worst_of_day(session_verdict(test, pathway) for test in tests)
        for _day, tests in groupby(since(known_tests(facts, today), began), key=day_of)
    ]
    while days and days[-1].verdict in (Verdict.AWAITING, Verdict.NOT_KNOWN):
        days.pop()
    wanted = int(number(rule, "consecutive"))
    last = tuple(days[-wanted:])
    reduced = len(last) == wanted and all(day.verdict is Verdict.REDUCE for day in last)
    return last if reduced else ()


def pain_zone(during: int | None, pathway: Pathway) -> str:
    """PM01: pain during activity is safe, acceptable or too high; "" where it can't be said."""
    rule = row_of(pathway, "PM01")
    if rule is None or during is None:
        return ""
    if during <= number(rule, "safe_to"):
        return tr("safe")
    return tr("acceptable") if during <= number(rule, "acceptable_to") else tr("too high")


def weekly_pain(facts: Facts, today: date, pathway: Pathway) -> WeeklyPain:
    """Whether worst pain rises from week to week (PM03).

    Means of the ``worst`` entries alone: never an average across items (NC-R).
    """
    worst = {
        entry.date: entry.score for entry in upto(facts.pain, today) if entry.activity == "worst"
    }
    this_week = _mean(worst, today - WEEK, today)
    last_week = _mean(worst, today - 2 * WEEK, today - WEEK)
    rule = row_of(pathway, "PM03")
    rising = None
    if rule is not None and this_week is not None and last_week is not None:
        rising = this_week > last_week + number(rule, "at_most")
    words = _weekly_words(this_week, last_week, rising)
    inputs = (
        Input(tr("Mean worst pain, last 7 days"), _one_decimal(this_week), today),
        Input(tr("Mean worst pain, the 7 days before"), _one_decimal(last_week), today - WEEK),
    )
    missing = tuple(
        tr("Worst pain in the {when}", when=when)
        for when, mean in ((tr("last 7 days"), this_week), (tr("7 days before"), last_week))
        if mean is None
    )
    explanation = from_row(
        pathway, "PM03", tr("Pain from week to week"), words, inputs=inputs, missing=missing
    )
    return WeeklyPain(this_week, last_week, rising, words, explanation)


def _verdict(test: LoadingTest, pathway: Pathway) -> Verdict:
    tolerated, decided = row_of(pathway, "PM04"), row_of(pathway, "PM05")
    if tolerated is None or decided is None:
        return Verdict.NOT_KNOWN
    if test.next_morning is None:
        return Verdict.AWAITING
    peak = max(test.next_morning, -1 if test.during is None else test.during)
    settled = settled_by_morning(test)
    if peak > number(decided, "hold_to") or settled is False:
        return Verdict.REDUCE
    if test.during is None or settled is None:
        return Verdict.NOT_KNOWN
    return Verdict.PROGRESS if peak <= number(tolerated, "at_most") else Verdict.HOLD


_ORDER = (Verdict.REDUCE, Verdict.AWAITING, Verdict.NOT_KNOWN, Verdict.HOLD, Verdict.PROGRESS)


def _worst_of_day(verdicts: Iterable[SessionVerdict]) -> SessionVerdict:
    return min(verdicts, key=lambda session: _ORDER.index(session.verdict))


def _words(test: LoadingTest, zone: str, verdict: Verdict) -> str:
    during = tr("{score} during", score=_score(test.during)) + (f" ({zone})" if zone else "")
    return tr(
        "{score} before, {during}, {score2} next morning: {value}",
        score=_score(test.before),
        during=during,
        score2=_score(test.next_morning),
        value=tr(verdict.value),
    )


def _explain(test: LoadingTest, verdict: Verdict, pathway: Pathway) -> Explanation:
    scores = (
        (tr("Pain before"), test.before, test.date),
        (tr("Pain during"), test.during, test.date),
        (tr("Pain next morning"), test.next_morning, test.date + timedelta(days=1)),
    )
    return from_row(
        pathway,
        "PM05",
        f"{task_label(test.task, pathway)}: {tr(verdict.value)}",
        tr(verdict.value),
        inputs=tuple(
            Input(label, f"{score}", on) for label, score, on in scores if score is not None
        ),
        arithmetic=_arithmetic(test),
        missing=tuple(label for label, score, _on in scores if score is None),
    )


def _arithmetic(test: LoadingTest) -> str:
    parts = []
    if test.during is not None and test.next_morning is not None:
        peak = max(test.during, test.next_morning)
        parts.append(
            tr(
                "Peak over 24 h: the higher of {during} and {next_morning} = {peak}",
                during=test.during,
                next_morning=test.next_morning,
                peak=peak,
            )
        )
    if test.before is not None and test.next_morning is not None:
        sign = "\N{LESS-THAN OR EQUAL TO}" if test.next_morning <= test.before else ">"
        parts.append(
            tr(
                "Next morning {next_morning} {sign} before {before}",
                next_morning=test.next_morning,
                sign=sign,
                before=test.before,
            )
        )
    return "; ".join(parts)


def _score(score: int | None) -> str:
    return "?" if score is None else str(score)


def _mean(worst: dict[date, int], after: date, until: date) -> float | None:
    scores = [score for day, score in worst.items() if after < day <= until]
    return sum(scores) / len(scores) if scores else None


def _one_decimal(mean: float | None) -> str:
    return tr(NOT_RECORDED) if mean is None else f"{mean:.1f}"


def _weekly_words(this_week: float | None, last_week: float | None, rising: bool | None) -> str:
    if rising is None or this_week is None or last_week is None:
        return tr("Not known: worst pain is needed in both weeks")
    verdict = "rising" if rising else tr("not rising")
    return tr(
        "{verdict}: mean {this_week:.1f} this week, {last_week:.1f} last week",
        verdict=begun_large(verdict),
        this_week=this_week,
        last_week=last_week,
    )
