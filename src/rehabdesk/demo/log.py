"""What the imaging flag said in an invented episode and what was answered, and recurrences."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.decision_log import ACCEPTED, event_of, flag_answered, flag_shown
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, LoggedFlag, Recurrence
from rehabdesk.domain.recurrence import NEW, propose
from rehabdesk.domain.speech import english


def flag_log(facts: Facts, pathway: Pathway) -> tuple[LoggedFlag, ...]:
    """The flag as it was shown on the days it was answered and at the last visit."""
    answers = dict(_answers(facts))
    with english():  # it is stored
        return tuple(_shown(facts, answers, pathway))


def _shown(facts: Facts, answers: dict[dt.date, str], pathway: Pathway) -> Iterator[LoggedFlag]:
    seen = [visit.date for visit in facts.visits if visit.attendance == "attended"]
    for day in sorted({*answers, *seen[-1:]}):
        before = assess(_unanswered(facts, day), day, pathway)
        shown = flag_shown(before, pathway, facts.episode.clinician)
        if shown is None:
            continue
        yield shown
        if day in answers:
            yield flag_answered(answers[day], before, pathway, facts.episode.clinician)


def _answers(facts: Facts) -> Iterator[tuple[dt.date, str]]:
    for decision in facts.decisions:
        yield decision.date, event_of(decision)
    for study in facts.imaging:
        if study.requested_on is not None:
            yield study.requested_on, ACCEPTED


def _unanswered(facts: Facts, day: dt.date) -> Facts:
    """The facts as they stood before that day's answer."""
    return replace(
        facts,
        decisions=tuple(each for each in facts.decisions if each.date != day),
        imaging=tuple(each for each in facts.imaging if each.requested_on != day),
    )


def recurrence(
    earlier: Facts, came_back: dt.date, clinician: str, pathway: Pathway, rng: Random
) -> Recurrence:
    """The choice of a new episode, made on the day of its first visit."""
    proposal = propose(earlier, came_back, came_back, pathway)
    return Recurrence(
        date=came_back,
        choice=NEW,
        reason=rng.choice(
            (
                "Back to full training for weeks before it returned.",
                "Running as before for weeks; a new build-up brought it back.",
            )
        ),
        symptom_free_on=proposal.symptom_free_on,
        proposed=proposal.choice,
        clinician=clinician,
    )
