"""Only ``ui/text.py`` shows a person's text: what could take it for markup is not called bare."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "src" / "rehabdesk" / "ui"
GUESSING = {"QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser", "QTextEdit", "QWhatsThis"}
"""Widgets that look at a text and may take it for markup."""
MARKING_UP = {"setHtml", "insertHtml", "appendHtml", "toolTipText", "setMarkdown"}
ALLOWED = {
    ("text.py", "QMessageBox"): "it is made plain there",
    ("caseload/why.py", "QLabel"): "rich text of our own; what a person typed is escaped",
}


def bare_calls(source: str) -> Iterator[str]:
    """What is called by a name that guesses at markup, and tooltips made of anything but words."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
        if name in GUESSING | MARKING_UP:
            yield name
        if name == "setToolTip" and not _is_ours(node.args[-1]):
            yield name


def _is_ours(text: ast.expr) -> bool:
    """Words of ours, without a place for a person's; or made plain."""
    if isinstance(text, ast.IfExp):
        return _is_ours(text.body) and _is_ours(text.orelse)
    if isinstance(text, ast.Call):
        name = getattr(text.func, "id", getattr(text.func, "attr", ""))
        return name == "plain_tooltip" or (name == "tr" and not text.keywords)
    return isinstance(text, ast.Constant)


def found() -> set[tuple[str, str]]:
    return {
        (path.relative_to(UI).as_posix(), name)
        for path in UI.rglob("*.py")
        for name in bare_calls(path.read_text("utf-8"))
    }


TOOLTIPS_OF_OURS = {
    "caseload/why.py": "the name of a key",
    "caseload/columns_panel.py": "what a column means, out of our own list",
    "rail.py": "the name of a page",
    "patient/assessment/measure.py": "a measure of the pathway's",
    "patient/plan/phase.py": "a phase of the pathway's",
    "patient/record/missing.py": "fields of ours",
    "patient/record/impact.py": "a key",
}
"""Tooltips that hold a place which no person fills."""


def test_no_screen_shows_a_text_around_the_one_way_that_shows_it_as_typed() -> None:
    calls = {(path, name) for path, name in found() if name != "setToolTip"}
    assert calls - ALLOWED.keys() == set()
    assert ALLOWED.keys() - calls == set(), "no longer needed"


def test_every_tooltip_is_plain_or_ours() -> None:
    tips = {path for path, name in found() if name == "setToolTip"}
    assert tips - TOOLTIPS_OF_OURS.keys() == set()


@pytest.mark.parametrize(
    "line",
    [
        "label = QLabel(patient.name)",
        "QMessageBox.information(self, title, note)\nbox = QMessageBox(self)",
        "page.setHtml(note)",
        "cell.setToolTip(patient.name)",
        'cell.setToolTip(tr("Open {name}", name=patient.name))',
    ],
)
def test_a_bare_call_is_found(line: str) -> None:
    assert list(bare_calls(line))
