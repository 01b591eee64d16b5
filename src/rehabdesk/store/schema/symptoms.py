"""What the patient reports: pain by activity, and outcome measures."""

from peewee import Check, DateField, DoubleField, IntegerField, TextField

from rehabdesk.domain.tables import INSTRUMENTS
from rehabdesk.store.schema.base import words
from rehabdesk.store.schema.episode import EpisodeRow

_RANGES = " OR ".join(
    f"(instrument = '{name}' AND score BETWEEN {low:g} AND {high:g})"
    for name, (low, high) in INSTRUMENTS.items()
)


class PainEntry(EpisodeRow):
    date = DateField()
    activity = TextField()
    score = IntegerField()

    class Meta:
        table_name = "pain_entry"
        indexes = ((("episode", "date", "activity"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("activity <> ''"),  # which keys there are is the pathways' to say
            Check("score BETWEEN 0 AND 10"),
        )


class Outcome(EpisodeRow):
    date = DateField()
    instrument = TextField()
    score = DoubleField()
    version = words()

    class Meta:
        table_name = "outcome"
        indexes = ((("episode", "date", "instrument"), True),)
        constraints = (Check("date >= '1900-01-01'"), Check(_RANGES))


class ActivityScore(EpisodeRow):
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
