"""``caseload`` and ``episode`` as a script calls them."""

import pytest

from tests.cli.conftest import DAY


def test_the_caseload_says_who_is_due_and_why(rehabdesk, clinic_file):
    answer = rehabdesk("--db", clinic_file, "caseload", "--as-of", DAY, "--json")
    document = answer.json()
    (episode,) = document["episodes"]
    assert document["as_of"] == "2026-03-02"
    assert document["pathways"]["hamstring_bursitis"] == "1.0"
    assert episode["imaging"]["state"] == "due"
    assert episode["imaging"]["due_on"] == "2026-02-27"
    assert episode["days_since_onset"] == 31
    assert any("30 Jan" in reason for reason in episode["imaging"]["reasons"])
    assert answer.err == ""


def test_the_table_shows_a_hostile_name_as_typed(rehabdesk, workbook, one_runner):
    one_runner["Patients"][0]["name"] = "[red]x :smile:"
    rehabdesk("--plain", "--db", "h.db", "import", workbook(**one_runner), "--as-of", DAY)
    answer = rehabdesk("--db", "h.db", "caseload", "--as-of", DAY)
    assert "[red]x :smile:" in answer.out


def test_the_flag_filter_leaves_only_those_states(rehabdesk, clinic_file):
    none = rehabdesk("--db", clinic_file, "caseload", "--flag", "chase", "--as-of", DAY, "--json")
    some = rehabdesk("--db", clinic_file, "caseload", "--flag", "due", "--as-of", DAY, "--json")
    assert none.json()["episodes"] == []
    assert len(some.json()["episodes"]) == 1


def test_any_past_day_can_be_asked_for(rehabdesk, clinic_file):
    answer = rehabdesk("--db", clinic_file, "caseload", "--as-of", "2026-02-10", "--json")
    (episode,) = answer.json()["episodes"]
    assert episode["imaging"]["state"] == "not_due"
    assert episode["pain"]["latest"] == 7


def test_an_episode_comes_with_its_series(rehabdesk, clinic_file):
    answer = rehabdesk("--db", clinic_file, "episode", "P-0012", "--as-of", DAY, "--json")
    document = answer.json()
    assert document["patient_id"] == "P-0012"
    assert [entry["score"] for entry in document["series"]["pain"]] == [7, 6]


@pytest.mark.parametrize(
    "words", [("episode", "P-7", "--json"), ("episode", "P-0012", "--episode", "9", "--json")]
)
def test_an_unknown_patient_or_episode_is_a_usage_error(rehabdesk, clinic_file, words):
    answer = rehabdesk("--db", clinic_file, *words)
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_a_database_that_is_not_there_is_a_usage_error_and_not_made(rehabdesk, tmp_path):
    answer = rehabdesk("--db", tmp_path / "no.db", "caseload")
    assert answer.code == 2
    assert not (tmp_path / "no.db").exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look" * 99])
def test_a_foreign_file_is_refused_and_left_as_it_is(rehabdesk, tmp_path, content, monkeypatch):
    monkeypatch.setenv("REHABDESK_PASSPHRASE", "three blue bicycles")
    foreign = tmp_path / "foreign.db"
    foreign.write_bytes(content)
    assert rehabdesk("--db", foreign, "caseload").code == 4
    assert foreign.read_bytes() == content
    assert list(tmp_path.iterdir()) == [foreign]


def test_an_unknown_option_is_a_usage_error(rehabdesk):
    assert rehabdesk("caseload", "--flag", "bogus").code == 2
