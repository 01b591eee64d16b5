"""The worked cases of CLINICAL 2.9, as a table, and how a row is read.

Columns: case | side | timeline | as of | state | modifiers (those of CONTRACT 4.1).
Years are written with two digits; a row may run over several lines.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from rehabdesk.domain.records import (
    Decision,
    Episode,
    Facts,
    ImagingStudy,
    PainEntry,
    Patient,
    RedFlag,
    Visit,
)

TABLE = """
C01 | R | onset 26-09-01; contact 26-09-10; obs 26-09-20 worst 4 | 26-09-21 | not_due |
C02 | R | onset 26-09-01; contact 26-09-10; obs 26-09-22 worst 4 | 26-09-22 | consider |
C03 | R | onset 26-09-01; contact 26-09-10; obs 26-09-26 worst 4 | 26-09-28 | consider |
C04 | R | onset 26-09-01; contact 26-09-10; obs 26-09-28 worst 4 | 26-09-29 | due |
C05 | R | onset 26-09-01; contact 26-09-01; obs 26-09-01 worst 4 | 26-09-01 | not_due |
C06 | L | onset 26-06-01; contact 26-09-01; obs 26-09-01 worst 4 | 26-09-01 | due |
C07 | L | onset 26-09-10; contact 26-09-14; obs 26-09-14 worst 8; impact YES 26-09-14 | 26-09-14
    | due_impact |
C08 | L | onset 26-09-12; contact 26-09-14; obs 26-09-14 worst 9; RF02 raised 26-09-14 |
    26-09-14 | urgent |
C09 | L | onset 26-08-01; contact 26-08-10; obs 26-09-14 worst 5; RF01 raised 26-09-14; SNOOZE
    26-09-10 until 26-09-20 | 26-09-14 | emergency |
C10 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 4; closed 26-09-05 RESOLVED |
    26-09-14 | closed |
C11 | R | onset 26-08-01; contact 26-08-10; obs 26-08-20 worst 4; obs 26-09-10 symptom-free |
    26-09-14 | check_resolved |
C12 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-09-01
    booked_for 26-09-20 | 26-09-14 | booked |
C13 | R | onset 26-08-01; contact 26-08-10; obs 26-09-20 worst 4; MRI side R requested 26-09-01
    booked_for 26-09-20 | 26-09-21 | chase |
C14 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-08-25
    done 26-09-01 reported 26-09-04 | 26-09-14 | done |
C15 | R | onset 26-08-01; contact 26-08-10; obs 26-09-12 worst 4; MRI side R requested 26-08-20
    done 26-08-28 | 26-09-14 | chase |
C16 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side L requested 26-08-20
    done 26-08-28 reported 26-09-01 | 26-09-14 | due |
C17 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-01-20
    done 26-01-28 reported 26-02-01 | 26-09-14 | due | prior_imaging
C18 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; closed 26-09-11 DISCHARGED |
    26-09-14 | closed |
C19 | R | onset 26-09-01; contact 26-09-05; obs 26-09-22 worst 4; SNOOZE 26-09-22 until 26-10-03
    | 26-09-25 | snoozed |
C20 | R | onset 26-09-01; contact 26-09-05; obs 26-09-22 worst 4; SNOOZE 26-09-22 until 26-10-03
    | 26-09-29 | due | decision_void
C21 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; DECLINE 26-10-01 until
    26-10-29 | 26-10-29 | declined | stale
C22 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; obs 26-10-28 worst 4; DECLINE
    26-10-01 until 26-10-29 | 26-10-30 | due |
C23 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; obs 26-10-12 worst 6; DECLINE
    26-10-01 until 26-10-29 | 26-10-13 | due | decision_void
C24 | R | onset 26-08-15..26-08-31; contact 26-09-10; obs 26-09-12 worst 4 | 26-09-14 | consider
    | approximate
C25 | R | onset 26-08-15..26-08-31; contact 26-09-10; obs 26-09-28 worst 4 | 26-09-28 | due |
    approximate
C26 | R | onset unknown; contact 26-09-10; obs 26-09-10 worst 4 | 26-09-14 | onset_unknown |
    onset_unknown
