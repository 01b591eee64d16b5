"""The unit of distances on this computer: kept in its settings, put on when the app starts."""

from PySide6.QtCore import QSettings

from rehabdesk.domain import units
from rehabdesk.domain.units import UNITS, DistanceUnit

DISTANCES_SETTING = "look/distances"


def chosen() -> DistanceUnit:
    """What was asked for; a value that is no unit counts as km."""
    kept = QSettings("RehabDesk", "RehabDesk").value(DISTANCES_SETTING, UNITS[0])
    return next((unit for unit in UNITS if unit == kept), UNITS[0])


def choose(unit: DistanceUnit) -> None:
    """Remember a unit for the next start."""
    QSettings("RehabDesk", "RehabDesk").setValue(DISTANCES_SETTING, unit)


def shown() -> DistanceUnit:
    """The unit that is on screen until the app is started again."""
    return units.unit_now()


def put_on() -> None:
    """Say every distance in the unit that was chosen."""
    units.use(chosen())
