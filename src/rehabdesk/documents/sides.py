"""One strength test over the episode, both sides in one unit, as charts and tables need it."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.strength import StrengthSeries, lsi_series

Values = tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The best value of each day, left and right, oldest first; symmetry where both are known."""

    test: str
    unit: str
    left: Values
    right: Values
    symmetry: Values

    def of(self, limb: str) -> Values:
        return self.left if limb == "left" else self.right


def tests_of(facts: Facts, pathway: Pathway) -> list[SideBySide]:
    """Every test of an episode that was cut at its day, in the pathway's order."""
    every = lsi_series(facts.strength, facts.episode.side, date.max, pathway)
    return [_side_by_side(series) for series in every]


def most_tested(facts: Facts, pathway: Pathway) -> SideBySide | None:
    """The test with the most days on which both sides were measured; ``None`` without any."""
    return max(tests_of(facts, pathway), key=lambda found: len(found.symmetry), default=None)


def by_test(facts: Facts, pathway: Pathway, test: str) -> SideBySide | None:
    """One test, in the quantity it was measured in most often on both sides."""
    found = [each for each in tests_of(facts, pathway) if each.test == test]
    return max(found, key=lambda each: len(each.symmetry), default=None)


def _side_by_side(series: StrengthSeries) -> SideBySide:
    return SideBySide(
        series.test,
        series.unit,
        tuple((day.date, day.left) for day in series.days if day.left is not None),
        tuple((day.date, day.right) for day in series.days if day.right is not None),
        tuple((day.date, day.lsi_pct) for day in series.days if day.lsi_pct is not None),
    )
