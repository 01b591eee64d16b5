"""Outcome measures: their scales, and what a change of a total amounts to (CLINICAL section 6)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rehabdesk.domain.pain import MEANINGFUL_POINTS, is_meaningful
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.rules import column, optional_number, text
from rehabdesk.domain.records import Outcome
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.tables import INSTRUMENTS
from rehabdesk.domain.words import MINUS, signed

TOTAL_ONLY = "total-only"
ALMOST = 6
"""Digits that a difference is taken to: 2.7 is 2.7, whatever the binary fraction says."""

_SIZES = (said("large"), said("medium"), said("small"))


class Standing(StrEnum):
    """What a change is, short enough for a mark; the words say the rest."""

    BETTER = "better"
    WORSE = "worse"
    WITHIN_ERROR = "within error"
    BELOW = "below threshold"
    NO_THRESHOLD = "no threshold"
    NOT_COMPARABLE = "not comparable"
    FIRST = "first"


class Band(NamedTuple):
    """A change of at least so many points has this size."""

    word: str
    least: float


@dataclass(frozen=True, slots=True)
class Measure:
    """One outcome measure as its row of the pathway describes it; higher is better in all.

    ``mcid`` is the smallest important change and ``mdc`` the smallest detectable one, in points of
    the total; ``None`` where no value is known. ``bands`` are from the largest down.
    """

    instrument: str
    row: Row
    lowest: float
    highest: float
    licence: str
    mcid: float | None
    mdc: float | None
    mdc_activity: float | None
    bands: tuple[Band, ...]
    is_unverified: bool
    as_percent: bool
    is_change: bool
    """The score is itself a change (a rating of change): two of them are never subtracted."""
    items: int | None
    """How many answers make it whole; a part of them has no total (PS05)."""
    activities: tuple[int, int] | None
    """The fewest and the most activities that the patient names; ``None`` for a fixed form."""
    due_weeks: tuple[int, ...]
    due_within_days: int
    question: str

    @property
    def range_words(self) -> str:
        """``0–80, higher is better``."""
        return tr("{span_words}, higher is better", span_words=self.span_words)

    @property
    def span_words(self) -> str:
        """``0–80``, ``−7 to +7``."""
        low = signed(self.lowest) if self.lowest < 0 else f"{self.lowest:g}"
        high = signed(self.highest) if self.lowest < 0 else f"{self.highest:g}"
        joint = tr(" to ") if self.lowest < 0 else "\N{EN DASH}"
        return f"{low}{joint}{high}"


@dataclass(frozen=True, slots=True)
class Scale:
    """One scale that a measure comes in, from ``-limit`` to ``limit`` (CLINICAL PR06)."""

    version: str
    limit: int
    bands: tuple[Band, ...]
    success: float | None
    row: Row


def measures(pathway: Pathway) -> tuple[Measure, ...]:
    """The measures whose totals are recorded, in the pathway's order (pain is recorded apart)."""
    rows = pathway.section("outcomes")
    return tuple(_measure(row) for row in rows if text(row, "instrument") in INSTRUMENTS)


def measure_of(pathway: Pathway, instrument: str) -> Measure | None:
    """The measure of that name; ``None`` where the pathway goes without it."""
    return next((one for one in measures(pathway) if one.instrument == instrument), None)


def scales_of(pathway: Pathway, instrument: str) -> tuple[Scale, ...]:
    """The scales a measure comes in; none where there is only one."""
    return tuple(
        Scale(
            text(row, "version"),
            int(optional_number(row, "limit") or 0),
            _bands(row),
            optional_number(row, "success"),
            row,
        )
        for row in pathway.section("outcome_scales")
        if text(row, "instrument") == instrument
    )


def allows_items(measure: Measure) -> bool:
    """Whether single answers may be entered: not where only the total is ours (CLINICAL PS06).

    Activities that the patient names are the patient's own words, not a form's.
    """
    return measure.activities is not None or measure.licence != TOTAL_ONLY


def mean_total(scores: list[int]) -> float | None:
    """The mean to one decimal, half up; ``None`` of nothing (CLINICAL PR02)."""
    if not scores:
        return None
    tenths = (20 * sum(scores) + len(scores)) // (2 * len(scores))  # exact, half goes up
    return tenths / 10


def percent_of(measure: Measure, score: float) -> float | None:
    """100 x score / the highest total, where the measure is told so (CLINICAL PR04)."""
    return 100 * score / measure.highest if measure.as_percent else None


def score_words(measure: Measure, score: float) -> str:
    """``43 of 80 (53.75 %)``, ``6.0 of 10``, ``+5``."""
    if measure.is_change:
        return signed(score, 0 if float(score).is_integer() else 1)
    shown = f"{score:.1f}" if measure.activities else f"{score:g}"
    share = percent_of(measure, score)
    return tr("{shown} of {highest:g}", shown=shown, highest=measure.highest) + (
        f" ({share:.4g} %)" if share is not None else ""
    )


def difference(measure: Measure, first: float, latest: float) -> float:
    """Latest - first, freed of binary dust."""
    del measure
    return round(latest - first, ALMOST)


def standing_of(measure: Measure, change: float) -> Standing:
    """What a change of the total is (CLINICAL PS04)."""
    if _least(measure) is None:
        return Standing.NO_THRESHOLD
    if not is_important(measure, change):
        return Standing.WITHIN_ERROR if measure.mdc is not None else Standing.BELOW
    return Standing.BETTER if change > 0 else Standing.WORSE


def is_important(measure: Measure, change: float) -> bool | None:
    """At or above the smallest important change; ``None`` where none is known."""
    least = _least(measure)
    return None if least is None else abs(round(change, ALMOST)) >= least


