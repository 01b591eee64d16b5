"""Why a chip stands beside the imaging state (CONTRACT 4.1, modifiers)."""

from collections.abc import Callable, Iterator, Mapping

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import standing_of, studies_of, tier_of
from rehabdesk.domain.imaging_words import flag_label
from rehabdesk.domain.why.asked import Asked, days_between
from rehabdesk.domain.why.imaging import study_steps
from rehabdesk.domain.words import long_date


def modifiers(asked: Asked) -> Iterator[Explanation]:
    """One for each chip that stands, in the chips' order."""
    for name in asked.assessment.imaging.modifiers:
        yield modifier(asked, name)


def modifier(asked: Asked, name: str) -> Explanation:
    """Why one chip stands; ``name`` is CONTRACT's (``stale``)."""
    return _MADE[name](asked)


def _stale(asked: Asked) -> Explanation:
    last = asked.case.last_pain_day
    since = last or asked.case.episode.first_seen
    label = "Last pain entry" if last else "First contact"
    return asked.explain(
        "STALE_AFTER_DAYS",
        "Provisional",
        f"Symptoms last confirmed {(asked.today - since).days} days ago. The state stands.",
        [Input(label, "no pain entry since", since)],
        arithmetic=days_between(asked.today, since),
        threshold=f"More than {asked.rule.stale_after_days} days without a pain entry.",
    )


def _approximate(asked: Asked) -> Explanation:
    clock = asked.clock
    earliest = clock.earliest or clock.since
    return asked.explain(
        "IM-R16",
        "Onset approximate",
        f"Day {clock.low} to {clock.high}: the onset lies between two days.",
        [Input("Earliest onset", "", earliest), Input("Latest onset", "", clock.since)],
        arithmetic=(
            f"{days_between(asked.today, clock.since)}; {days_between(asked.today, earliest)}"
        ),
        threshold="Consider counts from the earliest possible onset, due from the latest.",
    )


def _onset_unknown(asked: Asked) -> Explanation:
    clock = asked.clock
    basis = "the first recorded pain" if clock.first_pain else "first contact"
    return asked.explain(
        "IM-R17",
        "Onset unknown",
        f"At least day {clock.low}: counted from {basis}.",
        [Input("Counted from", basis, clock.since)],
        arithmetic=days_between(asked.today, clock.since),
        threshold="The earlier of first contact and the first day with pain above 0.",
        missing=["the day symptoms began"],
    )


def _prior_imaging(asked: Asked) -> Explanation:
    studies = studies_of(asked.case, asked.clock).prior
    onset = asked.case.episode.onset_date
    return asked.explain(
        "IM-R05",
        "Imaging before onset",
        "Imaging of this side is on file, from before this problem began.",
        [
            *(Input("Before onset", study_steps(study)) for study in studies),
            Input("Onset", "earliest possible", onset),
        ],
        threshold="A study answers for this episode only if it was done on or after the onset.",
    )


def _cancelled(asked: Asked) -> Explanation:
    studies = studies_of(asked.case, asked.clock).cancelled
    return asked.explain(
        "IM-R11",
        "Imaging cancelled",
        "A study that would have answered was cancelled, and none stands in its place.",
        [Input("Cancelled", study_steps(study)) for study in studies],
        threshold="A cancelled or missed study is left out: the state is what it was without it.",
    )


def _rheumatology(asked: Asked) -> Explanation:
    flags = [f for f in asked.case.uncleared if tier_of(f, asked.pathway) == "refer"]
    rule = next((row.row.id for row in asked.pathway.red_flags if row.key == flags[0].flag), "RF07")
    return asked.explain(
        rule,
        "Refer to rheumatology",
        "A flag of the refer tier is not cleared; the imaging state is unchanged by it.",
        [
            Input("Ticked", f"{flag_label(f, asked.pathway)} {f.clinician}".strip(), f.date)
            for f in flags
        ],
    )


_VOID = {
    "impact": "daily movement was answered significantly affected after it",
    "pain": "worst pain rose by {points} points or more after it",
    "band": "the days since onset reached the next band",
}


def _void(asked: Asked) -> Explanation:
    standing = standing_of(asked.case, asked.clock, asked.rule)
    assert standing is not None  # noqa: S101 - the chip stands because there is one
    points = asked.rule.worse_break_nprs
    day = standing.decision.date
    before = [(on, worst) for on, worst in asked.case.worst.items() if on <= day]
    facts = [Input("Decision", f"until {long_date(standing.decision.until)}", day)]
    if before:
        facts.append(Input("Worst pain then", f"{before[-1][1]}/10", before[-1][0]))
    if standing.void_on is not None:
        worst = asked.case.worst.get(standing.void_on)
        words = f"worst pain {worst}/10" if standing.void == "pain" else "significantly affected"
        facts.append(Input("Voided by", words, standing.void_on))
    sums = f"{before[-1][1]} + {points} = {before[-1][1] + points}" if before else ""
    return asked.explain(
        "DC-R5",
        "Decision void",
        f"The decision no longer counts: {_VOID[standing.void].format(points=points)}.",
        facts,
        arithmetic=sums if standing.void == "pain" else "",
        threshold=(
            f"Significant effect on daily movement, worst pain up by {points} points, or a snooze "
            "that reaches the next band by days."
        ),
    )


_MADE: Mapping[str, Callable[[Asked], Explanation]] = {
    "stale": _stale,
    "approximate": _approximate,
    "onset_unknown": _onset_unknown,
    "prior_imaging": _prior_imaging,
    "imaging_cancelled": _cancelled,
    "refer_rheumatology": _rheumatology,
    "decision_void": _void,
}
