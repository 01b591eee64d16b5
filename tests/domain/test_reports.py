"""A period's figures: what is counted, of how many, and what is too few to say."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehabdesk.domain.records import (
    Decision,
    Episode,
    Facts,
    ImagingStudy,
    Outcome,
    PainEntry,
    Patient,
    Visit,
)
from rehabdesk.domain.reports import Figure, Period, PeriodReport, chosen, report_of
from rehabdesk.pathways import installed
from tests.domain.helpers import TODAY

PATHWAYS = installed()
PERIOD = Period(date(2026, 1, 1), TODAY)
EARLY = date(2025, 12, 20)
ONSET = date(2026, 1, 20)
DAY_28 = ONSET + timedelta(days=28)


def episode(name: str, first_seen: date = ONSET, **fields: object) -> Facts:
    series = {key: fields.pop(key) for key in tuple(fields) if key in Facts.__dataclass_fields__}
    made = Episode(name, "1", "hamstring_bursitis", "left", first_seen, **fields)  # type: ignore[arg-type]
    return Facts(Patient(name, name), made, **series)  # type: ignore[arg-type]


def ended(name: str, days: int = 30, reason: str = "resolved", **series: object) -> Facts:
    """Discharged in the period, so many days after first contact in December."""
    day = EARLY + timedelta(days=days)
    return episode(name, EARLY, discharged_on=day, discharge_reason=reason, **series)


def report(every: Iterable[Facts], period: Period = PERIOD) -> PeriodReport:
    return report_of(list(every), period, TODAY, PATHWAYS)


def figure(name: str, *every: Facts, period: Period = PERIOD) -> Figure:
    return report(every, period).figure(name)


def pain(*scores: tuple[date, int]) -> tuple[PainEntry, ...]:
    return tuple(PainEntry(day, "worst", score) for day, score in scores)


def test_a_ready_period_ends_today() -> None:
    assert chosen("month", TODAY) == Period(date(2026, 3, 1), TODAY)
    assert chosen("3", TODAY) == Period(date(2025, 12, 3), TODAY)
    assert chosen("12", TODAY) == Period(date(2025, 3, 3), TODAY)


def test_a_month_that_is_too_short_gives_its_last_day() -> None:
    assert chosen("3", date(2026, 5, 31)) == Period(date(2026, 3, 1), date(2026, 5, 31))
    assert Period(date(2024, 3, 1), TODAY).year_before().first == date(2023, 3, 1)


def test_the_year_before_ends_on_the_day_before() -> None:
    before = PERIOD.year_before()
    assert before == Period(date(2025, 1, 1), date(2025, 12, 31))


def test_in_care_are_those_begun_by_its_last_day_and_not_ended_before_its_first() -> None:
    every = (
        episode("begins on the last day", TODAY),
        episode("begins after", TODAY + timedelta(days=1)),
        episode("ends on the first day", EARLY, discharged_on=PERIOD.first),
        episode("ended before", EARLY, discharged_on=PERIOD.first - timedelta(days=1)),
    )
    assert figure("in_care", *every).value == 2
    assert (figure("new", *every).value, figure("new", *every).of) == (1, 2)
    assert (figure("discharged", *every).value, figure("discharged", *every).of) == (1, 2)


def test_a_discharge_planned_after_today_has_not_happened() -> None:
    later = episode("later", discharged_on=TODAY + timedelta(days=1))
    assert figure("discharged", later, period=Period(PERIOD.first, date(2026, 4, 1))).value == 0


def test_reasons_are_shares_of_those_discharged() -> None:
    every = [ended(f"P{each}") for each in range(4)] + [ended("left", reason="self_discharged")]
    found = report(every)
    assert found.figure("reason_resolved").words == "80 %"
    assert found.figure("reason_resolved").base == "4 of 5 episodes discharged"
    assert found.figure("reason_self_discharged").share == 20
    assert found.figure("reason_died").share == 0


def test_a_median_of_fewer_than_five_is_not_said_but_its_n_is() -> None:
    four = [ended(f"P{each}", 20 + each) for each in range(4)]
    hidden = figure("days", *four)
    assert (hidden.words, hidden.base) == ("fewer than 5", "4 episodes discharged")
    shown = figure("days", *four, ended("P4", 60))
    assert (shown.words, shown.spread, shown.of) == ("22 days", "21 to 23", 5)


def test_a_percentage_of_fewer_than_five_is_not_said_but_the_count_is() -> None:
    hidden = figure("reason_resolved", ended("P1"), ended("P2", reason="died"))
    assert (hidden.words, hidden.base) == ("fewer than 5", "1 of 2 episodes discharged")
    assert hidden.share is None


def test_nothing_to_take_a_figure_of_is_a_dash() -> None:
    assert figure("days", episode("open")).words == "–"
    assert figure("reason_resolved", episode("open")).words == "–"


def test_what_was_usual_here_is_hidden_under_five() -> None:
    def then(count: int) -> list[Facts]:
        day = date(2025, 6, 1)
        return [episode(f"T{each}", day, discharged_on=date(2025, 7, 1)) for each in range(count)]

    lines = {line.figure.meaning.id: line.before for line in report(then(4)).lines}
    assert lines["days"].baseline == "fewer than 5"
    lines = {line.figure.meaning.id: line.before for line in report(then(5)).lines}
    assert lines["days"].baseline == "30 days, n = 5"
    assert lines["new"].baseline == ""
    assert lines["overdue"].baseline == ""


def test_missed_and_cancelled_visits_are_no_visits() -> None:
    visits = tuple(
        Visit(EARLY + timedelta(days=at), attendance=how)
        for at, how in enumerate(("attended", "", "dna", "cancelled"))
    )
    every = [ended(f"P{each}", visits=visits) for each in range(5)]
    assert figure("visits", *every, ended("unwritten")).words == "2 visits"
    told = figure("visits", *every, ended("unwritten")).inputs
    assert told == (("Left out", "1 episode: no visit written down"),)


def test_pain_is_compared_only_where_it_was_measured_twice() -> None:
    first, last = EARLY, EARLY + timedelta(days=20)
    better = [ended(f"P{each}", pain=pain((first, 8), (last, 4))) for each in range(4)]
    # 8 to 6 is 2 points but under 30 %: below the threshold (NC-R)
    little = ended("little", pain=pain((first, 8), (last, 6)))
    found = report([*better, little, ended("once", pain=pain((first, 8)))])
    assert found.figure("pain").words == "−4 points"
    assert found.figure("pain_better").base == "4 of 5 measured twice"
    assert found.figure("pain_better").inputs == (("Left out", "1 episode: not measured twice"),)


def test_pain_after_discharge_is_not_read() -> None:
    later = pain((EARLY, 8), (EARLY + timedelta(days=31), 0))
    assert figure("pain_better", ended("P1", pain=later)).of == 0


@pytest.mark.parametrize(("gain", "reached"), [(9, 5), (8, 0), (-9, 0)])
def test_an_outcome_counts_from_its_mcid_on(gain: int, reached: int) -> None:
    scores = (
        Outcome(EARLY, "LEFS", 40),
        Outcome(EARLY + timedelta(days=20), "LEFS", 40 + gain),
    )
    found = report([ended(f"P{each}", outcomes=scores) for each in range(5)])
    assert (found.figure("better_LEFS").value, found.figure("better_LEFS").of) == (reached, 5)
    assert found.figure("change_LEFS").value == gain


def test_two_versions_of_an_outcome_are_not_compared() -> None:
    scores = (
        Outcome(EARLY, "VISA-H", 40, "one"),
        Outcome(EARLY + timedelta(days=20), "VISA-H", 80, "two"),
    )
    assert figure("better_VISA-H", ended("P1", outcomes=scores)).of == 0


def mri(done: date | None, side: str = "left", requested: date = ONSET) -> tuple[ImagingStudy, ...]:
    return (ImagingStudy("mri", side, requested, None, done),)


def day_28(**fields: object) -> tuple[float | None, float | None, int]:
    """How many were imaged and decided by day 28, of how many."""
    found = report([episode("P1", onset_date=ONSET, **fields)])
    imaged, decided = found.figure("imaged"), found.figure("decided")
    assert imaged.of == decided.of
    return imaged.value, decided.value, imaged.of


def test_imaging_on_day_28_counts_and_the_day_after_does_not() -> None:
    assert day_28() == (0, 0, 1)
    assert day_28(imaging=mri(DAY_28)) == (1, 1, 1)
    assert day_28(imaging=mri(DAY_28 + timedelta(days=1), requested=DAY_28)) == (0, 1, 1)


def test_a_request_decides_and_another_side_does_not() -> None:
    assert day_28(imaging=mri(None, requested=DAY_28)) == (0, 1, 1)
    assert day_28(imaging=mri(None, requested=DAY_28 + timedelta(days=1))) == (0, 0, 1)
    assert day_28(imaging=mri(DAY_28, "right")) == (0, 0, 1)
    assert day_28(imaging=tuple(one._replace(modality="xray") for one in mri(DAY_28))) == (0, 0, 1)


def test_a_decision_counts_while_it_is_in_force() -> None:
    def declined(until: date) -> tuple[Decision, ...]:
        day = DAY_28 - timedelta(days=10)
        return (Decision(day, "decline", until, "DC01", "Loading comes first."),)

    assert day_28(decisions=declined(DAY_28)) == (0, 1, 1)
    assert day_28(decisions=declined(DAY_28 - timedelta(days=1))) == (0, 0, 1)


def test_day_28_is_counted_from_the_latest_onset_and_only_in_its_period() -> None:
    assert day_28(onset_latest=ONSET + timedelta(days=20)) == (0, 0, 0)  # not reached yet
    before = Period(date(2025, 1, 1), DAY_28 - timedelta(days=1))
    assert figure("imaged", episode("P1", onset_date=ONSET), period=before).of == 0


def test_whom_day_28_can_t_be_counted_of_is_left_out_and_said() -> None:
    late = episode("late", DAY_28 + timedelta(days=1), onset_date=ONSET)
    closed = episode("closed", onset_date=ONSET, discharged_on=DAY_28)
    unknown = episode("unknown")
    found = figure("decided", late, closed, unknown)
    assert found.of == 0
    assert [words for label, words in found.inputs if label == "Left out"] == [
        "1 episode: first seen after day 28",
        "1 episode: discharged by day 28",
        "1 episode: onset not known",
    ]


def test_a_pathway_without_an_imaging_rule_has_no_day_28() -> None:
    facts = episode("P1", onset_date=ONSET)
    other = replace(facts, episode=replace(facts.episode, condition="patellofemoral_pain"))
    assert figure("imaged", other).of == 0


@pytest.mark.parametrize(("silent", "dropped"), [(42, 0), (43, 1)])
def test_silence_of_more_than_42_days_is_dropping_out(silent: int, dropped: int) -> None:
    facts = episode("P1", EARLY, visits=(Visit(TODAY - timedelta(days=silent)),))
    assert figure("drop_out", facts).value == dropped


def test_a_review_ahead_is_no_dropping_out_and_leaving_is() -> None:
    waiting = episode("P1", EARLY, next_review=TODAY + timedelta(days=1))
    assert figure("drop_out", waiting).value == 0
    left = figure("drop_out", waiting, ended("P2", reason="self_discharged"))
    assert (left.value, left.of) == (1, 2)


def test_a_review_is_overdue_from_the_day_after_it() -> None:
    yesterday = TODAY - timedelta(days=1)
    every = (
        episode("today", next_review=TODAY),
        episode("late", next_review=yesterday),
        episode("none"),
        episode("closed", next_review=yesterday, discharged_on=yesterday),
    )
    found = figure("overdue", *every)
    assert (found.value, found.of) == (1, 3)
    assert found.inputs == (("No review planned", "1"),)


def test_why_says_how_it_is_counted_and_the_sum() -> None:
    every = [ended(f"P{each}") for each in range(4)] + [ended("left", reason="died")]
    told = figure("reason_resolved", *every).explained(PERIOD.words)
    assert told.verdict == "80 %, 4 of 5 episodes discharged"
    assert told.arithmetic.endswith("100 × 4 / 5 = 80.0 %")
    assert told.inputs[0].value == "1 Jan 2026 to 2 Mar 2026"


def test_the_months_are_the_twelve_up_to_the_last_day() -> None:
    every = (
        episode("first", date(2025, 3, 1)),
        episode("before", date(2025, 2, 28)),
        episode("today", TODAY),
        episode("tomorrow", TODAY + timedelta(days=1)),
        episode("ended", EARLY, discharged_on=TODAY),
    )
    ready = chosen("month", date(2026, 2, 28))
    months = report(every, ready).months
    assert (months[0].first, months[0].new) == (date(2025, 3, 1), 1)
    assert (months[-1].last, months[-1].new, months[-1].discharged) == (ready.last, 0, 0)
    months = report(every).months
    assert len(months) == 12
    assert (months[-1].words, months[-1].new, months[-1].discharged) == ("Mar 2026", 1, 1)
    assert months[-1].last == TODAY


def test_no_patient_is_named_in_a_report() -> None:
    assert "Adaeze" not in repr(report([ended("Adaeze"), episode("Adaeze 2")]))
