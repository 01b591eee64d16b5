"""Runs an attack that is a program of its own, because it forks or limits itself."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import PASSPHRASE
from tests.safety.test_leaks import ROOT


def attacked(module: str, record: Path, *given: object) -> tuple[Any, str]:
    """What ``tests.safety.<module>`` found on a new record, and what it complained of.

    It fails the test where the program did not end in order.
    """
    done = subprocess.run(
        [sys.executable, "-m", f"tests.safety.{module}", str(record), PASSPHRASE, *map(str, given)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr
