"""What comes next: the phase, the exercises and their weeks, loading tests, the next review."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_dose, check_episode, check_open, check_within, trimmed
from rehabdesk.domain.problems import Problem, Rejected, Unknown
from rehabdesk.domain.records import (
    EpisodeKey,
    ExerciseSession,
    Facts,
    LoadingTest,
    PhaseStart,
    Prescription,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EXERCISES, LOADING_TESTS, PRESCRIPTIONS
from rehabdesk.domain.words import long_date
from rehabdesk.store import caseload
from rehabdesk.store.rows import Stored

Week = Mapping[str, Mapping[date, bool]]
"""Exercise: the days it was prescribed for, and whether it was done."""


class PlanVerbs(Base):
    """Verbs on the plan."""

    def set_phase(self, key: EpisodeKey, start: PhaseStart, based_on: int) -> Changes:
        """Record the phase that the clinician set that day.

        It is logged with the criteria that were not met or not known on its day, and with who set
        it, unless ``start`` says so itself.
        """
        from rehabdesk.domain.plan.phases import unmet_on_entry  # plans load when one is made

        with self._changing("set_phase", key, based_on) as change:
            start = self._sound(start)
            refuse(check_within(start.date, change.episode))
            before = self._known(key)
            others = tuple(each for each in before.phases if each.date != start.date)
            unmet = start.unmet or unmet_on_entry(
                start.phase,
                replace(before, phases=others),
                start.date,
                self.pathway_of(change.episode),
            )
            change.put(start._replace(clinician=start.clinician or self.actor, unmet=unmet))
        return Changes(Area.PHASES, frozenset({key}))

    def prescribe(self, key: EpisodeKey, prescription: Prescription, based_on: int) -> Changes:
        """Prescribe an exercise from a day on, or a new dose of it; amends that day's own dose.

        Raises ``Rejected`` on ``reason`` where its gate is shut that day and none is given.
        """
        from rehabdesk.domain.plan.gates import gate

        with self._changing("prescribe", key, based_on) as change:
            prescription = self._sound(prescription)
            refuse(check_dose(prescription) + check_within(prescription.date, change.episode))
            judged = gate(
                prescription.exercise,
                self._known(key),
                prescription.date,
                self.pathway_of(change.episode),
            )
            if not judged.open and not prescription.reason:
                raise Rejected(
                    [
                        Problem(
                            "reason",
                            f"{judged.words}.",
                            tr("Say why it is prescribed all the same."),
                        )
                    ]
                )
            clinician = prescription.clinician or self.actor
            change.put(prescription._replace(clinician=clinician))
        return Changes(Area.PLAN, frozenset({key}))

    def stop_exercise(self, key: EpisodeKey, exercise: str, on: date, based_on: int) -> Changes:
        """Stop an exercise; its doses stay on record. ``Unknown`` where it is not prescribed."""
        with self._changing("stop_exercise", key, based_on) as change:
            doses = [
                each for each in change.rows(PRESCRIPTIONS) if each.record.exercise == exercise
            ]
            if not doses:
                raise Unknown(tr("{exercise} is not prescribed.", exercise=exercise))
            held = max(doses, key=_day)
            if held.record.stopped_on is not None:
                raise Unknown(tr("{exercise} was stopped already.", exercise=exercise))
            if on < held.record.date:
                since = long_date(held.record.date)
                message = tr("Its dose is prescribed from {since} on.", since=since)
                raise Rejected(
                    [
                        Problem(
                            "stopped_on",
                            message,
                            tr("Use a day from {since} on.", since=since),
                            long_date(on),
                        )
                    ]
                )
            change.amend(held, self._sound(held.record._replace(stopped_on=on)))
        return Changes(Area.PLAN, frozenset({key}))

    def record_week(self, key: EpisodeKey, monday: date, week: Week, based_on: int) -> Changes:
        """Record which days of one week each exercise was done, and which it was not.

        A day that is not named stays as it was. Raises ``Rejected`` for days outside the week.
        """
        with self._changing("record_week", key, based_on) as change:
            refuse(_outside(monday, week))
            done_on = [day for days in week.values() for day, done in days.items() if done]
            if done_on:
                refuse(check_open(max(done_on), change.episode))
            for exercise, days in week.items():
                for day, done in sorted(days.items()):
                    self._tick(change, exercise.strip(), day, done)
        return Changes(Area.EXERCISES, frozenset({key}))

    def record_loading_test(self, key: EpisodeKey, test: LoadingTest, based_on: int) -> Changes:
        """Record pain before, during and the morning after a loading test or session.

        What is ``None`` stays as it was recorded, so that the next morning can follow later.
        """
        with self._changing("record_loading_test", key, based_on) as change:
            refuse(_untimely(test, self.today()) + check_within(test.date, change.episode))
            name = (test.date, test.task)
            for held in change.rows(LOADING_TESTS):
                if (held.record.date, held.record.task) == name:
                    test = _merged(held.record, trimmed(test))
            change.put(self._sound(test))
        return Changes(Area.PLAN, frozenset({key}))

    def set_next_review(self, key: EpisodeKey, day: date | None, based_on: int) -> Changes:
        """Plan the next review, or none."""
        with self._changing("set_next_review", key, based_on) as change:
            episode = replace(change.episode, next_review=day)
            refuse(check_episode(episode, None, self.today(), self.pathways))
            change.put_episode(episode)
        return Changes(Area.EPISODE, frozenset({key}))

    def _known(self, key: EpisodeKey) -> Facts:
        """Everything recorded of the episode, inside the transaction that changes it."""
        return next(iter(caseload.read_facts(self.database, keys=[key], detailed=True)))

    def _tick(self, change: Change, exercise: str, day: date, done: bool) -> None:
        """One exercise on one day; no row is ever taken away."""
        held = [
            each
            for each in change.rows(EXERCISES)
            if (each.record.exercise, each.record.date) == (exercise, day)
        ]
        if not held:
            change.add(self._sound(ExerciseSession(day, exercise, done="yes" if done else "no")))
        elif done and all(each.record.done != "yes" for each in held):
            change.amend(held[0], held[0].record._replace(done="yes"))
        elif not done:
            for each in held:
                if each.record.done != "no":
                    change.amend(each, each.record._replace(done="no"))


def _day(held: Stored) -> date:
    day: date = held.record.date
    return day


def _outside(monday: date, week: Week) -> list[Problem]:
    if monday.weekday() != 0:
        return [Problem("date", tr("A week starts on a Monday."), "", monday.isoformat())]
    last = monday + timedelta(days=6)
    return [
        Problem(
            "date",
            tr("It lies outside the week of {monday}.", monday=long_date(monday)),
            "",
            day.isoformat(),
        )
        for days in week.values()
        for day in days
        if not monday <= day <= last
    ]


def _untimely(test: LoadingTest, today: date) -> list[Problem]:
    if test.before is None and test.during is None and test.next_morning is None:
        return [
            Problem("during", tr("No pain score is given."), tr("Type at least one, from 0 to 10."))
        ]
    if test.next_morning is not None and test.date >= today:
        message = tr("The next morning is still to come.")
        return [Problem("next_morning", message, tr("Add it tomorrow."), f"{test.next_morning}")]
    return []


def _merged(stored: LoadingTest, typed: LoadingTest) -> LoadingTest:
    """What is stored, with what was typed over it."""
    given = {
        name: value for name, value in typed._asdict().items() if value is not None and value != ""
    }
    return stored._replace(**given)
