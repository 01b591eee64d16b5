"""The clinic's templates as files in the app's own folder, one for each kind of document.

They hold words and names of fields, nothing of a patient.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from rehabdesk import paths
from rehabdesk.documents.templates import MOST_SIGNS, filled
from rehabdesk.whole_files import whole_file


def file_of(kind: str) -> Path:
    """Where the template of a kind of document lies, if there is one."""
    return paths.user_folder() / "templates" / f"{kind}.txt"


def read(kind: str) -> str:
    """The template of a kind; "" where there is none, or where it can't be read."""
    try:
        with file_of(kind).open(encoding="utf-8", errors="replace") as file:
            return file.read(MOST_SIGNS + 1)
    except OSError:
        return ""


def write(kind: str, text: str) -> None:
    """Keep a template, whole or not at all. Raises ``OSError`` where the folder can't be used."""
    file = file_of(kind)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(file) as scratch:
        scratch.write_text(text, "utf-8")


def remove(kind: str) -> None:
    """Go back to what the record suggests. Raises ``OSError``."""
    file_of(kind).unlink(missing_ok=True)


def own_words(
    kind: str,
    fields: Collection[str],
    suggested: Mapping[str, str],
    names: Mapping[str, object],
) -> tuple[dict[str, str], str]:
    """What the clinic's template makes of these fields, and why it can't be used, if it can't.

    Then, and where there is none, the words are those that the record suggests.
    """
    text = read(kind)
    if not text.strip():
        return dict(suggested), ""
    try:
        mine = {field: suggested[field] for field in fields}
        return {**suggested, **filled(text, mine, names)}, ""
    except ValueError as wrong:
        return dict(suggested), str(wrong)
