"""What the last visits recorded and today's has not."""

from dataclasses import replace
from datetime import date, timedelta

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import Facts, PainEntry, StrengthTrial, Visit
from rehabdesk.domain.usual_visit import missing
from tests.conftest import TODAY, key

OKAFOR = key("P-0012")
DAYS = [TODAY - timedelta(days=ago) for ago in (21, 14, 7)]


def facts_of(clinic: Clinic, **series: object) -> Facts:
    bare = replace(clinic.facts(OKAFOR), pain=(), runs=())
    return replace(bare, **series)


def draft(day: date = TODAY, **typed: object) -> VisitDraft:
    return VisitDraft(OKAFOR, 1, day, **typed)  # type: ignore[arg-type]


def test_what_most_of_the_last_three_visits_had_is_missing_until_it_is_typed(
    clinic: Clinic,
) -> None:
    visits = tuple(Visit(day, daily_impact="some", subjective="Fine.") for day in DAYS)
    pain = tuple(PainEntry(day, "sitting", 3) for day in DAYS[1:])
    once = (StrengthTrial(DAYS[0], "single_leg_bridge", "left", 20, "reps"),)
    facts = facts_of(clinic, visits=visits, pain=pain, strength=once)
    assert missing(draft(pain={"worst": 3}), facts) == {"sitting", "daily_impact", "subjective"}
    typed = draft(pain={"sitting": 3}, visit=Visit(TODAY, subjective="Better."))
    assert missing(typed, facts) == {"daily_impact"}


def test_at_the_first_visit_nothing_is_missing(clinic: Clinic) -> None:
    assert missing(draft(pain={"worst": 3}), facts_of(clinic)) == frozenset()


def test_what_the_record_has_of_the_day_is_not_missing(clinic: Clinic) -> None:
    pain = tuple(PainEntry(day, "worst", 3) for day in (*DAYS, TODAY))
    assert missing(draft(pain={"sitting": 3}), facts_of(clinic, pain=pain)) == frozenset()


def test_a_next_review_that_has_passed_is_missing_until_one_is_set(clinic: Clinic) -> None:
    facts = facts_of(clinic)
    passed = replace(facts, episode=replace(facts.episode, next_review=TODAY))
    assert missing(draft(pain={"worst": 3}), passed) == {"next_review"}
    assert missing(draft(next_review=TODAY + timedelta(days=7)), passed) == frozenset()
