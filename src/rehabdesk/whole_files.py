"""A file that appears whole or not at all, and that only its owner may read."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A file beside ``target`` to write to; at the end it takes its place, kept on the disk.

    It has the target's ending and the rights 0600. Where anything is raised inside, or here, what
    stood at ``target`` before stays and nothing is left beside it.

    Raises:
        OSError: the folder can't be written to, the disk is full.
    """
    handle, name = tempfile.mkstemp(
        prefix=".rehabdesk-", suffix=target.suffix, dir=target.resolve().parent
    )
    os.close(handle)
    scratch = Path(name)
    try:
        yield scratch
        with scratch.open("rb+") as written:
            os.fsync(written.fileno())
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)
