"""A file's rows come in: all of them, or none (CONTRACT section 2)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from rehabdesk.clinic import import_rules as rules
from rehabdesk.clinic.base import Base, owner_key
from rehabdesk.clinic.differing import cell_changes, moved_since, new_rows
from rehabdesk.clinic.ledger import Ledger
from rehabdesk.clinic.matching import Fate, match, row_id_of
from rehabdesk.domain.batch import Batch, BatchRow, CellProblem, ImportReport
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.differences import CellChange, NewRow
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS, RED_FLAGS, TABLES, Table
from rehabdesk.store import rows
from rehabdesk.store.rows import Stored

TICK_EVERY = 500
MOST_NEW_ROWS = 2000
"""A first import brings a million: nobody reads them one by one, and they would fill the memory."""


@dataclass(slots=True)
class _Plan:
    """What the file comes to beside what is stored."""

    stored: dict[Table, list[Stored]] = field(default_factory=dict)
    fates: dict[Table, list[Fate]] = field(default_factory=dict)
    patients: dict[str, Patient] = field(default_factory=dict)
    episodes: dict[EpisodeKey, Episode] = field(default_factory=dict)
    errors: list[CellProblem] = field(default_factory=list)
    warnings: list[CellProblem] = field(default_factory=list)
    changes: list[CellChange] = field(default_factory=list)
    new_rows: list[NewRow] = field(default_factory=list)


def changes_of(report: ImportReport) -> Changes:
    """What the views are told of an import: read everything again, if anything came in."""
    moved = any(report.added.values()) or any(report.updated.values())
    if not (report.accepted and moved):
        return Changes(Area(0))
    return Changes(Area.EVERYTHING, all_episodes=True)


class Importing(Base):
    """The verb that takes in a whole file."""

    def import_batch(
        self, batch: Batch, *, dry_run: bool = False, tick: Tick = silent
    ) -> ImportReport:
        """Take in a file's rows, all or none, and say what became of each.

        Rows that are absent are left alone; an import never deletes. Every refused row is named
        in the report's ``errors``; nothing of a refused file is saved, and nothing of a dry run.
        Raises ``Cancelled`` where ``tick`` does; then nothing is saved either.
        """
        by_table: dict[Table, list[BatchRow]] = defaultdict(list)
        for row in batch.rows:
            by_table[row.table].append(row)
        with self._saving("import") as ledger:
            plan = self._planned(batch, by_table, _Steps(tick, 2 * len(batch.rows)))
            if plan.errors:
                return _report(batch, plan, accepted=False)
            if not dry_run:
                _write(ledger, plan, _Steps(tick, 2 * len(batch.rows), len(batch.rows)))
        return _report(batch, plan, accepted=True)

    def _planned(
        self, batch: Batch, by_table: Mapping[Table, Sequence[BatchRow]], steps: "_Steps"
    ) -> _Plan:
        plan = _Plan(errors=list(batch.errors), warnings=list(batch.warnings))
        self._read_stored(plan, by_table)
        for table in TABLES:  # patients before their episodes, episodes before their rows
            if table in by_table:
                self._plan_table(plan, table, by_table[table], steps)
        plan.errors.extend(rules.born_too_late(plan.fates, plan.patients, plan.episodes))
        plan.errors.extend(rules.unknown_priors(plan.fates, plan.episodes))
        plan.errors.extend(rules.closed_over_a_flag(plan.fates, plan.stored, plan.episodes))
        plan.errors.extend(rules.studies_of_one_name(plan.fates, plan.stored))
        plan.errors.extend(rules.activities_alike(plan.fates, plan.stored))
        plan.errors.extend(
            rules.snoozed_too_often(plan.fates, plan.stored, plan.episodes, self.pathways)
        )
        plan.warnings.extend(rules.caps(plan.fates, plan.episodes, self.pathways))
        self._compare(plan, batch)
        return plan

    def _compare(self, plan: _Plan, batch: Batch) -> None:
        """Say cell by cell what would change, and name what was changed here meanwhile."""
        moved = moved_since(self.database, batch.written_after)
        for table, fates in plan.fates.items():
            plan.changes.extend(cell_changes(table, fates, moved))
            room = MOST_NEW_ROWS - len(plan.new_rows)
            plan.new_rows.extend(islice(new_rows(table, fates), room))

    def _read_stored(self, plan: _Plan, by_table: Mapping[Table, Sequence[BatchRow]]) -> None:
        people = {row.patient_id for sheet in by_table.values() for row in sheet}
        needed = {PATIENTS, EPISODES, *by_table}
        if needed & {EPISODES, RED_FLAGS}:
            needed.add(RED_FLAGS)
        for table in needed:
            plan.stored[table] = rows.fetch_rows(self.database, table, people)
        for held in plan.stored[PATIENTS]:
            if isinstance(held.record, Patient):
                plan.patients[held.key.patient_id] = held.record
        for held in plan.stored[EPISODES]:
            if isinstance(held.record, Episode):
                plan.episodes[held.record.key] = held.record

    def _plan_table(
        self, plan: _Plan, table: Table, sheet: Sequence[BatchRow], steps: "_Steps"
    ) -> None:
        fates, repeats = match(table, sheet, plan.stored[table])
        plan.fates[table] = fates
        plan.errors.extend(rules.repeated(repeat) for repeat in repeats)
        for fate in fates:  # known before they are judged: their rows are not strangers
            if isinstance(fate.record, Patient):
                plan.patients[fate.row.patient_id] = fate.record
            elif isinstance(fate.record, Episode):
                plan.episodes[fate.key] = fate.record
        today = self.today()
        for fate in fates:
            plan.errors.extend(rules.own_problems(fate, today, self.pathways))
            plan.errors.extend(rules.strangers(fate.row, plan.patients, plan.episodes))
            steps.step()
        if table.has_row_id:
            plan.errors.extend(self._rows_of_others(table, fates))

    def _rows_of_others(self, table: Table, fates: Sequence[Fate]) -> Iterator[CellProblem]:
        """Rows that bring the ``row_id`` of a row that is somebody else's."""
        for fate in fates:
            held = fate.held
            row = fate.row
            if held is not None and held.key != owner_key(table, fate.key):
                yield _not_yours(row)
        unknown = {
            row_id: fate.row
            for fate in fates
            if fate.is_new and (row_id := row_id_of(fate.row.record))
        }
        for row_id in rows.known_row_ids(self.database, table, unknown):
            yield _not_yours(unknown[row_id])


