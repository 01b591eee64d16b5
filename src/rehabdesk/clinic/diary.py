"""A week that a patient wrote down, typed back in one piece."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rehabdesk.clinic.base import Change, refuse
from rehabdesk.clinic.plan import PlanVerbs
from rehabdesk.clinic.running import RunningVerbs
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_tolerated, check_within
from rehabdesk.domain.contact import with_diary_line
from rehabdesk.domain.diary import DiaryDay
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.records import EpisodeKey, PainEntry, Run, Visit
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import PAIN, RUNS, VISITS

_AREAS = Area.PAIN | Area.RUNS | Area.EXERCISES | Area.VISITS


class DiaryVerbs(PlanVerbs, RunningVerbs):
    """The verb behind the diary that is typed back."""

    def record_diary(self, key: EpisodeKey, days: Sequence[DiaryDay], based_on: int) -> Changes:
        """Save a week in one transaction: all of it, or nothing.

        What is ``None`` or "" stays as it was recorded; what differs from a value on file amends
        it, and the old one stays in the trail. Raises ``Rejected`` with fields such as
        ``2.worst``: the place of the day, and the column.
        """
        wrong: list[Problem] = []
        with self._changing("record_diary", key, based_on) as change:
            for place, day in enumerate(days):
                with _named(wrong, f"{place}.date"):
                    refuse(check_within(day.date, change.episode))
                    self._put_day(change, day, place, wrong)
            refuse(wrong)
        return Changes(_AREAS, frozenset({key}))

    def _put_day(self, change: Change, day: DiaryDay, place: int, wrong: list[Problem]) -> None:
        for column, activity in (("morning", "next_morning"), ("worst", "worst")):
            score = getattr(day, column)
            if score is not None:
                with _named(wrong, f"{place}.{column}"):
                    self._score(change, PainEntry(day.date, activity, score))
        if day.sitting_min is not None or day.note.strip():
            with _named(wrong, f"{place}.sitting_min"):
                self._contact(change, day)
        if day.distance_km is not None or day.run_kind:
            with _named(wrong, f"{place}.distance_km"):
                self._run(change, day)
        with _named(wrong, f"{place}.done"):
            for exercise, done in day.done.items():
                self._tick(change, exercise, day.date, done)

    def _score(self, change: Change, entry: PainEntry) -> None:
        entry = self._sound(entry)
        if all(held.record != entry for held in change.rows(PAIN)):
            change.put(entry)

    def _contact(self, change: Change, day: DiaryDay) -> None:
        stored = {held.record.date: held.record for held in change.rows(VISITS)}.get(day.date)
        visit = stored or Visit(day.date, self.actor)
        if day.sitting_min is not None:
            visit = visit._replace(sitting_min=day.sitting_min)
        if day.note.strip() or stored is None:  # a day without a visit says where it comes from
            visit = visit._replace(subjective=with_diary_line(visit.subjective, day.note))
        refuse(check_tolerated(visit, stored))
        if visit != stored:
            change.put(self._sound(visit))

    def _run(self, change: Change, day: DiaryDay) -> None:
        if not day.run_row:
            if day.distance_km is None:
                message = tr("The run has a kind but no distance.")
                raise Rejected([Problem("distance_km", message, tr("Type the distance."))])
            run = Run(day.date, day.distance_km, kind=day.run_kind)
            change.add(self._typed(change, run))
            return
        held = next(each for each in change.rows(RUNS) if each.record.row_id == day.run_row)
        stored: Run = held.record
        run = stored._replace(
            distance_km=stored.distance_km if day.distance_km is None else day.distance_km,
            kind=day.run_kind or stored.kind,
        )
        if run != stored:
            change.amend(held, self._typed(change, run, stored))


@contextmanager
def _named(wrong: list[Problem], field: str) -> Iterator[None]:
    """Gather what is refused inside, under the name of the field it was typed into."""
    try:
        yield
    except Rejected as refusal:
        wrong.extend(Problem(field, p.message, p.mend, p.found) for p in refusal.problems)
