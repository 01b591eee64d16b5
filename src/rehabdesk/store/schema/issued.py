"""Documents as they were issued: written once, never changed."""

from peewee import BlobField, Check, TextField

from rehabdesk.store.schema.base import Row, words


class IssuedDocument(Row):
    """``content`` is the PDF's bytes, ``pictures`` its pages as they were painted."""

    code = TextField()
    kind = TextField()
    title = TextField()
    patient_id = TextField()
    episode_id = TextField()
    issued_at = TextField()
    issued_by = TextField()
    sha256 = TextField()
    supersedes = words()
    reason = words()
    content = BlobField()
    pictures = BlobField()

    class Meta:
        table_name = "issued_document"
        indexes = ((("patient_id", "episode_id"), False), (("code",), False))
        constraints = (Check("code <> ''"),)
