"""What clinicians did in an invented episode: visits, imaging, decisions, red flags, screens."""

import datetime as dt
from random import Random

from rehabdesk.demo import words
from rehabdesk.demo.series import row_id
from rehabdesk.demo.timeline import DAY, Timeline
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Decision, ImagingStudy, RedFlag, Screen, Visit

CLINICIANS = ("Sam Physio", "Asha Raman", "Tom Ellery")


def visits(line: Timeline, pathway: Pathway, rng: Random, clinician: str) -> tuple[Visit, ...]:
    """Every contact with its note; the first and the last were attended, a few were not."""
    made = []
    for number, day in enumerate(line.visits):
        inner = 0 < number < len(line.visits) - 1
        attendance = rng.choices(("attended", "dna", "cancelled"), (88, 7, 5))[0]
        if inner and attendance != "attended":
            made.append(Visit(day, clinician, attendance))
        else:
            made.append(_attended(line, pathway, rng, clinician, number))
    return tuple(made)


def _attended(line: Timeline, pathway: Pathway, rng: Random, clinician: str, number: int) -> Visit:
    day = line.visits[number]
    level = line.pain(day)
    significant = line.story.state == "due_impact" and day == line.visits[-1]
    impact = "significant" if significant else ("some" if level >= 3 else "none")
    sitting = float(max(5, round((10 - level) * 12 / 5) * 5))
    return Visit(
        date=day,
        clinician=clinician,
        attendance="attended",
        daily_impact=impact,
        sitting_min=sitting,
        driving_min=sitting if rng.random() < 0.5 else None,
        subjective=words.subjective(line, pathway, number, level),
        objective=words.objective(pathway, rng),
        assessment="Irritable, load to be settled." if level >= 5 else "Tolerating the programme.",
        plan=words.plan(rng),
    )


def imaging(line: Timeline, side: str, clinician: str, rng: Random) -> tuple[ImagingStudy, ...]:
    """The study the story tells of, dated back from the day the caseload is written."""
    as_of = line.as_of
    ago = {
        "chase_request": (rng.randint(16, 24), None, None, None),
        "chase_booking": (rng.randint(22, 34), rng.randint(2, 6), None, None),
        "chase_report": (rng.randint(30, 36), rng.randint(18, 24), True, None),
        "awaiting": (rng.randint(20, 26), rng.randint(3, 11), True, None),
        "requested": (rng.randint(2, 12), None, None, None),
        "booked": (rng.randint(6, 18), -rng.randint(3, 12), None, None),
        "done": (rng.randint(30, 38), rng.randint(20, 26), True, rng.randint(14, 19)),
    }
    if line.story.imaging == "cancelled":
        asked = as_of - rng.randint(24, 30) * DAY
        return (
            ImagingStudy(
                "mri", side, asked, cancelled_on=asked + 6 * DAY, cancel_reason="dna",
                clinician=clinician, row_id=row_id(rng),
            ),
        )  # fmt: skip
    if line.story.imaging not in ago:
        return ()
    shift = (as_of - line.end).days if line.discharged_on else 0
    asked_ago, day_ago, done, reported = ago[line.story.imaging]
    return (
        ImagingStudy(
            modality=rng.choice(("mri", "mri", "ultrasound")),
            side=side,
            requested_on=as_of - (asked_ago + shift) * DAY,
            booked_for=None if day_ago is None else as_of - (day_ago + shift) * DAY,
            done_on=as_of - (day_ago + shift) * DAY if done and day_ago else None,
            reported_on=None if reported is None else as_of - (reported + shift) * DAY,
            result="" if reported is None else rng.choice(words.REPORTS),
            clinician=clinician,
            acted_on=None if reported is None else as_of - (reported + shift - 1) * DAY,
            action="" if reported is None else "Discussed with the patient; loading goes on.",
            row_id=row_id(rng),
        ),
    )


def decision(line: Timeline, clinician: str, rng: Random) -> tuple[Decision, ...]:
    """The snooze or decline the story tells of; its day is one with a pain score."""
    kind = line.story.decision
    if not kind:
        return ()
    day = decided_on(line)
    if kind == "snooze":
        note = "Clearly better this week; look again after the holiday."
        return (Decision(day, "snooze", day + 14 * DAY, "DC02", note, clinician),)
    if kind == "void":
        note = "Settling since the load was cut; imaging would not change the plan today."
        return (Decision(day, "decline", day + 21 * DAY, "DC04", note, clinician),)
    reason = rng.choice(("DC01", "DC02", "DC03"))
    note = "Supervised loading first, agreed with the patient; imaging if it stalls."
    return (Decision(day, "decline", day + 42 * DAY, reason, note, clinician),)


def decided_on(line: Timeline) -> dt.date:
    """The day of the story's decision: the last visit, or one long past for a lapsed decline."""
    if line.story.decision == "void":
        return next(
            (day for day in reversed(line.visits) if (line.as_of - day).days > 24), line.visits[0]
        )
    return line.visits[-1]


def red_flags(line: Timeline, pathway: Pathway, clinician: str, rng: Random) -> tuple[RedFlag, ...]:
    """A flag of the story's tier, ticked at the last visit; a cleared one at the first."""
    tier = line.story.flag
    if not tier:
        return ()
    wanted = "urgent" if tier == "cleared" else tier
    flag = rng.choice([each for each in pathway.red_flags if each.tier == wanted]).key
    if tier == "cleared":
        cleared = min(line.first_seen + 3 * DAY, line.as_of)
        note = "Assessed again with a colleague: excluded."
        return (
            RedFlag(
                line.first_seen, flag, cleared, note, clinician, clinician,
                "assessed_and_excluded",
            ),
        )  # fmt: skip
    note = "Ticked at the visit; pathway started."
    return (RedFlag(line.visits[-1], flag, notes=note, clinician=clinician),)


def screens(line: Timeline, attended: tuple[dt.date, ...], rng: Random) -> tuple[Screen, ...]:
    """Red flags were screened at most first visits, and every few visits after."""
    if rng.random() < 0.08:
        return ()
    note = "All asked." if line.story.flag in {"", "cleared"} else "See the flag."
    return tuple(
        Screen(day, rng.choice(CLINICIANS), note if day == attended[0] else "")
        for day in attended[::4]
    )
