"""A window in a made-up language shows no text that went past translation, and cuts none."""

import subprocess
import sys
from pathlib import Path

CHILD = Path(__file__).with_name("made_up_language.py")


def test_every_word_on_every_screen_went_through_translation(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, str(CHILD), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
