"""What happened in the room: visits, red flags, and that red flags were looked for."""

from peewee import Check, DateField, DoubleField, TextField

from rehabdesk.domain.tables import ATTENDANCES, IMPACTS
from rehabdesk.store.schema.base import one_of, words
from rehabdesk.store.schema.episode import EpisodeRow


class Visit(EpisodeRow):
    date = DateField()
    clinician = words()
    attendance = words()
    daily_impact = words()
    sitting_min = DoubleField(null=True)
    driving_min = DoubleField(null=True)
    subjective = words()
    objective = words()
    assessment = words()
    plan = words()

    class Meta:
        table_name = "visit"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("attendance", ATTENDANCES, optional=True)),
            Check(one_of("daily_impact", IMPACTS, optional=True)),
            Check("sitting_min >= 0"),
            Check("driving_min >= 0"),
        )


class RedFlag(EpisodeRow):
    date = DateField()
    flag = TextField()
    cleared_on = DateField(null=True)
    notes = words()

    class Meta:
        table_name = "red_flag"
        indexes = ((("episode", "date", "flag"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("flag <> ''"),
            Check("cleared_on >= date"),
        )


class Screen(EpisodeRow):
    date = DateField()
    clinician = words()

    class Meta:
        table_name = "screen"
        indexes = ((("episode", "date"), True),)
        constraints = (Check("date >= '1900-01-01'"),)
