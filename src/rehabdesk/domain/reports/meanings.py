"""What each figure of a report is and how it is counted, in words a manager understands."""

from collections.abc import Mapping

from rehabdesk.domain.outcome_measures import Measure, measures, threshold_words
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.reports.course import SILENT_DAYS
from rehabdesk.domain.reports.figure import Kind, Meaning
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import DISCHARGE_LABELS

CASELOAD, COURSE, CHANGE, IMAGING = (
    said("Caseload"),
    said("First contact to discharge"),
    said("Change by discharge"),
    said("Imaging decision"),
)
_CARE, _ENDED, _OPEN = (
    said("episodes in care"),
    said("episodes discharged"),
    said("episodes open today"),
)
_TWICE = said("measured twice")
_ASSOCIATION = said(
    "How the patients did, not what the treatment did: there is nobody to compare with."
)

IN_CARE = Meaning(
    "in_care",
    CASELOAD,
    said("In care"),
    Kind.COUNT,
    "",
    said(
        "Episodes with a first contact by the period's last day that were not discharged before "
        "its first. A patient with two episodes counts twice."
    ),
)
NEW = Meaning(
    "new",
    CASELOAD,
    said("New"),
    Kind.COUNT,
    _CARE,
    said("Episodes whose first contact lies in the period."),
)
DISCHARGED = Meaning(
    "discharged",
    CASELOAD,
    said("Discharged"),
    Kind.COUNT,
    _CARE,
    said("Episodes whose day of discharge lies in the period, whatever the reason."),
)
DROP_OUT = Meaning(
    "drop_out",
    CASELOAD,
    said("Dropped out"),
    Kind.SHARE,
    _CARE,
    said(
        "Self-discharged in the period, or open on its last day with nothing recorded for more "
        f"than {SILENT_DAYS} days and no review planned after it (product policy)."
    ),
    limits=said("A patient who got well and stayed away counts as dropped out, too."),
)
OVERDUE = Meaning(
    "overdue",
    CASELOAD,
    said("Reviews overdue today"),
    Kind.SHARE,
    _OPEN,
    said("Open episodes whose planned review lies before today, whatever the period."),
    limits=said("Only the review planned last is kept, so past days can't be counted."),
    is_of_now=True,
)
REASONS: Mapping[str, Meaning] = {
    reason: Meaning(
        f"reason_{reason or 'none'}",
        CASELOAD,
        said(f"Reason: {words.lower()}"),
        Kind.SHARE,
        _ENDED,
        said(f"Discharged in the period with the reason recorded as {words.lower()}.")
        if reason
        else said("Discharged in the period without a recorded reason."),
    )
    for reason, words in (*DISCHARGE_LABELS.in_english().items(), ("", said("Not recorded")))
}
DAYS = Meaning(
    "days",
    COURSE,
    said("Days to discharge"),
    Kind.MEDIAN,
    _ENDED,
    said("Days from first contact to discharge, over every episode discharged in the period."),
    unit="days",
    limits=said("Those who dropped out early shorten it; those still open are not in it."),
)
VISITS = Meaning(
    "visits",
    COURSE,
    said("Visits to discharge"),
    Kind.MEDIAN,
    said("with visits written down"),
    said("Visits that took place from first contact to discharge: neither cancelled nor missed."),
    unit="visits",
    limits=said("Only visits that were written down are counted."),
)
PAIN = Meaning(
    "pain",
    CHANGE,
    said("Worst pain, change"),
    Kind.MEDIAN,
    _TWICE,
    said(
        "The last day's worst pain before discharge less the first day's (NPRS 0–10); below 0 is "
        "less pain."
    ),
    unit="points",
    limits=_ASSOCIATION,
    is_change=True,
)
PAIN_BETTER = Meaning(
    "pain_better",
    CHANGE,
    said("Pain meaningfully better"),
    Kind.SHARE,
    _TWICE,
    said("Worst pain fell by at least 2 points and 30 % (NC-R)."),
    limits=said(f"Whoever began at 1 point can't fall by 2. {_ASSOCIATION}"),
)


def of_instrument(instrument: str, measure: Measure) -> tuple[Meaning, Meaning]:
    """The median change of one outcome measure, and the share with an important one."""
    known = threshold_words(measure)
    better = Meaning(
        f"better_{instrument}",
        CHANGE,
        tr("{instrument} at least MCID better", instrument=instrument),
        Kind.SHARE,
        tr(_TWICE),
        tr("Improved by at least the smallest important change ({known}).", known=known),
        limits=tr(_ASSOCIATION),
    )
    change = Meaning(
        f"change_{instrument}",
        CHANGE,
        tr("{instrument}, change", instrument=instrument),
        Kind.MEDIAN,
        tr(_TWICE),
        tr(
            "The last total before discharge less the first of the same version "
            "({span_words}, higher is better).",
            span_words=measure.span_words,
        ),
        unit="points",
        limits=tr(_ASSOCIATION),
        is_change=True,
    )
    return change, better


def rated(instrument: str) -> Meaning:
    """The share who rated their own change as an important improvement."""
    return Meaning(
        f"better_{instrument}",
        CHANGE,
        tr("{instrument} rated much better", instrument=instrument),
        Kind.SHARE,
        "rated",
        tr("The last rating of change before discharge reached what its scale takes for success."),
        limits=tr(_ASSOCIATION),
    )


def imaged(day: str) -> Meaning:
    return Meaning(
        "imaged",
        IMAGING,
        tr("Imaged by {day}", day=day),
        Kind.SHARE,
        _reached(day),
        tr(
            "An MRI or ultrasound of the side in question was done between onset and "
            "{day} inclusive. {cohort}",
            day=day,
            cohort=_cohort(day),
        ),
        limits=tr("Not a target: imaging everybody is not better care."),
    )


def decided(day: str) -> Meaning:
    return Meaning(
        "decided",
        IMAGING,
        tr("Decided by {day}", day=day),
        Kind.SHARE,
        _reached(day),
        tr(
            "On that day imaging had been requested or done, or a decision not to "
            "refer now was in force. {cohort}",
            cohort=_cohort(day),
        ),
        limits=tr(
            "The rule rests on an article of low evidence grade: a reminder, not a standard."
        ),
    )


def day_words(pathways: Pathways) -> str:
    """``day 28``, or in words where the pathways differ."""
    days = {rule.due_from_day for one in pathways.values() if (rule := one.imaging) is not None}
    return tr("day {pop}", pop=days.pop()) if len(days) == 1 else tr("the due day")


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
    return tr("open on {day}", day=day)


def _cohort(day: str) -> str:
    return tr(
        "Counted: episodes seen by {day} after onset, still open then, that came in the period.",
        day=day,
    )
