"""What the clinician found: findings, the body chart, and events that may explain a change."""

from peewee import Check, DateField, DoubleField, TextField

from rehabdesk.domain.tables import EVENT_KINDS, PRESENCE, QUALITIES, SIDES
from rehabdesk.store.schema.base import one_of, words
from rehabdesk.store.schema.episode import EpisodeRow


class Finding(EpisodeRow):
    date = DateField()
    item = TextField()
    present = TextField()
    value = DoubleField(null=True)
    unit = words()
    notes = words()

    class Meta:
        table_name = "finding"
        indexes = ((("episode", "date", "item"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("item <> ''"),
            Check(one_of("present", PRESENCE)),
        )


class BodyMark(EpisodeRow):
    date = DateField()
    area = TextField()
    side = TextField()
    quality = words()
    notes = words()

    class Meta:
        table_name = "body_mark"
        indexes = ((("episode", "date", "area", "side"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("area <> ''"),
            Check(one_of("side", SIDES)),
            Check(one_of("quality", QUALITIES, optional=True)),
        )


class EpisodeEvent(EpisodeRow):
    date = DateField()
    kind = TextField()
    notes = words()

    class Meta:
        table_name = "episode_event"
        indexes = ((("episode", "date", "kind"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("kind", EVENT_KINDS)),
        )
