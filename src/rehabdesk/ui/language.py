"""The language of the screens: kept on this computer, put on before the screens are loaded."""

from collections.abc import Callable
from functools import partial
from typing import Literal, get_args

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from rehabdesk import paths
from rehabdesk.domain import speech

Choice = Literal["system", "en", "de"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
LANGUAGE_SETTING = "look/language"
CONTEXT = "RehabDesk"
"""The one context of every text in ``resources/i18n``."""

_on_screen: list[str] = ["en"]
_translators: list[QTranslator] = []


def chosen() -> Choice:
    """What was asked for; a value that is no choice counts as the computer's language."""
    kept = QSettings("RehabDesk", "RehabDesk").value(LANGUAGE_SETTING, "system")
    return next((one for one in CHOICES if one == kept), "system")


def choose(choice: Choice) -> None:
    """Remember a language for the next start."""
    QSettings("RehabDesk", "RehabDesk").setValue(LANGUAGE_SETTING, choice)


def meant(choice: Choice) -> str:
    """The language a choice comes to on this computer: ``en`` or ``de``."""
    if choice != "system":
        return choice
    return "de" if QLocale.system().language() == QLocale.Language.German else "en"


def shown() -> str:
    """The language that is on screen until the app is started again."""
    return _on_screen[0]


def put_on(language: str | None = None) -> None:
    """Say every text in a language from now on; the one chosen where none is given.

    Before the screens are imported: they hold texts from the moment they are.
    """
    _on_screen[0] = language or meant(chosen())
    _translators.clear()
    if _on_screen[0] == "en":
        speech.speak(None)
        return
    own = QTranslator()
    if not own.load(str(paths.resource("i18n", f"rehabdesk_{_on_screen[0]}.qm"))):
        _on_screen[0] = "en"
        speech.speak(None)
        return
    _translators.append(own)
    speech.speak(_said)


def as_here() -> Callable[[], object] | None:
    """What puts the language of these screens on in another process; nothing is English."""
    return None if shown() == "en" else partial(put_on, shown())


def _said(text: str) -> str:
    return _translators[0].translate(CONTEXT, text) or text


def dress(app: QApplication) -> None:
    """Qt's own words (file dialogs, message boxes) in the same language."""
    if shown() == "en":
        return
    qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{shown()}", folder):
        app.installTranslator(qt)
