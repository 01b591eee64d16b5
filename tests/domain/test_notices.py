"""What stands beside the imaging state, and never changes it."""

from dataclasses import replace

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.notices import Notice, notices_of
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Screen
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, impact, worst

SCREENED = (Screen(ago(3), "Sam"),)


def notices(
    given: Facts, prior: Facts | None = None, pathway: Pathway = PATHWAY
) -> dict[str, Notice]:
    found = notices_of(given, prior, assess(given, TODAY, pathway), pathway)
    return {notice.kind: notice for notice in found}


def test_not_screened_is_visible_and_asks() -> None:
    found = notices(facts())["screen"]
    assert (found.words, found.asks) == ("Red flags not screened", True)


def test_the_day_of_the_screen_stands_beside_the_state() -> None:
    found = notices(facts(screens=SCREENED))["screen"]
    assert (found.words, found.asks) == ("Red flags screened 27 Feb", False)


def test_a_jump_of_pain_asks_for_another_screen() -> None:
    jumped = facts(screens=SCREENED, pain=(worst(4, 2), worst(1, 6)))
    assert notices(jumped)["screen"].words == "Pain jumped: screen red flags again"


def test_a_void_decision_says_what_voided_it() -> None:
    given = facts(onset=40, decisions=(decided(10, -5),), visits=(impact(3, "significant"),))
    void = notices(given)["void"]
    assert void.words == "Decision not to refer void: daily movement was significantly affected"
    assert void.explanation.rule == "DC-R5"
    assert [each.on for each in void.explanation.inputs] == [ago(10), ago(3)]


def test_a_decision_in_force_has_no_chip() -> None:
    assert "void" not in notices(facts(onset=40, decisions=(decided(10, -5),)))


def recurred(onset: int, closed: int, pathway: Pathway = PATHWAY) -> dict[str, Notice]:
    given = facts(onset=onset, first_seen=onset)
    later = replace(given, episode=replace(given.episode, episode_id="2", prior_episode_id="1"))
    before = facts(onset=400, first_seen=400, discharged=closed, reason="resolved")
    return notices(later, before, pathway)


def test_an_early_recurrence_says_to_consider_imaging_earlier() -> None:
    found = recurred(onset=10, closed=60)["recurrence"]
    assert found.words == "Recurrence within 2 months: consider imaging earlier"
    assert found.explanation.arithmetic == "20 Feb 2026 − 1 Jan 2026 = 50 days"
    assert "recurrence" not in recurred(onset=10, closed=200)


def test_a_pathway_without_imaging_has_none_to_consider_earlier() -> None:
    knee = installed()["patellofemoral_pain"]
    assert "recurrence" not in recurred(onset=10, closed=60, pathway=knee)


def test_a_late_presenter_is_offered_loading_first_and_the_state_stays() -> None:
    given = facts(onset=92, first_seen=0)
    assert assess(given, TODAY, PATHWAY).imaging.state == "due"
    late = notices(given)["late"]
    assert late.words == "First contact 0 days ago: supervised loading first…"
    assert "late" not in notices(facts(onset=92, first_seen=15))
    assert "late" not in notices(facts(onset=92, first_seen=5, decisions=(decided(3, -9),)))
