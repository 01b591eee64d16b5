"""The record as it was known on one day: what came later has not happened yet."""

from dataclasses import replace
from datetime import date

from rehabdesk.domain.records import Episode, Facts, PatientFile
from rehabdesk.domain.series import (
    as_known_on,
    flag_as_known_on,
    loading_as_known_on,
    prescription_as_known_on,
    upto,
)


def known_by(facts: Facts, day: date) -> Facts:
    """``facts`` without anything dated after ``day`` (CONTRACT section 4)."""
    studies = (as_known_on(study, day) for study in facts.imaging)
    return Facts(
        patient=facts.patient,
        episode=_episode(facts.episode, day),
        pain=upto(facts.pain, day),
        runs=upto(facts.runs, day),
        strength=upto(facts.strength, day),
        outcomes=upto(facts.outcomes, day),
        visits=upto(facts.visits, day),
        red_flags=tuple(flag_as_known_on(flag, day) for flag in upto(facts.red_flags, day)),
        imaging=tuple(study for study in studies if study is not None),
        decisions=upto(facts.decisions, day),
        exercises=upto(facts.exercises, day),
        phases=upto(facts.phases, day),
        screens=upto(facts.screens, day),
        findings=upto(facts.findings, day),
        body_marks=upto(facts.body_marks, day),
        loading_tests=tuple(loading_as_known_on(t, day) for t in upto(facts.loading_tests, day)),
        activity_scores=upto(facts.activity_scores, day),
        prescriptions=tuple(
            prescription_as_known_on(dose, day) for dose in upto(facts.prescriptions, day)
        ),
        events=upto(facts.events, day),
        recurrences=upto(facts.recurrences, day),
        flag_log=upto(facts.flag_log, day),
    )


def file_known_by(file: PatientFile, day: date) -> PatientFile:
    """A patient's whole record without anything later than ``day``, episodes neither."""
    episodes = (facts for facts in file.episodes if facts.episode.first_seen <= day)
    return replace(
        file,
        runs=upto(file.runs, day),
        episodes=tuple(known_by(facts, day) for facts in episodes),
    )


def _episode(episode: Episode, day: date) -> Episode:
    if episode.discharged_on is None or episode.discharged_on <= day:
        return episode
    return replace(episode, discharged_on=None, discharge_reason="")
