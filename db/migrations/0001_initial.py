"""The first schema: a clinic's record, its settings and people, and its audit trail.

A frozen copy of the tables as they were then: later changes are later steps.
"""

from peewee import (
    SQL,
    Check,
    DateField,
    DoubleField,
    ForeignKeyField,
    IntegerField,
    Model,
    PostgresqlDatabase,
    TextField,
    TimeField,
)

NO_TEXT = [SQL("DEFAULT ''")]
ZERO = [SQL("DEFAULT 0")]


class Patient(Model):
    patient_id = TextField(unique=True)
    name = TextField()
    date_of_birth = DateField(null=True)
    sex = TextField(constraints=NO_TEXT)
    phone = TextField(constraints=NO_TEXT)
    email = TextField(constraints=NO_TEXT)
    address = TextField(constraints=NO_TEXT)
    nhs_number = TextField(constraints=NO_TEXT)
    gp = TextField(constraints=NO_TEXT)
    occupation = TextField(constraints=NO_TEXT)
    sport = TextField(constraints=NO_TEXT)
    notes = TextField(constraints=NO_TEXT)
    revision = IntegerField(constraints=ZERO)

    class Meta:
        legacy_table_names = False
        table_name = "patient"
        constraints = (
            Check("patient_id <> ''"),
            Check("name <> ''"),
            Check("date_of_birth >= '1900-01-01'"),
            Check("sex IN ('', 'female', 'male', 'other', 'unknown')"),
        )


class Episode(Model):
    patient = ForeignKeyField(Patient, column_name="patient", object_id_name="owner", index=False)
    episode_id = TextField()
    condition = TextField()
    side = TextField()
    first_seen = DateField(index=True)
    onset_date = DateField(null=True)
    onset_latest = DateField(null=True)
    next_review = DateField(null=True)
    discharged_on = DateField(null=True)
    discharge_reason = TextField(constraints=NO_TEXT)
    clinician = TextField(constraints=NO_TEXT)
    notes = TextField(constraints=NO_TEXT)
    revision = IntegerField(constraints=ZERO)

    class Meta:
        legacy_table_names = False
        table_name = "episode"
        indexes = ((("patient", "episode_id"), True),)
        constraints = (
            Check("episode_id <> ''"),
            Check("condition <> ''"),
            Check("side IN ('left', 'right', 'both')"),
            Check("first_seen >= '1900-01-01'"),
            Check("onset_date >= '1900-01-01' AND onset_date <= first_seen"),
            Check("onset_latest <= first_seen"),
            Check("onset_latest IS NULL OR onset_date IS NOT NULL"),
            Check("onset_latest >= onset_date"),
            Check("discharged_on >= first_seen"),
            Check("(discharged_on IS NULL) = (discharge_reason = '')"),
            Check(
                "discharge_reason IN ('', 'resolved', 'discharged', 'transferred',"
                " 'self_discharged', 'died')"
            ),
        )


