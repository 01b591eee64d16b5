"""How days are written in figures or words: a choice of the screens, never of what is stored.

As with the language (``domain.speech``), nobody chooses on the command line, and whatever is made
inside ``speech.english()`` (workbooks, the audit trail) is written in words.
"""

from datetime import date
from typing import Literal, get_args

from rehabdesk.domain import speech

DateStyle = Literal["words", "day_first", "month_first", "iso"]
STYLES: tuple[DateStyle, ...] = get_args(DateStyle)
_chosen: list[DateStyle] = ["words"]


def use(style: DateStyle) -> None:
    """Write days like that from now on."""
    _chosen[0] = style


def style_now() -> DateStyle:
    """The style that days are written in just now."""
    return "words" if speech.is_for_others() else _chosen[0]


def in_figures(day: date, *, year: bool) -> str:
    """``02/03/2026``, ``3/2/2026`` or ``2026-03-02``, without its year where that isn't wanted.

    "" where days are written in words.
    """
    style = style_now()
    if style == "day_first":
        return f"{day:%d/%m/%Y}" if year else f"{day:%d/%m}"
    if style == "month_first":
        return f"{day.month}/{day.day}/{day.year}" if year else f"{day.month}/{day.day}"
    if style == "iso":
        return day.isoformat() if year else f"{day:%m-%d}"
    return ""


def month_comes_first() -> bool:
    """Whether 3/2 is typed for the second of March."""
    return style_now() == "month_first"
