"""A pathway in the language of the screens; keys, ids, sources and numbers stay as they are."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.pathway_rows import Row
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import thresholds_of

TEXT_COLUMNS = frozenset(
    {
        "text", "note", "label", "short_label", "group_label", "prompts", "offers", "action",
        "usual_test", "dose", "how", "enter", "progress", "frequency", "rule", "question",
    }
)  # fmt: skip
"""The columns of a pathway's file that hold words a person reads."""


def spoken(pathway: Pathway) -> Pathway:
    """The same pathway, its words in the language of the screens."""
    told: Pathway = _spoken(pathway)
    return told


def words_of(pathways: Pathways) -> frozenset[str]:
    """Every text of some pathways that a person reads, as it is written."""
    found: set[str] = set()
    for pathway in pathways.values():
        found |= {pathway.label, pathway.short_label, *pathway.decision_reasons.values()}
        for rows in pathway.sections.values():
            for row in rows:
                told = {"text": row.text, "note": row.note, **(row.data or {})}
                found |= {str(text) for name, text in told.items() if _is_text(name, text)}
        found |= {one.unit for one in thresholds_of(pathway)}
    return frozenset(found - {""})


def _is_text(name: str, value: object) -> bool:
    return name in TEXT_COLUMNS and isinstance(value, str)


def _spoken(part: Any) -> Any:
    """One part of a pathway: a row, a test, a phase, or a tuple or mapping of them."""
    if isinstance(part, Row):
        data = {n: _said(v) if _is_text(n, v) else v for n, v in (part.data or {}).items()}
        return replace(part, text=tr(part.text), note=tr(part.note), data=data or part.data)
    if is_dataclass(part) and not isinstance(part, type):
        told = {field.name: getattr(part, field.name) for field in fields(part)}
        changed = {
            name: _said(value) if _is_text(name, value) else _spoken(value)
            for name, value in told.items()
            if name != "decision_reasons"
        }
        if "decision_reasons" in told:
            reasons = told["decision_reasons"].items()
            changed["decision_reasons"] = {key: tr(text) for key, text in reasons}
        return replace(part, **changed)
    if isinstance(part, tuple):
        return tuple(_spoken(each) for each in part)
    if isinstance(part, dict):
        return {key: _spoken(value) for key, value in part.items()}
    return part


def _said(value: object) -> str:
    return tr(str(value))
