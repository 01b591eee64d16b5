"""The whole window in a made-up language, 30 % longer than English: run as a process of its own.

The screens hold texts from the moment they are imported, so the language is set before that.
Prints what went past translation or is cut, and exits with 1 where anything did.
"""

# ruff: noqa: E402 - the language is set before the screens are imported

import os
import re
import sys
from collections.abc import Iterator
from datetime import date

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, Qt

from rehabdesk.domain import speech
from rehabdesk.domain.words import MONTHS, WEEKDAYS

QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
_TOKEN = re.compile(r"\{[^}]*\}|[aeiouAEIOU]")
_OTHER = str.maketrans("aeiouAEIOU", "âéîöüÂÉÎÖÜ")
_DAYS = {
    "{day} {month}",
    "{day} {month} {year}",
    "today",
    "yesterday",
    "tomorrow",
    *MONTHS,
    *WEEKDAYS,
}
_WORD = re.compile(r"[A-Za-z]{3,}")


def made_up(text: str) -> str:
    """``[Sâvé··]``: marked, accented and a third longer; days stay what a field can read."""
    if text in _DAYS:
        return text
    said = _TOKEN.sub(lambda at: at[0] if at[0][0] == "{" else at[0].translate(_OTHER), text)
    return f"[{said}{'·' * max(1, len(text) * 3 // 10)}]"


speech.speak(made_up)

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from rehabdesk import app as composition
from rehabdesk.clinic import Clinic
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.page import TABS, PatientPage
from rehabdesk.ui.session import make_application
from rehabdesk.ui.window import MainWindow

AS_OF = date(2026, 3, 2)
_PATHWAY = "hamstring_bursitis"


def known_words(clinic: Clinic) -> set[str]:
    """What is nobody's to translate: names, numbers, and what was typed."""
    words = {"RehabDesk", "Rehab", "Desk", "Sam", "Physio", "NHS", "NPRS", "LSI", "Ctrl", "Esc",
             "Alt", "Del", "Enter", "Shift", "PgDn", "PgUp", "English", "Deutsch", "rehabdesk",
             "PNG", "PDF", "CSV", "SVG", "VISA", "LEFS", "PSFS", "SANE", "GROC"}  # fmt: skip
    words |= {*MONTHS, *WEEKDAYS}
    for test in clinic.installed[_PATHWAY].strength_tests:
        words |= set(_WORD.findall(repr(test.row.data)))  # a protocol is stored as it was typed
    for one in clinic.caseload(closed=True):
        facts = clinic.facts(one.key)
        told = repr(facts)
        words |= set(_WORD.findall(told))
    words |= set(_WORD.findall(repr(clinic.letterhead()) + repr(clinic.clinicians())))
    return {word.lower() for word in words}


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text of one widget that somebody reads or hears."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for column in range(model.columnCount()):
            said = model.headerData(column, Qt.Orientation.Horizontal)
            yield str(said or "")
    yield re.sub(r"<[^>]*>", "", widget.toolTip())
    yield widget.accessibleName()


def unsaid(text: str, known: set[str]) -> list[str]:
    """The words of a text that nobody translated."""
    if text.startswith(("[A]", "[P]")):
        return []  # the sources of a threshold are cited as they are
    depth, outside = 0, []
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        outside.append(letter if depth == 0 else " ")
    rest = "".join(outside)
    return [word for word in _WORD.findall(rest) if word.lower() not in known]


def is_cut(widget: QWidget) -> bool:
    """A button or a label of one line whose words are wider than it is."""
    if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisible():
        return False
    gives_way = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    if isinstance(widget, QLabel) and (widget.wordWrap() or gives_way or not widget.text()):
        return False
    return widget.width() < widget.fontMetrics().horizontalAdvance(widget.text()) - 1


def walk(window: MainWindow, clinic: Clinic) -> dict[str, set[str]]:
    """What is not translated on each screen."""
    known, found = known_words(clinic), {}

    def look(name: str) -> None:
        QTest.qWait(60)
        missed = set()
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                for text in texts_of(widget):
                    if unsaid(text, known):
                        missed.add(text)
                if is_cut(widget):
                    missed.add(f"cut: {widget.text()}")
        if missed:
            found[name] = missed

    for _ in range(100):
        if window.caseload.model.rowCount():
            break
        QTest.qWait(30)
    look("caseload")
    due = next(one for one in clinic.caseload() if one.imaging.state.value.startswith("due"))
    window.show_patient(due.key)
    page = window.findChild(PatientPage)
    for tab in TABS:
        page.choose_tab(tab)
        look(tab)
    window.show_settings()
    look("settings")
    return found


def main() -> int:
    make_application(["rehabdesk"])
    with composition.demo_clinic(AS_OF) as clinic:
        desk, jobs = Desk(clinic), Jobs()
        window = MainWindow(desk, jobs)
        window.resize(1280, 800)
        window.show()
        found = walk(window, clinic)
        for screen, texts in found.items():
            for text in sorted(texts):
                print(f"{screen}: {text!r}")
        sys.stdout.flush()
        os._exit(1 if found else 0)


if __name__ == "__main__":
    sys.exit(main())
