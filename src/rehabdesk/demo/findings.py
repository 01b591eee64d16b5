"""What was found in an invented episode: findings, body chart, answers of a visit, events."""

import datetime as dt
from collections.abc import Iterator, Sequence
from random import Random

from rehabdesk.demo.timeline import DAY, Timeline
from rehabdesk.demo.words import main_area
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.records import BodyMark, EpisodeEvent, Finding, Visit

EVERY = 4
"""Findings are gone through again at every fourth visit."""
_MEASURES = {"mm": (4, 14), "%": (15, 60), "h a day": (5, 9), "h a week": (3, 8)}
"""Unit: what may be measured in it."""
_EVENTS = (
    ("new_shoes", "Same model, new pair."),
    ("race", "10 km, against advice."),
    ("insoles", "Off the shelf, bought by the patient."),
    ("travel", "Eight hours in the car."),
    ("illness", "A cold, a week off running."),
    ("medicine", "Took ibuprofen for three days."),
)


def findings(
    line: Timeline, pathway: Pathway, rng: Random, attended: Sequence[dt.date]
) -> tuple[Finding, ...]:
    """The whole list at the first visit; what was present then, again at every fourth."""
    if not attended:
        return ()
    first = [*_symptoms(pathway, rng), *_factors(line, pathway, rng), *_effects(pathway, rng)]
    found = [finding._replace(date=attended[0]) for finding in first]
    present = [finding for finding in first if finding.present == "yes"]
    for day in attended[EVERY::EVERY]:
        better = line.pain(day) < line.baseline - 2
        for finding in present:
            now = rng.choice(("partial", "no")) if better and rng.random() < 0.6 else "yes"
            found.append(finding._replace(date=day, present=now, notes=""))
    return (*found, *_judged(line, pathway, attended))


_DAY = dt.date(1900, 1, 1)
"""Stands until a finding is dated."""


def _symptoms(pathway: Pathway, rng: Random) -> Iterator[Finding]:
    for place, row in enumerate(pathway.section("symptoms")):
        yield Finding(_DAY, row.id, "yes" if place < 2 or rng.random() < 0.6 else "no")


def _factors(line: Timeline, pathway: Pathway, rng: Random) -> Iterator[Finding]:
    likely = 0.25 + 0.1 * line.story.spike
    for row in pathway.section("factors"):
        if rng.random() < likely:
            yield _measured(row, rng)
        elif rng.random() < 0.7:
            yield Finding(_DAY, row.id, "no")


def _measured(row: Row, rng: Random) -> Finding:
    data = row.data or {}
    unit = str(data.get("unit", ""))
    if unit not in _MEASURES or rng.random() < 0.3:
        return Finding(_DAY, row.id, rng.choice(("yes", "yes", "partial")))
    methods = data.get("methods")
    how = str(rng.choice(methods)) if isinstance(methods, list) else ""
    value = float(rng.randint(*_MEASURES[unit]))
    return Finding(_DAY, row.id, "yes", value, unit, how)


def _effects(pathway: Pathway, rng: Random) -> Iterator[Finding]:
    for row in pathway.section("effects"):
        if rng.random() < 0.4:
            yield Finding(_DAY, row.id, "yes")


def _judged(line: Timeline, pathway: Pathway, attended: Sequence[dt.date]) -> Iterator[Finding]:
    """The discharge criteria that only a clinician judges, at the last visit of a clean close."""
    if line.story.discharge not in {"resolved", "discharged"}:
        return
    for row in pathway.section("discharge_criteria"):
        if "measure" not in (row.data or {}):
            yield Finding(attended[-1], row.id, "yes")


def body_marks(
    line: Timeline, pathway: Pathway, side: str, rng: Random, attended: Sequence[dt.date]
) -> tuple[BodyMark, ...]:
    """The main place at every second visit while it hurts, and its neighbours while it is bad."""
    areas = [str((row.data or {})["key"]) for row in pathway.section("body_areas")]
    main = areas.index(str((main_area(pathway).data or {})["key"]))
    beside = [areas[place] for place in (main - 1, main + 1) if 0 <= place < len(areas)]
    spread = rng.sample(beside, rng.randint(0, len(beside)))
    marks = []
    for day in attended[::2]:
        level = line.pain(day)
        if level >= 1:
            marks.append(BodyMark(day, areas[main], side, "ache"))
        if level >= 5:
            marks.extend(
                BodyMark(day, area, side, rng.choice(("ache", "sharp", "tight"))) for area in spread
            )
    return tuple(marks)


def answered(line: Timeline, visits: Sequence[Visit], rng: Random) -> tuple[Visit, ...]:
    """The visits with what is asked of daily life, where the patient came."""
    desk = rng.choice(("yes", "yes", "no"))
    return tuple(
        _answers(visit, line.pain(visit.date), desk, rng)
        if visit.attendance == "attended"
        else visit
        for visit in visits
    )


def _answers(visit: Visit, level: float, desk: str, rng: Random) -> Visit:
    bad = visit.daily_impact == "significant"
    return visit._replace(
        limp="yes" if bad or (level > 6.5 and rng.random() < 0.5) else "no",
        needs_sitting=desk,
        nights_woken=float(min(7, max(0, round(level - 4)))) if rng.random() < 0.8 else None,
        days_off_work=float(rng.randint(3, 5) if bad else 0) if rng.random() < 0.8 else None,
    )


def events(line: Timeline, rng: Random) -> tuple[EpisodeEvent, ...]:
    """One or two things that may explain a change, in a third of the episodes."""
    span = (line.end - line.onset).days
    if rng.random() > 0.35 or span < 4:
        return ()
    chosen = rng.sample(_EVENTS, rng.choice((1, 1, 2)))
    days = sorted(line.onset + rng.randint(1, span) * DAY for _ in chosen)
    return tuple(EpisodeEvent(day, *event) for day, event in zip(days, chosen, strict=True))
