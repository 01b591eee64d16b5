"""Documents as they were issued, and guards against a row that takes another's place.

A frozen copy of what was added then: later changes are later steps.
"""

from peewee import SQL, BlobField, Check, Model, PostgresqlDatabase, TextField

NO_TEXT = [SQL("DEFAULT ''")]


class IssuedDocument(Model):
    code = TextField()
    kind = TextField()
    title = TextField()
    patient_id = TextField()
    episode_id = TextField()
    issued_at = TextField()
    issued_by = TextField()
    sha256 = TextField()
    supersedes = TextField(constraints=NO_TEXT)
    reason = TextField(constraints=NO_TEXT)
    content = BlobField()
    pictures = BlobField()

    class Meta:
        table_name = "issued_document"
        legacy_table_names = False
        indexes = ((("patient_id", "episode_id"), False), (("code",), False))
        constraints = (Check("code <> ''"),)


GUARDS = (
    *(
        f"CREATE TRIGGER issued_no_{verb.lower()} BEFORE {verb} ON issued_document"
        " BEGIN SELECT RAISE(ABORT, 'issued documents are kept as they are'); END"
        for verb in ("UPDATE", "DELETE")
    ),
    "CREATE TRIGGER issued_no_replace BEFORE INSERT ON issued_document"
    " WHEN EXISTS (SELECT 1 FROM issued_document WHERE id = NEW.id)"
    " BEGIN SELECT RAISE(ABORT, 'issued documents are kept as they are'); END",
    "CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit"
    " WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id OR previous = NEW.previous)"
    " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
)
SERVER_GUARDS = (
    "CREATE FUNCTION issued_is_kept() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN RAISE EXCEPTION 'issued documents are kept as they are'; END $$",
    "CREATE TRIGGER issued_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_document"
    " FOR EACH STATEMENT EXECUTE FUNCTION issued_is_kept()",
)


def up(migrator, db):
    with db.bind_ctx((IssuedDocument,), bind_refs=False, bind_backrefs=False):
        db.create_tables((IssuedDocument,), safe=False)
    for guard in SERVER_GUARDS if isinstance(db, PostgresqlDatabase) else GUARDS:
        db.execute_sql(guard)


def down(migrator, db):
    raise RuntimeError("This step is not undone: that would delete what was issued.")
