"""The runner's own time of a moment in a file."""

from datetime import UTC, datetime, tzinfo


def local(moment: datetime, zone: tzinfo | None) -> datetime:
    """A moment as the runner's watch showed it.

    UTC is told in ``zone`` (the computer's, where ``None``); a moment with another zone of its own
    is kept in that, and one with none is taken for the runner's.
    """
    if moment.tzinfo is None:
        return moment
    if moment.utcoffset() != UTC.utcoffset(None):
        return moment.replace(tzinfo=None)
    return moment.astimezone(zone).replace(tzinfo=None)


def read_moment(text: str) -> datetime | None:
    """An ISO 8601 moment; ``None`` where it is none."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
