"""The invented caseload: the same for the same seed, true to every rule, every state in it."""

from datetime import date

import pytest

from rehabdesk import demo
from rehabdesk.domain import checks
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.records import Facts, PatientFile
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.tables import SERIES_TABLES
from rehabdesk.pathways import installed

TODAY = date(2026, 3, 2)
PATHWAYS = installed()
PATHWAY = PATHWAYS["hamstring_bursitis"]


@pytest.fixture(scope="module")
def files() -> list[PatientFile]:
    return list(demo.caseload(60, 7, TODAY, PATHWAYS))


def episodes(files: list[PatientFile]) -> list[Facts]:
    return [facts for file in files for facts in file.episodes]


def test_the_same_seed_gives_the_same_content(files: list[PatientFile]) -> None:
    assert list(demo.caseload(60, 7, TODAY, PATHWAYS)) == files


def test_another_seed_gives_other_people(files: list[PatientFile]) -> None:
    others = demo.caseload(60, 8, TODAY, PATHWAYS)
    assert [file.patient.name for file in others] != [file.patient.name for file in files]


@pytest.mark.parametrize("seed", range(5))
def test_every_state_of_the_list_has_somebody(seed: int) -> None:
    found = {
        assess(facts, TODAY, PATHWAY).imaging.state
        for facts in episodes(list(demo.caseload(60, seed, TODAY, PATHWAYS)))
    }
    assert found == set(ImagingState) - {ImagingState.OUT_OF_SCOPE}


def test_few_are_due_and_some_to_consider(files: list[PatientFile]) -> None:
    states = [assess(facts, TODAY, PATHWAY).imaging.state for facts in episodes(files)]
    assert 3 <= states.count(ImagingState.DUE) + states.count(ImagingState.DUE_IMPACT) <= 6
    assert 4 <= states.count(ImagingState.CONSIDER) <= 8


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2026, 11, 22)])
def test_every_row_would_pass_an_import_that_day(today: date) -> None:
    problems = []
    for file in demo.caseload(120, 3, today, PATHWAYS):
        problems += checks.check_patient(file.patient, today)
        for facts in file.episodes:
            problems += checks.check_episode(facts.episode, file.patient, today, PATHWAYS)
            problems += checks.check_close(facts.episode, facts.red_flags)
            problems += checks.check_snoozes(facts.decisions, PATHWAY)
            for table in SERIES_TABLES:
                for row in getattr(facts, table.series):
                    problems += checks.check_entry(row, today, PATHWAYS)
    assert problems == []


def test_no_two_rows_are_the_same_row(files: list[PatientFile]) -> None:
    for facts in episodes(files):
        for table in SERIES_TABLES:
            rows = getattr(facts, table.series)
            columns = ("row_id",) if table.has_row_id else table.identity
            names = [tuple(getattr(row, column) for column in columns) for row in rows]
            assert len(set(names)) == len(names), (facts.key, table.sheet)


def test_nhs_numbers_are_of_the_test_range_and_valid(files: list[PatientFile]) -> None:
    numbers = [file.patient.nhs_number for file in files if file.patient.nhs_number]
    assert numbers
    for number in numbers:
        assert number.startswith("999")
        total = sum(int(digit) * (10 - place) for place, digit in enumerate(number[:9]))
        assert (11 - total % 11) % 11 == int(number[9])


def test_contact_data_can_reach_nobody(files: list[PatientFile]) -> None:
    for file in files:
        assert not file.patient.phone or file.patient.phone.startswith("07700 900")
        assert not file.patient.email or file.patient.email.endswith("@example.org")
        assert file.patient.email.isascii()
