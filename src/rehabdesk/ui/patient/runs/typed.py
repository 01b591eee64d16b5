"""A run as it is typed: words into values, and what is wrong in words."""

from collections.abc import Mapping
from datetime import date

from rehabdesk.domain.days import HELP, parse_day
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import read_again, unit_now

NUMBERS = {
    "rpe": tr("Type the effort from 0 to 10."),
    "cadence_spm": tr("Type steps a minute, such as 168."),
    "ascent_m": tr("Type metres, such as 120."),
}


def read_run(
    texts: Mapping[str, str], today: date, row_id: str = "", filled_km: float | None = None
) -> tuple[Run | None, list[Problem]]:
    """The run that was typed, or what can't be understood of it, by column.

    ``filled_km`` is the stored distance that was filled in: kept where the text still says it.
    """
    problems: list[Problem] = []
    day = parse_day(texts["date"], today, ahead=False)
    if day is None:
        problems.append(Problem("date", tr("This is not a date."), tr(HELP), texts["date"]))
    distance = read_again(texts["distance_km"], filled_km)
    values: dict[str, float | None] = {"distance_km": distance}
    for name, mend in (("distance_km", distance_help()), *NUMBERS.items()):
        if name != "distance_km":
            values[name] = _number(texts[name])
        if texts[name].strip() and values[name] is None:
            problems.append(Problem(name, tr("This is not a number."), mend, texts[name]))
    minutes = read_minutes(texts["duration_min"])
    if texts["duration_min"].strip() and minutes is None:
        mend = tr("Type minutes such as 45, or 45:30, or 1:05:00.")
        problems.append(
            Problem("duration_min", tr("This is no length of time."), mend, texts["duration_min"])
        )
    if distance is None and not texts["distance_km"].strip():
        problems.append(Problem("distance_km", tr("The distance is missing."), distance_help()))
    if problems or day is None or distance is None:
        return None, problems
    run = Run(
        day,
        distance,
        duration_min=minutes,
        kind=texts["kind"],
        rpe=values["rpe"],
        cadence_spm=values["cadence_spm"],
        notes=texts["notes"].strip(),
        ascent_m=values["ascent_m"],
        row_id=row_id,
    )
    return run, []


def distance_help() -> str:
    """How a distance is typed, in the unit of the screens."""
    if unit_now() == "mi":
        return tr("Type miles, such as 5 or 5.2, or 8 km.")
    return tr("Type kilometres, such as 8 or 8.4.")


def read_minutes(text: str) -> float | None:
    """``45`` and ``45:30`` and ``1:05:00`` in minutes; ``None`` where it is none of these."""
    parts = text.strip().split(":")
    if len(parts) == 1:
        return _number(text)
    if len(parts) > 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if any(int(part) >= 60 for part in parts[1:]):
        return None
    hours = int(parts[0]) if len(parts) == 3 else 0
    return 60 * hours + int(parts[-2]) + int(parts[-1]) / 60


def minutes_words(minutes: float) -> str:
    """``45``, ``45:30`` or ``1:05:00``, as ``read_minutes`` reads it."""
    seconds = round(60 * minutes)
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{rest // 60}" if not rest % 60 else f"{rest // 60}:{rest % 60:02d}"


def _number(text: str) -> float | None:
    said = text.strip().replace(",", ".")
    if not said or set(said) - set("0123456789.") or said.count(".") > 1 or said == ".":
        return None
    return float(said)
