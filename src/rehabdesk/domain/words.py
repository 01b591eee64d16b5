"""The words of the field: what keys are called on screen, in workbooks and on paper."""

from collections.abc import Mapping
from datetime import date

from rehabdesk.domain.states import ImagingState

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOT_RECORDED = "Not recorded"
MINUS = "\N{MINUS SIGN}"

STATE_LABELS: Mapping[ImagingState, str] = {
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

ACTIVITY_LABELS: Mapping[str, str] = {
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

MODALITY_LABELS: Mapping[str, str] = {
    "mri": "MRI",
    "ultrasound": "Ultrasound",
    "xray": "X-ray",
    "ct": "CT",
    "other": "Other imaging",
}

MECHANISM_LABELS: Mapping[str, str] = {
    "gradual": "Gradual",
    "sudden": "Sudden",
    "trauma": "Trauma",
    "after_load_change": "After a change of load",
    "unknown": "Unknown",
}
CERTAINTY_LABELS: Mapping[str, str] = {"working": "Working", "confirmed": "Confirmed"}
CLEARING_LABELS: Mapping[str, str] = {
    "assessed_and_excluded": "Assessed and excluded",
    "imaging_negative": "Imaging negative",
    "specialist_review": "Specialist review",
    "entered_in_error": "Entered in error",
}
DISCHARGE_LABELS: Mapping[str, str] = {
    "resolved": "Resolved",
    "discharged": "Discharged",
    "transferred": "Transferred",
    "self_discharged": "Self-discharged",
    "died": "Died",
}

IMPACT_LABELS: Mapping[str, str] = {
    "none": "No",
    "some": "Some",
    "significant": "Significantly",
}


def long_date(day: date) -> str:
    """``2 Mar 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date, today: date) -> str:
    """``2 Mar``, with the year where it is not today's."""
    return f"{day.day} {MONTHS[day.month - 1]}" if day.year == today.year else long_date(day)


def weekday_date(day: date) -> str:
    """``Mon 2 Mar``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def signed(number: float, digits: int = 0) -> str:
    """``+2`` or ``−2`` with a true minus sign; zero has no sign."""
    text = f"{abs(number):.{digits}f}"
    if not float(text):
        return text
    return f"{'+' if number > 0 else MINUS}{text}"


def plural(count: int, one: str, many: str = "") -> str:
    """``1 run``, ``2 runs``."""
    return f"{count} {one if count == 1 else many or one + 's'}"
