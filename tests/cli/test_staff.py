"""Everybody on the staff uses the command line with their own passphrase, as far as their role."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.trail import TrailSearch
from rehabdesk.store import trail
from rehabdesk.store.database import Database
from tests.cli.conftest import Answer
from tests.conftest import PASSPHRASE, TODAY, fill

COMMANDS = {
    "caseload": ("caseload", "--json"),
    "episode": ("episode", "P-0003", "--json"),
    "export": ("export", "out.xlsx"),
    "tables": ("tables", "out.zip"),
    "record": ("record", "P-0003", "out.zip"),
    "fhir": ("fhir", "out.json"),
    "discharge": ("discharge", "P-0003", "out.pdf"),
    "referral": ("referral", "P-0003", "out.pdf"),
    "backup": ("backup", "out.rehabdesk"),
    "retention": ("retention", "--json"),
    "erase": ("erase", "P-0003", "--confirm", "P-0003", "--reason", "asked for"),
    "staff": ("staff", "role", "Rex Front", "--role", "owner"),
    "check": ("check",),
}
MAY = {
    "clinician": set(COMMANDS) - {"erase", "staff"},
    "student": {"caseload", "episode", "retention", "check"},
    "reception": {"check"},
}
NAMES = {"clinician": "Kit Clinician", "student": "Stu Dent", "reception": "Rex Front"}
PHRASES = {role: f"the phrase of the {role}" for role in NAMES}


@pytest.fixture(scope="module")
def encrypted_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small clinic, encrypted; each test gets a copy."""
    path = tmp_path_factory.mktemp("staff") / "clinic.rehabdesk"
    with Database.open(path, PASSPHRASE, create=True) as database:
        fill(Clinic(database, pathways.installed(), "Ann Owner", lambda: TODAY))
    return path


@pytest.fixture
def ask(
    rehabdesk: Callable[..., Answer], encrypted_file: Path, tmp_path: Path
) -> Callable[..., Answer]:
    """The command line as somebody on the staff: their role, then the words."""
    record = tmp_path / "clinic.rehabdesk"
    record.write_bytes(encrypted_file.read_bytes())
    for role, phrase in {**PHRASES, "owner": PASSPHRASE}.items():
        (tmp_path / role).write_text(phrase)

    def asked(role: str, *words: object) -> Answer:
        return rehabdesk("--db", record, "--passphrase-file", tmp_path / role, *words)

    assert asked("owner", "staff", "owner", "Ann Owner").code == 0
    for role, name in NAMES.items():
        add = ("staff", "add", name, "--role", role, "--new-passphrase-file", tmp_path / role)
        assert asked("owner", *add).code == 0
    return asked


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("role", NAMES)
def test_a_command_is_done_for_whom_it_is_allowed(
    ask: Callable[..., Answer], role: str, tmp_path: Path
) -> None:
    for name, words in COMMANDS.items():
        answer = ask(role, *words)
        assert answer.code == (0 if name in MAY[role] else 4), (name, answer.err)
        if name not in MAY[role]:
            assert f"{role.capitalize()}: may not" in answer.err
            assert answer.out == ""
            assert not list(tmp_path.glob("out*")), name
        for left in tmp_path.glob("out*"):
            left.unlink()
    assert "Rex Front Reception" in " ".join(ask("owner", "staff").out.split())


def test_the_list_of_the_staff_says_who_may_what(ask: Callable[..., Answer]) -> None:
    listed = ask("reception", "staff").out
    for words in ("Ann Owner", "Owner", "Stu Dent", "Student", "names and appointments only"):
        assert words in listed


def test_the_trail_tells_who_it_was(ask: Callable[..., Answer], tmp_path: Path) -> None:
    assert ask("student", "episode", "P-0003", "--json").code == 0
    with Database.open(tmp_path / "clinic.rehabdesk", PASSPHRASE) as database:
        newest = trail.find(database, TrailSearch(), most=2)
    assert [(one.entry.actor, one.entry.action) for one in newest] == [
        ("Stu Dent (student)", "view"),
        ("Stu Dent (student)", "unlock"),
    ]


def test_whoever_was_removed_is_refused(ask: Callable[..., Answer]) -> None:
    assert ask("student", "check").code == 0
    assert ask("owner", "staff", "remove", "Stu Dent").code == 0
    assert ask("student", "check").code == 4


def test_a_name_that_is_not_there_or_a_second_owner_is_refused(ask: Callable[..., Answer]) -> None:
    assert ask("owner", "staff", "remove", "Nobody").code == 2
    assert ask("owner", "staff", "remove").code == 2
    assert ask("owner", "staff", "remove", "Ann Owner").code == 3
    assert ask("owner", "staff", "owner", "Ann Owner").code == 3
