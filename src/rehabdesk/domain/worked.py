"""Sums and ratios of distances that a reader can work out again from what is shown.

Figures are made from the stored kilometres. Said to one decimal, and in miles above all, three
runs of 3.2 would stand over a total of 9.7. So a term is said to as many decimals as it takes.
"""

from collections.abc import Callable, Sequence
from decimal import ROUND_FLOOR, Decimal

from rehabdesk.domain.units import Limit, in_unit

_MOST_DECIMALS = 6
"""A millionth of a mile: what comes of such terms is what comes of the stored ones."""
_TENTH = Decimal("0.1")


def terms(
    distances_km: Sequence[float], result: str, worked: Callable[[Sequence[Decimal]], Decimal]
) -> list[str]:
    """The distances in the unit of the screens, in the fewest decimals that give the result.

    ``result`` is the number as it is shown; ``worked`` makes it of the terms as they are shown.
    Where no number of decimals gives it, a rounding of the result itself, they have the most.
    """
    shown = Decimal(result)
    half_a_digit = Decimal(1).scaleb(int(shown.as_tuple().exponent)) / 2
    said: list[str] = []
    for decimals in range(1, _MOST_DECIMALS + 1):
        said = [f"{in_unit(km):.{decimals}f}" for km in distances_km]
        try:
            found = worked([Decimal(term) for term in said])
        except ArithmeticError:  # a short run said as 0.0 divides nothing
            continue
        if abs(found - shown) <= half_a_digit:
            break
    return said


def added(distances_km: Sequence[float], total_km: float) -> tuple[list[str], Decimal]:
    """The terms of a sum, and exactly what they add up to; rounded it is the total as shown."""
    said = terms(distances_km, f"{in_unit(total_km):.1f}", sum_of)
    return said, sum_of([Decimal(term) for term in said])


def sum_of(numbers: Sequence[Decimal]) -> Decimal:
    """They together."""
    return sum(numbers, Decimal(0))


def below_limit(longest_km: float, limit_km: float) -> str:
    """The longest run, so that 1.10 times what is shown, rounded down, is the limit as shown."""
    limit = f"{Limit(limit_km)}".split()[0]
    return terms([longest_km], limit, lambda shown: _down(limit_of(shown[0])))[0]


def limit_of(longest: Decimal) -> Decimal:
    """1.10 times the longest run (CLINICAL RL06), not rounded."""
    return longest * 11 / 10


def _down(number: Decimal) -> Decimal:
    return number.quantize(_TENTH, ROUND_FLOOR)
