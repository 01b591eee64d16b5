"""How days are written on this computer: kept in its settings, put on when the app starts."""

from PySide6.QtCore import QSettings

from rehabdesk.domain import date_style
from rehabdesk.domain.date_style import STYLES, DateStyle

DATES_SETTING = "look/dates"


def chosen() -> DateStyle:
    """What was asked for; a value that is no style counts as words."""
    kept = QSettings("RehabDesk", "RehabDesk").value(DATES_SETTING, STYLES[0])
    return next((style for style in STYLES if style == kept), STYLES[0])


def choose(style: DateStyle) -> None:
    """Remember a style for the next start."""
    QSettings("RehabDesk", "RehabDesk").setValue(DATES_SETTING, style)


def shown() -> DateStyle:
    """The style that is on screen until the app is started again."""
    return date_style.style_now()


def put_on() -> None:
    """Write every day in the style that was chosen."""
    date_style.use(chosen())