class PainEntry(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    activity = TextField()
    score = IntegerField()

    class Meta:
        legacy_table_names = False
        table_name = "pain_entry"
        indexes = ((("episode", "date", "activity"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("activity <> ''"),
            Check("score BETWEEN 0 AND 10"),
        )


class Run(Model):
    patient = ForeignKeyField(Patient, column_name="patient", object_id_name="owner", index=False)
    date = DateField()
    time = TimeField(null=True)
    distance_km = DoubleField()
    duration_min = DoubleField(null=True)
    kind = TextField(constraints=NO_TEXT)
    rpe = DoubleField(null=True)
    cadence_spm = DoubleField(null=True)
    notes = TextField(constraints=NO_TEXT)
    row_id = TextField(unique=True)

    class Meta:
        legacy_table_names = False
        table_name = "run"
        indexes = ((("patient", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("distance_km > 0"),
            Check("duration_min >= 0"),
            Check(
                "kind IN ('', 'easy', 'long', 'tempo', 'interval', 'hill', 'sprint', 'race',"
                " 'treadmill')"
            ),
            Check("rpe BETWEEN 0 AND 10"),
            Check("cadence_spm >= 0"),
            Check("row_id <> ''"),
        )


class StrengthTrial(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    test = TextField()
    side = TextField()
    value = DoubleField()
    unit = TextField()
    row_id = TextField(unique=True)

    class Meta:
        legacy_table_names = False
        table_name = "strength_trial"
        indexes = ((("episode", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("test <> ''"),
            Check("side IN ('left', 'right')"),
            Check("value > 0"),
            Check("unit IN ('N', 'kg', 'Nm', 'reps', 's')"),
            Check("row_id <> ''"),
        )


class Outcome(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    instrument = TextField()
    score = DoubleField()

    class Meta:
        legacy_table_names = False
        table_name = "outcome"
        indexes = ((("episode", "date", "instrument"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(
                "(instrument = 'VISA-H' AND score BETWEEN 0 AND 100)"
                " OR (instrument = 'LEFS' AND score BETWEEN 0 AND 80)"
                " OR (instrument = 'PSFS' AND score BETWEEN 0 AND 10)"
                " OR (instrument = 'SANE' AND score BETWEEN 0 AND 100)"
                " OR (instrument = 'GROC' AND score BETWEEN -7 AND 7)"
            ),
        )


class Visit(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    clinician = TextField(constraints=NO_TEXT)
    attendance = TextField(constraints=NO_TEXT)
    daily_impact = TextField(constraints=NO_TEXT)
    sitting_min = DoubleField(null=True)
    driving_min = DoubleField(null=True)
    subjective = TextField(constraints=NO_TEXT)
    objective = TextField(constraints=NO_TEXT)
    assessment = TextField(constraints=NO_TEXT)
    plan = TextField(constraints=NO_TEXT)

    class Meta:
        legacy_table_names = False
        table_name = "visit"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("attendance IN ('', 'attended', 'dna', 'cancelled')"),
            Check("daily_impact IN ('', 'none', 'some', 'significant')"),
            Check("sitting_min >= 0"),
            Check("driving_min >= 0"),
        )


class RedFlag(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    flag = TextField()
    cleared_on = DateField(null=True)
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        legacy_table_names = False
        table_name = "red_flag"
        indexes = ((("episode", "date", "flag"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("flag <> ''"),
            Check("cleared_on >= date"),
        )


class ImagingStudy(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    modality = TextField()
    side = TextField()
    requested_on = DateField(null=True)
    booked_for = DateField(null=True)
    done_on = DateField(null=True)
    reported_on = DateField(null=True)
    cancelled_on = DateField(null=True)
    result = TextField(constraints=NO_TEXT)
    row_id = TextField(unique=True)

    class Meta:
        legacy_table_names = False
        table_name = "imaging_study"
        indexes = ((("episode", "requested_on"), False),)
        constraints = (
            Check("modality IN ('mri', 'ultrasound', 'xray', 'ct', 'other')"),
            Check("side IN ('left', 'right', 'both')"),
            Check("requested_on IS NOT NULL OR done_on IS NOT NULL"),
            Check("requested_on >= '1900-01-01'"),
            Check("done_on >= '1900-01-01'"),
            Check("booked_for >= requested_on"),
            Check("done_on >= requested_on"),
            Check("cancelled_on >= requested_on"),
            Check("reported_on IS NULL OR done_on IS NOT NULL"),
            Check("reported_on >= done_on"),
            Check("done_on IS NULL OR cancelled_on IS NULL"),
            Check("row_id <> ''"),
        )


class Decision(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    decision = TextField()
    until = DateField()
    reason = TextField()
    note = TextField()

    class Meta:
        legacy_table_names = False
        table_name = "decision"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("decision IN ('snooze', 'decline')"),
            Check("until >= date"),
            Check("reason <> ''"),
            Check("note <> ''"),
        )


class ExerciseSession(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    exercise = TextField()
    sets = DoubleField(null=True)
    reps = DoubleField(null=True)
    hold_s = DoubleField(null=True)
    load_kg = DoubleField(null=True)
    done = TextField(constraints=NO_TEXT)
    row_id = TextField(unique=True)

    class Meta:
        legacy_table_names = False
        table_name = "exercise_session"
        indexes = ((("episode", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("exercise <> ''"),
            Check("sets >= 0 AND reps >= 0 AND hold_s >= 0 AND load_kg >= 0"),
            Check("done IN ('', 'yes', 'no')"),
            Check("row_id <> ''"),
        )


class PhaseStart(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    phase = IntegerField()

    class Meta:
        legacy_table_names = False
        table_name = "phase_start"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("phase BETWEEN 0 AND 5"),
        )


class Screen(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
    date = DateField()
    clinician = TextField(constraints=NO_TEXT)

    class Meta:
        legacy_table_names = False
        table_name = "screen"
        indexes = ((("episode", "date"), True),)
        constraints = (Check("date >= '1900-01-01'"),)


class Setting(Model):
    name = TextField(unique=True)
    value = TextField()

    class Meta:
        legacy_table_names = False
        table_name = "setting"


class Clinician(Model):
    name = TextField(unique=True)
    role = TextField(constraints=NO_TEXT)
    registration = TextField(constraints=NO_TEXT)

    class Meta:
        legacy_table_names = False
        table_name = "clinician"
        constraints = (Check("name <> ''"),)


class Audit(Model):
    at = TextField()
    actor = TextField()
    action = TextField()
    subject = TextField(constraints=NO_TEXT)
    patient_id = TextField(constraints=NO_TEXT)
    episode_id = TextField(constraints=NO_TEXT)
    before = TextField(constraints=NO_TEXT)
    after = TextField(constraints=NO_TEXT)
    previous = TextField(unique=True)
    digest = TextField()

    class Meta:
        legacy_table_names = False
        table_name = "audit"
        indexes = ((("patient_id", "episode_id"), False),)


TABLES = (
    Patient,
    Episode,
    PainEntry,
    Run,
    StrengthTrial,
    Outcome,
    Visit,
    RedFlag,
    ImagingStudy,
    Decision,
    ExerciseSession,
    PhaseStart,
    Screen,
    Setting,
    Clinician,
    Audit,
)
GUARDS = tuple(
    f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit"
    " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
SERVER_GUARDS = (
    "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$",
    "CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
    " FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()",
)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    for guard in SERVER_GUARDS if isinstance(db, PostgresqlDatabase) else GUARDS:
        db.execute_sql(guard)


def down(migrator, db):
    raise RuntimeError("The first step is not undone: that would delete the clinic's record.")
