"""What the invented clinicians wrote, made of the pathway's own rows."""

import datetime as dt
from random import Random

from rehabdesk.demo.timeline import Timeline
from rehabdesk.domain.pathway import Pathway, Row

REPORTS = (
    "Mild thickening at the symptomatic site with a little fluid beside it. No tear.",
    "Tendinopathy at the symptomatic site, no partial tear, no bone oedema.",
    "No abnormality at the symptomatic site. Small amount of bursal fluid.",
)
_PLANS = (
    "Continue the programme, break up long sitting, review in a week.",
    "Progress the load, easy running on flat ground only.",
    "Same exercises, one set more. Diary of worst pain.",
)
_PARTS = ((10, "early"), (20, "mid"), (31, "late"))


def subjective(line: Timeline, pathway: Pathway, number: int, level: float) -> str:
    """What the patient said at the visit of this number."""
    if number == 0:
        first, second = (row.text for row in pathway.section("symptoms")[:2])
        return f"{first}; {second[0].lower()}{second[1:]}. No trauma, no pop."
    if level < 1:
        return "No pain since the last visit."
    return "Sitting still limits the working day." if level >= 4 else "Better; aware of it uphill."


def objective(pathway: Pathway, rng: Random) -> str:
    """What the clinician found."""
    test = rng.choice(pathway.section("loading_tests")[:3])
    return rng.choice(
        (
            f"Tender at the {named(main_area(pathway)).lower()}. {named(test)} provokes.",
            f"{named(test)} provokes. Gait symmetrical.",
            f"Full range. {pathway.strength_tests[0].label} tested on both sides.",
        )
    )


def plan(rng: Random) -> str:
    return rng.choice(_PLANS)


def onset(line: Timeline, rng: Random) -> str:
    """The onset as the patient put it; "" where a plain date was given."""
    if line.story.onset == "unknown":
        return "can't say when"
    if line.onset_latest is not None:
        return f"{_part(line.onset)} to {_part(line.onset_latest)}"
    if rng.random() < 0.4:
        return f"on a run, {line.onset.day} {line.onset:%B}"
    return ""


def main_area(pathway: Pathway) -> Row:
    """The place on the body chart that the pathway's first symptom is about."""
    areas = pathway.section("body_areas")
    said = pathway.section("symptoms")[0].text.casefold()
    return next((area for area in areas if named(area).casefold() in said), areas[0])


def named(row: Row) -> str:
    """The row's label, else its text."""
    return str((row.data or {}).get("label", row.text))


def _part(day: dt.date) -> str:
    part = next(word for last, word in _PARTS if day.day <= last)
    return f"{part} {day:%B}"
