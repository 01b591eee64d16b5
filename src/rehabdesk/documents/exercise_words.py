"""What the home exercise sheet says, as the record and the pathway suggest it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.pathway import Exercise, Pathway
from rehabdesk.domain.plan.doses import dose_words, doses
from rehabdesk.domain.plan.home import home_programme
from rehabdesk.domain.plan.phases import current_phase
from rehabdesk.domain.plan.rules import number, row_of, text
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr

HOW = "how "
"""Before the key of an exercise: the name of the field that holds how it is done."""


@dataclass(frozen=True, slots=True)
class HomeExercise:
    """One exercise of the sheet.

    ``dose`` and ``how`` are words; "" where nothing is prescribed, or the pathway doesn't say.
    """

    key: str
    label: str
    dose: str
    how: str


def home_exercises(facts: Facts, today: date, pathway: Pathway) -> tuple[HomeExercise, ...]:
    """The exercises prescribed on ``today``; else those of the phase that is set.

    Where neither is on record there is none: a sheet never offers what nobody chose.
    """
    known = {exercise.key: exercise for exercise in pathway.exercises}
    if prescribed := doses(facts, today, pathway):
        return tuple(
            HomeExercise(
                dose.exercise, dose.label, dose_words(dose.now), _how(known.get(dose.exercise))
            )
            for dose in prescribed
        )
    return tuple(
        HomeExercise(key, label, text(known[key].row, "frequency"), _how(known[key]))
        for key, label in home_programme(facts, today, pathway).items()
    )


def suggested_sheet(facts: Facts, today: date, pathway: Pathway) -> dict[str, str]:
    """The words of every field of the sheet, by name."""
    exercises = home_exercises(facts, today, pathway)
    words = {
        "how_often": _how_often(pathway),
        "pain_rule": _pain_rule(pathway),
        "avoid": _advice("avoid", facts, today, pathway),
        "call": _advice("call", facts, today, pathway),
        "message": "",
    }
    return words | {f"{HOW}{each.key}": each.how for each in exercises}


def _how(exercise: Exercise | None) -> str:
    return text(exercise.row, "how") if exercise is not None else ""


def _how_often(pathway: Pathway) -> str:
    """EX-rule: so many days a week, spread over it (CLINICAL 1.5)."""
    return tr(
        "On {least} to {most} days a week, unless a line below says otherwise. "
        "Leave a day between where you can.",
        least=pathway.sessions_min,
        most=pathway.sessions_max,
    )


def _pain_rule(pathway: Pathway) -> str:
    """PM01 and PM02 as a runner reads them; "" for a pathway without them."""
    rule = row_of(pathway, "PM01")
    if rule is None:
        return ""
    safe, acceptable = int(number(rule, "safe_to")), int(number(rule, "acceptable_to"))
    return "\n".join(
        (
            tr("Green, 0 to {safe}: safe. Carry on.", safe=safe),
            tr(
                "Amber, {first} to {acceptable}: acceptable, if by the next morning it is no worse "
                "than before. Do not add weight or distance.",
                first=safe + 1,
                acceptable=acceptable,
            ),
            tr(
                "Red, {first} to 10, or worse the next morning: too much. Stop, and do less next "
                "time.",
                first=acceptable + 1,
            ),
        )
    )


def _advice(group: str, facts: Facts, today: date, pathway: Pathway) -> str:
    """The pathway's advice of one group for the phase that is set; before any, for the first."""
    start = current_phase(facts, today)
    phase = start.phase if start is not None else 0
    rows = (row for row in pathway.section("home_advice") if row.group == group)
    fitting = (row.text for row in rows if _fits(phase, (row.data or {}).get("phases")))
    return "\n".join(fitting)


def _fits(phase: int, phases: object) -> bool:
    return not isinstance(phases, Iterable) or phase in phases
