"""How even the sides are, and whether they look even only because both got weaker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.records import StrengthTrial
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.strength import SIDES, symmetry_of_day
from rehabdesk.domain.strength_protocol import Measurement, differences, value_words
from rehabdesk.domain.words import MINUS, long_date, side_name

MARKED_BELOW, ACCEPTABLE_FROM, CHECK_ABOVE = 80, 90, 110
"""Limb symmetry in % (CLINICAL LS03); 90 is a convention with weak evidence."""
_DUST = 6


class Band(StrEnum):
    """How even the sides are (CLINICAL LS03)."""

    MARKED = "marked deficit"
    MODERATE = "moderate deficit"
    ACCEPTABLE = "acceptable"
    CHECK = "check the data, or the other side"


for _each in Band:
    said(_each.value)


@dataclass(frozen=True, slots=True)
class Symmetry:
    """The sides of one day. ``lsi_pct`` is 100 x involved / uninvolved, unrounded.

    ``from_first_pct`` is 100 x involved / the first recorded uninvolved value under the same
    protocol (LS04); ``None`` where the day is the first, or nothing may be compared.
    """

    on: date
    lsi_pct: float
    deficit_pct: float
    band: Band
    from_first_pct: float | None
    first_uninvolved: Measurement | None
    words: str
    explanations: tuple[Explanation, ...]

    @property
    def is_trap(self) -> bool:
        """The sides look even only because the uninvolved one lost strength as well."""
        return (
            self.from_first_pct is not None
            and self.lsi_pct >= ACCEPTABLE_FROM > self.from_first_pct
        )


def band_of(lsi_pct: float) -> Band:
    """Below 80 marked, 80 to under 90 moderate, 90 to 110 acceptable, above it check (LS03)."""
    symmetry = round(lsi_pct, _DUST)
    if symmetry < MARKED_BELOW:
        return Band.MARKED
    if symmetry < ACCEPTABLE_FROM:
        return Band.MODERATE
    return Band.ACCEPTABLE if symmetry <= CHECK_ABOVE else Band.CHECK


def symmetry_of(
    test: StrengthTest,
    trials: tuple[StrengthTrial, ...],
    values: dict[str, tuple[Measurement, ...]],
    side: str,
    pathway: Pathway,
) -> Symmetry | None:
    """The latest day on which ``values`` has both sides; ``None`` where there is none.

    ``trials`` are one test's in one quantity, ``side`` is the episode's.
    """
    days = {one.date for one in values["left"]} & {one.date for one in values["right"]}
    if not days:
        return None
    on = max(days)
    lsi = symmetry_of_day([trial for trial in trials if trial.date == on], side)
    if lsi is None:
        return None
    of_day = {each: _of_day(values[each], on) for each in SIDES}
    lower, upper = _compared(of_day, side)
    band = band_of(lsi)
    words = f"{lsi:.1f} %: {tr(band)}"
    why = [_why_symmetry(test, lower, upper, lsi, words, side, pathway)]
    first, share = None, None
    if side in SIDES:
        first = _first_uninvolved(values[upper.side], upper)
        if first is not None:
            share = 100 * lower.value / first.value
            why.append(_why_first(test, lower, upper, first, share, pathway))
    deficit = 100 - lsi
    return Symmetry(on, lsi, deficit, band, share, first, words, tuple(why))


def _of_day(values: Sequence[Measurement], on: date) -> Measurement:
    return max((one for one in values if one.date == on), key=_value_of)


def _value_of(one: Measurement) -> float:
    return one.value


def _compared(of_day: dict[str, Measurement], side: str) -> tuple[Measurement, Measurement]:
    """The involved and the uninvolved side; of an episode on both, the lower and the higher."""
    if side in SIDES:
        return of_day[side], of_day["right" if side == "left" else "left"]
    lower, higher = sorted(of_day.values(), key=_value_of)
    return lower, higher


def _first_uninvolved(values: Sequence[Measurement], now: Measurement) -> Measurement | None:
    """The first value of the uninvolved side that may be compared with the day's."""
    return next((one for one in values if one.date < now.date and not differences(one, now)), None)


def _why_symmetry(
    test: StrengthTest,
    lower: Measurement,
    upper: Measurement,
    lsi: float,
    words: str,
    side: str,
    pathway: Pathway,
) -> Explanation:
    names = (tr("involved"), tr("uninvolved")) if side in SIDES else (tr("lower"), tr("higher"))
    inputs = [
        Input(f"{side_name(one.side).title()} ({name})", value_words(one), one.date)
        for one, name in zip((lower, upper), names, strict=True)
    ]
    unequal = differences(lower, upper)
    if unequal:
        inputs.append(
            Input(tr("The sides were tested differently"), "; ".join(unequal), upper.date)
        )
    return from_row(
        pathway,
        "LS01",
        tr("{label}: limb symmetry index", label=test.label),
        words,
        inputs=tuple(inputs),
        arithmetic=(
            tr(
                "100 x {value:.4g} / {value2:.4g} = {lsi:.1f} %; deficit 100 {minus} "
                "{lsi:.1f} = {value3:.1f} %",
                value=lower.value,
                value2=upper.value,
                lsi=lsi,
                minus=MINUS,
                value3=100 - lsi,
            )
        ),
        threshold=pathway.rows["LS03"].text if "LS03" in pathway.rows else "",
    )


def _why_first(
    test: StrengthTest,
    lower: Measurement,
    upper: Measurement,
    first: Measurement,
    share: float,
    pathway: Pathway,
) -> Explanation:
    return from_row(
        pathway,
        "LS04",
        tr("{label}: against the uninvolved side as first recorded", label=test.label),
        tr(
            "{share:.1f} % of {value_words} on {date}",
            share=share,
            value_words=value_words(first),
            date=long_date(first.date),
        ),
        inputs=(
            Input(f"{side_name(lower.side).title()} (involved)", value_words(lower), lower.date),
            Input(
                tr("{title} (uninvolved), now", title=side_name(upper.side).title()),
                value_words(upper),
                upper.date,
            ),
            Input(
                tr("{title} (uninvolved), first", title=side_name(first.side).title()),
                value_words(first),
                first.date,
            ),
        ),
        arithmetic=f"100 x {lower.value:.4g} / {first.value:.4g} = {share:.1f} %",
    )
