"""The pathways shipped with the app."""

from functools import cache

from rehabdesk import paths
from rehabdesk.domain.pathway import Pathway, PathwayError, Pathways, parse


@cache
def installed() -> Pathways:
    """Every pathway of ``resources/pathways`` by key, in order of key; read once.

    Raises ``PathwayError`` where a file can't be used, or two files carry the same key.
    """
    found: dict[str, Pathway] = {}
    for file in sorted(paths.resource("pathways").glob("*.toml")):
        pathway = parse(file.read_text(encoding="utf-8"), file.name)
        if pathway.key in found:
            raise PathwayError(f"{file.name}: key: {pathway.key} is another file's key too")
        found[pathway.key] = pathway
    if not found:
        raise PathwayError("No pathway file is installed: the app's resources are incomplete")
    return dict(sorted(found.items()))
