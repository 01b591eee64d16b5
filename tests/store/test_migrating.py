"""The steps of the schema: equal to the models, whole or not at all, after a copy."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehabdesk import paths
from rehabdesk.store import migrating, schema
from rehabdesk.store.caseload import read_facts
from rehabdesk.store.database import Database, DatabaseRefused
from rehabdesk.store.sqlite import ClinicFile
from tests.store.conftest import KEY, PASSPHRASE

STEP = """
def up(migrator, db):
    db.execute_sql("ALTER TABLE patient ADD COLUMN shoe TEXT NOT NULL DEFAULT ''")
    db.execute_sql("UPDATE patient SET shoe = 'trail'")
"""
BAD = STEP + "    db.execute_sql('INSERT INTO nowhere VALUES (1)')\n"


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of steps that can be added to."""
    folder = tmp_path / "steps"
    folder.mkdir()
    for step in migrating.folder().glob("*.py"):
        shutil.copy(step, folder)
    monkeypatch.setattr(migrating, "folder", lambda: folder)
    return folder


def shape(engine: ClinicFile) -> set[tuple[str, frozenset[str]]]:
    """Every table, index and trigger with its clauses; a later column says its check itself."""
    rows = engine.execute_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {
        (name, frozenset(clauses(sql)))
        for name, sql in rows.fetchall()
        if "schema_migration" not in name
    }


def clauses(sql: str) -> Iterator[str]:
    if not sql.startswith("CREATE TABLE"):
        yield sql
        return
    depth, clause = 0, ""
    for letter in sql[sql.index("(") + 1 : sql.rindex(")")] + ",":
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            column, check, condition = clause.strip().partition("CHECK (")
            yield from filter(None, (column.strip(), check + condition))
            clause = ""
        else:
            clause += letter


def test_the_steps_come_to_the_same_schema_as_the_models(database: Database, path: Path) -> None:
    models = ClinicFile(path.with_name("models"), None)
    schema.create_tables(models)
    assert shape(models) == shape(database.engine)
    models.close()


def test_no_compiled_copy_is_left_beside_the_steps(database: Database) -> None:
    assert not list(migrating.folder().rglob("*.pyc"))


def test_an_older_database_is_brought_up_after_a_copy(
    clinic: Database, path: Path, steps: Path
) -> None:
    clinic.close()
    (steps / "0009_shoes.py").write_text(STEP)
    with Database.open(path, PASSPHRASE) as database:
        assert database.fetch_sql("SELECT shoe FROM patient") == [("trail",)]
        assert [facts.key for facts in read_facts(database)] == [KEY]
    (copy,) = path.parent.glob("clinic-0004_issued-*.rehabdesk")
    (steps / "0009_shoes.py").unlink()
    with Database.open(copy, PASSPHRASE) as before:
        assert "shoe" not in [column.name for column in before.engine.get_columns("patient")]


def test_a_step_that_fails_half_way_is_undone_whole(
    clinic: Database, path: Path, steps: Path
) -> None:
    clinic.close()
    (steps / "0009_shoes.py").write_text(BAD)
    with pytest.raises(DatabaseRefused, match="could not be brought up to date"):
        Database.open(path, PASSPHRASE)
    (steps / "0009_shoes.py").unlink()
    with Database.open(path, PASSPHRASE) as database:
        assert "shoe" not in [column.name for column in database.engine.get_columns("patient")]
        assert [facts.key for facts in read_facts(database)] == [KEY]


def test_a_step_killed_half_way_leaves_the_database_as_it_was(
    clinic: Database, path: Path, steps: Path
) -> None:
    import subprocess
    import sys

    clinic.close()
    (steps / "0009_shoes.py").write_text(STEP + "    import os; os._exit(9)\n")
    code = (
        "import sys; from pathlib import Path; from rehabdesk.store import cipher, migrating;"
        "from rehabdesk.store.database import Database;"
        "cipher.MEMORY_KIB, cipher.PASSES = 64, 1;"
        "migrating.folder = lambda: Path(sys.argv[2]);"
        "Database.open(sys.argv[1], sys.argv[3])"
    )
    killed = subprocess.run(
        [sys.executable, "-c", code, str(path), str(steps), PASSPHRASE], check=False
    )
    assert killed.returncode == 9
    (steps / "0009_shoes.py").write_text(STEP)
    with Database.open(path, PASSPHRASE) as database:
        assert database.fetch_sql("SELECT shoe FROM patient") == [("trail",)]


def test_the_readme_names_every_table_and_column() -> None:
    text = (paths.data("db") / "README.md").read_text("utf-8")
    said = {
        (table, column)
        for table, columns in re.findall(r"^\| `(\w+)` \| (.+?) \|", text, re.MULTILINE)
        for column in re.findall(r"`(\w+)`", columns)
    }
    there = {
        (model._meta.table_name, field.column_name)
        for model in schema.MODELS
        for field in model._meta.sorted_fields
    }
    assert said == there
