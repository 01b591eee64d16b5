"""Recording one day's numbers and note."""

from collections.abc import Sequence
from dataclasses import replace

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_tolerated, keys_of, trimmed
from rehabdesk.domain.drafts import VisitDraft, merge_visit, stored_session, visit_problems
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.records import Facts, Run, StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EXERCISES, RUNS, STRENGTH, VISITS, Table


class VisitVerbs(Base):
    """The verb behind the record panel."""

    def record_visit(self, draft: VisitDraft) -> Changes:
        """Save one day of one episode: what was typed, and nothing else.

        A score replaces that day's score of the same activity, an exercise that day's row of the
        same exercise; runs and strength trials are added, or mend the row whose ``row_id`` they
        bring. What was left empty stays as it was.
        """
        draft = _trimmed(draft)
        with self._changing("record_visit", draft.key, draft.based_on) as change:
            facts = Facts(self._held_patient(draft.key.patient_id).record, change.episode)
            refuse(visit_problems(draft, facts, self.today(), keys_of(self.pathways)))
            areas = _save_pain(change, draft) | _save_visit(change, draft)
            areas |= _save_numbered(change, RUNS, draft.runs)
            areas |= _save_numbered(change, STRENGTH, draft.strength)
            areas |= _save_exercises(change, draft) | _save_review(change, draft)
        return Changes(areas, frozenset({draft.key}))


def _save_pain(change: Change, draft: VisitDraft) -> Area:
    for entry in draft.pain_entries():
        change.put(entry)
    return Area.PAIN if draft.pain else Area(0)


def _save_visit(change: Change, draft: VisitDraft) -> Area:
    if draft.visit is None:
        return Area(0)
    stored = {held.record.date: held.record for held in change.rows(VISITS)}
    typed = draft.visit._replace(date=draft.date)
    refuse(check_tolerated(typed, stored.get(draft.date)))
    change.put(merge_visit(stored.get(draft.date), typed, note_emptied=draft.note_emptied))
    return Area.VISITS


def _save_numbered(change: Change, table: Table, typed: Sequence[Run | StrengthTrial]) -> Area:
    stored = {held.record.row_id: held for held in (change.rows(table) if typed else ())}
    for place, row in enumerate(typed):
        if not row.row_id:
            change.add(row)
        elif row.row_id in stored:
            change.amend(stored[row.row_id], row)
        else:
            field = f"{table.series}.{place}.row_id"
            message = tr("The row to be mended is not on file.")
            raise Rejected([Problem(field, message, tr("Add it as a new row."), row.row_id)])
    return _AREAS[table] if typed else Area(0)


def _save_exercises(change: Change, draft: VisitDraft) -> Area:
    for session in draft.exercises:
        held = {each.record: each for each in change.rows(EXERCISES)}
        known = stored_session(held, session)
        if known is None:
            change.add(session)
        else:
            change.amend(held[known], session._replace(row_id=known.row_id))
    return Area.EXERCISES if draft.exercises else Area(0)


def _save_review(change: Change, draft: VisitDraft) -> Area:
    if draft.next_review is None:
        return Area(0)
    change.put_episode(replace(change.episode, next_review=draft.next_review))
    return Area.EPISODE


_AREAS = {RUNS: Area.RUNS, STRENGTH: Area.STRENGTH}


def _trimmed(draft: VisitDraft) -> VisitDraft:
    return replace(
        draft,
        runs=tuple(trimmed(run) for run in draft.runs),
        strength=tuple(trimmed(trial) for trial in draft.strength),
        exercises=tuple(trimmed(session) for session in draft.exercises),
        visit=None if draft.visit is None else trimmed(draft.visit),
    )
