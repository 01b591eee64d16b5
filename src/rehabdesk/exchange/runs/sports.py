"""Which sports are running, in the words of devices, services and languages."""

import tomllib
from functools import cache

from rehabdesk.domain.column_mapping import plain
from rehabdesk.domain.recordings import Sport
from rehabdesk.paths import resource


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    said = tomllib.loads(resource("run_tables.toml").read_text("utf-8"))["sports"]
    running, treadmill = said["running"], said["treadmill"]
    return (
        frozenset(plain(word) for word in [*running, *treadmill]),
        frozenset(plain(word) for word in treadmill),
    )


def sport_of(words: str) -> Sport:
    """Whether a sport, as a file names it, is running."""
    said = plain(words)
    if not said:
        return Sport.UNTOLD
    return Sport.RUN if said in _words()[0] else Sport.OTHER


def is_treadmill(words: str) -> bool:
    """Whether it was on a treadmill."""
    return plain(words) in _words()[1]
