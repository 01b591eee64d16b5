"""Recording what was measured: totals of outcome measures, and strength trials."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_row, check_within, keys_of, trimmed
from rehabdesk.domain.outcome_measures import Measure, mean_total, measures, scales_of
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import ActivityScore, EpisodeKey, Outcome, StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import PSFS, STRENGTH


class MeasuringVerbs(Base):
    """The verbs behind the outcomes tab and the strength tab."""

    def record_outcomes(
        self,
        key: EpisodeKey,
        outcomes: Sequence[Outcome] = (),
        activities: Sequence[ActivityScore] = (),
        *,
        based_on: int,
    ) -> Changes:
        """Save totals, and the patient's own activities with their mean, all of it or none.

        A total replaces that day's total of the same measure; an activity its own score of that
        day. From the fewest activities on (3), the mean of all that day's activities is that day's
        total, to one decimal; of fewer there is no total (CLINICAL PS05). A name that differs from
        one on file in capitals only is that one (PS02).
        Raises ``Rejected``; objections are named ``outcomes.INSTRUMENT.COLUMN`` and
        ``activities.N.COLUMN``, N counting from 0.
        """
        with self._changing("record_outcomes", key, based_on) as change:
            pathway = self.pathway_of(change.episode)
            totals = [trimmed(outcome) for outcome in outcomes]
            scored = _named_as_before(change, [trimmed(each) for each in activities])
            if not totals and not scored:
                refuse(
                    [Problem("", tr("Nothing has been typed yet."), tr("Type at least one total."))]
                )
            for day in {each.date for each in totals} | {each.date for each in scored}:
                refuse(check_within(day, change.episode))
            self._refuse_outcomes(totals, pathway)
            self._refuse_activities(scored, pathway)
            for each in scored:
                change.put(each)
            refuse(_clashing(totals, change, pathway))
            for total in (*totals, *_means(change, scored, pathway)):
                change.put(total)
        return Changes(Area.OUTCOMES, frozenset({key}))

    def record_strength(
        self, key: EpisodeKey, trials: Sequence[StrengthTrial], *, based_on: int
    ) -> Changes:
        """Add trials of one test, each with its protocol, or mend those that bring a ``row_id``.

        All of them or none. Every trial is kept; the best of a side's trials of a day is that
        day's value. Raises ``Rejected``; objections are named ``trials.N.COLUMN``, N counting
        from 0.
        """
        with self._changing("record_strength", key, based_on) as change:
            sound = [trimmed(trial) for trial in trials]
            if not sound:
                refuse(
                    [
                        Problem(
                            "", tr("No trial has been typed yet."), tr("Type at least one value.")
                        )
                    ]
                )
            keys = keys_of(self.pathways)
            refuse(
                replace(problem, field=f"trials.{place}.{problem.field}")
                for place, trial in enumerate(sound)
                for problem in check_row(trial, self.today(), keys)
            )
            for day in {trial.date for trial in sound if not trial.row_id}:
                refuse(check_within(day, change.episode))
            for place, trial in enumerate(sound):
                _add_or_mend(change, trial, place)
        return Changes(Area.STRENGTH, frozenset({key}))

    def _refuse_outcomes(self, totals: Sequence[Outcome], pathway: Pathway) -> None:
        keys = keys_of(self.pathways)
        refuse(
            replace(problem, field=f"outcomes.{total.instrument}.{problem.field}")
            for total in totals
            for problem in (*check_row(total, self.today(), keys), *_off_scale(total, pathway))
        )

    def _refuse_activities(self, scored: Sequence[ActivityScore], pathway: Pathway) -> None:
        if scored and _named_measure(pathway) is None:
            message = tr("No measure of this pathway is made of the patient's own activities.")
            refuse([Problem("activities", message, tr("Type its total instead."))])
        keys = keys_of(self.pathways)
        refuse(
            replace(problem, field=f"activities.{place}.{problem.field}")
            for place, each in enumerate(scored)
            for problem in check_row(each, self.today(), keys)
        )
        names = [(each.date, each.activity) for each in scored]
        refuse(
            Problem(
                f"activities.{place}.activity", tr("This activity stands here twice."), "", name[1]
            )
            for place, name in enumerate(names)
            if name in names[:place]
        )


def _add_or_mend(change: Change, trial: StrengthTrial, place: int) -> None:
    if not trial.row_id:
        change.add(trial)
        return
    held = next((one for one in change.rows(STRENGTH) if one.record.row_id == trial.row_id), None)
    if held is None:
        message = tr("The trial to be mended is not on file.")
        refuse(
            [Problem(f"trials.{place}.row_id", message, tr("Add it as a new one."), trial.row_id)]
        )
    else:
        change.amend(held, trial)


def _named_measure(pathway: Pathway) -> Measure | None:
    """The measure that the patient's own activities make up."""
    return next((one for one in measures(pathway) if one.activities is not None), None)


def _named_as_before(change: Change, typed: Sequence[ActivityScore]) -> list[ActivityScore]:
    """The activities under the names they have on file."""
    known: dict[str, str] = {}
    for held in change.rows(PSFS):
        known.setdefault(held.record.activity.casefold(), held.record.activity)
    return [
        each._replace(activity=known.get(each.activity.casefold(), each.activity)) for each in typed
    ]


def _scored_on(change: Change, day: date) -> list[int]:
    return [held.record.score for held in change.rows(PSFS) if held.record.date == day]


def _means(change: Change, scored: Sequence[ActivityScore], pathway: Pathway) -> Iterator[Outcome]:
    """The total of each day that activities were scored on, where there are enough of them."""
    measure = _named_measure(pathway)
    if measure is None or measure.activities is None:
        return
    fewest, most = measure.activities
    for day in sorted({each.date for each in scored}):
        scores = _scored_on(change, day)
        if len(scores) > most:
            message = tr("{scores} activities are more than {most}.", scores=len(scores), most=most)
            refuse(
                [
                    Problem(
                        "activities",
                        message,
                        tr("Score {fewest} to {most} of them.", fewest=fewest, most=most),
                    )
                ]
            )
        mean = mean_total(scores)
        if mean is not None and len(scores) >= fewest:
            yield Outcome(day, measure.instrument, mean)


def _clashing(totals: Sequence[Outcome], change: Change, pathway: Pathway) -> Iterator[Problem]:
    """A total can't be typed beside the activities it is the mean of."""
    measure = _named_measure(pathway)
    for total in totals:
        if measure and total.instrument == measure.instrument and _scored_on(change, total.date):
            yield Problem(
                f"outcomes.{total.instrument}.score",
                tr("This total is the mean of the day's activities."),
                tr("Score the activities instead."),
                f"{total.score:g}",
            )


def _off_scale(total: Outcome, pathway: Pathway) -> Iterator[Problem]:
    """A measure that comes in several scales needs to be told which (CLINICAL PR06)."""
    scales = scales_of(pathway, total.instrument)
    if not scales:
        return
    scale = next((one for one in scales if one.version == total.version), None)
    if scale is None:
        known = " or ".join(one.version for one in scales)
        yield Problem(
            "version", tr("Which scale was it?"), tr("Choose {known}.", known=known), total.version
        )
    elif total.score is not None and abs(total.score) > scale.limit:
        yield Problem(
            "score",
            tr(
                "The {version} scale goes from \N{MINUS SIGN}{limit} to +{limit}.",
                version=scale.version,
                limit=scale.limit,
            ),
            tr("Type a score on it, or choose the other scale."),
            f"{total.score:g}",
        )
