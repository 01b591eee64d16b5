"""Where RehabDesk's own files and the clinic's files live."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import platformdirs

APP = "RehabDesk"


def data(kind: str) -> Path:
    """The folder of files shipped with the app: ``resources`` or ``db``."""
    installed = Path(str(files("rehabdesk"))) / "_data" / kind
    if installed.is_dir():
        return installed
    return Path(__file__).parents[2] / kind


def resource(*parts: str) -> Path:
    """One shipped resource, such as ``resource("icons", "flag.svg")``."""
    return data("resources").joinpath(*parts)


@cache
def user_folder() -> Path:
    """The per-user folder of the clinic's database, backups and log."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def default_database() -> Path:
    return user_folder() / "clinic.rehabdesk"


def log_file() -> Path:
    return user_folder() / "rehabdesk.log"
