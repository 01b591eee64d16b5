"""What is refused where it is typed, though a file may bring it: slips, not impossibilities.

CONTRACT section 2 says what an import refuses, and no more; these rules are of the screens [P].
"""

from collections.abc import Iterator
from datetime import date, timedelta

from rehabdesk.domain.checks.ranges import on_scale
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Decision, Episode, Patient, Prescription, Run
from rehabdesk.domain.speech import Labels, said, tr
from rehabdesk.domain.units import Distance, in_unit, typed_text, unit_words
from rehabdesk.domain.words import long_date

LONGEST_KM = 300
"""Kilometres of one run; a longer one is a slip of the point or of the unit."""
FASTEST_KMH = 30
"""Mean speed, in km/h, over a kilometre or more: nobody runs one faster."""
SPRINT_KMH = 40
"""Mean speed, in km/h, of anything shorter."""
CADENCE_SPM = (60.0, 250.0)
"""Steps a minute; 70 to 110 may be one foot's and are asked about (CLINICAL 1.6)."""
ASCENT_M = (0.0, 10_000.0)
LOG_REACHES_BACK = timedelta(days=730)
"""How long before the first contact a run may be typed; older logs are imported."""
TO_REOPEN = said(
    "Use a day up to then, or reopen it: in More, Edit episode, empty the day it was closed."
)
ELSEWHERE = "DC08"
"""The reason "already imaged elsewhere", whose note gives the date."""
_COUNTS = Labels({"sets": "Sets", "reps": "Repetitions", "per_week": "Times a week"})


def check_run(
    run: Run, patient: Patient, episode: Episode, stored: Run | None = None
) -> list[Problem]:
    """What is wrong with a run as typed; columns that ``stored`` has alike are left alone."""
    problems = [*_run(run), *_run_day(run, patient, episode), *check_open(run.date, episode)]
    return [
        problem
        for problem in problems
        if stored is None or getattr(run, problem.field) != getattr(stored, problem.field)
    ]


def check_dose(dose: Prescription) -> list[Problem]:
    """Sets, repetitions and times a week are counted; a hold lasts."""
    problems = []
    for name, what in _COUNTS.items():
        value = getattr(dose, name)
        if value is not None and (value < 1 or value != int(value)):
            message = tr("{what} are whole, 1 or more.", what=what)
            problems.append(
                Problem(name, message, tr("Correct it, or leave it empty."), f"{value:g}")
            )
    if dose.hold_s is not None and not dose.hold_s > 0:
        message = tr("A hold lasts longer than 0 s.")
        problems.append(
            Problem("hold_s", message, tr("Correct it, or leave it empty."), f"{dose.hold_s:g}")
        )
    return problems


def check_elsewhere(decision: Decision) -> list[Problem]:
    """Who was imaged elsewhere was imaged on some day: the note says which (CLINICAL DC-R6)."""
    if decision.reason != ELSEWHERE or any(sign.isdigit() for sign in decision.note):
        return []
    return [Problem("note", tr("It is not said when that was."), tr("Give the date, or the year."))]


def check_began(day: date, episode: Episode, field: str = "date") -> list[Problem]:
    """Refuse a day before the episode: before the onset, and before the first contact."""
    began = min(episode.onset_date or episode.first_seen, episode.first_seen)
    if day >= began:
        return []
    what = tr("the onset") if began == episode.onset_date else tr("the first contact")
    message = tr("This is before {what}, {began}.", what=what, began=long_date(began))
    return [Problem(field, message, tr("Check the year."), long_date(day))]


def check_open(day: date, episode: Episode, field: str = "date") -> list[Problem]:
    """Refuse a day after the episode was closed; what was forgotten before that may follow."""
    closed = episode.discharged_on
    if closed is None or day <= closed:
        return []
    message = tr("The episode was closed on {closed}.", closed=long_date(closed))
    return [Problem(field, message, tr(TO_REOPEN), long_date(day))]


def check_within(day: date, episode: Episode, field: str = "date") -> list[Problem]:
    """Refuse a day before the episode or after its close."""
    return [*check_began(day, episode, field), *check_open(day, episode, field)]


def closed_words(episode: Episode, today: date) -> str:
    """What to know before typing into an episode that is closed; "" while it is open."""
    closed = episode.discharged_on
    if closed is None or closed > today:
        return ""
    return tr(
        "This episode is closed since {closed}. {to_reopen}",
        closed=long_date(closed),
        to_reopen=tr(TO_REOPEN),
    )


def _run(run: Run) -> Iterator[Problem]:
    km, minutes = run.distance_km, run.duration_min
    if km > LONGEST_KM:
        message = tr("No run of more than {most:.0f} is taken.", most=Distance(LONGEST_KM))
        mend = tr("Check the distance; it is in {unit}.", unit=unit_words())
        yield Problem("distance_km", message, mend, typed_text(km))
    elif minutes is not None and minutes <= 0:
        yield Problem(
            "duration_min",
            tr("A run takes longer than 0 min."),
            tr("Correct it, or leave it empty."),
        )
    elif minutes and km / (minutes / 60) > (FASTEST_KMH if km >= 1 else SPRINT_KMH):
        speed = tr(
            "{run:g} in {minutes:g} min is {speed:.0f} {unit}/h.",
            run=Distance(km),
            minutes=minutes,
            speed=in_unit(km / (minutes / 60)),
            unit=unit_words(),
        )
        yield Problem("duration_min", speed, tr("Check the distance and the time."), f"{minutes:g}")
    low, high = CADENCE_SPM
    words = tr("Cadence is {low:g} to {high:g} steps a minute.", low=low, high=high)
    yield from on_scale(run, "cadence_spm", CADENCE_SPM, words)
    yield from on_scale(
        run, "ascent_m", ASCENT_M, tr("An ascent is 0 to {ascent_m:g} m.", ascent_m=ASCENT_M[1])
    )


def _run_day(run: Run, patient: Patient, episode: Episode) -> Iterator[Problem]:
    born, floor = patient.date_of_birth, episode.first_seen - LOG_REACHES_BACK
    if born is not None and run.date < born:
        message = tr("This is before the patient was born, {born}.", born=long_date(born))
        yield Problem("date", message, tr("Check the year."), long_date(run.date))
    elif run.date < floor:
        message = tr(
            "This is more than two years before the first contact, {first_seen}.",
            first_seen=long_date(episode.first_seen),
        )
        yield Problem(
            "date",
            message,
            tr("Check the year; an older log can be imported."),
            long_date(run.date),
        )
