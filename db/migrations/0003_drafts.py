"""What was typed and not saved yet, so that a crash or a lock loses nothing.

A frozen copy of what was added then: later changes are later steps.
"""

from peewee import SQL, Check, Model, TextField

NO_TEXT = [SQL("DEFAULT ''")]


class Draft(Model):
    owner = TextField(constraints=NO_TEXT)
    form = TextField()
    patient_id = TextField(constraints=NO_TEXT)
    episode_id = TextField(constraints=NO_TEXT)
    content = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "draft"
        legacy_table_names = False
        indexes = ((("owner", "form", "patient_id", "episode_id"), True),)
        constraints = (Check("form <> ''"),)


def up(migrator, db):
    with db.bind_ctx((Draft,), bind_refs=False, bind_backrefs=False):
        db.create_tables((Draft,), safe=False)


def down(migrator, db):
    raise RuntimeError("This step is not undone: that would delete what clinicians typed.")
