"""The words of the field: what keys are called on screen, in workbooks and on paper."""

from datetime import date

from rehabdesk.domain.date_style import in_figures
from rehabdesk.domain.speech import Labels, said, tr
from rehabdesk.domain.states import ImagingState

MONTHS = (
    said("Jan"),
    said("Feb"),
    said("Mar"),
    said("Apr"),
    said("May"),
    said("Jun"),
    said("Jul"),
    said("Aug"),
    said("Sep"),
    said("Oct"),
    said("Nov"),
    said("Dec"),
)
WEEKDAYS = (
    said("Mon"),
    said("Tue"),
    said("Wed"),
    said("Thu"),
    said("Fri"),
    said("Sat"),
    said("Sun"),
)
NOT_RECORDED = said("Not recorded")
MINUS = "\N{MINUS SIGN}"

STATE_LABELS: Labels[ImagingState] = Labels(
    {
        ImagingState.EMERGENCY: "Emergency",
        ImagingState.URGENT: "Red flag",
        ImagingState.DUE_IMPACT: "Imaging due",
        ImagingState.DUE: "Imaging due",
        ImagingState.CHASE: "Chase",
        ImagingState.CONSIDER: "Consider",
        ImagingState.ONSET_UNKNOWN: "Ask onset",
        ImagingState.CHECK_RESOLVED: "Resolved?",
        ImagingState.AWAITING_REPORT: "Awaiting report",
        ImagingState.REQUESTED: "Requested",
        ImagingState.BOOKED: "Booked",
        ImagingState.SNOOZED: "Snoozed",
        ImagingState.DECLINED: "Not indicated",
        ImagingState.NOT_DUE: "Not due",
        ImagingState.DONE: "Imaging done",
        ImagingState.OUT_OF_SCOPE: "No imaging rule",
        ImagingState.CLOSED: "Closed",
    }
)

ACTIVITY_LABELS: Labels[str] = Labels(
    {
        "worst": "Worst",
        "average": "Average",
        "rest": "Rest",
        "night": "Night",
        "sitting": "Sitting",
        "driving": "Driving",
        "walking": "Walking",
        "stretching": "Stretching",
        "running": "Running",
        "uphill": "Uphill",
        "sprinting": "Sprinting",
        "next_morning": "Next morning",
    }
)

MODALITY_LABELS: Labels[str] = Labels(
    {
        "mri": "MRI",
        "ultrasound": "Ultrasound",
        "xray": "X-ray",
        "ct": "CT",
        "other": "Other imaging",
    }
)

MECHANISM_LABELS: Labels[str] = Labels(
    {
        "gradual": "Gradual",
        "sudden": "Sudden",
        "trauma": "Trauma",
        "after_load_change": "After a change of load",
        "unknown": "Unknown",
    }
)
CERTAINTY_LABELS: Labels[str] = Labels({"working": "Working", "confirmed": "Confirmed"})
CLEARING_LABELS: Labels[str] = Labels(
    {
        "assessed_and_excluded": "Assessed and excluded",
        "imaging_negative": "Imaging negative",
        "specialist_review": "Specialist review",
        "entered_in_error": "Entered in error",
    }
)
DISCHARGE_LABELS: Labels[str] = Labels(
    {
        "resolved": "Resolved",
        "discharged": "Discharged",
        "transferred": "Transferred",
        "self_discharged": "Self-discharged",
        "died": "Died",
    }
)

IMPACT_LABELS: Labels[str] = Labels(
    {
        "none": "No",
        "some": "Some",
        "significant": "Significantly",
    }
)


_SIDES = Labels({"left": "left", "right": "right", "both": "both"})


def side_name(side: str) -> str:
    """``left``, ``right`` or ``both``; anything else as it is."""
    return _SIDES.get(side, side)


def month_name(day: date) -> str:
    """``Mar``."""
    return tr(MONTHS[day.month - 1])


def weekday_name(day: date) -> str:
    """``Mon``."""
    return tr(WEEKDAYS[day.weekday()])


def day_and_month(day: date) -> str:
    """``2 Mar``, or in figures where those were chosen."""
    if figures := in_figures(day, year=False):
        return figures
    return tr("{day} {month}", day=day.day, month=month_name(day))


def long_date(day: date) -> str:
    """``2 Mar 2026``, or in figures where those were chosen."""
    if figures := in_figures(day, year=True):
        return figures
    return tr("{day} {month} {year}", day=day.day, month=month_name(day), year=day.year)


def short_date(day: date, today: date) -> str:
    """``2 Mar``, with the year where it is not today's."""
    return day_and_month(day) if day.year == today.year else long_date(day)


def weekday_date(day: date) -> str:
    """``Mon 2 Mar``."""
    return f"{weekday_name(day)} {day_and_month(day)}"


def signed(number: float, digits: int = 0) -> str:
    """``+2`` or ``−2`` with a true minus sign; zero has no sign."""
    text = f"{abs(number):.{digits}f}"
    if not float(text):
        return text
    return f"{'+' if number > 0 else MINUS}{text}"


def plural(count: int, one: str, many: str = "") -> str:
    """``1 run``, ``2 runs``."""
    return tr(f"{{count}} {one if count == 1 else many or one + 's'}", count=count)


def counted(one: str, many: str = "") -> tuple[str, str]:
    """Words for ``plural`` that stand in a constant, marked for translation."""
    many = many or f"{one}s"
    said(f"{{count}} {one}")
    said(f"{{count}} {many}")
    return one, many
