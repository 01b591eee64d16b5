"""Putting a theme on the app: palette, stylesheet and typeface in one step."""

from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from rehabdesk.ui.theme.fonts import font
from rehabdesk.ui.theme.sheet import stylesheet
from rehabdesk.ui.theme.tokens import DARK, LIGHT, TOKENS, Tokens

ThemeChoice = Literal["light", "dark", "system"]
THEME_SETTING = "look/theme"


class Watcher(QObject):
    """Says when the tokens changed, to those who paint with them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.choice: ThemeChoice = "light"

    @Slot()
    def follow_system(self) -> None:
        """The desktop went light or dark; go along where that is what was asked for."""
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            _put_on(app, _system())


watcher = Watcher()


def tokens_now() -> Tokens:
    """The tokens on screen; read them again on ``watcher.changed``."""
    return watcher.tokens


def apply(app: QApplication, theme: ThemeChoice = "system") -> None:
    """Dress the app in the light or dark theme, or as the desktop is."""
    if watcher.choice != "system" and theme == "system":
        QGuiApplication.styleHints().colorSchemeChanged.connect(watcher.follow_system)
    elif watcher.choice == "system" and theme != "system":
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(watcher.follow_system)
    watcher.choice = theme
    _put_on(app, _system() if theme == "system" else TOKENS[theme])


def choose(theme: ThemeChoice) -> None:
    """Dress the running app, and remember it for the next start."""
    QSettings().setValue(THEME_SETTING, theme)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply(app, theme)


def _system() -> Tokens:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _put_on(app: QApplication, tokens: Tokens) -> None:
    watcher.tokens = tokens
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens))
    watcher.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """Our own palette: ``setColorScheme`` does nothing where there is no platform theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.background,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.PlaceholderText: tokens.ink_3,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.due.ink,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.ink_3,
        role.Shadow: tokens.line,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink_3))
    return made
