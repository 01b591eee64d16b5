"""The clinic's figures over a period: what came, what went, what changed, what was decided."""

from rehabdesk.domain.reports.figure import FEWEST, TOO_FEW, Figure, Kind
from rehabdesk.domain.reports.making import Line, PeriodReport, needs_all, report_of
from rehabdesk.domain.reports.months import Month
from rehabdesk.domain.reports.period import CHOICES, Period, chosen

__all__ = [
    "CHOICES",
    "FEWEST",
    "TOO_FEW",
    "Figure",
    "Kind",
    "Line",
    "Month",
    "Period",
    "PeriodReport",
    "chosen",
    "needs_all",
    "report_of",
]
