"""The audit trail as it is searched: what kinds of entries there are, and what is asked of them."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from rehabdesk.domain.countersign import COUNTERSIGN
from rehabdesk.domain.speech import Labels, said

CHANGED, LOOKED, LEFT, OPENED = "changed", "looked", "left", "opened"
KINDS: Mapping[str, str] = Labels(
    {
        CHANGED: said("Changed"),
        LOOKED: said("Looked at"),
        LEFT: said("Left the record"),
        OPENED: said("Opened or copied"),
    }
)
"""What an entry can tell of, key to label."""

OUTPUT = "output"
"""The subject of an entry that tells of something other than a change of the record."""
VIEW = "view"
"""The action and the subject of an entry that tells who opened a patient's record."""
RESTORE = "restore"
"""The action and the subject of an entry that tells that a backup was put back."""
OPENINGS = ("unlock", "open", "backup", RESTORE)
"""The actions by which the whole record was opened or copied."""

DONE: Mapping[str, str] = Labels(
    {
        "export": said("Exported"),
        "pdf": said("Saved as PDF"),
        "print": said("Printed"),
        "copy": said("Copied"),
        "sign": said("Signed"),
        "issue": said("Issued"),
        "unlock": said("Unlocked"),
        "open": said("Opened"),
        "backup": said("Backed up"),
        RESTORE: said("Backup put back"),
        VIEW: said("Looked at"),
        COUNTERSIGN: said("Countersigned"),
    }
)
"""What an action is called where nothing of the record was changed by it."""


class TrailSearch(NamedTuple):
    """Which entries are wanted; what is empty asks for nothing.

    ``first`` and ``last`` are days of this computer's clock, both included; ``text`` is looked for
    in all that an entry says.
    """

    kind: str = ""
    actor: str = ""
    patient_id: str = ""
    first: date | None = None
    last: date | None = None
    text: str = ""
