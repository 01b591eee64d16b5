"""What another program could read of this one's memory once the record is locked: not the key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rehabdesk.store import cipher
from tests.conftest import PASSPHRASE

OPEN_READ_LOCK = """
import gc, sys
from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database

database = Database.open(sys.argv[1], sys.stdin.readline().strip())
Clinic(database, pathways.installed(), "reader").caseload()
print("open", flush=True)
sys.stdin.readline()
database.lock()
gc.collect()
print("locked", flush=True)
sys.stdin.readline()
"""


def times_in_memory(process: int, sought: bytes) -> int:
    """How often these bytes stand anywhere in the memory of a process, freed memory too."""
    found = 0
    with (
        Path(f"/proc/{process}/maps").open() as maps,
        Path(f"/proc/{process}/mem").open("rb", 0) as memory,
    ):
        for line in maps:
            first, last = (int(one, 16) for one in line.split()[0].split("-"))
            if "rw" not in line or "[v" in line:
                continue
            memory.seek(first)
            try:
                found += memory.read(last - first).count(sought)
            except OSError:  # given back meanwhile
                continue
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_key_is_nowhere_in_the_memory_of_a_locked_app(own_file: Path) -> None:
    key = cipher.derive(PASSPHRASE, cipher.salt_of(own_file))
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_READ_LOCK, str(own_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=dict(os.environ),
        text=True,
        bufsize=1,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{PASSPHRASE}\n")
        assert child.stdout.readline() == "open\n"
        while_open = times_in_memory(child.pid, key)
        child.stdin.write("\n")
        assert child.stdout.readline() == "locked\n"
        after = [times_in_memory(child.pid, one) for one in (key, key.hex().encode())]
        child.stdin.write("\n")
    assert while_open  # else this test would look in the wrong place
    assert after == [0, 0]
