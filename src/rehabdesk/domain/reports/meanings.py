"""What each figure of a report is and how it is counted, in words a manager understands."""

from collections.abc import Mapping

from rehabdesk.domain.outcome_measures import Measure, measures, threshold_words
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.reports.course import SILENT_DAYS
from rehabdesk.domain.reports.figure import Kind, Meaning
from rehabdesk.domain.words import DISCHARGE_LABELS

CASELOAD, COURSE, CHANGE, IMAGING = (
    "Caseload",
    "First contact to discharge",
    "Change by discharge",
    "Imaging decision",
)
_CARE, _ENDED, _OPEN = "episodes in care", "episodes discharged", "episodes open today"
_TWICE = "measured twice"
_ASSOCIATION = "How the patients did, not what the treatment did: there is nobody to compare with."

IN_CARE = Meaning(
    "in_care", CASELOAD, "In care", Kind.COUNT, "",
    "Episodes with a first contact by the period's last day that were not discharged before its "
    "first. A patient with two episodes counts twice.",
)  # fmt: skip
NEW = Meaning(
    "new", CASELOAD, "New", Kind.COUNT, _CARE, "Episodes whose first contact lies in the period.",
)  # fmt: skip
DISCHARGED = Meaning(
    "discharged", CASELOAD, "Discharged", Kind.COUNT, _CARE,
    "Episodes whose day of discharge lies in the period, whatever the reason.",
)  # fmt: skip
DROP_OUT = Meaning(
    "drop_out", CASELOAD, "Dropped out", Kind.SHARE, _CARE,
    "Self-discharged in the period, or open on its last day with nothing recorded for more than "
    f"{SILENT_DAYS} days and no review planned after it (product policy).",
    limits="A patient who got well and stayed away counts as dropped out, too.",
)  # fmt: skip
OVERDUE = Meaning(
    "overdue", CASELOAD, "Reviews overdue today", Kind.SHARE, _OPEN,
    "Open episodes whose planned review lies before today, whatever the period.",
    limits="Only the review planned last is kept, so past days can't be counted.",
    is_of_now=True,
)  # fmt: skip
REASONS: Mapping[str, Meaning] = {
    reason: Meaning(
        f"reason_{reason or 'none'}", CASELOAD, f"Reason: {words.lower()}", Kind.SHARE, _ENDED,
        f"Discharged in the period with the reason recorded as {words.lower()}."
        if reason else "Discharged in the period without a recorded reason.",
    )
    for reason, words in (*DISCHARGE_LABELS.items(), ("", "Not recorded"))
}  # fmt: skip
DAYS = Meaning(
    "days", COURSE, "Days to discharge", Kind.MEDIAN, _ENDED,
    "Days from first contact to discharge, over every episode discharged in the period.",
    unit="days",
    limits="Those who dropped out early shorten it; those still open are not in it.",
)  # fmt: skip
VISITS = Meaning(
    "visits", COURSE, "Visits to discharge", Kind.MEDIAN, "with visits written down",
    "Visits that took place from first contact to discharge: neither cancelled nor missed.",
    unit="visits",
    limits="Only visits that were written down are counted.",
)  # fmt: skip
PAIN = Meaning(
    "pain", CHANGE, "Worst pain, change", Kind.MEDIAN, _TWICE,
    "The last day's worst pain before discharge less the first day's (NPRS 0–10); below 0 is "
    "less pain.",
    unit="points", limits=_ASSOCIATION, is_change=True,
)  # fmt: skip
PAIN_BETTER = Meaning(
    "pain_better", CHANGE, "Pain meaningfully better", Kind.SHARE, _TWICE,
    "Worst pain fell by at least 2 points and 30 % (NC-R).",
    limits=f"Whoever began at 1 point can't fall by 2. {_ASSOCIATION}",
)  # fmt: skip


def of_instrument(instrument: str, measure: Measure) -> tuple[Meaning, Meaning]:
    """The median change of one outcome measure, and the share with an important one."""
    known = threshold_words(measure)
    better = Meaning(
        f"better_{instrument}", CHANGE, f"{instrument} at least MCID better", Kind.SHARE, _TWICE,
        f"Improved by at least the smallest important change ({known}).", limits=_ASSOCIATION,
    )  # fmt: skip
    change = Meaning(
        f"change_{instrument}", CHANGE, f"{instrument}, change", Kind.MEDIAN, _TWICE,
        "The last total before discharge less the first of the same version "
        f"({measure.span_words}, higher is better).",
        unit="points", limits=_ASSOCIATION, is_change=True,
    )  # fmt: skip
    return change, better


def rated(instrument: str) -> Meaning:
    """The share who rated their own change as an important improvement."""
    return Meaning(
        f"better_{instrument}", CHANGE, f"{instrument} rated much better", Kind.SHARE,
        "rated",
        "The last rating of change before discharge reached what its scale takes for success.",
        limits=_ASSOCIATION,
    )  # fmt: skip


def imaged(day: str) -> Meaning:
    return Meaning(
        "imaged", IMAGING, f"Imaged by {day}", Kind.SHARE, _reached(day),
        f"An MRI or ultrasound of the side in question was done between onset and {day} "
        f"inclusive. {_cohort(day)}",
        limits="Not a target: imaging everybody is not better care.",
    )  # fmt: skip


def decided(day: str) -> Meaning:
    return Meaning(
        "decided", IMAGING, f"Decided by {day}", Kind.SHARE, _reached(day),
        "On that day imaging had been requested or done, or a decision not to refer now was in "
        f"force. {_cohort(day)}",
        limits="The rule rests on an article of low evidence grade: a reminder, not a standard.",
    )  # fmt: skip


def day_words(pathways: Pathways) -> str:
    """``day 28``, or in words where the pathways differ."""
    days = {rule.due_from_day for one in pathways.values() if (rule := one.imaging) is not None}
    return f"day {days.pop()}" if len(days) == 1 else "the due day"


def instruments(pathways: Pathways) -> dict[str, Measure]:
    """Every outcome measure of any pathway, by instrument, in the order they are named."""
    found: dict[str, Measure] = {}
    for pathway in pathways.values():
        _take(pathway, found)
    return found


def _take(pathway: Pathway, found: dict[str, Measure]) -> None:
    for measure in measures(pathway):
        found.setdefault(measure.instrument, measure)


def _reached(day: str) -> str:
    return f"open on {day}"


def _cohort(day: str) -> str:
    return f"Counted: episodes seen by {day} after onset, still open then, that came in the period."
