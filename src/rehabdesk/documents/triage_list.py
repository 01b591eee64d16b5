"""Some rows of the caseload on paper: who, where the imaging decision stands, and why."""

from collections.abc import Sequence
from datetime import date

from rehabdesk.documents.document import Document, Table
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.records import Letterhead
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.units import in_unit, unit_words
from rehabdesk.domain.words import long_date, plural, short_date

_COLUMNS = (
    said("Patient"),
    said("Imaging"),
    said("Day"),
    said("Worst"),
    said("{unit}, 7 d"),
    "LSI",
    said("Review"),
    said("Why"),
)
_WIDTHS = (0.19, 0.13, 0.06, 0.07, 0.08, 0.07, 0.09, 0.31)
_NUMBERS = frozenset((2, 3, 4, 5))
_NOTHING = "–"


def triage_list(chosen: Sequence[Assessment], today: date, head: Letterhead) -> Document:
    """The rows in the order they stand in, each with its reasons in words."""
    count = plural(len(chosen), "episode")
    rows = tuple(_row(one, today) for one in chosen)
    return Document(
        kind="triage list",
        title=tr("Caseload"),
        subtitle=tr("{count}, as of {today}", count=count, today=long_date(today)),
        letterhead=letterhead(head),
        blocks=(Table("", _headings(), rows, _WIDTHS, _NUMBERS),),
        identity=(tr("Caseload"), long_date(today)),
        app=APP,
        signed=True,
        demo=head.demo,
    )


def _headings() -> tuple[str, ...]:
    unit = unit_words()
    return tuple(tr(column, unit=unit) for column in _COLUMNS)


def _row(one: Assessment, today: date) -> tuple[str, ...]:
    review = one.episode.next_review
    return (
        f"{one.patient.name}, {one.patient.patient_id}, {one.episode.side}",
        one.imaging.label,
        _number(one.days_since_onset),
        _number(one.pain.latest),
        _number(None if one.load.week_km is None else in_unit(one.load.week_km)),
        f"{one.strength.lsi_pct:.0f} %" if one.strength.lsi_pct is not None else _NOTHING,
        short_date(review, today) if review else _NOTHING,
        " ".join(one.imaging.reasons),
    )


def _number(value: float | None) -> str:
    return _NOTHING if value is None else f"{value:.0f}"
