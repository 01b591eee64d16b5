"""The numbers of a rule, as its row in the pathway gives them."""

from collections.abc import Mapping

from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.speech import tr


def column(row: Row, name: str) -> object | None:
    """What the row has under that name, if anything."""
    return (row.data or {}).get(name)


def number(row: Row, name: str) -> float:
    """A number the rule can't do without; a row is checked for it when the file is read."""
    value = optional_number(row, name)
    if value is None:
        raise KeyError(tr("{id}: {name} is missing", id=row.id, name=name))
    return value


def optional_number(row: Row, name: str) -> float | None:
    """A number the rule may do without."""
    value = column(row, name)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def text(row: Row, name: str) -> str:
    """A text column; "" where the row has none."""
    value = column(row, name)
    return value if isinstance(value, str) else ""


def texts(row: Row, name: str) -> tuple[str, ...]:
    """A list column; none where the row has none."""
    value = column(row, name)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def row_of(pathway: Pathway, rule: str) -> Row | None:
    """A rule of the pathway by its id; ``None`` where this pathway goes without it."""
    rows: Mapping[str, Row] = pathway.rows
    return rows.get(rule)
