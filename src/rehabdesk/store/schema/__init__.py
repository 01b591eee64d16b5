"""The tables as peewee models, one file an aggregate.

They name columns and make queries; rows travel as the domain's values, never as instances.
"""

from collections.abc import Mapping
from typing import Any

from peewee import PostgresqlDatabase

from rehabdesk.domain import tables
from rehabdesk.domain.tables import Table
from rehabdesk.store.schema.base import Row as Row
from rehabdesk.store.schema.clinic import Audit as Audit
from rehabdesk.store.schema.clinic import Clinician as Clinician
from rehabdesk.store.schema.clinic import Draft as Draft
from rehabdesk.store.schema.clinic import Setting as Setting
from rehabdesk.store.schema.episode import Episode as Episode
from rehabdesk.store.schema.findings import BodyMark as BodyMark
from rehabdesk.store.schema.findings import EpisodeEvent as EpisodeEvent
from rehabdesk.store.schema.findings import Finding as Finding
from rehabdesk.store.schema.imaging import Decision as Decision
from rehabdesk.store.schema.imaging import FlagLog as FlagLog
from rehabdesk.store.schema.imaging import ImagingStudy as ImagingStudy
from rehabdesk.store.schema.imaging import Recurrence as Recurrence
from rehabdesk.store.schema.issued import IssuedDocument as IssuedDocument
from rehabdesk.store.schema.patient import Patient as Patient
from rehabdesk.store.schema.patient import Run as Run
from rehabdesk.store.schema.symptoms import ActivityScore as ActivityScore
from rehabdesk.store.schema.symptoms import Outcome as Outcome
from rehabdesk.store.schema.symptoms import PainEntry as PainEntry
from rehabdesk.store.schema.training import ExerciseSession as ExerciseSession
from rehabdesk.store.schema.training import LoadingTest as LoadingTest
from rehabdesk.store.schema.training import PhaseStart as PhaseStart
from rehabdesk.store.schema.training import Prescription as Prescription
from rehabdesk.store.schema.training import StrengthTrial as StrengthTrial
from rehabdesk.store.schema.visits import RedFlag as RedFlag
from rehabdesk.store.schema.visits import Screen as Screen
from rehabdesk.store.schema.visits import Visit as Visit

TABLE_MODELS: Mapping[str, type[Row]] = {
    tables.PATIENTS.name: Patient,
    tables.EPISODES.name: Episode,
    tables.PAIN.name: PainEntry,
    tables.RUNS.name: Run,
    tables.STRENGTH.name: StrengthTrial,
    tables.OUTCOMES.name: Outcome,
    tables.VISITS.name: Visit,
    tables.RED_FLAGS.name: RedFlag,
    tables.IMAGING.name: ImagingStudy,
    tables.DECISIONS_TABLE.name: Decision,
    tables.EXERCISES.name: ExerciseSession,
    tables.PHASES.name: PhaseStart,
    tables.SCREENS.name: Screen,
    tables.FINDINGS.name: Finding,
    tables.BODY_CHART.name: BodyMark,
    tables.LOADING_TESTS.name: LoadingTest,
    tables.PSFS.name: ActivityScore,
    tables.PRESCRIPTIONS.name: Prescription,
    tables.EVENTS.name: EpisodeEvent,
    tables.RECURRENCES.name: Recurrence,
    tables.DECISION_LOG.name: FlagLog,
}
MODELS: tuple[type[Row], ...] = (
    *TABLE_MODELS.values(),
    *(Setting, Clinician, Draft, IssuedDocument, Audit),
)


def model_of(table: Table) -> Any:
    """The model of a table; its fields are those of the table's record."""
    return TABLE_MODELS[table.name]


def create_tables(database: Any) -> None:
    """Make every table and trigger as the models say; the migrations must come to the same."""
    with database.bind_ctx(MODELS):
        database.create_tables(MODELS, safe=False)
    for statement in guards(server=isinstance(database, PostgresqlDatabase)):
        database.execute_sql(statement)


def guards(*, server: bool) -> tuple[str, ...]:
    """The triggers that let the audit trail and the issued documents grow and do nothing else."""
    return _server_guards() if server else _file_guards()


def _server_guards() -> tuple[str, ...]:
    return (
        "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$",
        "CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
        " FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()",
        "CREATE FUNCTION issued_is_kept() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'issued documents are kept as they are'; END $$",
        "CREATE TRIGGER issued_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_document"
        " FOR EACH STATEMENT EXECUTE FUNCTION issued_is_kept()",
    )


def _file_guards() -> tuple[str, ...]:
    return (
        *_kept("audit", "audit", "the audit trail is append-only", " OR previous = NEW.previous"),
        *_kept("issued_document", "issued", "issued documents are kept as they are"),
    )


def _kept(table: str, short: str, words: str, or_same: str = "") -> tuple[str, ...]:
    """``INSERT OR REPLACE`` fires no delete trigger where it deletes: it has one of its own."""
    refusal = f" BEGIN SELECT RAISE(ABORT, '{words}'); END"
    return (
        f"CREATE TRIGGER {short}_no_update BEFORE UPDATE ON {table}{refusal}",
        f"CREATE TRIGGER {short}_no_delete BEFORE DELETE ON {table}{refusal}",
        f"CREATE TRIGGER {short}_no_replace BEFORE INSERT ON {table}"  # noqa: S608 - names of ours
        f" WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id{or_same}){refusal}",
    )
