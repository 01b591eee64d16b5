"""The clinic's own numbers of patients."""

from collections.abc import Container, Iterable, Iterator


def free_numbers(taken: Container[str], highest: int) -> Iterator[str]:
    """``P-0061``, ``P-0062`` …: those after ``highest`` that nobody has."""
    number = highest
    while True:
        number += 1
        if (name := f"P-{number:04d}") not in taken:
            yield name


def highest_number(patient_ids: Iterable[str]) -> int:
    """The highest of the numbers that look like ours; 0 where none does."""
    own = (one[2:] for one in patient_ids if one.startswith("P-"))
    return max((int(number) for number in own if number.isdecimal()), default=0)
