"""What a row of the reasoning may not be: loading tests, activities, doses, recurrences, log."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rehabdesk.domain.checks.keys import Keys
from rehabdesk.domain.checks.ranges import in_order, not_negative, nprs, on_scale
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import (
    ActivityScore,
    LoadingTest,
    LoggedFlag,
    Prescription,
    Recurrence,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.words import long_date


def _loading_test(test: LoadingTest, keys: Keys) -> Iterator[Problem]:
    yield from nprs(test, "before", "during", "next_morning")


def _activity(activity: ActivityScore, keys: Keys) -> Iterator[Problem]:
    yield from on_scale(activity, "score", (0, 10), tr("An activity is scored from 0 to 10."))


def _prescription(dose: Prescription, keys: Keys) -> Iterator[Problem]:
    yield from not_negative(dose, "sets", "reps", "hold_s", "load_kg", "per_week")
    yield from in_order(dose, "date", "stopped_on", tr("It was stopped before it was prescribed."))


def _recurrence(recurrence: Recurrence, keys: Keys) -> Iterator[Problem]:
    free, day = recurrence.symptom_free_on, recurrence.date
    if free is not None and day is not None and free > day:
        yield Problem(
            "symptom_free_on",
            tr("The symptom-free day is after the day the pain came back."),
            tr("Use a day up to {day}.", day=long_date(day)),
            free.isoformat(),
        )


def _logged_flag(logged: LoggedFlag, keys: Keys) -> Iterator[Problem]:
    if logged.state and logged.state not in set(ImagingState):
        yield Problem(
            "state",
            tr("This is not an imaging state known here."),
            tr("Use one of: {imagingstate}.", imagingstate=", ".join(ImagingState)),
            logged.state,
        )


RULES: Mapping[type, Callable[[Any, Keys], Iterator[Problem]]] = {
    LoadingTest: _loading_test,
    ActivityScore: _activity,
    Prescription: _prescription,
    Recurrence: _recurrence,
    LoggedFlag: _logged_flag,
}
"""The rules of each kind of row; findings, body marks and events have none beyond their columns."""
