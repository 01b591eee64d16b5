"""Imaging studies from request to report, decisions not to refer now, and the log of flags."""

from peewee import Check, DateField, TextField

from rehabdesk.domain.tables import (
    CANCEL_REASONS,
    DECISIONS,
    EPISODE_CHOICES,
    FLAG_EVENTS,
    MODALITIES,
    SIDES,
)
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
    cancel_reason = words()
    clinician = words()
    acted_on = DateField(null=True)
    action = words()
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
            Check(one_of("cancel_reason", CANCEL_REASONS, optional=True)),
            Check("acted_on >= '1900-01-01'"),
            Check("row_id <> ''"),
        )


class Decision(EpisodeRow):
    date = DateField()
    decision = TextField()
    until = DateField()
    reason = TextField()
    note = TextField()
    clinician = words()

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


class FlagLog(EpisodeRow):
    """A flag as it was shown or answered; the thresholds of later days don't change it."""

    date = DateField()
    event = TextField()
    state = TextField()
    rule = TextField()
    pathway = TextField()
    because = words()
    clinician = words()

    class Meta:
        table_name = "flag_log"
        indexes = ((("episode", "date", "event", "rule"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("event", FLAG_EVENTS)),
            Check("state <> ''"),
            Check("rule <> ''"),
            Check("pathway <> ''"),
        )


class Recurrence(EpisodeRow):
    date = DateField()
    choice = TextField()
    reason = TextField()
    symptom_free_on = DateField(null=True)
    proposed = words()
    clinician = words()

    class Meta:
        table_name = "recurrence"
        indexes = ((("episode", "date"), True),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check(one_of("choice", EPISODE_CHOICES)),
            Check("reason <> ''"),
            Check("symptom_free_on <= date"),
            Check(one_of("proposed", EPISODE_CHOICES, optional=True)),
        )
