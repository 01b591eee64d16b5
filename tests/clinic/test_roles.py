"""Who may do what: every verb there is, driven for real by every role, cell by cell."""

from collections.abc import Callable
from typing import Any

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.permitting import RIGHTS
from rehabdesk.domain.staff import MATRIX, NotAllowed, Right, Role
from rehabdesk.domain.trail import OPENINGS
from tests.clinic.helpers import EPISODE, KEY, PATIENT
from tests.clinic.test_every_verb_audited import DRIVEN, NOT_THE_RECORD, READS, content, count

EXPECTED: dict[Role, set[Right]] = {
    Role.OWNER: set(Right),
    Role.CLINICIAN: set(Right) - {Right.TRAIL, Right.SET_UP, Right.ERASE, Right.STAFF},
    Role.STUDENT: {Right.NAMES, Right.APPOINTMENTS, Right.READ, Right.RECORD},
    Role.RECEPTION: {Right.NAMES, Right.APPOINTMENTS},
}
"""Written down a second time on purpose: whoever widens a role says so twice."""
OUTPUTS = ("note_output", "note_outputs")
"""Everybody may note; what they note leaves the record, and that takes a right."""

READINGS = (READS | NOT_THE_RECORD.keys()) - {"pathways", "hold_to"}


def right_of(name: str) -> Right | None:
    return Right.GIVE_OUT if name in OUTPUTS else RIGHTS[name]


def is_allowed(role: Role, name: str) -> bool:
    right = right_of(name)
    return right is None or right in EXPECTED[role]


@pytest.mark.parametrize("role", Role)
def test_each_role_goes_as_far_as_was_decided(role: Role) -> None:
    assert MATRIX[role] == EXPECTED[role]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", sorted(DRIVEN))
def test_a_verb_is_done_by_whom_it_is_allowed_and_by_nobody_else(
    empty: Clinic, role: Role, name: str
) -> None:
    prepare, verb = DRIVEN[name]
    prepare(empty)
    prepared = Prepared(empty)
    rows, entries = content(empty), count(empty)
    empty.role = role
    if is_allowed(role, name):
        verb(prepared)
        assert count(empty) > entries
        return
    with pytest.raises(NotAllowed):
        verb(prepared)
    assert (content(empty), count(empty)) == (rows, entries)


@pytest.mark.parametrize("role", Role)
def test_a_reading_answers_whom_it_may(clinic: Clinic, role: Role) -> None:
    """Without what it is to be given it can't be done; being refused comes before that."""
    clinic.role = role
    answered, refused = set(), set()
    for name in READINGS:
        call: Callable[..., Any] = getattr(clinic, name)
        try:
            call(*(object(),) * 9)
        except TypeError:
            answered.add(name)
        except NotAllowed:
            refused.add(name)
    assert answered | refused == READINGS
    assert answered == {name for name in READINGS if is_allowed(role, name)}


@pytest.mark.parametrize("action", OPENINGS)
def test_a_backup_and_an_opening_are_noted_for_everybody(empty: Clinic, action: str) -> None:
    empty.role = Role.RECEPTION
    entries = count(empty)
    empty.note_output(None, action, "x")
    assert count(empty) == entries + 1


def test_what_a_verb_does_on_its_way_it_does_by_its_own_right(empty: Clinic) -> None:
    """Setting an appointment reads the episode, which reception may not."""
    empty.add_patient(PATIENT, EPISODE)
    empty.role = Role.RECEPTION
    booked = empty.front_desk()[0]
    empty.set_reviews({booked.key: booked.revision}, empty.today())
    assert empty.front_desk()[0].next_review == empty.today()
    with pytest.raises(NotAllowed, match="read a patient’s record"):
        empty.facts(KEY)


def test_the_front_desk_knows_names_and_days_and_nothing_else(empty: Clinic) -> None:
    empty.add_patient(PATIENT, EPISODE)
    booked = empty.front_desk()[0]
    assert (booked.key, booked.name) == (KEY, PATIENT.name)
    assert set(booked._fields) == {"key", "name", "born", "next_review", "revision"}


class Prepared:
    """The clinic as the person at the desk has it: what is read for a verb was on screen before."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._reads = {"facts", "thresholds", "undoable", "assessment", "awaiting_countersign"}

    def __getattr__(self, name: str) -> Any:
        if name not in self._reads:
            return getattr(self._clinic, name)

        def read(*given: Any) -> Any:
            role, self._clinic.role = self._clinic.role, Role.OWNER
            try:
                return getattr(self._clinic, name)(*given)
            finally:
                self._clinic.role = role

        return read
