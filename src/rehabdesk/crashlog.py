"""The log file: where something failed, never whose record it was."""

import logging
import traceback
from logging.handlers import RotatingFileHandler

from rehabdesk import paths

_LOGGER = logging.getLogger("rehabdesk")


def start() -> None:
    """Send the app's log to the per-user folder, 1 MB at most, one older file kept."""
    if _LOGGER.handlers:
        return
    paths.log_file().parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(paths.log_file(), maxBytes=1_000_000, backupCount=1, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOGGER.addHandler(handler)
    _LOGGER.propagate = False


def record(error: BaseException) -> None:
    """Write down what kind of failure it was and where in the code it happened.

    The error's own message is left out: a database or a parser may quote a patient's words in it.
    """
    start()
    frames = "".join(
        f"\n  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    _LOGGER.error("%s%s", type(error).__name__, frames)
