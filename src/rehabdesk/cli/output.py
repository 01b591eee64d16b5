"""What a command prints: tables, progress bars and JSON, each where it belongs."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import TextIOWrapper

from rehabdesk.domain.progress import Tick, silent


def say(text: str) -> None:
    """Tell the person, on stderr, so that stdout stays what was asked for."""
    print(text, file=sys.stderr)


def print_json(document: Mapping[str, object]) -> None:
    """One JSON document on stdout, in UTF-8 whatever the console speaks."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    print(json.dumps(document, ensure_ascii=False, indent=2))


@contextmanager
def progress(title: str) -> Iterator[Tick]:
    """A progress bar on a terminal; nothing where the output goes to a file or a pipe."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)

        def tick(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield tick


def print_table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int]
) -> None:
    """A readable table on stdout; ``right`` are the columns of numbers.

    Cells are patients' text: they are shown as typed, never read as markup.
    """
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = max(160, console.width)
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for place, heading in enumerate(headings):
        table.add_column(heading, justify="right" if place in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_printable(cell)) for cell in row))
    console.print(table)


def _printable(text: str) -> str:
    """Without control characters: a name must not move the cursor or colour the screen."""
    return "".join(char if char.isprintable() else " " for char in text)