def is_real(measure: Measure, change: float) -> bool | None:
    """At or above the smallest detectable change; ``None`` where none is known."""
    return None if measure.mdc is None else abs(round(change, ALMOST)) >= measure.mdc


def change_words(measure: Measure, change: float) -> str:
    """A change beside its thresholds: ``large improvement (2.7 or more), real (MDC 2)``."""
    least = _least(measure)
    if least is None:
        return tr("no threshold is known: weigh the points themselves")
    provisional = tr(", to be verified") if measure.is_unverified else ""
    about = tr("about ") if measure.is_unverified else ""
    if not is_important(measure, change):
        if measure.mdc is not None:
            return tr("within error (under {least:g})", least=least)
        return tr(
            "below the important change (MCID {about}{least:g}{provisional})",
            about=about,
            least=least,
            provisional=provisional,
        )
    way = tr("improvement") if change > 0 else tr("worsening")
    band = _band(measure.bands, change)
    if band is not None:
        words = tr(
            "{word} {way} ({least:g} or more)", word=tr(band.word), way=way, least=band.least
        )
    else:
        words = tr(
            "important {way} (MCID {about}{least:g}{provisional})",
            way=way,
            about=about,
            least=least,
            provisional=provisional,
        )
    if measure.mdc is None:
        return words
    real = is_real(measure, change)
    return tr(
        "{words}, {value} (MDC {mdc:g})",
        words=words,
        value=tr("real") if real else tr("but it may be error"),
        mdc=measure.mdc,
    )


def threshold_words(measure: Measure) -> str:
    """``MCID 9, MDC 9``."""
    parts = [f"{tr(band.word)} {band.least:g}" for band in reversed(measure.bands)]
    if measure.mcid is not None:
        verify = tr(" (to be verified)") if measure.is_unverified else ""
        parts.append(tr("MCID {mcid:g}{verify}", mcid=measure.mcid, verify=verify))
    if measure.mdc is not None:
        parts.append(tr("MDC {mdc:g}", mdc=measure.mdc))
    return ", ".join(parts) or tr("none known")


def rating_words(score: float, version: str, scales: tuple[Scale, ...]) -> str:
    """A rating of change in words: ``worse, small``; the scale must be known (CLINICAL PR06)."""
    if score == 0:
        return tr("no change")
    way = tr("better") if score > 0 else tr("worse")
    scale = next((one for one in scales if one.version == version), None)
    if scale is None:
        return tr("{way}; which scale it was is not recorded", way=way)
    band = _band(scale.bands, score)
    words = f"{way}, {tr(band.word)}" if band is not None else way
    if scale.success is not None and not scale.bands:
        reached = abs(score) >= scale.success
        return tr(
            "{words}, {value} ({success:g} or more)",
            words=words,
            value=tr("important") if reached else tr("not important"),
            success=scale.success,
        )
    if scale.success is not None and score >= scale.success:
        return tr(
            "{words}; often taken as success ({success:g} and over)",
            words=words,
            success=scale.success,
        )
    return words


def pain_change_words(first: int, latest: int) -> str:
    """A change of one pain item (NPRS 0-10) in words (CLINICAL NC-R)."""
    change = latest - first
    if abs(change) < MEANINGFUL_POINTS:
        return tr("within error")
    if change > 0:
        return tr("worse")
    return (
        tr("meaningful improvement")
        if is_meaningful(change, first)
        else tr("improved, below threshold")
    )


def sum_words(first: float, latest: float, digits: int = 0) -> str:
    """``55 − 43 = +12``."""
    whole = digits == 0 and float(first).is_integer() and float(latest).is_integer()
    places = 0 if whole else max(digits, 1)
    change = round(latest - first, ALMOST)
    return f"{latest:.{places}f} {MINUS} {first:.{places}f} = {signed(change, places)}"


def same_version(latest: Outcome, scores: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    """The scores that may be compared with ``latest`` (CLINICAL PS01)."""
    return tuple(one for one in scores if one.version.casefold() == latest.version.casefold())


def _measure(row: Row) -> Measure:
    instrument = text(row, "instrument")
    lowest, highest = INSTRUMENTS[instrument]
    fewest, most = (optional_number(row, name) for name in ("activities_min", "activities_max"))
    items = optional_number(row, "items")
    weeks = column(row, "due_weeks")
    return Measure(
        instrument=instrument,
        row=row,
        lowest=lowest,
        highest=highest,
        licence=text(row, "licence"),
        mcid=optional_number(row, "mcid"),
        mdc=optional_number(row, "mdc"),
        mdc_activity=optional_number(row, "mdc_activity"),
        bands=_bands(row),
        is_unverified=bool(column(row, "unverified")),
        as_percent=bool(column(row, "as_percent")),
        is_change=bool(column(row, "is_change")),
        items=None if items is None else int(items),
        activities=None if fewest is None or most is None else (int(fewest), int(most)),
        due_weeks=tuple(int(week) for week in weeks) if isinstance(weeks, list) else (),
        due_within_days=int(optional_number(row, "due_within_days") or 0),
        question=text(row, "question"),
    )


def _bands(row: Row) -> tuple[Band, ...]:
    sizes = ((word, optional_number(row, word)) for word in _SIZES)
    named = {"medium": said("moderate")} if text(row, "version") else {}
    return tuple(Band(named.get(word, word), least) for word, least in sizes if least is not None)


def _band(bands: tuple[Band, ...], change: float) -> Band | None:
    return next((band for band in bands if abs(round(change, ALMOST)) >= band.least), None)


def _least(measure: Measure) -> float | None:
    """The smallest change that is important."""
    return measure.bands[-1].least if measure.bands else measure.mcid
