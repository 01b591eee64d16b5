"""What happened in the room: visits, red flags, and that red flags were looked for."""

from peewee import Check, DateField, DoubleField, TextField

from rehabdesk.domain.tables import ATTENDANCES, CLEARING_REASONS, IMPACTS, YES_NO
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
    limp = words()
    needs_sitting = words()
    nights_woken = DoubleField(null=True)
    days_off_work = DoubleField(null=True)

    class Meta:
        table_name = "visit"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("attendance", ATTENDANCES, optional=True)),
            Check(one_of("daily_impact", IMPACTS, optional=True)),
            Check("sitting_min >= 0"),
            Check("driving_min >= 0"),
            Check(one_of("limp", YES_NO, optional=True)),
            Check(one_of("needs_sitting", YES_NO, optional=True)),
            Check("nights_woken BETWEEN 0 AND 7"),
            Check("days_off_work >= 0"),
        )


class RedFlag(EpisodeRow):
    date = DateField()
    flag = TextField()
    cleared_on = DateField(null=True)
    notes = words()
    clinician = words()
    cleared_by = words()
    cleared_reason = words()

    class Meta:
        table_name = "red_flag"
        indexes = ((("episode", "date", "flag"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("flag <> ''"),
            Check("cleared_on >= date"),
            Check(one_of("cleared_reason", CLEARING_REASONS, optional=True)),
        )


class Screen(EpisodeRow):
    date = DateField()
    clinician = words()
    notes = words()

    class Meta:
        table_name = "screen"
        indexes = ((("episode", "date"), True),)
        constraints = (Check("date >= '1900-01-01'"),)
