"""What the patient does and can do: strength, exercises and their doses, loading, phases."""

from peewee import Check, DateField, DoubleField, IntegerField, TextField

from rehabdesk.domain.tables import LIMBS, UNITS
from rehabdesk.store.schema.base import one_of, words
from rehabdesk.store.schema.episode import EpisodeRow


class StrengthTrial(EpisodeRow):
    date = DateField()
    test = TextField()
    side = TextField()
    value = DoubleField()
    unit = TextField()
    protocol = words()
    lever_cm = DoubleField(null=True)
    nprs = IntegerField(null=True)
    row_id = TextField(unique=True)

    class Meta:
        table_name = "strength_trial"
        indexes = ((("episode", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("test <> ''"),
            Check(one_of("side", LIMBS)),
            Check("value > 0"),
            Check(one_of("unit", UNITS)),
            Check("lever_cm > 0"),
            Check("nprs BETWEEN 0 AND 10"),
            Check("row_id <> ''"),
        )


class ExerciseSession(EpisodeRow):
    date = DateField()
    exercise = TextField()
    sets = DoubleField(null=True)
    reps = DoubleField(null=True)
    hold_s = DoubleField(null=True)
    load_kg = DoubleField(null=True)
    done = words()
    row_id = TextField(unique=True)

    class Meta:
        table_name = "exercise_session"
        indexes = ((("episode", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("exercise <> ''"),
            Check("sets >= 0 AND reps >= 0 AND hold_s >= 0 AND load_kg >= 0"),
            Check(one_of("done", ("yes", "no"), optional=True)),
            Check("row_id <> ''"),
        )


class PhaseStart(EpisodeRow):
    date = DateField()
    phase = IntegerField()
    clinician = words()
    reason = words()
    unmet = words()

    class Meta:
        table_name = "phase_start"
        indexes = ((("episode", "date"), True),)
        constraints = (Check("date >= '1900-01-01'"), Check("phase BETWEEN 0 AND 5"))


class Prescription(EpisodeRow):
    date = DateField()
    exercise = TextField()
    sets = DoubleField(null=True)
    reps = DoubleField(null=True)
    hold_s = DoubleField(null=True)
    load_kg = DoubleField(null=True)
    per_week = DoubleField(null=True)
    stopped_on = DateField(null=True)
    reason = words()
    clinician = words()
    notes = words()

    class Meta:
        table_name = "prescription"
        indexes = ((("episode", "date", "exercise"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("exercise <> ''"),
            Check("sets >= 0 AND reps >= 0 AND hold_s >= 0 AND load_kg >= 0 AND per_week >= 0"),
            Check("stopped_on >= date"),
        )


class LoadingTest(EpisodeRow):
    date = DateField()
    task = TextField()
    before = IntegerField(null=True)
    during = IntegerField(null=True)
    next_morning = IntegerField(null=True)
    notes = words()

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
