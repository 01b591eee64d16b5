"""The invented caseload itself: one patient after another, never all in memory."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from rehabdesk.demo import events, series
from rehabdesk.demo.people import person
from rehabdesk.demo.stories import Story, stories_of
from rehabdesk.demo.timeline import DAY, Timeline, plan
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.records import Episode, Facts, Patient, PatientFile

CONDITION = "hamstring_bursitis"
_EARLIER = Story("closed", (60, 90), "resolved", discharge="resolved")
_NOTES = ("", "", "Goal: spring half marathon.", "Wants to sit through a working day without pain.")


def caseload(patients: int, seed: int, as_of: dt.date, pathways: Pathways) -> Iterator[PatientFile]:
    """``patients`` invented files as they stand on ``as_of``: same seed, same content.

    Sixty or so show nearly every state a real list has; every row would pass an import that day.
    """
    pathway = pathways[CONDITION]
    for number, story in enumerate(stories_of(patients, seed), start=1):
        rng = Random(f"{seed}:{number}")  # noqa: S311 - invented, not secret
        yield _file(person(number, rng, as_of), story, pathway, rng, as_of)


def _file(
    patient: Patient, story: Story, pathway: Pathway, rng: Random, as_of: dt.date
) -> PatientFile:
    line = plan(story, rng, as_of)
    side = rng.choices(("left", "right", "both"), (45, 45, 10))[0]
    runs = series.runs(line, rng)
    told = []
    if story.earlier:
        before = plan(_EARLIER, rng, line.onset - rng.randint(80, 160) * DAY)
        told.append(_episode(patient, "1", before, side, pathway, rng))
    told.append(_episode(patient, str(len(told) + 1), line, side, pathway, rng))
    return PatientFile(patient, runs, tuple(replace(facts, runs=runs) for facts in told))


def _episode(
    patient: Patient, episode_id: str, line: Timeline, side: str, pathway: Pathway, rng: Random
) -> Facts:
    clinician = rng.choice(events.CLINICIANS)
    visits = events.visits(line, rng, clinician)
    attended = tuple(visit.date for visit in visits if visit.attendance == "attended")
    decided = events.decided_on(line) if line.story.decision else None
    asked = frozenset(attended) if decided is None else frozenset((*attended, decided))
    return Facts(
        patient=patient,
        episode=_header(patient, episode_id, line, side, clinician, rng),
        pain=series.pain(line, rng, asked, decided),
        strength=series.strength(line, side, rng, attended),
        outcomes=series.outcomes(line, attended),
        visits=visits,
        red_flags=events.red_flags(line, pathway, rng),
        imaging=events.imaging(line, side, rng),
        decisions=events.decision(line, rng),
        exercises=series.exercises(line, pathway, rng),
        phases=series.phases(line),
        screens=events.screens(line, attended, rng),
    )


def _header(
    patient: Patient, episode_id: str, line: Timeline, side: str, clinician: str, rng: Random
) -> Episode:
    known = line.story.onset != "unknown"
    return Episode(
        patient_id=patient.patient_id,
        episode_id=episode_id,
        condition=CONDITION,
        side=side,
        onset_date=line.onset if known else None,
        onset_latest=line.onset_latest,
        first_seen=line.first_seen,
        next_review=None if line.discharged_on else line.visits[-1] + rng.randint(7, 14) * DAY,
        discharged_on=line.discharged_on,
        discharge_reason=line.story.discharge,
        clinician=clinician,
        notes=rng.choice(_NOTES),
    )
