"""A canary patient's whole day: nothing of it is in any file but the exports that were chosen."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rehabdesk.domain.pathway import Pathways
from rehabdesk.store.database import Database
from tests.conftest import PASSPHRASE
from tests.safety.a_day import ACCENTED
from tests.safety.searching import hits
from tests.ui import canaries
from tests.ui.canaries import WHO, WORD

ROOT = Path(__file__).parents[2]
SAID = (WHO, WORD, ACCENTED, f"{WORD} typed and not saved")
CHOSEN = "chosen"


class Home:
    """A computer with nobody else on it: one home, in which everything is looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chosen = folder / CHOSEN
        self.record = folder / "clinic" / "clinic.rehabdesk"
        for each in (self.chosen, self.record.parent, folder / "tmp", folder / "run"):
            each.mkdir(mode=0o700)
        self._environment = {
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "TMPDIR": str(folder / "tmp"),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            "REHABDESK_PASSPHRASE": PASSPHRASE,
        }

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """One program, whose files would be everybody's if it did not see to it itself."""
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.folder / "tmp",
            env=self._environment,
            capture_output=True,
            text=True,
            umask=0,
            timeout=120,
            check=False,
        )

    def day(self, what: str) -> subprocess.CompletedProcess[str]:
        arguments = (what, str(self.record), str(self.chosen))
        return self.run("-m", "tests.safety.a_day", *arguments)

    def leaks(self) -> list[str]:
        return [name for name in hits(self.folder, *SAID) if not name.startswith(CHOSEN)]

    def open_to_others(self) -> list[str]:
        """Every file and folder that somebody else on this computer could read or change."""
        if os.name == "nt":
            pytest.skip("Windows keeps no such rights with a file")
        return sorted(
            f"{stat.S_IMODE(each.stat().st_mode):o} {each.relative_to(self.folder)}"
            for each in self.folder.rglob("*")
            if stat.S_IMODE(each.stat().st_mode) & 0o077
        )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, pathways: Pathways) -> Home:
    """After a day at the desk, one that ended in a power cut, and a day at the command line."""
    made = Home(tmp_path_factory.mktemp("home"))
    canaries.make(made.record, pathways)
    return made


@pytest.fixture(scope="module")
def desk(home: Home) -> subprocess.CompletedProcess[str]:
    return home.day("desk")


@pytest.fixture(scope="module")
def killed(home: Home, desk: object) -> subprocess.CompletedProcess[str]:
    return home.day("killed")


def test_a_day_at_the_desk_leaves_nothing_of_a_patient(
    home: Home, desk: subprocess.CompletedProcess[str]
) -> None:
    assert desk.returncode == 0, desk.stderr
    assert "the day was done" in desk.stdout
    assert home.leaks() == []
    # the same search finds what was exported on purpose; a PDF's letters are numbers of its fonts
    assert ".xlsx" in {Path(name).suffix for name in hits(home.chosen, *SAID)}
    written = {each.suffix for each in home.chosen.iterdir()}
    assert written >= {".pdf", ".png", ".svg", ".csv", ".rehabdesk"}


def test_a_crash_is_written_down_without_a_word_of_the_record(
    home: Home, desk: subprocess.CompletedProcess[str]
) -> None:
    (log,) = home.folder.rglob("rehabdesk.log")
    assert "LookupError" in log.read_text()
    assert "no episode of" not in log.read_text()
    assert not any(word in desk.stderr + desk.stdout for word in SAID)


def test_an_app_that_is_killed_leaves_nothing_either(
    home: Home, killed: subprocess.CompletedProcess[str]
) -> None:
    assert "killed" in killed.stdout
    assert home.leaks() == []


@pytest.fixture(scope="module")
def commands(home: Home, killed: object) -> subprocess.CompletedProcess[str]:
    return home.day("commands")


def test_the_command_line_leaves_nothing_but_what_it_was_asked_for(
    home: Home, commands: subprocess.CompletedProcess[str]
) -> None:
    assert "unknown" in commands.stderr
    assert {"cli.xlsx", "cli-tables.zip", "cli.json"} <= set(hits(home.chosen, *SAID))
    assert {"cli.pdf", "cli-letter.pdf"} <= {each.name for each in home.chosen.iterdir()}
    assert home.leaks() == []


def test_no_socket_leaves_this_computer(
    desk: subprocess.CompletedProcess[str], commands: subprocess.CompletedProcess[str]
) -> None:
    told = (desk.stdout + commands.stdout).splitlines()
    assert [line for line in told if line.startswith("socket") and "('" in line] == []


def test_nothing_is_written_elsewhere_even_for_a_moment(
    home: Home, desk: subprocess.CompletedProcess[str], commands: subprocess.CompletedProcess[str]
) -> None:
    told = (desk.stdout + commands.stdout).splitlines()
    written = {line.removeprefix("wrote ") for line in told if line.startswith("wrote ")}
    known = tuple(
        str(home.folder / name)
        for name in (CHOSEN, "clinic", "data", ".copy.", "..copy.", "copy.", ".tried-")
    )
    assert any(each.startswith(known) for each in written)
    assert {each for each in written if not each.startswith((*known, "/dev/"))} == set()


def test_whatever_is_written_is_its_owner_s_alone(home: Home, commands: object) -> None:
    assert home.open_to_others() == []


def test_a_record_that_others_may_read_is_taken_back_when_it_is_opened(
    home: Home, commands: object
) -> None:
    home.record.chmod(0o644)
    with Database.open(home.record, PASSPHRASE):
        pass
    assert stat.S_IMODE(home.record.stat().st_mode) == 0o600
