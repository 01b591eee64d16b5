"""What is prescribed now, and how each dose came to be."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Prescription
from rehabdesk.domain.series import prescription_as_known_on, upto
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import short_date, signed

TIMES = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True, slots=True)
class Dose:
    """One exercise and its doses, oldest first in ``earlier``; ``now`` is the latest.

    ``words`` is the dose now ("3 x 8, 20 kg"), ``progression`` how it differs from the first
    ("+5 kg since 2 Feb"), "" where it does not.
    """

    exercise: str
    label: str
    now: Prescription
    first: Prescription
    earlier: tuple[Prescription, ...]
    words: str
    progression: str


def doses(facts: Facts, today: date, pathway: Pathway) -> tuple[Dose, ...]:
    """The exercises prescribed on ``today``: the pathway's in its order, then the clinic's own."""
    return tuple(dose for dose in _every(facts, today, pathway) if dose.now.stopped_on is None)


def stopped_doses(facts: Facts, today: date, pathway: Pathway) -> tuple[Dose, ...]:
    """The exercises that were stopped on or before ``today`` and not prescribed again since."""
    return tuple(dose for dose in _every(facts, today, pathway) if dose.now.stopped_on is not None)


def exercise_label(exercise: str, pathway: Pathway) -> str:
    """What the pathway calls an exercise; the clinic's own as it was typed."""
    return next((each.label for each in pathway.exercises if each.key == exercise), exercise)


def dose_words(prescription: Prescription) -> str:
    """The dose as one would write it: ``3 x 8, 20 kg, 3 a week``; "" where none was given."""
    sets, reps, hold = prescription.sets, prescription.reps, prescription.hold_s
    parts = [_volume(sets, reps, hold)]
    if prescription.load_kg is not None:
        parts.append(f"{prescription.load_kg:g} kg")
    if prescription.per_week is not None:
        parts.append(tr("{per_week:g} a week", per_week=prescription.per_week))
    return ", ".join(part for part in parts if part)


def _volume(sets: float | None, reps: float | None, hold: float | None) -> str:
    amount = f"{reps:g}" if reps is not None else f"{hold:g} s" if hold is not None else ""
    if sets is None:
        words = tr("{amount} reps", amount=amount) if reps is not None else amount
    elif amount:
        words = f"{sets:g} {TIMES} {amount}"
    else:
        words = tr("{sets:g} sets", sets=sets)
    return (
        tr("{words}, hold {hold:g} s", words=words, hold=hold)
        if reps is not None and hold is not None
        else words
    )


def _every(facts: Facts, today: date, pathway: Pathway) -> list[Dose]:
    by_exercise: dict[str, list[Prescription]] = {}
    for prescription in upto(facts.prescriptions, today):
        prescription = prescription_as_known_on(prescription, today)
        by_exercise.setdefault(prescription.exercise, []).append(prescription)
    order = {exercise.key: place for place, exercise in enumerate(pathway.exercises)}
    names = sorted(by_exercise, key=lambda name: order.get(name, len(order)))
    return [_dose(name, by_exercise[name], today, pathway) for name in names]


def _dose(exercise: str, every: list[Prescription], today: date, pathway: Pathway) -> Dose:
    now, first = every[-1], every[0]
    return Dose(
        exercise,
        exercise_label(exercise, pathway),
        now,
        first,
        tuple(every[:-1]),
        dose_words(now),
        _progression(first, now, today),
    )


_MEASURES = (
    ("sets", " sets"),
    ("reps", " reps"),
    ("hold_s", " s"),
    ("load_kg", " kg"),
    ("per_week", " a week"),
)
for _, _unit in _MEASURES:
    said(f"{{count}}{_unit}")
_COUNTED = (" sets", " reps")
for _unit in _COUNTED:
    said(f"{{count}}{_unit.removesuffix('s')}")


def _progression(first: Prescription, now: Prescription, today: date) -> str:
    steps = []
    for name, unit in _MEASURES:
        was, is_now = getattr(first, name), getattr(now, name)
        if was is not None and is_now is not None and was != is_now:
            change = is_now - was
            unit = unit.removesuffix("s") if unit in _COUNTED and abs(change) == 1 else unit
            step = signed(change, 0 if change == int(change) else 1)
            steps.append(tr(f"{{count}}{unit}", count=step))
        elif name == "load_kg" and is_now is not None and was is None:
            steps.append(tr("{is_now:g} kg added", is_now=is_now))
    return (
        tr("{steps} since {date}", steps=", ".join(steps), date=short_date(first.date, today))
        if steps
        else ""
    )
