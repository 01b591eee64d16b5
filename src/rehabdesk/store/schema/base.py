"""What every table has in common."""

from typing import Any

from peewee import SQL, AutoField, IntegerField, Model, TextField

_EMPTY = SQL("DEFAULT ''")
_ZERO = SQL("DEFAULT 0")


class Row(Model):
    """A row of a clinic's database, bound to no one database: each query is told which."""

    id = AutoField()

    class Meta:
        legacy_table_names = False


def words(**options: Any) -> TextField:
    """A text that was left empty is ``''``, never NULL."""
    return TextField(default="", constraints=[_EMPTY], **options)


def counter() -> IntegerField:
    """A revision: 0 at first, and one more with every change."""
    return IntegerField(default=0, constraints=[_ZERO])


def one_of(column: str, choices: tuple[str, ...], *, optional: bool = False) -> str:
    """The CHECK that keeps a column to its choices."""
    allowed = ("", *choices) if optional else choices
    return f"{column} IN ({', '.join(repr(choice) for choice in allowed)})"
