"""What asks for attention, in words (CONTRACT 4.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rehabdesk.domain.adherence import AdherenceFigures, is_logged
from rehabdesk.domain.imaging import ImagingFigures
from rehabdesk.domain.imaging_case import tier_of
from rehabdesk.domain.imaging_words import flag_label, when
from rehabdesk.domain.load import LoadFigures, Spike
from rehabdesk.domain.pain import PainFigures
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.readiness import readiness
from rehabdesk.domain.series import Known
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.strength import StrengthFigures
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import plural, short_date, signed

RISING_PER_WEEK = 0.5
"""NPRS points a week from which pain counts as rising (CLINICAL PM03)."""

ACCEPTABLE_LSI = 90
"""Limb symmetry index in per cent below which sides differ (CLINICAL LS03: a convention)."""

URGENT, WARNING, INFO = "urgent", "warning", "info"


@dataclass(frozen=True, slots=True)
class Alert:
    """One reason to look at an episode. ``severity`` is urgent, warning or info."""

    code: str
    severity: str
    text: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one episode on one day, as the alerts read them."""

    imaging: ImagingFigures
    pain: PainFigures
    load: LoadFigures
    strength: StrengthFigures
    adherence: AdherenceFigures
    review_overdue: bool


def alerts(case: Known, figures: Figures, pathway: Pathway) -> tuple[Alert, ...]:
    """The alerts of an open episode, in the contract's order; a closed one has none.

    Week-on-week change and the acute:chronic ratio are descriptions and never raise an alert
    (CLINICAL, section 4).
    """
    if case.is_closed:
        return ()
    return (
        *_red_flags(case, pathway),
        *_imaging(figures.imaging),
        *_body(case, figures, pathway),
        *_follow_up(case, figures, pathway),
    )


def _red_flags(case: Known, pathway: Pathway) -> Iterator[Alert]:
    if not case.uncleared:
        return
    tiers = {tier_of(flag, pathway) for flag in case.uncleared}
    severity = URGENT if tiers & {"emergency", "urgent"} else WARNING
    names = "; ".join(flag_label(flag, pathway) for flag in case.uncleared)
    yield Alert("red_flag", severity, tr("Red flag not cleared: {names}.", names=names))


_IMAGING_ALERTS = {
    ImagingState.DUE: ("imaging_due", WARNING, said("Imaging decision due.")),
    ImagingState.DUE_IMPACT: ("imaging_due", WARNING, said("Imaging decision due.")),
    ImagingState.CONSIDER: ("imaging_consider", INFO, said("Consider whether imaging would help.")),
    ImagingState.CHASE: ("imaging_chase", WARNING, said("Imaging needs chasing.")),
}


def _imaging(imaging: ImagingFigures) -> Iterator[Alert]:
    if imaging.state in _IMAGING_ALERTS:
        code, severity, words = _IMAGING_ALERTS[imaging.state]
        text = tr(words)
        yield Alert(code, severity, f"{text} {imaging.reasons[0]}" if imaging.reasons else text)


def _body(case: Known, figures: Figures, pathway: Pathway) -> Iterator[Alert]:
    """Pain, running load and strength."""
    trend = figures.pain.trend_per_week
    if trend is not None and trend >= RISING_PER_WEEK:
        text = tr(
            "Worst pain rising: {trend} points a week over the last 4 weeks.",
            trend=signed(trend, 1),
        )
        yield Alert("pain_rising", WARNING, text)
    if figures.load.spikes:
        yield Alert("load_spike", WARNING, spike_sentence(figures.load.spikes, case))
    if figures.load.hard_back_to_back:
        yield Alert("hard_back_to_back", INFO, tr("Hard runs on two days in a row in the last 14."))
    lsi = figures.strength.lsi_pct
    if lsi is not None and lsi < ACCEPTABLE_LSI:
        key = figures.strength.test
        label = next((test.label for test in pathway.strength_tests if test.key == key), key)
        on = (
            tr(" on {on}", on=short_date(figures.strength.on, case.today))
            if figures.strength.on
            else ""
        )
        text = tr(
            "Sides differ: limb symmetry {lsi:.1f} % in {label}{on}.", lsi=lsi, label=label, on=on
        )
        yield Alert("strength_asymmetry", INFO, text)


def spike_sentence(spikes: Sequence[Spike], case: Known) -> str:
    """The latest spike in words."""
    spike = spikes[-1]
    return tr(
        "Run of {distance_km:.1f} {when}: {pct:.1f} % longer than the longest "
        "of the 30 days before ({longest_30d_km:.1f}), a {size} spike.",
        distance_km=Distance(spike.distance_km),
        when=when(spike.date, case.today),
        pct=spike.pct,
        longest_30d_km=Distance(spike.longest_30d_km),
        size=spike.size,
    )


def _follow_up(case: Known, figures: Figures, pathway: Pathway) -> Iterator[Alert]:
    """The programme, the review and silence."""
    done, wanted = figures.adherence.sessions_7d, figures.adherence.target_min
    if done < wanted and is_logged(case.exercises, case.today):
        text = tr(
            "{sessions} in the last 7 days; {wanted} are aimed at.",
            sessions=plural(done, "session"),
            wanted=wanted,
        )
        yield Alert("adherence_low", INFO, text)
    review = case.episode.next_review
    if figures.review_overdue and review is not None:
        text = tr("Review was planned for {review}.", review=short_date(review, case.today))
        yield Alert("review_overdue", WARNING, text)
    limit = (pathway.imaging or ImagingThresholds()).stale_after_days
    last = case.last_entry_on
    quiet = (case.today - (last or case.episode.first_seen)).days
    if quiet > limit:
        since = (
            tr("the last entry") if last else tr("first contact, without pain, run, test or visit")
        )
        yield Alert("silent", WARNING, tr("{quiet} days since {since}.", quiet=quiet, since=since))
    met = readiness(case, figures.imaging, figures.load, pathway)
    if met:
        yield Alert("ready_to_discharge", INFO, " ".join(met))
