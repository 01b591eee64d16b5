"""Small ways to write an episode down in a test."""

import datetime as dt

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import (
    Decision,
    Episode,
    Facts,
    ImagingStudy,
    PainEntry,
    Patient,
    Run,
    Visit,
)
from rehabdesk.pathways import installed

TODAY = dt.date(2026, 3, 2)
PATHWAY: Pathway = installed()["hamstring_bursitis"]


def ago(days: int) -> dt.date:
    """The day so many days before TODAY; negative lies after it."""
    return TODAY - dt.timedelta(days=days)


def worst(days_ago: int, score: int) -> PainEntry:
    return PainEntry(ago(days_ago), "worst", score)


def impact(days_ago: int, answer: str) -> Visit:
    return Visit(ago(days_ago), daily_impact=answer)


def run(days_ago: int, km: float, kind: str = "", rpe: float | None = None) -> Run:
    return Run(ago(days_ago), km, kind=kind, rpe=rpe)


def decided(days_ago: int, until_ago: int, decision: str = "decline") -> Decision:
    return Decision(ago(days_ago), decision, ago(until_ago), "DC01", "loading comes first")


def study(
    modality: str = "mri",
    side: str = "left",
    requested: int | None = None,
    booked: int | None = None,
    done: int | None = None,
    reported: int | None = None,
    cancelled: int | None = None,
) -> ImagingStudy:
    """A study by days before TODAY."""
    days = [None if day is None else ago(day) for day in (requested, booked, done, reported)]
    requested_on, booked_for, done_on, reported_on = days
    cancelled_on = None if cancelled is None else ago(cancelled)
    return ImagingStudy(
        modality, side, requested_on, booked_for, done_on, reported_on, cancelled_on
    )


def facts(
    *,
    onset: int | None = 10,
    latest: int | None = None,
    first_seen: int = 5,
    side: str = "left",
    discharged: int | None = None,
    reason: str = "",
    next_review: int | None = None,
    **series: tuple[object, ...],
) -> Facts:
    """Facts with onset, first contact and the rest given in days before TODAY."""
    episode = Episode(
        "P-1",
        "1",
        "hamstring_bursitis",
        side,
        ago(first_seen),
        onset_date=None if onset is None else ago(onset),
        onset_latest=None if latest is None else ago(latest),
        next_review=None if next_review is None else ago(next_review),
        discharged_on=None if discharged is None else ago(discharged),
        discharge_reason=reason,
    )
    return Facts(Patient("P-1", "A. Runner"), episode, **series)  # type: ignore[arg-type]
