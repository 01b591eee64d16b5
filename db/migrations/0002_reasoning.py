"""The clinician's reasoning: findings, body chart, plan, loading, outcomes, and the log of flags.

A frozen copy of what was added then: later changes are later steps.
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
)

NO_TEXT = [SQL("DEFAULT ''")]
WORDS = "TEXT NOT NULL DEFAULT ''"
YES_NO = "IN ('', 'yes', 'no')"
COLUMNS = (
    ("patient", "allergies", WORDS, ""),
    ("patient", "medicines", WORDS, ""),
    ("patient", "weight_kg", "REAL", "weight_kg > 0"),
    ("episode", "onset_words", WORDS, ""),
    (
        "episode",
        "mechanism",
        WORDS,
        "mechanism IN ('', 'gradual', 'sudden', 'trauma', 'after_load_change', 'unknown')",
    ),
    ("episode", "diagnosis", WORDS, ""),
    ("episode", "certainty", WORDS, "certainty IN ('', 'working', 'confirmed')"),
    ("episode", "prior_episode_id", WORDS, ""),
    ("episode", "goal_km_week", "REAL", "goal_km_week > 0"),
    ("episode", "destination", WORDS, ""),
    ("run", "ascent_m", "REAL", "ascent_m >= 0"),
    ("strength_trial", "protocol", WORDS, ""),
    ("strength_trial", "lever_cm", "REAL", "lever_cm > 0"),
    ("strength_trial", "nprs", "INTEGER", "nprs BETWEEN 0 AND 10"),
    ("outcome", "version", WORDS, ""),
    ("visit", "limp", WORDS, f"limp {YES_NO}"),
    ("visit", "needs_sitting", WORDS, f"needs_sitting {YES_NO}"),
    ("visit", "nights_woken", "REAL", "nights_woken BETWEEN 0 AND 7"),
    ("visit", "days_off_work", "REAL", "days_off_work >= 0"),
    ("red_flag", "clinician", WORDS, ""),
    ("red_flag", "cleared_by", WORDS, ""),
    (
        "red_flag",
        "cleared_reason",
        WORDS,
        "cleared_reason IN ('', 'assessed_and_excluded', 'imaging_negative',"
        " 'specialist_review', 'entered_in_error')",
    ),
    ("imaging_study", "cancel_reason", WORDS, "cancel_reason IN ('', 'cancelled', 'dna')"),
    ("imaging_study", "clinician", WORDS, ""),
    ("imaging_study", "acted_on", "DATE", "acted_on >= '1900-01-01'"),
    ("imaging_study", "action", WORDS, ""),
    ("decision", "clinician", WORDS, ""),
    ("phase_start", "clinician", WORDS, ""),
    ("phase_start", "reason", WORDS, ""),
    ("phase_start", "unmet", WORDS, ""),
    ("screen", "notes", WORDS, ""),
)
"""Table, column, type, and what the column is checked for."""


class Episode(Model):
    class Meta:
        legacy_table_names = False
        table_name = "episode"


class OfEpisode(Model):
    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)

    class Meta:
        legacy_table_names = False


class Finding(OfEpisode):
    date = DateField()
    item = TextField()
    present = TextField()
    value = DoubleField(null=True)
    unit = TextField(constraints=NO_TEXT)
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "finding"
        indexes = ((("episode", "date", "item"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("item <> ''"),
            Check("present IN ('yes', 'no', 'partial')"),
        )


class BodyMark(OfEpisode):
    date = DateField()
    area = TextField()
    side = TextField()
    quality = TextField(constraints=NO_TEXT)
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "body_mark"
        indexes = ((("episode", "date", "area", "side"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("area <> ''"),
            Check("side IN ('left', 'right', 'both')"),
            Check("quality IN ('', 'ache', 'sharp', 'burning', 'tight', 'tingling', 'numb')"),
        )


class EpisodeEvent(OfEpisode):
    date = DateField()
    kind = TextField()
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "episode_event"
        indexes = ((("episode", "date", "kind"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(
                "kind IN ('injection', 'new_shoes', 'insoles', 'race', 'surgery', 'medicine',"
                " 'fall', 'illness', 'travel', 'other')"
            ),
        )


class Prescription(OfEpisode):
    date = DateField()
    exercise = TextField()
    sets = DoubleField(null=True)
    reps = DoubleField(null=True)
    hold_s = DoubleField(null=True)
    load_kg = DoubleField(null=True)
    per_week = DoubleField(null=True)
    stopped_on = DateField(null=True)
    reason = TextField(constraints=NO_TEXT)
    clinician = TextField(constraints=NO_TEXT)
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "prescription"
        indexes = ((("episode", "date", "exercise"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("exercise <> ''"),
            Check("sets >= 0 AND reps >= 0 AND hold_s >= 0 AND load_kg >= 0 AND per_week >= 0"),
            Check("stopped_on >= date"),
        )


class LoadingTest(OfEpisode):
    date = DateField()
    task = TextField()
    before = IntegerField(null=True)
    during = IntegerField(null=True)
    next_morning = IntegerField(null=True)
    notes = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "loading_test"
        indexes = ((("episode", "date", "task"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("task <> ''"),
            Check("before BETWEEN 0 AND 10"),
            Check("during BETWEEN 0 AND 10"),
            Check("next_morning BETWEEN 0 AND 10"),
        )


class ActivityScore(OfEpisode):
    date = DateField()
    activity = TextField()
    score = IntegerField()

    class Meta:
        table_name = "activity_score"
        indexes = ((("episode", "date", "activity"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("activity <> ''"),
            Check("score BETWEEN 0 AND 10"),
        )


class FlagLog(OfEpisode):
    date = DateField()
    event = TextField()
    state = TextField()
    rule = TextField()
    pathway = TextField()
    because = TextField(constraints=NO_TEXT)
    clinician = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "flag_log"
        indexes = ((("episode", "date", "event", "rule"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("event IN ('shown', 'accepted', 'snoozed', 'declined')"),
            Check("state <> ''"),
            Check("rule <> ''"),
            Check("pathway <> ''"),
        )


class Recurrence(OfEpisode):
    date = DateField()
    choice = TextField()
    reason = TextField()
    symptom_free_on = DateField(null=True)
    proposed = TextField(constraints=NO_TEXT)
    clinician = TextField(constraints=NO_TEXT)

    class Meta:
        table_name = "recurrence"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("choice IN ('same', 'new')"),
            Check("reason <> ''"),
            Check("symptom_free_on <= date"),
            Check("proposed IN ('', 'same', 'new')"),
        )


TABLES = (
    Finding,
    BodyMark,
    LoadingTest,
    ActivityScore,
    Prescription,
    EpisodeEvent,
    Recurrence,
    FlagLog,
)


def up(migrator, db):
    on_server = isinstance(db, PostgresqlDatabase)
    for table, column, kind, check in COLUMNS:
        if on_server and kind == "REAL":
            kind = "DOUBLE PRECISION"
        checked = f" CHECK ({check})" if check else ""
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}{checked}')
    with db.bind_ctx(TABLES, bind_refs=False, bind_backrefs=False):
        db.create_tables(TABLES, safe=False)


def down(migrator, db):
    raise RuntimeError("This step is not undone: that would delete what clinicians recorded.")
