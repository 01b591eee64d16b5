"""Pain that came back: the same episode, or a new one? (CLINICAL 2.7; the clinician decides.)"""

import datetime as dt
from calendar import monthrange
from typing import NamedTuple

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.series import known, upto
from rehabdesk.domain.speech import Labels, tr
from rehabdesk.domain.words import long_date, plural

SAME, NEW = "same", "new"
GAP_RULE = "NEW_EPISODE_GAP_DAYS"
DEFAULT_GAP_DAYS = 14
EARLY_MONTHS, LATE_MONTHS = 2, 12

CHOICE_LABELS = Labels(
    {SAME: "The same episode: the clock goes on", NEW: "A new episode: day 0 again"}
)


class Proposal(NamedTuple):
    """What the rule suggests of pain on ``date``, with both day counts.

    ``symptom_free_on`` is the first documented symptom-free day before it, ``gap_days`` the days
    between; both ``None`` where no such day is documented. ``days_if_same`` counts from the
    episode's onset (``None``: unknown), ``days_if_new`` from ``date``, both to the day of asking.
    """

    date: dt.date
    choice: str
    symptom_free_on: dt.date | None
    gap_days: int | None
    days_if_same: int | None
    days_if_new: int


def gap_of(pathway: Pathway) -> int:
    """Symptom-free days from which a new episode is proposed, 7-42 (default 14)."""
    row = pathway.rows.get(GAP_RULE)
    value = (row.data or {}).get("value") if row else None
    return value if isinstance(value, int) else DEFAULT_GAP_DAYS


def symptom_free_before(facts: Facts, day: dt.date) -> dt.date | None:
    """The first documented symptom-free day of the unbroken pain-free time before ``day``.

    Documented is a ``worst`` entry of 0; pain above 0 on any activity breaks the time.
    """
    free: dt.date | None = None
    stated = {entry.date for entry in facts.pain if entry.activity == "worst"}
    for date, worst in known(facts, day - dt.timedelta(days=1)).worst.items():
        if worst > 0:
            free = None
        elif free is None and date in stated:
            free = date
    return free


def gap_words(facts: Facts, proposal: Proposal, pathway: Pathway) -> str:
    """What is documented of the symptom-free time before pain came back, in a sentence or two."""
    free, gap = proposal.symptom_free_on, proposal.gap_days
    if free is not None and gap is not None:
        words = tr(
            "First documented symptom-free day {free}: {days}.",
            free=long_date(free),
            days=plural(gap, "day"),
        )
        return tr(
            "{words} A new episode is proposed from {gap_of} on.",
            words=words,
            gap_of=gap_of(pathway),
        )
    earlier = [
        entry.date
        for entry in upto(facts.pain, proposal.date - dt.timedelta(days=1))
        if entry.activity == "worst" and entry.score == 0
    ]
    if not earlier:
        return tr("No symptom-free day (worst pain 0) is documented before it.")
    return tr(
        "The last symptom-free day on file, {earlier}, was before pain that came "
        "back earlier: no symptom-free time leads up to this.",
        earlier=long_date(earlier[-1]),
    )


def propose(facts: Facts, came_back: dt.date, today: dt.date, pathway: Pathway) -> Proposal:
    """What the rule suggests for pain that came back on a day (CLINICAL RC02)."""
    free = symptom_free_before(facts, came_back)
    gap = None if free is None else (came_back - free).days
    choice = NEW if gap is not None and gap >= gap_of(pathway) else SAME
    episode = facts.episode
    onset = episode.onset_latest or episode.onset_date
    return Proposal(
        came_back,
        choice,
        free,
        gap,
        None if onset is None else (today - onset).days,
        (today - came_back).days,
    )


def came_back_on(facts: Facts, today: dt.date) -> dt.date | None:
    """The day pain is recorded again after a symptom-free one, if nobody has judged it yet.

    An answer stored on or after that day settles it; so does the episode being closed.
    """
    case = known(facts, today)
    if case.is_closed:
        return None
    stated = {entry.date for entry in case.pain if entry.activity == "worst"}
    free = False
    back: dt.date | None = None
    for date, worst in case.worst.items():
        if worst == 0 and date in stated:
            free = True
        elif worst > 0 and free:
            back, free = date, False
    answered = upto(facts.recurrences, today)
    if back is not None and any(answer.date >= back for answer in answered):
        return None
    return back


def recurrence_label(returned_on: dt.date, came_back: dt.date) -> str:
    """``early`` (to 2 months after the return), ``late`` (to 12) or ``delayed`` (RC03)."""
    if came_back <= months_after(returned_on, EARLY_MONTHS):
        return "early"
    return "late" if came_back <= months_after(returned_on, LATE_MONTHS) else "delayed"


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months on; the last of the month where there is none."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


class Reinjury(NamedTuple):
    """How soon a new episode followed its prior one: early, late or delayed, and since when.

    ``basis`` says in words what ``returned_on`` is.
    """

    label: str
    came_back: dt.date
    returned_on: dt.date
    basis: str


def reinjury_of(facts: Facts, prior: Facts, pathway: Pathway) -> Reinjury | None:
    """How soon this episode followed ``prior``; ``None`` where no return is on record.

    Counted from the day the last phase of the prior episode began; where that is not recorded,
    from its close as resolved or discharged, else from its first documented symptom-free day.
    """
    came_back = facts.episode.onset_date or facts.episode.first_seen
    returned = _returned_on(prior, came_back, pathway)
    if returned is None:
        return None
    day, basis = returned
    return Reinjury(recurrence_label(day, came_back), came_back, day, basis)


def _returned_on(prior: Facts, until: dt.date, pathway: Pathway) -> tuple[dt.date, str] | None:
    last_phase = max((phase.number for phase in pathway.phases), default=-1)
    for start in upto(prior.phases, until):
        if start.phase == last_phase:
            return start.date, tr("phase {last_phase} began", last_phase=last_phase)
    closed = prior.episode.discharged_on
    if closed and closed <= until and prior.episode.discharge_reason in ("resolved", "discharged"):
        return closed, tr("the prior episode was closed")
    free = symptom_free_before(prior, until)
    return (free, tr("the first documented symptom-free day")) if free else None


def proposal_explained(facts: Facts, proposal: Proposal, pathway: Pathway) -> Explanation:
    """Why the rule suggests what it suggests."""
    free, gap = proposal.symptom_free_on, proposal.gap_days
    inputs = [Input(tr("Pain came back"), long_date(proposal.date), proposal.date)]
    arithmetic = ""
    if free is not None and gap is not None:
        inputs.append(Input(tr("First documented symptom-free day"), tr("worst pain 0/10"), free))
        arithmetic = f"{long_date(proposal.date)} − {long_date(free)} = {plural(gap, 'day')}"
    return from_row(
        pathway,
        "RC02",
        tr("Recurrence or the same episode"),
        CHOICE_LABELS[proposal.choice],
        inputs=tuple(inputs),
        arithmetic=arithmetic,
        threshold=tr(
            "A new episode is proposed from {gap_of} symptom-free days on", gap_of=gap_of(pathway)
        ),
        missing=()
        if free
        else (tr("a symptom-free day (worst pain 0) before the pain came back"),),
    )
