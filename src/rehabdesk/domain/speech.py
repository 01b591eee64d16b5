"""Words a person reads: English in the source, said in the language the screens have chosen.

Nothing is translated until somebody sets a language (``speak``), so the command line, and all
that is made without screens, stays English. What leaves as a workbook, JSON or the audit trail
is English in every language, made inside ``english()``.
"""

from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

Key = TypeVar("Key")

_in_english: ContextVar[bool] = ContextVar("in_english", default=False)
_language: list[Callable[[str], str]] = []
_marked: set[str] = set()


def speak(translate: Callable[[str], str] | None) -> None:
    """Let texts be said by ``translate`` from now on; ``None`` is English again."""
    _language[:] = [translate] if translate else []


def tr(text: str, /, **places: object) -> str:
    """A whole English sentence in the language of the screens, its named places filled.

    Places are those of ``str.format``: ``tr("{km:.1f} km on {day}", km=5.0, day="2 Mar")``.
    Without places braces stand for themselves. A text that nobody translated stays English.
    """
    said_as = _language[0](text) if _language and text and not _in_english.get() else text
    return said_as.format(**places) if places else said_as


def said(text: str) -> str:
    """Mark a text of a constant for translation; whoever shows it says ``tr(CONSTANT)``."""
    _marked.add(text)
    return text


def marked() -> frozenset[str]:
    """Every text that was marked by a module imported so far."""
    return frozenset(_marked)


def is_english() -> bool:
    """Whether what is said on this thread now is English."""
    return not _language or _in_english.get()


def is_for_others() -> bool:
    """Whether what is said now is made inside ``english()``: a file, the trail, stored words."""
    return _in_english.get()


def mid_sentence(text: str) -> str:
    """A word or label inside a sentence: English begins it small, other languages keep theirs."""
    return text[:1].lower() + text[1:] if is_english() else text


def begun_large(text: str) -> str:
    """Words as a sentence begins with them; ``str.capitalize`` would make German nouns small."""
    return text[:1].upper() + text[1:]


@contextmanager
def english() -> Iterator[None]:
    """All that is said on this thread inside is English: files, the audit trail, stored words."""
    token = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(token)


class Labels(dict[Key, str]):
    """The words for keys: written in English, looked up in the language of the screens."""

    def __init__(self, words: Mapping[Key, str]) -> None:
        super().__init__(words)
        _marked.update(words.values())

    def __getitem__(self, key: Key, /) -> str:
        return tr(super().__getitem__(key))

    def get(self, key: Key, default: str = "", /) -> str:  # type: ignore[override]
        """The words for a key; ``default`` as it is where there are none."""
        text = super().get(key)
        return default if text is None else tr(text)

    def in_english(self) -> dict[Key, str]:
        """The words as they are written in the source."""
        return dict(super().items())

    def values(self) -> ValuesView[str]:  # type: ignore[override]
        return {key: self[key] for key in self}.values()

    def items(self) -> ItemsView[Key, str]:  # type: ignore[override]
        return {key: self[key] for key in self}.items()
