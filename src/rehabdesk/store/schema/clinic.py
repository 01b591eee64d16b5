"""The clinic itself: its settings, its people, and who changed what."""

from peewee import Check, TextField

from rehabdesk.store.schema.base import Row, words


class Setting(Row):
    """One named value of the clinic's, as JSON."""

    name = TextField(unique=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class Clinician(Row):
    name = TextField(unique=True)
    role = words()
    registration = words()

    class Meta:
        table_name = "clinician"
        constraints = (Check("name <> ''"),)


class Draft(Row):
    """What somebody typed and did not save; as JSON, the form's own."""

    owner = words()
    form = TextField()
    patient_id = words()
    episode_id = words()
    content = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "draft"
        indexes = ((("owner", "form", "patient_id", "episode_id"), True),)
        constraints = (Check("form <> ''"),)


class Audit(Row):
    """One thing that was done; written once, chained by ``digest``, never changed."""

    at = TextField()
    actor = TextField()
    action = TextField()
    subject = words()
    patient_id = words()
    episode_id = words()
    before = words()
    after = words()
    previous = TextField(unique=True)
    digest = TextField()

    class Meta:
        table_name = "audit"
        indexes = ((("patient_id", "episode_id"), False),)
