"""One figure of a report: how many, what share or which median, and of how many."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median, quantiles

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import MINUS, plural, signed

FEWEST = 5
"""A median or a percentage of fewer says more about single people than about the clinic."""
TOO_FEW = said(f"fewer than {FEWEST}")
NONE = "–"


class Kind(Enum):
    COUNT = "count"
    SHARE = "share"
    MEDIAN = "median"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a figure is, whatever the period: its name, its unit and how it is counted.

    ``many`` names what it is taken of, in the plural ("episodes discharged").
    """

    id: str
    section: str
    title: str
    kind: Kind
    many: str
    definition: str
    unit: str = ""
    limits: str = ""
    is_change: bool = False
    """Its median is a change: said with its sign."""
    is_of_now: bool = False
    """Counted today, whatever the period: there is nothing before it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of one period.

    ``of`` is its denominator: the episodes it could be known of. ``value`` is how many (a count,
    a share) or the median, which is ``None`` where there is nothing to take one of. ``low`` and
    ``high`` hold the middle half. ``inputs`` say what went in and what was left out.
    """

    meaning: Meaning
    value: float | None
    of: int
    low: float | None = None
    high: float | None = None
    inputs: tuple[tuple[str, str], ...] = ()

    @property
    def is_hidden(self) -> bool:
        """Too few for a percentage or a median."""
        return self.meaning.kind is not Kind.COUNT and self.of < FEWEST

    @property
    def share(self) -> float | None:
        """Per cent of the denominator; ``None`` where that is under 5, or this is no share."""
        if self.meaning.kind is not Kind.SHARE or self.is_hidden or self.value is None:
            return None
        return 100 * self.value / self.of

    @property
    def words(self) -> str:
        """``64 %``, ``34 days``, ``12``, ``fewer than 5``; ``–`` where it is of nothing."""
        if self.meaning.kind is Kind.COUNT:
            return f"{self.value:g}" if self.value is not None else NONE
        if self.of == 0:
            return NONE
        if self.is_hidden:
            return tr(TOO_FEW)
        if self.share is not None:
            return f"{self.share:.0f} %"
        return self._median_words()

    @property
    def spread(self) -> str:
        """The middle half of what a median is of: ``25 to 48``; "" for anything else."""
        if self.meaning.kind is not Kind.MEDIAN or self.is_hidden:
            return ""
        return tr(
            "{number} to {number2}", number=self._number(self.low), number2=self._number(self.high)
        )

    @property
    def base(self) -> str:
        """The denominator: ``9 of 14 episodes discharged``."""
        many = tr(self.meaning.many)
        if self.meaning.kind is Kind.MEDIAN:
            return f"{self.of} {many}"
        if self.value is None:
            return tr("of {of} {many}", of=self.of, many=many)
        if self.meaning.kind is Kind.COUNT:
            return tr("of {of} {many}", of=self.of, many=many) if many else ""
        return tr("{value:g} of {of} {many}", value=self.value, of=self.of, many=many)

    @property
    def baseline(self) -> str:
        """As what was usual here, beside a period's own: hidden where it rests on fewer than 5."""
        if self.meaning.kind is Kind.COUNT or self.meaning.is_of_now:
            return ""
        return tr(TOO_FEW) if self.is_hidden else f"{self.words}, n = {self.of}"

    def explained(self, period: str) -> Explanation:
        """What it is, what went in, what was left out, and what it can't tell."""
        return Explanation(
            title=tr(self.meaning.title),
            verdict=self._verdict(),
            rule="",
            inputs=(
                Input(tr("Period"), period),
                *(Input(*one) for one in self.inputs),
            ),
            arithmetic="\n".join(
                part for part in (tr(self.meaning.definition), self._sum()) if part
            ),
            threshold=self._fewest(),
            limits=tr(self.meaning.limits),
        )

    def _verdict(self) -> str:
        return f"{self.words}, {self.base}" if self.base else self.words

    def _sum(self) -> str:
        if self.share is not None:
            return f"100 × {self.value:g} / {self.of} = {self.share:.1f} %"
        if self.spread:
            return tr(
                "Median of {of}; the middle half of them lies from {spread}",
                of=self.of,
                spread=self.spread,
            )
        return ""

    def _fewest(self) -> str:
        if not self.is_hidden:
            return ""
        what = tr("percentage") if self.meaning.kind is Kind.SHARE else tr("median")
        return tr("No {what} of fewer than {fewest}", what=what, fewest=FEWEST)

    def _median_words(self) -> str:
        said = self._number(self.value)
        unit = self.meaning.unit
        if self.value == 1 and unit.endswith("s"):
            unit = unit[:-1]
        return tr(f"{{count}} {unit}", count=said) if unit else said

    def _number(self, number: float | None) -> str:
        if number is None:
            return NONE
        if self.meaning.is_change:
            return signed(number, 0 if float(number).is_integer() else 1)
        return f"{number:.1f}".removesuffix(".0").replace("-", MINUS)


def counted(
    meaning: Meaning, value: int, of: int, inputs: Sequence[tuple[str, str]] = ()
) -> Figure:
    """How many of how many."""
    return Figure(meaning, value, of, inputs=tuple(inputs))


def middle(
    meaning: Meaning, values: Sequence[float], inputs: Sequence[tuple[str, str]] = ()
) -> Figure:
    """The median of the values, with the middle half of them."""
    if not values:
        return Figure(meaning, None, 0, inputs=tuple(inputs))
    low = high = values[0]
    if len(values) > 1:
        low, _, high = quantiles(values, n=4, method="inclusive")
    return Figure(meaning, median(values), len(values), low, high, tuple(inputs))


def left_out(count: int, why: str) -> tuple[tuple[str, str], ...]:
    """A line about episodes that the figure can't tell about; nothing where there are none."""
    return ((tr("Left out"), f"{plural(count, 'episode')}: {why}"),) if count else ()
