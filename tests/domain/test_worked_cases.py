"""Every worked case of CLINICAL 2.9, by its state and its modifiers."""

import pytest

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.checks import check_episode
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY
from tests.domain.worked_cases import WorkedCase, worked_cases

CASES = worked_cases()
REFUSED_AT_ENTRY = ("C31", "C51")
JUDGED = [case for case in CASES if case.name not in REFUSED_AT_ENTRY]


def by_name(case: WorkedCase) -> str:
    return case.name


def test_the_table_holds_all_61_cases() -> None:
    assert [case.name for case in CASES] == [f"C{number:02}" for number in range(1, 62)]


@pytest.mark.parametrize("case", JUDGED, ids=by_name)
def test_a_worked_case_has_its_state(case: WorkedCase) -> None:
    assert assess(case.facts, case.today, PATHWAY).imaging.state == case.state


@pytest.mark.parametrize("case", JUDGED, ids=by_name)
def test_a_worked_case_has_its_modifiers(case: WorkedCase) -> None:
    assert assess(case.facts, case.today, PATHWAY).imaging.modifiers == case.modifiers


@pytest.mark.parametrize(
    ("name", "field"), [("C31", "onset_date"), ("C51", "onset_latest")], ids=REFUSED_AT_ENTRY
)
def test_an_impossible_onset_is_refused_at_entry(name: str, field: str) -> None:
    case = next(case for case in CASES if case.name == name)
    assert case.state == "invalid"
    problems = check_episode(case.facts.episode, case.facts.patient, case.today, installed())
    assert field in {problem.field for problem in problems}
