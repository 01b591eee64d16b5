"""What a patient and an episode may not be."""

import datetime as dt
import math
from collections.abc import Iterator

from rehabdesk.domain.checks.columns import column_problems
from rehabdesk.domain.checks.keys import Keys, keys_of
from rehabdesk.domain.checks.ranges import above_zero
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Episode, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

_NO_KEYS = Keys.of(())  # a patient's columns hold none of a pathway's keys


def check_patient(patient: Patient, today: dt.date) -> list[Problem]:
    """What is wrong with a patient's own columns."""
    problems = list(column_problems(patient, today, _NO_KEYS))
    refused = {problem.field for problem in problems}  # said once, by the column's own rule
    weight = above_zero(patient, "weight_kg", tr("A weight, in kg,"))
    return [*problems, *(problem for problem in weight if problem.field not in refused)]


def check_episode(
    episode: Episode, patient: Patient | None, today: dt.date, pathways: Pathways
) -> list[Problem]:
    """What is wrong with an episode; the rule about the birthday needs its patient."""
    problems = list(column_problems(episode, today, keys_of(pathways)))
    problems.extend(_onset_problems(episode))
    problems.extend(_discharge_problems(episode))
    problems.extend(_goal_problems(episode))
    problems.extend(_own_prior(episode))
    if patient is not None:
        problems.extend(birth_problems(episode, patient))
    return problems


def birth_problems(episode: Episode, patient: Patient) -> Iterator[Problem]:
    """A date of birth after the first visit, said of the episode's ``first_seen``."""
    born = patient.date_of_birth
    if born is not None and episode.first_seen is not None and born > episode.first_seen:
        yield Problem(
            "first_seen",
            tr("The patient was first seen before being born."),
            tr("Check this date and the date of birth, {born}.", born=long_date(born)),
            episode.first_seen.isoformat(),
        )


def check_same_person(stored: Patient, typed: Patient) -> list[Problem]:
    """A known ``patient_id`` with another date of birth is probably another person.

    A date of birth that is only now known, or that is left empty, is no contradiction.
    """
    before, after = stored.date_of_birth, typed.date_of_birth
    if before is None or after is None or before == after:
        return []
    return [
        Problem(
            "date_of_birth",
            tr(
                "{patient_id} is on file as {name}, born {before}: this is probably "
                "another person.",
                patient_id=typed.patient_id,
                name=stored.name,
                before=long_date(before),
            ),
            tr("Give the other person another patient_id, or correct the date of birth."),
            after.isoformat(),
        )
    ]


def _onset_problems(episode: Episode) -> Iterator[Problem]:
    onset, latest, seen = episode.onset_date, episode.onset_latest, episode.first_seen
    for field, day in (("onset_date", onset), ("onset_latest", latest)):
        if day is not None and seen is not None and day > seen:
            yield Problem(
                field,
                tr("The onset is after the first visit."),
                tr(
                    "Use a day up to {seen}, when the patient was first seen.", seen=long_date(seen)
                ),
                day.isoformat(),
            )
    if latest is not None and onset is None:
        yield Problem(
            "onset_latest",
            tr("The latest possible onset stands without the earliest."),
            tr("Fill in onset_date as well, or leave both empty."),
            latest.isoformat(),
        )
    elif latest is not None and onset is not None and latest < onset:
        yield Problem(
            "onset_latest",
            tr("The latest possible onset is before the earliest."),
            tr("Use a day from {onset} on.", onset=long_date(onset)),
            latest.isoformat(),
        )


def _discharge_problems(episode: Episode) -> Iterator[Problem]:
    day, reason = episode.discharged_on, episode.discharge_reason
    if day is not None and episode.first_seen is not None and day < episode.first_seen:
        yield Problem(
            "discharged_on",
            tr("The discharge is before the first visit."),
            tr("Use a day from {first_seen} on.", first_seen=long_date(episode.first_seen)),
            day.isoformat(),
        )
    if day is not None and not reason:
        yield Problem(
            "discharge_reason",
            tr("The discharge has no reason."),
            tr("Say why: resolved, discharged, transferred, self_discharged or died."),
        )
    if day is None and reason:
        yield Problem(
            "discharged_on",
            tr("There is a discharge reason but no day of discharge."),
            tr("Fill in discharged_on, or leave the reason empty."),
        )


def _goal_problems(episode: Episode) -> Iterator[Problem]:
    goal = episode.goal_km_week
    if goal is None or math.isfinite(goal):  # what is no number is said by the column's own rule
        yield from above_zero(episode, "goal_km_week", tr("A weekly goal"))


def _own_prior(episode: Episode) -> Iterator[Problem]:
    if episode.prior_episode_id and episode.prior_episode_id == episode.episode_id:
        yield Problem(
            "prior_episode_id",
            tr("An episode can't be a recurrence of itself."),
            tr("Name an earlier episode of this patient, or leave it empty."),
            episode.prior_episode_id,
        )
