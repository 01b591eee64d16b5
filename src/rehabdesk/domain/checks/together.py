"""What rows may not be together: the third snooze, the close over an uncleared red flag."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Decision, Entry, Episode, RedFlag
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

CLEAN_CLOSES = ("resolved", "discharged")
"""The discharge reasons that say all is well, which an uncleared red flag contradicts."""


def thresholds_of(pathway: Pathway | None) -> ImagingThresholds:
    """The pathway's imaging numbers, or the contract's defaults where it has no imaging rule."""
    if pathway is None or pathway.imaging is None:
        return ImagingThresholds()
    return pathway.imaging


def snoozes_too_many(decisions: Iterable[Decision], limit: int) -> list[Decision]:
    """The snoozes beyond ``limit`` in a row (CLINICAL DC-R3); a decline between breaks the row."""
    too_many = []
    row = 0
    for decision in sorted(decisions, key=lambda each: each.date):
        row = row + 1 if decision.decision == "snooze" else 0
        if row > limit:
            too_many.append(decision)
    return too_many


def check_snoozes(decisions: Sequence[Decision], pathway: Pathway | None) -> list[Problem]:
    """Refuse a third snooze in a row among an episode's decisions, the new one included."""
    limit = thresholds_of(pathway).snooze_max_consecutive
    return [snooze_problem(each, limit) for each in snoozes_too_many(decisions, limit)]


def snooze_problem(decision: Decision, limit: int) -> Problem:
    return Problem(
        "decision",
        tr("Imaging has already been snoozed {limit} times in a row.", limit=limit),
        tr("Decide: refer, or record that imaging is not indicated."),
        decision.decision,
    )


def check_close(
    episode: Episode, red_flags: Iterable[RedFlag], pathway: Pathway | None = None
) -> list[Problem]:
    """Refuse closing as resolved or discharged over a red flag that was never cleared.

    Transferred, self-discharged and died may (CONTRACT 4.1). A flag raised after the close is a
    new event on a closed episode and doesn't unmake it. The flags are named as the pathway names
    them, by their keys where it is not given.
    """
    closed = episode.discharged_on
    if closed is None or episode.discharge_reason not in CLEAN_CLOSES:
        return []
    open_flags = sorted(
        {flag.flag for flag in red_flags if flag.cleared_on is None and flag.date <= closed}
    )
    if not open_flags:
        return []
    labels: Mapping[str, str] = {row.key: row.label for row in pathway.red_flags} if pathway else {}
    named = ", ".join(labels.get(key, key) for key in open_flags)
    return [
        Problem(
            "discharge_reason",
            tr(
                "A red flag is not cleared ({named}), so the episode can't be closed as "
                "{discharge_reason}.",
                named=named,
                discharge_reason=episode.discharge_reason,
            ),
            tr("Clear the flag with its reason first, or close as transferred."),
            episode.discharge_reason,
        )
    ]


def warnings_of(record: Entry, pathway: Pathway | None) -> list[Problem]:
    """What is kept as typed but counts for less: a decision beyond its cap (CLINICAL DC-R2)."""
    if not isinstance(record, Decision):
        return []
    numbers = thresholds_of(pathway)
    days = (
        numbers.snooze_max_days if record.decision == "snooze" else numbers.decline_review_max_days
    )
    last = record.date + timedelta(days=days)
    if record.until <= last:
        return []
    return [
        Problem(
            "until",
            tr(
                "A {decision} counts for at most {days} days, so this one counts until {last}.",
                decision=record.decision,
                days=days,
                last=long_date(last),
            ),
            tr("Nothing need be done; record a new decision then."),
            record.until.isoformat(),
        )
    ]
