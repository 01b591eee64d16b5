"""The clipboard of a real desktop (X11): also what is merely marked, and what others copied."""

import os
import shutil
import subprocess
import sys

import pytest

SERVER = shutil.which("xvfb-run")
COPY_CLEAR_AND_LEAVE_OTHERS_ALONE = """
import sys
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from rehabdesk.ui.clipboard import ClipboardWatch

OTHER = '''
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
app.clipboard().setText("a shopping list")
app.clipboard().setText("marked elsewhere", QClipboard.Mode.Selection)
print("there", flush=True)
app.exec()
'''
app = QApplication([])
board, watch, marked = app.clipboard(), ClipboardWatch(), QClipboard.Mode.Selection
line = QLineEdit("Adaeze Okafor")
line.show()
assert QTest.qWaitForWindowExposed(line)
line.setFocus()
QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
assert board.text() == board.text(marked) == "Adaeze Okafor"
assert "x-kde-passwordManagerHint" in board.mimeData().formats()
assert watch.timer.isActive()
watch.clear()
assert not board.text() and not board.text(marked)
QTest.keyClick(line, Qt.Key.Key_End)
QTest.keyClick(line, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)  # marked, and never copied
assert watch.timer.isActive()
other = QProcess()
other.start(sys.executable, ["-c", OTHER])
assert other.waitForReadyRead(20_000)
while board.text() != "a shopping list" or board.text(marked) != "marked elsewhere":
    QTest.qWait(10)
watch.clear()
QTest.qWait(10)
kept = (board.text(), board.text(marked))
other.kill()
other.waitForFinished()
assert kept == ("a shopping list", "marked elsewhere"), kept
"""


@pytest.mark.skipif(SERVER is None, reason="no X server for tests on this computer")
def test_a_field_s_own_copy_and_what_is_marked_are_cleared_and_others_stay() -> None:
    assert SERVER is not None
    ended = subprocess.run(
        [SERVER, "-a", sys.executable, "-c", COPY_CLEAR_AND_LEAVE_OTHERS_ALONE],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "Could not load the Qt platform plugin" in ended.stderr:
        pytest.skip("Qt's X11 plugin can't run here")
    assert ended.returncode == 0, ended.stderr
