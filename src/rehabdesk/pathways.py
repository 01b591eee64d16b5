"""The pathways shipped with the app."""

from collections.abc import Mapping
from functools import cache

from rehabdesk import paths
from rehabdesk.domain.pathway import Pathway, PathwayError, Pathways, parse, shares_from


@cache
def installed() -> Pathways:
    """Every pathway of ``resources/pathways`` by key, in order of key; read once.

    Raises ``PathwayError`` where a file can't be used, or two files carry the same key.
    """
    waiting = {
        file.name: file.read_text(encoding="utf-8")
        for file in sorted(paths.resource("pathways").glob("*.toml"))
    }
    found: dict[str, Pathway] = {}
    while waiting:
        name = _next(waiting, found)
        pathway = parse(waiting.pop(name), name, found)
        if pathway.key in found:
            raise PathwayError(f"{name}: key: {pathway.key} is another file's key too")
        found[pathway.key] = pathway
    if not found:
        raise PathwayError("No pathway file is installed: the app's resources are incomplete")
    return dict(sorted(found.items()))


def _next(waiting: Mapping[str, str], found: Pathways) -> str:
    """A file whose shared pathway is read already; the first, to be refused, where none is."""
    ready = (name for name, text in waiting.items() if shares_from(text) in {"", *found})
    return next(ready, next(iter(waiting)))
