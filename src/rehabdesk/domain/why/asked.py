"""What an explanation is made from: the facts as known on the day, their assessment, the rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.imaging_case import Clock, clock_of
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.series import Known, known
from rehabdesk.domain.speech import said
from rehabdesk.domain.words import MINUS, long_date, plural, signed

NOT_KNOWN = said("Not known")


@dataclass(frozen=True, slots=True)
class Asked:
    """One episode on the day of its assessment; nothing dated later is read."""

    case: Known
    clock: Clock
    assessment: Assessment
    pathway: Pathway

    @property
    def today(self) -> date:
        return self.assessment.as_of

    @property
    def rule(self) -> ImagingThresholds:
        """The thresholds in force; a pathway without an imaging rule still says what is stale."""
        return self.pathway.imaging or ImagingThresholds()

    def explain(
        self,
        rule: str,
        title: str,
        verdict: str,
        inputs: Sequence[Input] = (),
        *,
        arithmetic: str = "",
        threshold: str = "",
        missing: Sequence[str] = (),
    ) -> Explanation:
        """An explanation by one row of this episode's pathway."""
        return from_row(
            self.pathway,
            rule,
            title,
            verdict,
            inputs=tuple(inputs),
            arithmetic=arithmetic,
            threshold=threshold,
            missing=tuple(missing),
        )


def asked(facts: Facts, assessment: Assessment, pathway: Pathway) -> Asked:
    """The facts of an assessment, cut at its day."""
    case = known(facts, assessment.as_of)
    return Asked(case, clock_of(case), assessment, pathway)


def days_between(later: date, earlier: date) -> str:
    """``2 Mar 2026 − 30 Jan 2026 = 31 days``."""
    count = plural((later - earlier).days, "day")
    return f"{long_date(later)} {MINUS} {long_date(earlier)} = {count}"


def percent(number: float) -> str:
    """``+14.3 %``, with a true minus sign."""
    return f"{signed(number, 1)} %"
