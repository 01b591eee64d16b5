"""Imaging studies from request to report, and the decisions not to refer now."""

from peewee import Check, DateField, TextField

from rehabdesk.domain.tables import DECISIONS, MODALITIES, SIDES
from rehabdesk.store.schema.base import one_of, words
from rehabdesk.store.schema.episode import EpisodeRow


class ImagingStudy(EpisodeRow):
    """A study is named by modality, side and request (else the day it was done).

    That name has a choice in it, so the clinic's checks guard it, not a UNIQUE of the table.
    """

    modality = TextField()
    side = TextField()
    requested_on = DateField(null=True)
    booked_for = DateField(null=True)
    done_on = DateField(null=True)
    reported_on = DateField(null=True)
    cancelled_on = DateField(null=True)
    result = words()
    row_id = TextField(unique=True)

    class Meta:
        table_name = "imaging_study"
        indexes = ((("episode", "requested_on"), False),)
        constraints = (
            Check(one_of("modality", MODALITIES)),
            Check(one_of("side", SIDES)),
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


class Decision(EpisodeRow):
    date = DateField()
    decision = TextField()
    until = DateField()
    reason = TextField()
    note = TextField()

    class Meta:
        table_name = "decision"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("decision", DECISIONS)),
            Check("until >= date"),
            Check("reason <> ''"),
            Check("note <> ''"),
        )
