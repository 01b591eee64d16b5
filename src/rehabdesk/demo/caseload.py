"""The invented caseload itself: one patient after another, never all in memory."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from rehabdesk.demo import events, findings, log, programme, series, words
from rehabdesk.demo.people import asked, person
from rehabdesk.demo.stories import Story, stories_of
from rehabdesk.demo.timeline import DAY, Timeline, plan
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.records import Episode, Facts, Patient, PatientFile, Run
from rehabdesk.domain.series import upto

_EARLIER = Story("closed", (60, 90), "resolved", discharge="resolved")
_NOTES = ("", "", "Goal: spring half marathon.", "Wants to sit through a working day without pain.")
_FIRST_SHARE = 0.8
"""How many of the episodes with an imaging rule are of the first pathway that has one."""
_HANDED_OVER = "Orthopaedics, Northside General, handed over 14:20"


def caseload(patients: int, seed: int, as_of: dt.date, pathways: Pathways) -> Iterator[PatientFile]:
    """``patients`` invented files as they stand on ``as_of``: same seed, same content.

    Sixty or so show nearly every state a real list has; every row would pass an import that day.
    """
    for number, story in enumerate(stories_of(patients, seed), start=1):
        rng = Random(f"{seed}:{number}")  # noqa: S311 - invented, not secret
        more = Random(f"{seed}:{number}:reasoning")  # noqa: S311 - invented, not secret
        pathway = _pathway(story, pathways, more)
        yield _file(asked(person(number, rng, as_of), more), story, pathway, rng, more, as_of)


def _pathway(story: Story, pathways: Pathways, rng: Random) -> Pathway:
    """One without an imaging rule where the story has it out of scope, else one with the rule."""
    ruled = [each for each in pathways.values() if each.imaging is not None]
    others = [each for each in pathways.values() if each.imaging is None]
    if others and (story.state == "out_of_scope" or not ruled):
        return rng.choice(others)
    return ruled[0] if rng.random() < _FIRST_SHARE else rng.choice(ruled)


@dataclass(frozen=True, slots=True)
class _Telling:
    """One episode being told: who, what and when; ``more`` invents what is beside the figures."""

    patient: Patient
    line: Timeline
    side: str
    pathway: Pathway
    clinician: str
    runs: tuple[Run, ...]
    rng: Random
    more: Random


def _file(
    patient: Patient, story: Story, pathway: Pathway, rng: Random, more: Random, as_of: dt.date
) -> PatientFile:
    line = plan(story, rng, as_of)
    side = rng.choices(("left", "right", "both"), (45, 45, 10))[0]
    runs = series.runs(line, rng)
    told: list[Facts] = []
    if story.earlier:
        before = plan(_EARLIER, rng, line.onset - rng.randint(80, 160) * DAY)
        told.append(_episode("1", _telling(patient, before, side, pathway, runs, rng, more)))
    telling = _telling(patient, line, side, pathway, runs, rng, more)
    told.append(_episode(str(len(told) + 1), telling))
    if story.earlier:
        told = list(_linked(told[0], told[1], telling))
    return PatientFile(patient, runs, tuple(replace(facts, runs=runs) for facts in told))


def _telling(
    patient: Patient,
    line: Timeline,
    side: str,
    pathway: Pathway,
    runs: tuple[Run, ...],
    rng: Random,
    more: Random,
) -> _Telling:
    clinician = rng.choice(events.CLINICIANS)
    return _Telling(patient, line, side, pathway, clinician, runs, rng, more)


def _linked(earlier: Facts, later: Facts, telling: _Telling) -> tuple[Facts, Facts]:
    """Both episodes with the choice that the second is a new one, and which it follows."""
    choice = log.recurrence(
        earlier, later.episode.first_seen, telling.clinician, telling.pathway, telling.more
    )
    episode = replace(later.episode, prior_episode_id=earlier.episode.episode_id)
    return (
        replace(earlier, recurrences=(choice,)),
        replace(later, episode=episode, recurrences=(choice,)),
    )


def _episode(episode_id: str, told: _Telling) -> Facts:
    line, pathway, clinician = told.line, told.pathway, told.clinician
    rng, more = told.rng, told.more
    visits = events.visits(line, pathway, rng, clinician)
    attended = tuple(visit.date for visit in visits if visit.attendance == "attended")
    decided = events.decided_on(line) if line.story.decision else None
    asked_on = frozenset(attended) if decided is None else frozenset((*attended, decided))
    phases = programme.phases(line, pathway, clinician, more)
    doses = programme.prescriptions(pathway, phases, clinician, more)
    scored = series.activities(line, more, attended)
    trials = series.strength(line, told.side, pathway, rng, attended)
    facts = Facts(
        patient=told.patient,
        episode=_header(episode_id, told),
        pain=series.pain(line, rng, asked_on, decided),
        runs=told.runs,
        strength=series.by_protocol(trials, pathway, line, more),
        outcomes=series.outcomes(line, pathway, attended, scored),
        visits=findings.answered(line, visits, more),
        red_flags=events.red_flags(line, pathway, clinician, rng),
        imaging=events.imaging(line, told.side, clinician, rng),
        decisions=events.decision(line, clinician, rng),
        exercises=programme.exercises(line, doses, rng),
        phases=phases,
        screens=events.screens(line, attended, rng),
        findings=findings.findings(line, pathway, more, attended),
        body_marks=findings.body_marks(line, pathway, told.side, more, attended),
        loading_tests=programme.loading_tests(line, pathway, phases, more),
        activity_scores=scored,
        prescriptions=doses,
        events=findings.events(line, more),
    )
    return replace(facts, flag_log=log.flag_log(facts, pathway))


def _header(episode_id: str, told: _Telling) -> Episode:
    line, rng, more = told.line, told.rng, told.more
    known = line.story.onset != "unknown"
    goal = _weekly_km(told.runs, line.onset)
    return Episode(
        patient_id=told.patient.patient_id,
        episode_id=episode_id,
        condition=told.pathway.key,
        side=told.side,
        onset_date=line.onset if known else None,
        onset_latest=line.onset_latest,
        first_seen=line.first_seen,
        next_review=None if line.discharged_on else line.visits[-1] + rng.randint(7, 14) * DAY,
        discharged_on=line.discharged_on,
        discharge_reason=line.story.discharge,
        clinician=told.clinician,
        notes=rng.choice(_NOTES),
        onset_words=words.onset(line, more),
        mechanism="after_load_change" if line.story.spike else _mechanism(more),
        diagnosis=told.pathway.label if more.random() < 0.6 else "",
        certainty="confirmed" if line.story.imaging == "done" else "working",
        goal_km_week=goal if more.random() < 0.8 else None,
        destination=_HANDED_OVER if line.story.discharge == "transferred" else "",
    )


def _mechanism(rng: Random) -> str:
    return rng.choice(("gradual", "gradual", "after_load_change", "sudden", "unknown"))


def _weekly_km(runs: tuple[Run, ...], onset: dt.date) -> float | None:
    """The usual week of the four before onset, to 5 km; ``None`` without runs."""
    before = [run.distance_km for run in upto(runs, onset) if run.date > onset - 28 * DAY]
    return max(5.0, 5.0 * round(sum(before) / 20)) if before else None
