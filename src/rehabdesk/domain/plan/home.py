"""What is done at home: the exercises of the sheet and of the diary."""

from datetime import date

from rehabdesk.domain.diary import MOST_EXERCISES
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.asked import asked_exercises
from rehabdesk.domain.plan.doses import doses
from rehabdesk.domain.plan.phases import current_phase
from rehabdesk.domain.records import Facts


def home_programme(facts: Facts, today: date, pathway: Pathway) -> dict[str, str]:
    """The exercises to do at home, key to label: those prescribed on ``today``.

    Else those of the phase that is set; where neither is on record there is none, because a page
    never offers what nobody chose.
    """
    if prescribed := doses(facts, today, pathway):
        return {dose.exercise: dose.label for dose in prescribed}
    if current_phase(facts, today) is None:
        return {}
    return asked_exercises(facts, today, pathway)


def diary_exercises(facts: Facts, first_day: date, pathway: Pathway) -> dict[str, str]:
    """The exercises of the diary, in the order of their numbers on the page from 1."""
    programme = home_programme(facts, first_day, pathway)
    return dict(list(programme.items())[:MOST_EXERCISES])
