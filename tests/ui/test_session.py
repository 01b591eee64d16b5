"""The app locks and ends as it began: without a crash behind the closed window."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import PASSPHRASE

OPEN_A_PATIENT_AND_CLOSE = """
import sys
from datetime import date
from PySide6.QtCore import QTimer
from rehabdesk.app import demo_clinic
from rehabdesk.ui.session import Session, make_application

app = make_application(["rehabdesk"])
looked = []
with demo_clinic(date(2026, 3, 2)) as clinic:
    session = Session(app, lambda: clinic)
    session.show_clinic(clinic)

    def look_and_leave():
        try:
            window = session.window
            window.show_patient(clinic.caseload()[0].key)
            for tab in ("Runs", "Strength", "Outcomes", "Imaging"):
                window.patient_page().choose_tab(tab)
            looked.append(tab)
        finally:
            app.quit()

    QTimer.singleShot(0, look_and_leave)
    app.exec()
    session.end()
sys.exit(7 if looked else 1)
"""


def test_closing_after_looking_at_charts_ends_without_a_crash() -> None:
    command = [sys.executable, "-c", OPEN_A_PATIENT_AND_CLOSE]
    ended = subprocess.run(command, check=False, timeout=60)
    assert ended.returncode == 7


LOCK_WITH_CHARTS_AND_A_COUNT_GOING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.ui.session import Session, make_application

app = make_application(["rehabdesk"])
looked = []
session = Session(app, lambda: None)
session.show_database(Database.open(sys.argv[1], sys.argv[2]))

def look_and_lock():
    try:
        session.window.show_patient(EpisodeKey("P-0012", "1"))
        QTest.qWait(20)  # until the charts are painted
        session.window.show_reports()
        QTimer.singleShot(0, session.lock)
        QTest.qWait(50)
        looked.append(session.window.phrase)
    finally:
        app.quit()

QTimer.singleShot(0, look_and_lock)
app.exec()
session.end()
sys.exit(7 if looked else 1)
"""


def test_locking_on_a_chart_with_a_report_being_counted_is_no_crash(
    clinic_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    command = [sys.executable, "-c", LOCK_WITH_CHARTS_AND_A_COUNT_GOING, str(path), PASSPHRASE]
    ended = subprocess.run(command, check=False, timeout=60)
    assert ended.returncode == 7