def _write(ledger: Ledger, plan: _Plan, steps: "_Steps") -> None:
    episodes: set[EpisodeKey] = set()
    patients: set[str] = set()
    for table in TABLES:
        fates = plan.fates.get(table, ())
        added = [(owner_key(table, fate.key), fate.record) for fate in fates if fate.is_new]
        ledger.add_many(table, added)
        for fate in fates:
            if fate.held is not None and not fate.is_unchanged:
                ledger.amend(fate.held, fate.record)
                if table is PATIENTS:
                    patients.add(fate.key.patient_id)
            if table.of_episode and not fate.is_unchanged:
                episodes.add(fate.key)
            steps.step()
    ledger.revise_patients(patients)
    ledger.revise({key for key in episodes if key.patient_id not in patients})


class _Steps:
    """Counts rows and tells the tick now and then."""

    def __init__(self, tick: Tick, total: int, done: int = 0) -> None:
        self._tick = tick
        self._total = total
        self._done = done
        tick(done, total)

    def step(self) -> None:
        self._done += 1
        if self._done % TICK_EVERY == 0:
            self._tick(min(self._done, self._total), self._total)


def _not_yours(row: BatchRow) -> CellProblem:
    problem = Problem(
        "row_id",
        tr("This row_id names a row of another patient or episode."),
        tr("Empty the row_id to add this as a new row."),
        row_id_of(row.record),
    )
    return rules.at(row, problem)


def _report(batch: Batch, plan: _Plan, *, accepted: bool) -> ImportReport:
    added, updated, unchanged = (dict.fromkeys(_sheets(), 0) for _ in range(3))
    for table, fates in plan.fates.items() if accepted else ():
        sheet = table.sheet.lower()
        for fate in fates:
            counts = added if fate.is_new else unchanged if fate.is_unchanged else updated
            counts[sheet] += 1
    return ImportReport(
        file=batch.file,
        accepted=accepted,
        added=added,
        updated=updated,
        unchanged=unchanged,
        errors=rules.in_order(plan.errors),
        warnings=rules.in_order(plan.warnings),
        changes=tuple(plan.changes),
        new_rows=tuple(plan.new_rows),
    )


def _sheets() -> list[str]:
    return [table.sheet.lower() for table in TABLES]
