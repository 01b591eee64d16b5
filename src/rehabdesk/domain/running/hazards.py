"""How often runners were injured after a spike of each size, as published (CLINICAL RL05b)."""

from dataclasses import dataclass

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.rules import optional_number, text
from rehabdesk.domain.speech import tr


@dataclass(frozen=True, slots=True)
class Hazard:
    """The hazard ratio of one size of spike with its 95 % confidence interval."""

    size: str
    ratio: float
    low: float
    high: float
    rule: str

    @property
    def words(self) -> str:
        return tr(
            "hazard ratio {ratio:.2f}, {low:.2f} to {high:.2f}",
            ratio=self.ratio,
            low=self.low,
            high=self.high,
        )


def hazard(size: str, pathway: Pathway) -> Hazard | None:
    """The hazard ratio of a spike's size; ``None`` where this pathway goes without it."""
    for row in pathway.section("load_rules"):
        if text(row, "size") != size:
            continue
        columns = ("hazard_ratio", "hazard_low", "hazard_high")
        ratio, low, high = (optional_number(row, name) for name in columns)
        if ratio is not None and low is not None and high is not None:
            return Hazard(size, ratio, low, high, row.id)
    return None
