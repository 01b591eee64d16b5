"""What may not be recorded, in words: one place for typing, importing and closing."""

from rehabdesk.domain.checks.columns import EARLIEST, changed, trimmed
from rehabdesk.domain.checks.entries import (
    SHORTEST_NOTE,
    check_entry,
    check_row,
    check_tolerated,
)
from rehabdesk.domain.checks.identity import Identity, identity_of
from rehabdesk.domain.checks.keys import Keys, keys_of
from rehabdesk.domain.checks.people import (
    birth_problems,
    check_episode,
    check_patient,
    check_same_person,
)
from rehabdesk.domain.checks.sentences import in_cell
from rehabdesk.domain.checks.together import (
    check_close,
    check_snoozes,
    snooze_problem,
    snoozes_too_many,
    thresholds_of,
    warnings_of,
)
from rehabdesk.domain.checks.typed import (
    check_dose,
    check_elsewhere,
    check_open,
    check_run,
    check_within,
    closed_words,
)

__all__ = [
    "EARLIEST",
    "SHORTEST_NOTE",
    "Identity",
    "Keys",
    "birth_problems",
    "changed",
    "check_close",
    "check_dose",
    "check_elsewhere",
    "check_entry",
    "check_episode",
    "check_open",
    "check_patient",
    "check_row",
    "check_run",
    "check_same_person",
    "check_snoozes",
    "check_tolerated",
    "check_within",
    "closed_words",
    "identity_of",
    "in_cell",
    "keys_of",
    "snooze_problem",
    "snoozes_too_many",
    "thresholds_of",
    "trimmed",
    "warnings_of",
]
