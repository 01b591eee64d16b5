"""A row's source in words: what its tags stand for, and what was read under each number."""

import re

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.speech import Labels

GRADES = Labels(
    {
        "A": "the seed article, a manufacturer's blog: low evidence",
        "M": "from memory: verify before quoting it to a patient",
        "P": "product policy: a choice made here because no source fixes it",
    }
)
"""What a tag without a number says of where a row comes from (CLINICAL, provenance)."""

_TAG = re.compile(r"\[([A-Z])(\d*)\]")


def cited(pathway: Pathway, *texts: str) -> str:
    """The first text with, line by line, what every tag in any of them stands for."""
    said = texts[0] if texts else ""
    lines = [said] if _TAG.sub("", said).strip(" ;,") else []
    for tag in dict.fromkeys(found for text in texts for found in _TAG.findall(text)):
        words = _meaning(pathway, *tag)
        if words:
            lines.append(f"[{''.join(tag)}] {words}")
    return "\n".join(lines)


def _meaning(pathway: Pathway, letter: str, number: str) -> str:
    if not number:
        return GRADES.get(letter, "")
    row = pathway.rows.get(f"{letter}{number}")
    return row.text if row else ""


_SHORT = Labels({"A": "seed article", "M": "from memory", "P": "product policy"})


def short_source(text: str) -> str:
    """A source on one line: ``seed article 4 weeks; product policy``; numbers stay in brackets."""
    return _TAG.sub(_short, text)


def _short(tag: "re.Match[str]") -> str:
    return tag[0] if tag[2] else _SHORT.get(tag[1], tag[0])
