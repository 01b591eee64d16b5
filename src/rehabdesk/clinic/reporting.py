"""The clinic's own figures over a period."""

from datetime import timedelta
from typing import TYPE_CHECKING

from rehabdesk.clinic.base import Base
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EXERCISES, RUNS, STRENGTH
from rehabdesk.domain.words import long_date
from rehabdesk.store import caseload

if TYPE_CHECKING:  # loaded with the first report
    from rehabdesk.domain.reports import Period, PeriodReport

_LARGE = (RUNS, EXERCISES, STRENGTH)
"""Most of a caseload's rows; a report needs them of few episodes."""


class Reporting(Base):
    """Reads; nothing is changed."""

    def report(self, period: "Period", tick: Tick = silent) -> "PeriodReport":
        """The figures of a period, and of the 12 months before it, as known today.

        Raises ``Rejected`` for a period that ends before it begins, or that has not begun. The
        number of queries is the same whatever the number of episodes.
        """
        from rehabdesk.domain.reports import report_of

        today = self.today()
        if period.last < period.first:
            raise Rejected((Problem("last", tr("The last day lies before the first.")),))
        if period.first > today:
            said = tr("The period begins after today, {today}.", today=long_date(today))
            raise Rejected((Problem("first", said),))
        self.take_thresholds()
        tick(0, 0)
        with caseload.not_collecting():
            every = self._episodes_for(period)
            for facts in every:
                self.pathway_of(facts.episode)  # says which one is missing, before anything is made
            return report_of(every, period, today, self.pathways, tick)

    def _episodes_for(self, period: "Period") -> list[Facts]:
        """Whoever was in care since the year before the period; all of those it takes all of."""
        from rehabdesk.domain.reports import needs_all

        today = self.today()
        earliest = period.year_before().first - timedelta(days=1)
        every = caseload.read_facts(
            self.database, open_on=earliest, first_seen_by=today, leave_out=_LARGE
        )
        wanted = [facts.key for facts in every if needs_all(facts, period, today)]
        if not wanted:
            return every
        whole = caseload.read_facts(self.database, keys=wanted, detailed=True)
        by_key = {facts.key: facts for facts in whole}
        return [by_key.get(facts.key, facts) for facts in every]
