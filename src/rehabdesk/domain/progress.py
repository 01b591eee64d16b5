"""How long work says how far it is, and how it is stopped."""

from collections.abc import Callable

Tick = Callable[[int, int], None]
"""Called with (done, total); raises ``Cancelled`` to stop."""


class Cancelled(Exception):
    """The person waiting changed their mind; nothing half-made is left."""


def silent(done: int, total: int) -> None:
    """Nobody is watching."""
