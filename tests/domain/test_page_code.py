"""The code of a page: no two characters alike, and what is misread is never another page's."""

from itertools import pairwise

import pytest

from rehabdesk.domain.page_code import ALPHABET, as_code, code_of, is_misread

CODES = [code_of(f"page {number}") for number in range(200)]


def test_a_code_is_eight_characters_and_one_that_checks_them() -> None:
    assert all(len(code) == 11 and code[4] == code[9] == "-" for code in CODES)
    assert set("".join(CODES)) <= {*ALPHABET, "-"}
    assert not set(ALPHABET) & set("ILOU")
    assert len(set(CODES)) == len(CODES)
    assert [as_code(code) for code in CODES] == CODES


def test_every_single_character_misread_is_found() -> None:
    for code in CODES[:20]:
        for place, right in enumerate(code):
            for wrong in ALPHABET:
                if right not in ("-", wrong):
                    typed = code[:place] + wrong + code[place + 1 :]
                    assert as_code(typed) == ""
                    assert is_misread(typed)


def test_two_characters_swapped_are_found() -> None:
    for code in CODES:
        plain = code.replace("-", "")
        for place, (one, other) in enumerate(pairwise(plain)):
            swapped = plain[:place] + other + one + plain[place + 2 :]
            assert as_code(swapped) == (code if one == other else "")


def test_a_letter_for_a_number_that_looks_like_it_is_read_as_the_number() -> None:
    code = next(each for each in CODES if "0" in each and "1" in each)
    assert as_code(code.replace("0", "o").replace("1", "I")) == code
    assert as_code(code.replace("0", "O").replace("1", "l")) == code


@pytest.mark.parametrize("text", ["", "P-0012", "Christina", "7F3K", "QXXT-K2EC", "0113 496 0000"])
def test_what_is_typed_for_something_else_is_no_misread_code(text: str) -> None:
    assert not is_misread(text)


def test_a_code_of_before_is_still_one() -> None:
    assert as_code("qxxtk2ec") == as_code("QXXT-K2EC") == "QXXT-K2EC"
