"""The body chart: the places a pathway draws, and where it hurt on which day."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import BodyMark
from rehabdesk.domain.speech import Labels, mid_sentence
from rehabdesk.domain.words import long_date, side_name

QUALITY_LABELS = Labels(
    {
        "": "Pain",
        "ache": "Ache",
        "sharp": "Sharp",
        "burning": "Burning",
        "tight": "Tight",
        "tingling": "Tingling",
        "numb": "Numb",
    }
)


class Area(NamedTuple):
    """A place on the chart. ``box`` is x, y, width and height in a drawing 100 wide and 400 high,
    x counted from the middle outward; ``None`` where the pathway does not draw it."""

    key: str
    label: str
    view: str
    box: tuple[int, int, int, int] | None


def areas(pathway: Pathway) -> tuple[Area, ...]:
    """The pathway's places, in its order (rows of ``body_areas``)."""
    found = []
    for row in pathway.section("body_areas"):
        data = row.data or {}
        numbers = [data.get(name) for name in ("x", "y", "width", "height")]
        known = [number for number in numbers if isinstance(number, int)]
        box = (known[0], known[1], known[2], known[3]) if len(known) == len(numbers) else None
        found.append(Area(str(data["key"]), str(data["label"]), str(data["view"]), box))
    return tuple(found)


def chart_on(marks: Iterable[BodyMark], day: date) -> tuple[BodyMark, ...]:
    """The marks of that day's chart; each visit has its own."""
    return tuple(mark for mark in marks if mark.date == day)


def chart_before(marks: tuple[BodyMark, ...], day: date) -> tuple[BodyMark, ...]:
    """The last chart earlier than ``day``: the ghost under that day's own; may be empty."""
    days = [mark.date for mark in marks if mark.date < day]
    return chart_on(marks, max(days)) if days else ()


def place_words(mark: BodyMark, labels: dict[str, str]) -> str:
    """``Sit-bone left: ache``; ``labels`` names the areas by key."""
    place = f"{labels.get(mark.area, mark.area)} {side_name(mark.side)}"
    quality = mid_sentence(QUALITY_LABELS[mark.quality]) if mark.quality else ""
    return f"{place}: {quality}" if quality else place


def chart_words(marks: Iterable[BodyMark], pathway: Pathway) -> str:
    """``20 Feb 2026: Sit-bone left: ache; Upper hamstring left``; "" of an empty chart."""
    labels = {area.key: area.label for area in areas(pathway)}
    marked = list(marks)
    if not marked:
        return ""
    said = "; ".join(place_words(mark, labels) for mark in marked)
    return f"{long_date(marked[0].date)}: {said}"
