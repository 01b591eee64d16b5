"""How long a record is kept (CLINICAL 8.4): when it may be looked at for erasing, and why then.

The rule lists records for a person's appraisal. Nothing is ever erased by a date.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.speech import Labels, tr
from rehabdesk.domain.words import long_date

YEARS: Mapping[str, int] = {"england": 8, "scotland": 6, "wales": 8, "northern_ireland": 8}
"""Years after the last contact, by country (CLINICAL RT01-RT03); private practice mirrors them."""
COUNTRIES = Labels(
    {
        "england": "England",
        "scotland": "Scotland",
        "wales": "Wales",
        "northern_ireland": "Northern Ireland",
    }
)
DEFAULT = "england"
ADULT = 18
_BIRTHDAY = 25
_BIRTHDAY_AT_17 = 26


@dataclass(frozen=True, slots=True)
class Retention:
    """How long one record is kept.

    ``review_on`` is the first day on which it may be appraised for erasing; ``hold`` says why it
    is kept whatever the day (a complaint, a claim); ``deceased`` is a patient recorded as died.
    """

    patient_id: str
    name: str
    last_contact: date
    review_on: date
    because: str
    hold: str = ""
    deceased: bool = False

    def is_over(self, today: date) -> bool:
        """Whether the record is listed for appraisal: past its time, and nothing blocks it."""
        return self.review_on <= today and not self.hold and not self.deceased


def anniversary(day: date, years: int) -> date:
    """The same day so many years later; of 29 February, 1 March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def kept_until(last_contact: date, born: date | None, country: str) -> tuple[date, str]:
    """The first day of appraisal, and why: years after the last contact, or a child's birthday.

    Of a patient under 18 at the last contact the record is kept to the 25th birthday at least, to
    the 26th where that contact was at 17. Where no birthday is known the years alone count, and
    the words say so.
    """
    years = YEARS[country]
    until = anniversary(last_contact, years)
    because = tr(
        "{years} years after the last contact on {day} ({country})",
        years=years,
        day=long_date(last_contact),
        country=COUNTRIES[country],
    )
    if born is None:
        return until, tr("{because}; no date of birth: of a child it is longer", because=because)
    if last_contact >= anniversary(born, ADULT):
        return until, because
    at_17 = last_contact >= anniversary(born, ADULT - 1)
    age = _BIRTHDAY_AT_17 if at_17 else _BIRTHDAY
    birthday = anniversary(born, age)
    if birthday <= until:
        return until, because
    return birthday, tr(
        "the {age}th birthday of a patient who was under 18 at the last contact on {day}",
        age=age,
        day=long_date(last_contact),
    )
