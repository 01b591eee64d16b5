"""The answers of one assessment: what the record says of each, and what was typed instead."""

from collections.abc import Mapping
from typing import Protocol

Values = dict[str, object]


class Answer(Protocol):
    """Something that can be answered: it shows a value and says what it holds now."""

    def value(self) -> object: ...
    def show_value(self, value: object) -> None: ...


class Sheet:
    """Knows which answers differ from the record."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self._shown: Values = {}

    def typed(self) -> Values:
        """What was typed and is not on record, by the answer's name."""
        return {
            name: answer.value()
            for name, answer in self.answers.items()
            if name in self._shown and answer.value() != self._shown[name]
        }

    def show(self, stored: Mapping[str, object]) -> None:
        """Show the record again; what was typed stays as typed."""
        typed = self.typed()
        self._shown = {}
        for name, answer in self.answers.items():
            answer.show_value(stored[name])
            self._shown[name] = answer.value()  # as the answer itself writes it
            if name in typed:
                answer.show_value(typed[name])

    def put_back(self, typed: Values) -> None:
        """Fill in what was typed of the episode before; call after ``show``."""
        for name, value in typed.items():
            if name in self.answers:
                self.answers[name].show_value(value)

    def forget(self) -> None:
        """What was typed is on record now, or no longer wanted."""
        self._shown = {}
