"""Views of the caseload: who is shown, which columns, in which order."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from rehabdesk.domain.problems import Problem

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class View:
    """``filters`` and ``columns`` by their keys; no columns are those the app comes with.

    ``sort`` is a column's key; "" is the triage order, in which the most urgent comes first.
    """

    name: str = ""
    filters: tuple[str, ...] = ()
    search: str = ""
    columns: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False


def view_of(kept: Mapping[str, object]) -> View:
    """The view that ``kept_view`` was made from; what is missing is as the app comes."""
    return View(
        str(kept.get("name", "")),
        _texts(kept.get("filters")),
        str(kept.get("search", "")),
        _texts(kept.get("columns")),
        str(kept.get("sort", "")),
        bool(kept.get("descending", False)),
    )


def kept_view(view: View) -> dict[str, str | bool | list[str]]:
    """A view as JSON can say it."""
    values = asdict(view)
    return {**values, "filters": list(view.filters), "columns": list(view.columns)}


def check_name(name: str) -> list[Problem]:
    """What is wrong with the name a view is saved under."""
    if not name.strip():
        return [Problem("name", "The view has no name.", "Type one, such as Monday.")]
    if len(name.strip()) > LONGEST_NAME:
        words = f"The name is longer than {LONGEST_NAME} characters."
        return [Problem("name", words, "Shorten it.")]
    return []


def _texts(kept: object) -> tuple[str, ...]:
    return tuple(map(str, kept)) if isinstance(kept, list) else ()
