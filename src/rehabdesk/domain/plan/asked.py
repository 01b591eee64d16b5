"""Which exercises a follow-up asks about."""

from datetime import date

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.doses import doses
from rehabdesk.domain.plan.gates import gate
from rehabdesk.domain.plan.phases import current_phase
from rehabdesk.domain.records import Facts


def asked_exercises(facts: Facts, today: date, pathway: Pathway) -> dict[str, str]:
    """The exercises to tick as done, key to label: those prescribed on ``today``.

    Where none is, those of the phase set, phase 1 where it is still 0, that no gate shuts; before
    any phase is set, of every phase.
    """
    if prescribed := doses(facts, today, pathway):
        return {dose.exercise: dose.label for dose in prescribed}
    start = current_phase(facts, today)
    return {
        exercise.key: exercise.label
        for exercise in pathway.exercises
        if (start is None or (start.phase or 1) in exercise.phases)
        and gate(exercise.key, facts, today, pathway).open
    }
