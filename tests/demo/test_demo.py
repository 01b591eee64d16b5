"""The invented caseload: the same for the same seed, true to every rule, every state in it."""

from datetime import date

import pytest

from rehabdesk import demo
from rehabdesk.domain import checks, speech
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.records import Facts, PatientFile
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.tables import SERIES_TABLES, Table
from rehabdesk.pathways import installed

TODAY = date(2026, 3, 2)
PATHWAYS = installed()


@pytest.fixture(scope="module")
def files() -> list[PatientFile]:
    return list(demo.caseload(60, 7, TODAY, PATHWAYS))


def episodes(files: list[PatientFile]) -> list[Facts]:
    return [facts for file in files for facts in file.episodes]


def state_of(facts: Facts) -> ImagingState:
    return assess(facts, TODAY, PATHWAYS[facts.episode.condition]).imaging.state


def test_the_same_seed_gives_the_same_content(files: list[PatientFile]) -> None:
    assert list(demo.caseload(60, 7, TODAY, PATHWAYS)) == files


def test_the_language_of_the_screens_changes_nothing_that_is_stored(
    files: list[PatientFile],
) -> None:
    speech.speak(lambda text: f"[{text}]")
    try:
        assert list(demo.caseload(60, 7, TODAY, PATHWAYS)) == files
    finally:
        speech.speak(None)


def test_another_seed_gives_other_people(files: list[PatientFile]) -> None:
    others = demo.caseload(60, 8, TODAY, PATHWAYS)
    assert [file.patient.name for file in others] != [file.patient.name for file in files]


@pytest.mark.parametrize("seed", range(5))
def test_every_state_of_the_list_has_somebody(seed: int) -> None:
    told = episodes(list(demo.caseload(60, seed, TODAY, PATHWAYS)))
    assert {state_of(facts) for facts in told} == set(ImagingState)


def test_few_are_due_and_some_to_consider(files: list[PatientFile]) -> None:
    states = [state_of(facts) for facts in episodes(files)]
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
            problems += checks.check_snoozes(facts.decisions, PATHWAYS[facts.episode.condition])
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


def test_every_pathway_has_patients_and_keeps_to_its_own_rows(files: list[PatientFile]) -> None:
    told = episodes(files)
    assert {facts.episode.condition for facts in told} == set(PATHWAYS)
    for facts in told:
        pathway = PATHWAYS[facts.episode.condition]
        areas = {row.data["key"] for row in pathway.section("body_areas") if row.data}
        assert {finding.item for finding in facts.findings} <= set(pathway.rows)
        assert {mark.area for mark in facts.body_marks} <= areas
        assert {trial.test for trial in facts.strength} <= {t.key for t in pathway.strength_tests}
        assert {flag.flag for flag in facts.red_flags} <= {flag.key for flag in pathway.red_flags}


@pytest.mark.parametrize("table", SERIES_TABLES, ids=lambda table: table.sheet)
def test_every_series_has_rows(files: list[PatientFile], table: Table) -> None:
    assert sum(len(getattr(facts, table.series)) for facts in episodes(files)) > 0


def test_the_patient_specific_total_is_the_mean_of_the_day_s_activities(
    files: list[PatientFile],
) -> None:
    for facts in episodes(files):
        for total in facts.outcomes:
            if total.instrument == "PSFS":
                own = [row.score for row in facts.activity_scores if row.date == total.date]
                assert total.score == round(sum(own) / len(own), 1)


def test_only_what_is_prescribed_is_done(files: list[PatientFile]) -> None:
    for facts in episodes(files):
        for session in facts.exercises:
            assert any(
                dose.exercise == session.exercise
                and dose.date <= session.date
                and (dose.stopped_on is None or session.date < dose.stopped_on)
                for dose in facts.prescriptions
            )


def test_every_decision_stands_in_the_log_after_the_flag_it_answered(
    files: list[PatientFile],
) -> None:
    for facts in episodes(files):
        for decision in facts.decisions:
            on_day = [entry.event for entry in facts.flag_log if entry.date == decision.date]
            assert on_day in ([], ["shown", f"{decision.decision}d"])


def test_a_second_episode_says_which_it_follows_and_why(files: list[PatientFile]) -> None:
    seconds = [file.episodes[1] for file in files if len(file.episodes) > 1]
    assert seconds
    for facts in seconds:
        assert facts.episode.prior_episode_id == "1"
        assert facts.recurrences[0].choice == "new"
