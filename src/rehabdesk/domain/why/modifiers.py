"""Why a chip stands beside the imaging state (CONTRACT 4.1, modifiers)."""

from collections.abc import Callable, Iterator, Mapping

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import standing_of, studies_of, tier_of
from rehabdesk.domain.imaging_words import flag_label
from rehabdesk.domain.speech import Labels, tr
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
    label = tr("Last pain entry") if last else tr("First contact")
    return asked.explain(
        "STALE_AFTER_DAYS",
        tr("Provisional"),
        tr(
            "Symptoms last confirmed {days} days ago. The state stands.",
            days=(asked.today - since).days,
        ),
        [Input(label, tr("no pain entry since"), since)],
        arithmetic=days_between(asked.today, since),
        threshold=tr(
            "More than {stale_after_days} days without a pain entry.",
            stale_after_days=asked.rule.stale_after_days,
        ),
    )


def _approximate(asked: Asked) -> Explanation:
    clock = asked.clock
    earliest = clock.earliest or clock.since
    return asked.explain(
        "IM-R16",
        tr("Onset approximate"),
        tr("Day {low} to {high}: the onset lies between two days.", low=clock.low, high=clock.high),
        [Input(tr("Earliest onset"), "", earliest), Input(tr("Latest onset"), "", clock.since)],
        arithmetic=(
            f"{days_between(asked.today, clock.since)}; {days_between(asked.today, earliest)}"
        ),
        threshold=tr("Consider counts from the earliest possible onset, due from the latest."),
    )


def _onset_unknown(asked: Asked) -> Explanation:
    clock = asked.clock
    basis = tr("the first recorded pain") if clock.first_pain else tr("first contact")
    return asked.explain(
        "IM-R17",
        tr("Onset unknown"),
        tr("At least day {low}: counted from {basis}.", low=clock.low, basis=basis),
        [Input(tr("Counted from"), basis, clock.since)],
        arithmetic=days_between(asked.today, clock.since),
        threshold=tr("The earlier of first contact and the first day with pain above 0."),
        missing=[tr("the day symptoms began")],
    )


def _prior_imaging(asked: Asked) -> Explanation:
    studies = studies_of(asked.case, asked.clock).prior
    onset = asked.case.episode.onset_date
    return asked.explain(
        "IM-R05",
        tr("Imaging before onset"),
        tr("Imaging of this side is on file, from before this problem began."),
        [
            *(Input(tr("Before onset"), study_steps(study)) for study in studies),
            Input(tr("Onset"), tr("earliest possible"), onset),
        ],
        threshold=tr("A study answers for this episode only if it was done on or after the onset."),
    )


def _cancelled(asked: Asked) -> Explanation:
    studies = studies_of(asked.case, asked.clock).cancelled
    return asked.explain(
        "IM-R11",
        tr("Imaging cancelled"),
        tr("A study that would have answered was cancelled, and none stands in its place."),
        [Input(tr("Cancelled"), study_steps(study)) for study in studies],
        threshold=tr(
            "A cancelled or missed study is left out: the state is what it was without it."
        ),
    )


def _rheumatology(asked: Asked) -> Explanation:
    flags = [f for f in asked.case.uncleared if tier_of(f, asked.pathway) == "refer"]
    rule = next((row.row.id for row in asked.pathway.red_flags if row.key == flags[0].flag), "RF07")
    return asked.explain(
        rule,
        tr("Refer to rheumatology"),
        tr("A flag of the refer tier is not cleared; the imaging state is unchanged by it."),
        [
            Input(tr("Ticked"), f"{flag_label(f, asked.pathway)} {f.clinician}".strip(), f.date)
            for f in flags
        ],
    )


_VOID = Labels(
    {
        "impact": "daily movement was answered significantly affected after it",
        "pain": "worst pain rose by {points} points or more after it",
        "band": "the days since onset reached the next band",
    }
)


def _void(asked: Asked) -> Explanation:
    standing = standing_of(asked.case, asked.clock, asked.rule)
    assert standing is not None  # noqa: S101 - the chip stands because there is one
    points = asked.rule.worse_break_nprs
    day = standing.decision.date
    before = [(on, worst) for on, worst in asked.case.worst.items() if on <= day]
    facts = [
        Input(tr("Decision"), tr("until {until}", until=long_date(standing.decision.until)), day)
    ]
    if before:
        facts.append(Input(tr("Worst pain then"), f"{before[-1][1]}/10", before[-1][0]))
    if standing.void_on is not None:
        worst = asked.case.worst.get(standing.void_on)
        words = (
            tr("worst pain {worst}/10", worst=worst)
            if standing.void == "pain"
            else tr("significantly affected")
        )
        facts.append(Input(tr("Voided by"), words, standing.void_on))
    sums = f"{before[-1][1]} + {points} = {before[-1][1] + points}" if before else ""
    return asked.explain(
        "DC-R5",
        tr("Decision void"),
        tr(
            "The decision no longer counts: {void}.",
            void=_VOID[standing.void].format(points=points),
        ),
        facts,
        arithmetic=sums if standing.void == "pain" else "",
        threshold=(
            tr(
                "Significant effect on daily movement, worst pain up by {points} points, "
                "or a snooze that reaches the next band by days.",
                points=points,
            )
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
