"""What suggests a significant effect on daily movement (CLINICAL 2.2); nothing sets it."""

import pytest

from rehabdesk.domain.impact import impact_explanations, suggestions
from rehabdesk.domain.records import ActivityScore, Facts, Outcome, PainEntry, Visit
from tests.domain.helpers import PATHWAY, TODAY, ago, facts

SUGGESTING = {
    "a limp": facts(visits=(Visit(ago(3), limp="yes"),)),
    "walking at 5": facts(pain=(PainEntry(ago(1), "walking", 5),)),
    "sitting for 10 min where work needs more": facts(
        visits=(Visit(ago(2), sitting_min=10, needs_sitting="yes"),)
    ),
    "woken on 3 nights": facts(visits=(Visit(ago(2), nights_woken=3),)),
    "an activity at 3": facts(activity_scores=(ActivityScore(ago(2), "Stairs", 3),)),
    "LEFS of 40": facts(outcomes=(Outcome(ago(2), "LEFS", 40),)),
    "3 days off work": facts(visits=(Visit(ago(2), days_off_work=3),)),
}
SILENT = {
    "nothing on record": facts(),
    "no limp": facts(visits=(Visit(ago(3), limp="no"),)),
    "walking at 4": facts(pain=(PainEntry(ago(1), "walking", 4),)),
    "running at 9": facts(pain=(PainEntry(ago(1), "running", 9),)),
    "sitting for 15 min": facts(visits=(Visit(ago(2), sitting_min=15, needs_sitting="yes"),)),
    "sitting for 10 min where nothing needs more": facts(
        visits=(Visit(ago(2), sitting_min=10, needs_sitting="no"),)
    ),
    "sitting for 10 min, need not asked": facts(visits=(Visit(ago(2), sitting_min=10),)),
    "woken on 2 nights": facts(visits=(Visit(ago(2), nights_woken=2),)),
    "an activity at 4": facts(activity_scores=(ActivityScore(ago(2), "Stairs", 4),)),
    "LEFS of 41": facts(outcomes=(Outcome(ago(2), "LEFS", 41),)),
    "2 days off work": facts(visits=(Visit(ago(2), days_off_work=2),)),
    "a limp of long ago": facts(visits=(Visit(ago(15), limp="yes"),)),
    "a limp that is gone": facts(visits=(Visit(ago(9), limp="yes"), Visit(ago(2), limp="no"))),
    "a limp of tomorrow": facts(visits=(Visit(ago(-1), limp="yes"),)),
}


@pytest.mark.parametrize("known", SUGGESTING.values(), ids=SUGGESTING)
def test_it_is_suggested_by(known: Facts) -> None:
    assert len(suggestions(known, TODAY, PATHWAY)) == 1


@pytest.mark.parametrize("known", SILENT.values(), ids=SILENT)
def test_it_is_not_suggested_by(known: Facts) -> None:
    assert suggestions(known, TODAY, PATHWAY) == ()


def test_a_suggestion_names_its_fact_and_day() -> None:
    known = SUGGESTING["walking at 5"]
    assert suggestions(known, TODAY, PATHWAY)[0].words(TODAY) == "Walking 5/10 (1 Mar)"


def test_the_explanation_leaves_the_answer_to_the_clinician() -> None:
    why = impact_explanations(SUGGESTING["a limp"], TODAY, PATHWAY)
    assert [each.rule for each in why] == ["DI01"]
    assert "clinician" in why[0].verdict
    assert "clinician" in impact_explanations(facts(), TODAY, PATHWAY)[0].verdict
