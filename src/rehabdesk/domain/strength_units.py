"""Forces, torques and their error: the sums a strength test needs (CLINICAL section 5)."""

import math

from rehabdesk.domain.strength import NEWTONS_PER_KG

NEWTONS_PER_LBF = 4.4482216
"""One pound-force in newtons."""
WEIGHT_KG = (25.0, 250.0)
"""A body weight outside this is a slip of the pen."""
_Z95, _Z90 = 1.96, 1.645


def newtons_from_lbf(pounds: float) -> float:
    """A dynamometer's pounds-force in newtons."""
    return pounds * NEWTONS_PER_LBF


def newtons(value: float, unit: str) -> float | None:
    """A force in newtons; ``None`` where the unit is not one of force."""
    if unit == "kg":
        return value * NEWTONS_PER_KG
    return value if unit == "N" else None


def torque_nm(value: float, unit: str, lever_cm: float | None) -> float | None:
    """Torque in newton metres = force x lever; ``None`` without a lever, or of no force."""
    if unit == "Nm":
        return value
    force = newtons(value, unit)
    return None if force is None or lever_cm is None else force * lever_cm / 100


def torque_per_kg(torque: float | None, weight_kg: float | None) -> float | None:
    """Torque for each kilogram of body weight; ``None`` where either is not known."""
    if torque is None or weight_kg is None or not WEIGHT_KG[0] <= weight_kg <= WEIGHT_KG[1]:
        return None
    return torque / weight_kg


def standard_error(sd: float, icc: float) -> float:
    """Standard error of measurement = SD x sqrt(1 - ICC); ``icc`` from 0 to 1 (LS05)."""
    return sd * math.sqrt(1 - icc)


def detectable_change_95(sd: float, icc: float) -> float:
    """Smallest detectable change at 95 % = 1.96 x sqrt(2) x standard error (LS05)."""
    return _Z95 * math.sqrt(2) * standard_error(sd, icc)


def detectable_change_90(sd: float, icc: float) -> float:
    """Smallest detectable change at 90 % = 1.645 x sqrt(2) x standard error (LS05)."""
    return _Z90 * math.sqrt(2) * standard_error(sd, icc)
