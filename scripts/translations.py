"""Every text a person reads, gathered from the sources into resources/i18n.

``make translations`` runs it. The German is written in ``resources/i18n/de/<room>.toml``, a line a
text: ``"English" = "Deutsch"``.
This adds what is new with an empty German, drops what is gone, and makes of them the ``.ts`` that
Qt Linguist opens and the ``.qm`` that the app reads. ``lupdate`` reads no ``plural`` and no
constants; so the texts are found here, and ``lrelease`` does the rest.
"""

import argparse
import ast
import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from rehabdesk import pathways
from rehabdesk.domain import speech
from rehabdesk.domain.pathway_words import words_of

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "rehabdesk"
I18N = ROOT / "resources" / "i18n"
ROOMS = ("domain", "clinic", "documents", "exchange", "ui")
LARGE = "ui/patient"
"""So many texts that they have a file of their own."""
_PLACE = re.compile(r"\{(\w*)")


def texts() -> dict[str, list[str]]:
    """The texts by room, in the order of the sources; each in the first room that says it."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()

    def keep(room: str, text: str) -> None:
        if text.strip() and text not in seen:
            seen.add(text)
            found.setdefault(room, []).append(text)

    for room in ROOMS:
        for file in sorted((SOURCES / room).rglob("*.py")):
            path = file.relative_to(SOURCES).as_posix()
            name = "patient" if path.startswith(LARGE) else room
            for text in _said_in(file):
                keep(name, text)
    for text in _constants():
        keep("constants", text)
    for text in sorted(words_of(pathways.installed())):
        keep("pathways", text)
    return found


def places(text: str) -> frozenset[str]:
    """The named places of a text."""
    return frozenset(name for name in _PLACE.findall(text.replace("{{", "")) if name)


def _said_in(file: Path) -> Iterator[str]:
    """The literal texts of ``tr`` and ``plural`` in one source file, in their order."""
    calls = [
        node
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args
    ]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        words = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        words = [word for word in words if isinstance(word, str)]
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in ("tr", "said") and len(words) == 1:
            yield words[0]
        elif name == "plural" and words:
            yield f"{{count}} {words[0]}"
            yield f"{{count}} {words[1] if len(words) > 1 else words[0] + 's'}"


def _constants() -> list[str]:
    """What the modules without screens mark when they are imported."""
    for room in ("domain", "clinic", "documents", "exchange"):
        package = importlib.import_module(f"rehabdesk.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return sorted(speech.marked())


def read(language: str) -> dict[str, str]:
    """What is translated so far: English to the language."""
    told: dict[str, str] = {}
    for file in sorted((I18N / language).glob("*.toml")):
        told.update(tomllib.loads(file.read_text("utf-8")))
    return told


def write_rooms(language: str, rooms: dict[str, list[str]], told: dict[str, str]) -> None:
    """Bring the files of a language up to date; their heads stay as they are."""
    folder = I18N / language
    folder.mkdir(parents=True, exist_ok=True)
    for room, lines in rooms.items():
        file = folder / f"{room}.toml"
        head = _head(file)
        body = "".join(f"{_quoted(text)} = {_quoted(told.get(text, ''))}\n" for text in lines)
        file.write_text(head + body, encoding="utf-8")


def _head(file: Path) -> str:
    if not file.exists():
        return ""
    lines = file.read_text("utf-8").splitlines(keepends=True)
    own = next((at for at, line in enumerate(lines) if line.startswith('"')), len(lines))
    return "".join(lines[:own])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def ts(language: str, rooms: dict[str, list[str]], told: dict[str, str]) -> str:
    """The texts in the format of Qt Linguist."""
    messages = []
    for room, lines in rooms.items():
        for text in lines:
            german = told.get(text, "")
            state = "" if german else ' type="unfinished"'
            messages.append(
                "    <message>\n"
                f"        <source>{escape(text)}</source>\n"
                f"        <extracomment>{room}</extracomment>\n"
                f"        <translation{state}>{escape(german)}</translation>\n"
                "    </message>\n"
            )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}_DE" sourcelanguage="en_GB">\n'
        "<context>\n    <name>RehabDesk</name>\n" + "".join(messages) + "</context>\n</TS>\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="de")
    language = parser.parse_args().language
    rooms, told = texts(), read(language)
    write_rooms(language, rooms, told)
    file = I18N / f"rehabdesk_{language}.ts"
    file.write_text(ts(language, rooms, told), encoding="utf-8")
    beside = Path(sys.executable).parent / "pyside6-lrelease"
    lrelease = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    if lrelease is None:
        print("pyside6-lrelease is missing: the .qm was not made", file=sys.stderr)
        return 1
    subprocess.run(  # noqa: S603 - our own tool and files
        [lrelease, "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True
    )
    count = sum(map(len, rooms.values()))
    missing = [text for lines in rooms.values() for text in lines if not told.get(text)]
    print(f"{count} texts, {len(missing)} without {language}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
