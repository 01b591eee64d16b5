"""The app ends as it began: without a crash behind the closed window."""

import subprocess
import sys

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
