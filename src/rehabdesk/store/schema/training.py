"""What the patient does and can do: strength trials, exercises, phases."""

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

    class Meta:
        table_name = "phase_start"
        indexes = ((("episode", "date"), True),)
        constraints = (Check("date >= '1900-01-01'"), Check("phase BETWEEN 0 AND 5"))