C27 | R | onset unknown; contact 26-09-10; obs 26-09-10 worst 4; obs 26-10-06 worst 4 | 26-10-08
    | due | onset_unknown
C28 | R | onset 26-08-01; contact 26-08-03; obs 26-08-25 worst 4 | 26-09-14 | due | stale
C29 | R | onset 26-09-08; contact 26-09-12; obs 26-09-12 worst 4 | 26-09-14 | not_due |
C30 | R | onset 26-07-20; contact 26-07-25; obs 26-07-25 worst 4; obs 26-08-20 symptom-free; obs
    26-08-29 worst 4 | 26-09-01 | due |
C31 | R | onset 26-09-20; contact 26-09-12 | 26-09-14 | invalid |
C32 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; XR side R requested 26-08-20
    done 26-08-21 reported 26-08-22 | 26-09-14 | due |
C33 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-09-01
    booked_for 26-09-20 cancelled 26-09-12 | 26-09-14 | due | imaging_cancelled
C34 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; RF04 raised 26-09-14; MRI side
    R requested 26-08-25 done 26-09-01 reported 26-09-04 | 26-09-14 | urgent |
C35 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 1; RF03 raised 26-09-10; closed
    26-09-01 DISCHARGED | 26-09-14 | urgent |
C36 | R | onset 26-09-01; contact 26-09-05; obs 26-09-20 worst 5; RF05 raised 26-09-10 cleared
    26-09-15 | 26-09-21 | not_due |
C37 | R | onset 28-02-01; contact 28-02-05; obs 28-02-28 worst 4 | 28-02-29 | due |
C38 | R | onset 26-10-04; contact 26-10-05; obs 26-10-25 worst 4 | 26-10-25 | consider |
C39 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-08-30
    | 26-09-14 | chase |
C40 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; SNOOZE 26-10-01 until 26-12-31
    | 26-10-16 | due | stale
C41 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; impact YES 26-10-06; SNOOZE
    26-10-01 until 26-10-12 | 26-10-06 | due_impact | decision_void
C42 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; RF07 raised 26-09-10 |
    26-09-14 | due | refer_rheumatology
C43 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; US side R requested 26-08-31 |
    26-09-14 | requested |
C44 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-08-20
    done 26-08-31 | 26-09-14 | awaiting_report |
C45 | L | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side B requested 26-08-20
    done 26-08-31 reported 26-09-03 | 26-09-14 | done |
C46 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 4; RF03 raised 26-08-20; closed
    26-09-05 DISCHARGED | 26-09-14 | urgent |
C47 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 4; RF06 raised 26-09-01; closed
    26-09-01 TRANSFERRED | 26-09-14 | closed |
C48 | R | onset 26-09-01; contact 26-09-05; obs 26-09-25 worst 6; impact YES 26-09-05; impact NO
    26-09-25 | 26-09-25 | consider |
C49 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; obs 26-10-12 worst 5; DECLINE
    26-10-01 until 26-10-29 | 26-10-13 | declined |
C50 | R | onset unknown; contact 26-09-10; obs 26-09-10 worst 4; obs 26-09-30 worst 4 | 26-10-01
    | consider | onset_unknown
C51 | R | onset 26-09-20..26-09-10; contact 26-09-21 | 26-09-25 | invalid |
C52 | R | onset 25-12-31; contact 26-01-05; obs 26-01-27 worst 4 | 26-01-28 | due |
C53 | R | onset 26-06-01; contact 26-06-10; obs 26-09-10 worst 4; US side R requested 26-07-01
    done 26-07-08 reported 26-07-09; MRI side R requested 26-09-05 | 26-09-14 | requested |
C54 | R | onset 26-06-01; contact 26-06-10; obs 26-09-10 worst 4; US side R requested 26-07-01
    done 26-07-08 reported 26-07-09; MRI side R requested 26-09-05 cancelled 26-09-09 | 26-09-14
    | done |
C55 | R | onset 26-09-01; contact 26-09-05; obs 26-10-01 worst 4; SNOOZE 26-10-01 until 26-12-31
    | 26-10-15 | snoozed |
