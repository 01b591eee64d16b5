"""Why a database is not opened, or not written to, in words for the person in front of it."""


class DatabaseRefused(Exception):
    """The database can't be used as it is; nothing of it was changed."""


class PassphraseMissing(DatabaseRefused):
    """The file is encrypted, or is to be, and no passphrase was given."""


class WrongPassphrase(DatabaseRefused):
    """The passphrase does not open the file (or its first page is damaged)."""


class NewerSchema(DatabaseRefused):
    """The file was written by a newer RehabDesk than this one."""


class Damaged(DatabaseRefused):
    """A page of the file is not what was written."""


class UnsafePlace(DatabaseRefused):
    """The file lies where something would ruin it: on a share, or in a synchronised folder."""


class NoDatabase(FileNotFoundError):
    """There is nothing at that path, and it was not to be created."""

    def __str__(self) -> str:
        return str(self.args[0])


class NotSaved(Exception):
    """The record could not be written: the disk is full or unreadable, or somebody else writes.

    The transaction was rolled back; what stood there before stands there still.
    """
