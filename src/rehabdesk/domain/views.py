"""Views of the caseload: who is shown, which columns, in which order."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class View:
    """``filters`` and ``columns`` by their keys; no columns are those the app comes with.

    ``sort`` is a column's key; "" is the triage order, in which the most urgent comes first.
    ``widths`` are the pixels of the columns that a person made wider or narrower, by key.
    """

    name: str = ""
    filters: tuple[str, ...] = ()
    search: str = ""
    columns: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False
    widths: tuple[tuple[str, int], ...] = ()


def view_of(kept: Mapping[str, object]) -> View:
    """The view that ``kept_view`` was made from; what is missing is as the app comes."""
    return View(
        str(kept.get("name", "")),
        _texts(kept.get("filters")),
        str(kept.get("search", "")),
        _texts(kept.get("columns")),
        str(kept.get("sort", "")),
        bool(kept.get("descending", False)),
        _widths(kept.get("widths")),
    )


def kept_view(view: View) -> dict[str, str | bool | list[str] | dict[str, int]]:
    """A view as JSON can say it."""
    values = asdict(view)
    lists = {"filters": list(view.filters), "columns": list(view.columns)}
    return {**values, **lists, "widths": dict(view.widths)}


def check_name(name: str) -> list[Problem]:
    """What is wrong with the name a view is saved under."""
    if not name.strip():
        return [Problem("name", tr("The view has no name."), tr("Type one, such as Monday."))]
    if len(name.strip()) > LONGEST_NAME:
        words = tr("The name is longer than {longest_name} characters.", longest_name=LONGEST_NAME)
        return [Problem("name", words, tr("Shorten it."))]
    return []


def _texts(kept: object) -> tuple[str, ...]:
    return tuple(map(str, kept)) if isinstance(kept, list) else ()


def _widths(kept: object) -> tuple[tuple[str, int], ...]:
    named = kept if isinstance(kept, dict) else {}
    return tuple((str(key), px) for key, px in sorted(named.items()) if isinstance(px, int))