C56 | R | onset 26-08-01; contact 26-08-03; obs 26-08-31 worst 4 | 26-09-14 | due |
C57 | R | onset 26-08-01; contact 26-08-03; obs 26-08-30 worst 4 | 26-09-14 | due | stale
C58 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 4; DECLINE 26-09-01 until
    26-12-31 | 26-10-13 | declined | stale
C59 | R | onset 26-08-01; contact 26-08-10; obs 26-09-01 worst 4; DECLINE 26-09-01 until
    26-12-31 | 26-10-14 | due | stale
C60 | R | onset 26-08-01; contact 26-08-10; obs 26-09-10 worst 4; MRI side R requested 26-08-20
    done 26-08-30 | 26-09-14 | chase |
C61 | R | onset 26-08-01; contact 26-08-10; obs 26-09-19 worst 4; MRI side R requested 26-09-01
    booked_for 26-09-20 | 26-09-20 | booked |
"""

FLAGS = {
    "RF01": "cauda_equina",
    "RF02": "hamstring_avulsion",
    "RF03": "systemic_features",
    "RF04": "progressive_neurology",
    "RF05": "bone_stress_injury",
    "RF06": "femoral_neck_stress_fracture",
    "RF07": "inflammatory_back_pain",
}
SIDES = {"L": "left", "R": "right", "B": "both"}
MODALITIES = {"MRI": "mri", "US": "ultrasound", "XR": "xray"}


@dataclass(frozen=True)
class WorkedCase:
    """One row: the facts, the day they are judged on, and what must come out."""

    name: str
    facts: Facts
    today: dt.date
    state: str
    modifiers: tuple[str, ...]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(f"20{text}")


def worked_cases() -> list[WorkedCase]:
    """Every row of the table."""
    lines = re.sub(r"\n {4}", " ", TABLE).strip().splitlines()
    return [_row(line) for line in lines]


def _row(line: str) -> WorkedCase:
    name, side, timeline, today, state, modifiers = (
        [cell.strip() for cell in line.split("|")] + [""]
    )[:6]
    episode: dict[str, Any] = {}
    series: dict[str, list[Any]] = {}
    for item in timeline.split("; "):
        _read(item, episode, series)
    return WorkedCase(
        name,
        Facts(
            Patient("P-1", "A. Runner"),
            Episode("P-1", "1", "hamstring_bursitis", SIDES[side], **episode),
            **{key: tuple(rows) for key, rows in series.items()},
        ),
        day(today),
        state,
        tuple(modifiers.split()),
    )


def _read(item: str, episode: dict[str, Any], series: dict[str, list[Any]]) -> None:
    """Read one event of a timeline into the episode or the series it belongs to."""
    head, *words = item.split()
    if head == "onset":
        if words[0] != "unknown":
            earliest, _, latest = words[0].partition("..")
            episode["onset_date"] = day(earliest)
            episode["onset_latest"] = day(latest) if latest else None
    elif head == "contact":
        episode["first_seen"] = day(words[0])
    elif head == "obs":
        score = 0 if words[1] == "symptom-free" else int(words[2])
        series.setdefault("pain", []).append(PainEntry(day(words[0]), "worst", score))
    elif head == "impact":
        answer = {"YES": "significant", "NO": "none"}[words[0]]
        series.setdefault("visits", []).append(Visit(day(words[1]), daily_impact=answer))
    elif head == "closed":
        episode["discharged_on"] = day(words[0])
        episode["discharge_reason"] = words[1].lower()
    elif head in FLAGS:
        cleared = day(words[3]) if len(words) > 2 else None
        series.setdefault("red_flags", []).append(RedFlag(day(words[1]), FLAGS[head], cleared))
    elif head in MODALITIES:
        dates = dict(zip(words[2::2], words[3::2], strict=True))
        known = {name if name == "booked_for" else f"{name}_on": day(dates[name]) for name in dates}
        row = ImagingStudy(MODALITIES[head], SIDES[words[1]], **known)
        series.setdefault("imaging", []).append(row)
    elif head in ("SNOOZE", "DECLINE"):
        row = Decision(day(words[0]), head.lower(), day(words[2]), "DC01", "as the case says")
        series.setdefault("decisions", []).append(row)
    else:
        raise ValueError(f"No such event in a worked case: {item}")
