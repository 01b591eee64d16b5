"""The episode: one problem on one side, from onset to discharge."""

from peewee import Check, DateField, DoubleField, ForeignKeyField, TextField

from rehabdesk.domain.tables import CERTAINTIES, DISCHARGE_REASONS, MECHANISMS, SIDES
from rehabdesk.store.schema.base import Row, counter, one_of, words
from rehabdesk.store.schema.patient import Patient


class Episode(Row):
    patient = ForeignKeyField(Patient, column_name="patient", object_id_name="owner", index=False)
    episode_id = TextField()
    condition = TextField()
    side = TextField()
    first_seen = DateField(index=True)
    onset_date = DateField(null=True)
    onset_latest = DateField(null=True)
    next_review = DateField(null=True)
    discharged_on = DateField(null=True)
    discharge_reason = words()
    clinician = words()
    notes = words()
    onset_words = words()
    mechanism = words()
    diagnosis = words()
    certainty = words()
    prior_episode_id = words()
    goal_km_week = DoubleField(null=True)
    destination = words()
    revision = counter()

    class Meta:
        table_name = "episode"
        indexes = ((("patient", "episode_id"), True),)
        constraints = (
            Check("episode_id <> ''"),
            Check("condition <> ''"),
            Check(one_of("side", SIDES)),
            Check("first_seen >= '1900-01-01'"),
            Check("onset_date >= '1900-01-01' AND onset_date <= first_seen"),
            Check("onset_latest <= first_seen"),
            Check("onset_latest IS NULL OR onset_date IS NOT NULL"),
            Check("onset_latest >= onset_date"),
            Check("discharged_on >= first_seen"),
            Check("(discharged_on IS NULL) = (discharge_reason = '')"),
            Check(one_of("discharge_reason", DISCHARGE_REASONS, optional=True)),
            Check(one_of("mechanism", MECHANISMS, optional=True)),
            Check(one_of("certainty", CERTAINTIES, optional=True)),
            Check("goal_km_week > 0"),
        )


class EpisodeRow(Row):
    """A row that belongs to one episode."""

    episode = ForeignKeyField(Episode, column_name="episode", object_id_name="owner", index=False)
