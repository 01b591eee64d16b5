"""Finding by what is typed: parts, initials, numbers, accents, slips, and what comes first."""

import pytest

from rehabdesk.domain.finding_names import Findable, Finder, begins_almost, fold, words_of

PEOPLE = (
    Findable("Adaeze Okafor", ("P-0012", "07700 900123")),
    Findable("Tomasz Zieliński", ("P-0031", "+44 7700 900456")),
    Findable("Liam O'Connor", ("P-0003", "")),
    Findable("Anna Maria Smith-Jones", ("P-0120", "")),
    Findable("Bo Li", ("P-0044", "")),
    Findable("Bo Lindqvist", ("P-0023", "")),
    Findable("李小龍"),
    Findable("Jörg Müller"),
)


def found(typed: str, *, most: int = 8) -> list[str]:
    return [PEOPLE[fit.place].name for fit in Finder(PEOPLE).find(typed, most)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("okaf", "Adaeze Okafor"),
        ("ada oka", "Adaeze Okafor"),
        ("oka ada", "Adaeze Okafor"),
        ("aoka", "Adaeze Okafor"),
        ("a oka", "Adaeze Okafor"),
        ("OKAFOR", "Adaeze Okafor"),
        ("zielinski", "Tomasz Zieliński"),
        ("Zieliński", "Tomasz Zieliński"),
        ("oconn", "Liam O'Connor"),
        ("o'con", "Liam O'Connor"),
        ("o’con", "Liam O'Connor"),
        ("jones", "Anna Maria Smith-Jones"),
        ("smith-jo", "Anna Maria Smith-Jones"),
        ("amsm", "Anna Maria Smith-Jones"),
        ("kafor", "Adaeze Okafor"),
        ("小龍", "李小龍"),
        ("muller", "Jörg Müller"),
        ("mueller", "Jörg Müller"),
    ],
)
def test_a_part_of_a_name_finds_it(typed: str, name: str) -> None:
    assert found(typed)[0] == name


@pytest.mark.parametrize("typed", ["P-0012", "p0012", "0012", "12", "07700900123", "900123"])
def test_a_number_or_a_phone_finds_its_owner(typed: str) -> None:
    assert found(typed)[0] == "Adaeze Okafor"


def test_a_phone_typed_in_groups_finds_its_owner() -> None:
    assert found("07700 900 456") == ["Tomasz Zieliński"]


@pytest.mark.parametrize("typed", ["okfaor", "okafr", "okaffor", "okator", "ikafor", "koafor"])
def test_one_slip_is_forgiven(typed: str) -> None:
    assert found(typed) == ["Adaeze Okafor"]


def test_two_slips_and_short_words_are_not_guessed_at() -> None:
    assert found("ikator") == []
    assert found("xka") == []


def test_a_whole_name_comes_before_a_longer_one_that_begins_with_it() -> None:
    assert found("li") == ["Bo Li", "Liam O'Connor", "Bo Lindqvist"]


def test_of_equal_fits_the_earlier_comes_first() -> None:
    assert found("bo") == ["Bo Li", "Bo Lindqvist"]


def test_a_whole_number_comes_before_a_longer_one() -> None:
    assert found("12") == ["Adaeze Okafor", "Anna Maria Smith-Jones"]


def test_every_word_must_fit_and_nothing_finds_nobody() -> None:
    assert found("bo okafor") == []
    assert found("   ") == []
    assert found("a", most=1) == ["Adaeze Okafor"]


def test_a_further_word_counts_less_than_the_name() -> None:
    things = (Findable("Export", also="excel"), Findable("Excel"))
    assert [fit.place for fit in Finder(things).find("excel", 8)] == [1, 0]


def test_words_are_folded_and_numbers_kept_together() -> None:
    assert words_of("Łukasz Smith-Jones, P-0012") == ["lukasz", "smith", "jones", "p0012"]
    assert fold("O’Brien") == "obrien"


@pytest.mark.parametrize(
    ("typed", "word", "fits"),
    [
        ("okaf", "okafor", True),
        ("okaofr", "okafor", True),
        ("okafors", "okafor", True),
        ("okaforss", "okafor", False),
        ("kafor", "okafor", True),
        ("", "okafor", True),
    ],
)
def test_a_slip_is_one_letter_more_less_other_or_a_swap(typed: str, word: str, fits: bool) -> None:
    assert begins_almost(typed, word) is fits
