"""How a command ends: its exit code, and what it says when it can't go on."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes that scripts rely on."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INPUT_REFUSED = 3
    DATABASE_REFUSED = 4
    FAULT_FOUND = 5


class Refusal(Exception):
    """The command can't be done; the message says what, and how to mend it."""

    def __init__(self, message: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(message)
        self.code = code
