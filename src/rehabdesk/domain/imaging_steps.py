"""One imaging study as a workflow: where it stands, and what comes next."""

import datetime as dt
from typing import NamedTuple

from rehabdesk.domain.pathway import ImagingThresholds
from rehabdesk.domain.records import ImagingStudy
from rehabdesk.domain.speech import Labels, tr
from rehabdesk.domain.words import plural, short_date

REQUESTED, BOOKED, DONE, REPORTED, ACTED_ON, CANCELLED = (
    "requested",
    "booked",
    "done",
    "reported",
    "acted_on",
    "cancelled",
)
STEPS = (REQUESTED, BOOKED, DONE, REPORTED, ACTED_ON)
"""The way of a study, in order; ``cancelled`` leaves it."""

STEP_LABELS = Labels(
    {
        REQUESTED: "Requested",
        BOOKED: "Booked",
        DONE: "Done",
        REPORTED: "Reported",
        ACTED_ON: "Acted on",
        CANCELLED: "Cancelled",
    }
)
STEP_COLUMNS = {
    REQUESTED: "requested_on",
    BOOKED: "booked_for",
    DONE: "done_on",
    REPORTED: "reported_on",
    ACTED_ON: "acted_on",
    CANCELLED: "cancelled_on",
}


class Progress(NamedTuple):
    """Where a study stands on a day.

    ``step`` is the furthest one reached; ``next_step`` the one to record next, "" where the study
    is finished; ``late`` says in words what is to be chased, "" where nothing is.
    """

    step: str
    next_step: str
    late: str = ""


def progress_of(study: ImagingStudy, today: dt.date, rule: ImagingThresholds) -> Progress:
    """The furthest step, the next one, and what is overdue (CLINICAL IM-R05 to R11)."""
    if study.cancelled_on is not None:
        return Progress(CANCELLED, "")
    if study.acted_on is not None:
        return Progress(ACTED_ON, "")
    if study.reported_on is not None:
        return Progress(REPORTED, ACTED_ON)
    if study.done_on is not None:
        waiting = (today - study.done_on).days
        late = waiting > rule.chase_report_days
        words = (
            tr("Report outstanding {days}: chase it.", days=plural(waiting, "day")) if late else ""
        )
        return Progress(DONE, REPORTED, words)
    if study.booked_for is not None:
        passed = study.booked_for < today
        day = short_date(study.booked_for, today)
        return Progress(
            BOOKED,
            DONE,
            tr("Appointment {day} passed: record the outcome.", day=day) if passed else "",
        )
    waiting = (today - study.requested_on).days if study.requested_on else 0
    late = waiting > rule.chase_request_days
    words = (
        tr("No appointment after {days}: chase it.", days=plural(waiting, "day")) if late else ""
    )
    return Progress(REQUESTED, BOOKED, words)


def day_of_step(study: ImagingStudy, step: str) -> dt.date | None:
    """The day recorded for a step."""
    day: dt.date | None = getattr(study, STEP_COLUMNS[step])
    return day


def step_words(study: ImagingStudy, step: str) -> str:
    """What a step is called of this study: a missed appointment is none that was cancelled."""
    return cancel_words(study) if step == CANCELLED else STEP_LABELS[step]


def cancel_words(study: ImagingStudy) -> str:
    """``Did not attend`` or ``Cancelled``."""
    return tr("Did not attend") if study.cancel_reason == "dna" else tr("Cancelled")
