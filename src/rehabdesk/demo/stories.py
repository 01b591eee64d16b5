"""The kinds of patients a clinic has: where each stands today, and how it came about."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Story:
    """One kind of patient. ``state`` is the imaging state it is meant to end in.

    One that is out of scope has a condition whose pathway has no imaging rule.
    ``days`` is the range of days since onset; ``seen`` the day after onset of the first visit.
    """

    state: str
    days: tuple[int, int]
    course: str = "recovering"
    seen: tuple[int, int] = (4, 14)
    onset: str = "exact"
    imaging: str = ""
    decision: str = ""
    flag: str = ""
    discharge: str = ""
    spike: bool = False
    silent: bool = False
    earlier: bool = False


_NOT_DUE = (
    Story("not_due", (12, 20)),
    Story("not_due", (14, 20), "plateau", spike=True),
    Story("not_due", (10, 19), earlier=True),
    Story("not_due", (13, 20), flag="cleared"),
)
_RECOVERING = (
    Story("declined", (60, 100), decision="decline"),
    Story("declined", (45, 80), decision="decline", spike=True),
    Story("declined", (50, 90), "plateau", decision="decline", earlier=True),
    Story("done", (60, 110), imaging="done"),
    Story("done", (55, 100), "relapse", imaging="done"),
    Story("done", (70, 120), imaging="done", spike=True),
)
_RARE = (
    Story("emergency", (18, 40), "worsening", flag="emergency"),
    Story("urgent", (12, 50), "worsening", flag="urgent"),
    Story("due_impact", (12, 40), "worsening"),
    Story("chase", (55, 90), "plateau", imaging="chase_request"),
    Story("chase", (50, 90), "plateau", imaging="chase_booking"),
    Story("chase", (60, 90), imaging="chase_report"),
    Story("check_resolved", (50, 80), "resolved"),
    Story("awaiting_report", (55, 90), imaging="awaiting"),
    Story("requested", (40, 70), "plateau", imaging="requested"),
    Story("booked", (45, 80), "relapse", imaging="booked"),
    Story("snoozed", (45, 70), decision="snooze"),
    Story("onset_unknown", (10, 18), onset="unknown", seen=(0, 0)),
    Story("closed", (100, 150), "resolved", discharge="resolved"),
    Story("out_of_scope", (30, 60)),
)
_DUE = (
    Story("due", (30, 40), "plateau"),
    Story("due", (45, 75), "relapse", decision="void"),
    Story("due", (60, 92), "plateau", seen=(45, 58)),
    Story("due", (50, 70), "plateau", imaging="cancelled", silent=True),
)
_CONSIDER = (
    Story("consider", (22, 27)),
    Story("consider", (21, 26), "plateau"),
    Story("consider", (22, 27), "worsening", spike=True),
    Story("consider", (14, 19), onset="range"),
    Story("consider", (21, 27), flag="refer"),
    Story("consider", (22, 26), "plateau", seen=(1, 4), silent=True),
)
_CLOSED = (
    Story("closed", (110, 170), "resolved", discharge="discharged"),
    Story("closed", (90, 140), "resolved", discharge="resolved", imaging="done"),
    Story("closed", (90, 130), "plateau", discharge="self_discharged"),
    Story("closed", (60, 90), "worsening", discharge="transferred"),
)

DECK = (
    *_RARE,
    *_DUE,
    *_CONSIDER,
    *(_NOT_DUE * 3),
    *_RECOVERING,
    *_RECOVERING,
    *_CLOSED,
    Story("booked", (40, 70), "plateau", imaging="booked"),
    Story("requested", (38, 60), "worsening", imaging="requested"),
    Story("check_resolved", (60, 90), "resolved", silent=True),
    Story("snoozed", (44, 64), "plateau", decision="snooze"),
    Story("onset_unknown", (8, 17), "plateau", onset="unknown", seen=(0, 0)),
    *_CLOSED[:2],
    Story("out_of_scope", (16, 40), "plateau"),
)
"""Sixty patients; a caseload takes them in order of rarity, then again."""


def stories_of(patients: int, seed: int) -> list[Story]:
    """A story for each patient, the deck's order shuffled so that ids say nothing."""
    told = [DECK[number % len(DECK)] for number in range(patients)]
    Random(f"{seed}:stories").shuffle(told)  # noqa: S311 - invented, not secret
    return told
