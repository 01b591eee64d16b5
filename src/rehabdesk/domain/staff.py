"""Who works in the clinic, as what, and what each may do with the record.

CLINICAL RK02: every entry has its author, no log-in is shared, and what a student enters is
countersigned.
"""

from collections.abc import Mapping
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, normalize

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import Labels, said, tr

MIN_PIN, MAX_PIN = 4, 8
PIN_TRIES = 5
"""So many wrong PINs in a row, and the member's own passphrase is needed."""
STUDENT_MARK = " (student)"
"""How the author of an entry is written who needs a countersign."""


class Role(StrEnum):
    """As what somebody works here."""

    OWNER = "owner"
    CLINICIAN = "clinician"
    STUDENT = "student"
    RECEPTION = "reception"


class Right(StrEnum):
    """A kind of thing that is done with the record."""

    NAMES = "names"
    APPOINTMENTS = "appointments"
    READ = "read"
    RECORD = "record"
    DECIDE = "decide"
    COUNTERSIGN = "countersign"
    GIVE_OUT = "give_out"
    TAKE_IN = "take_in"
    TRAIL = "trail"
    SET_UP = "set_up"
    ERASE = "erase"
    STAFF = "staff"


ROLES: Mapping[str, str] = Labels(
    {
        Role.OWNER: said("Owner"),
        Role.CLINICIAN: said("Clinician"),
        Role.STUDENT: said("Student"),
        Role.RECEPTION: said("Reception"),
    }
)
ROLE_WORDS: Mapping[str, str] = Labels(
    {
        Role.OWNER: said("everything, and who may do what"),
        Role.CLINICIAN: said("the whole record; not the clinic’s settings, staff and erasing"),
        Role.STUDENT: said(
            "reads and records, each entry to be countersigned; decides, signs and gives out"
            " nothing"
        ),
        Role.RECEPTION: said("names and appointments only"),
    }
)
RIGHT_WORDS: Mapping[str, str] = Labels(
    {
        Right.NAMES: said("see who is on file"),
        Right.APPOINTMENTS: said("set the next review"),
        Right.READ: said("read a patient’s record"),
        Right.RECORD: said("write in a patient’s record"),
        Right.DECIDE: said("decide on imaging, clear red flags, discharge and sign"),
        Right.COUNTERSIGN: said("countersign"),
        Right.GIVE_OUT: said("export, print or copy out of the record"),
        Right.TAKE_IN: said("import"),
        Right.TRAIL: said("read the audit trail"),
        Right.SET_UP: said("change the clinic’s settings"),
        Right.ERASE: said("erase a record, or hold one back from it"),
        Right.STAFF: said("change who works here, and the record’s own keys"),
    }
)
_AT_THE_DESK = frozenset({Right.NAMES, Right.APPOINTMENTS})
_LEARNING = _AT_THE_DESK | {Right.READ, Right.RECORD}
_TREATING = _LEARNING | {Right.DECIDE, Right.COUNTERSIGN, Right.GIVE_OUT, Right.TAKE_IN}
MATRIX: Mapping[Role, frozenset[Right]] = {
    Role.OWNER: frozenset(Right),
    Role.CLINICIAN: _TREATING,
    Role.STUDENT: _LEARNING,
    Role.RECEPTION: _AT_THE_DESK,
}
"""Who may do what; a record without staff has one person, who owns it."""


class Member(NamedTuple):
    """Somebody who works here. ``number`` names nobody; files outside the record carry it.

    ``founder`` is the owner whose passphrase is the record's own.
    """

    number: str
    name: str
    role: Role
    founder: bool = False
    has_pin: bool = False
    pin_blocked: bool = False

    @property
    def author(self) -> str:
        """How the author of an entry is written."""
        return self.name + (STUDENT_MARK if self.role is Role.STUDENT else "")

    @property
    def rights(self) -> frozenset[Right]:
        """What this person may do."""
        return MATRIX[self.role]


class NotAllowed(Exception):
    """Somebody's role does not go that far, in words; nothing was read or changed."""


def lacks_words(role: Role, right: Right) -> str:
    """What somebody of that role may not do."""
    what = tr("{role}: may not {what}.", role=ROLES[role], what=RIGHT_WORDS[right])
    return f"{what} {tr('Somebody else here may; hand over to them.')}"


def may(role: Role, right: Right) -> bool:
    """Whether that role goes that far."""
    return right in MATRIX[role]


def name_problems(name: str, others: list[Member]) -> list[Problem]:
    """What is wrong with a new member's name."""
    if not name:
        return [Problem("name", tr("The person has no name."), tr("Fill it in."))]
    if "(" in name or ")" in name:
        brackets = tr("Brackets tell what somebody is, as in “(student)”.")
        return [Problem("name", brackets, tr("Leave them out."))]
    if any(category(sign).startswith("C") for sign in name):
        unseen = tr("The name has a sign in it that can’t be seen.")
        return [Problem("name", unseen, tr("Type it anew."))]
    if _alike(name) in {_alike(one.name) for one in others}:
        twice = tr("{name} is among the staff already.", name=name)
        return [Problem("name", twice, tr("Add a second name, so that entries can be told apart."))]
    return []


def _alike(name: str) -> str:
    """Names that look the same are the same."""
    return " ".join(normalize("NFKC", name).casefold().split())


def pin_problem(pin: str) -> str:
    """What is wrong with a new PIN, in words; "" if it will do."""
    if not (pin.isascii() and pin.isdigit() and MIN_PIN <= len(pin) <= MAX_PIN):
        return tr("A PIN has {least} to {most} digits.", least=MIN_PIN, most=MAX_PIN)
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        return tr("That PIN is guessed first. Choose one that is no row of digits.")
    return ""
