"""Recording an assessment: onset and diagnosis, findings, body chart, and the day's answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import (
    check_episode,
    check_open,
    check_row,
    check_tolerated,
    keys_of,
    trimmed,
)
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import BodyMark, EpisodeKey, Finding, Visit
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import BODY_CHART, VISITS


class AssessingVerbs(Base):
    """The verb behind the assessment tab."""

    def record_assessment(
        self,
        key: EpisodeKey,
        findings: Sequence[Finding] = (),
        marks: Sequence[BodyMark] | None = None,
        visit_fields: Mapping[str, object] | None = None,
        episode_fields: Mapping[str, object] | None = None,
        *,
        based_on: int,
        day: date | None = None,
    ) -> Changes:
        """Save one day's assessment, all of it or none, in one transaction.

        A finding replaces that day's finding on the same item. ``marks`` is the whole body chart
        of ``day`` (today where not given): what is no longer on it is taken off that day's chart
        and stays in the audit trail; charts of other days are never touched; ``None`` leaves the
        chart alone. ``visit_fields`` and ``episode_fields`` hold columns of the visit and of the
        episode with their new values, ``None`` or "" to empty one; all others stay.
        Raises ``Rejected``; objections to a finding are named ``findings.ITEM.COLUMN``, those to a
        mark ``marks.AREA.SIDE.COLUMN``.
        """
        day = day or self.today()
        with self._changing("record_assessment", key, based_on) as change:
            refuse(check_open(day, change.episode))
            areas = self._put_findings(change, findings)
            if marks is not None:
                areas |= self._put_chart(change, marks, day)
            if visit_fields:
                areas |= self._put_visit(change, day, visit_fields)
            if episode_fields:
                areas |= self._put_episode(change, episode_fields)
            if not areas:
                refuse(
                    [Problem("", tr("Nothing has been answered yet."), tr("Answer at least one."))]
                )
        return Changes(areas, frozenset({key}))

    def _put_findings(self, change: Change, findings: Sequence[Finding]) -> Area:
        sound = [trimmed(finding) for finding in findings]
        refuse(
            replace(problem, field=f"findings.{finding.item}.{problem.field}")
            for finding in sound
            for problem in check_row(finding, self.today(), keys_of(self.pathways))
        )
        for finding in sound:
            change.put(finding)
        return Area.FINDINGS if sound else Area(0)

    def _put_chart(self, change: Change, marks: Sequence[BodyMark], day: date) -> Area:
        sound = [trimmed(mark._replace(date=day)) for mark in marks]
        refuse(
            replace(problem, field=f"marks.{mark.area}.{mark.side}.{problem.field}")
            for mark in sound
            for problem in check_row(mark, self.today(), keys_of(self.pathways))
        )
        kept = {(mark.area, mark.side) for mark in sound}
        for held in list(change.rows(BODY_CHART)):
            mark: BodyMark = held.record
            if mark.date == day and (mark.area, mark.side) not in kept:
                change.take_off(held)
        for mark in sound:
            change.put(mark)
        return Area.FINDINGS

    def _put_visit(self, change: Change, day: date, fields: Mapping[str, object]) -> Area:
        stored = {held.record.date: held.record for held in change.rows(VISITS)}
        visit: Visit = stored.get(day) or Visit(day, clinician=self.actor)
        typed = self._sound(visit._replace(**dict(fields)))  # type: ignore[arg-type]
        refuse(check_tolerated(typed, visit))
        change.put(typed)
        return Area.VISITS

    def _put_episode(self, change: Change, fields: Mapping[str, object]) -> Area:
        episode = trimmed(replace(change.episode, **dict(fields)))  # type: ignore[arg-type]
        patient = self._held_patient(change.key.patient_id).record
        refuse(check_episode(episode, patient, self.today(), self.pathways))
        change.put_episode(episode)
        return Area.EPISODE
