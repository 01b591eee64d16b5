"""What the clinician found: items in their groups, the latest answer to each, measures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.form import may_be_strides
from rehabdesk.domain.records import Finding
from rehabdesk.domain.speech import Labels, mid_sentence, tr
from rehabdesk.domain.words import short_date

PRESENCE_LABELS = Labels({"yes": "Yes", "partial": "Partly", "no": "No"})
GROUP_TITLES = Labels(
    {
        "symptoms": "Symptoms",
        "effects": "Effects on function",
        "form_targets": "Gait, as observed",
        "load": "Training load",
        "muscle": "Muscle",
        "form": "Running form",
        "pressure": "Pressure",
        "feet": "Feet",
    }
)
"""What a group is called where none of its rows has a ``group_label``."""
SECTIONS = ("symptoms", "factors", "insoles", "effects", "form_targets")
"""The kinds of row an assessment asks about, in the order it asks."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What may be measured of an item: "Difference", in mm, structural or functional."""

    label: str
    unit: str
    methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together, in the pathway's order."""

    title: str
    items: tuple[Row, ...]


def groups(pathway: Pathway) -> tuple[Group, ...]:
    """What an assessment asks: the pathway's own rows, under the pathway's own headings."""
    named: dict[str, list[Row]] = {}
    for section in SECTIONS:
        for row in pathway.section(section):
            named.setdefault(row.group, []).append(row)
    return tuple(Group(_title(name, rows), tuple(rows)) for name, rows in named.items())


def measure_of(row: Row) -> Measure | None:
    """What may be measured of an item; ``None`` where it is only answered."""
    data = row.data or {}
    label, unit, methods = (data.get(name) for name in ("measure", "unit", "methods"))
    if not label:
        return None
    named = tuple(str(method) for method in methods) if isinstance(methods, list) else ()
    return Measure(str(label), str(unit or ""), named)


def before(findings: tuple[Finding, ...], day: date) -> dict[str, Finding]:
    """The latest finding on each item before ``day``: what stands beside that day's answer."""
    return {finding.item: finding for finding in findings if finding.date < day}


def on_day(findings: Iterable[Finding], day: date) -> dict[str, Finding]:
    """That day's findings by item."""
    return {finding.item: finding for finding in findings if finding.date == day}


def baseline(findings: tuple[Finding, ...], item: str) -> Finding | None:
    """The first finding that measured an item; ``None`` where none did."""
    return next((each for each in findings if each.item == item and each.value is not None), None)


def before_words(findings: tuple[Finding, ...], item: str, day: date, today: date) -> str:
    """What was found before ``day``, and where it was measured first: ``yes · 12 mm, 16 Feb;
    first 15 mm, 3 Jan``; "" where the item was never looked at."""
    last = before(findings, day).get(item)
    if last is None:
        return ""
    words = f"{answer_words(last)}, {short_date(last.date, today)}"
    first = baseline(findings, item)
    if first is None or first.value is None or first.date >= last.date:
        return words
    measured = f"{first.value:g} {first.unit}".strip()
    return tr(
        "{words}; first {measured}, {date}",
        words=words,
        measured=measured,
        date=short_date(first.date, today),
    )


def cadence_question(value: float) -> str:
    """What to ask of a cadence that may be strides of one foot; "" where it can't be.

    The value is never changed without an answer (CLINICAL 1.6, FM01).
    """
    if not may_be_strides(value):
        return ""
    return tr(
        "{value:g} may count one foot only. Strides, so {value2:g} steps a minute?",
        value=value,
        value2=2 * value,
    )


def asks_for_steps(row: Row) -> bool:
    """Whether an item's number is a cadence, which watches may give in strides."""
    return (row.data or {}).get("unit") == "steps a minute"


def answer_words(finding: Finding) -> str:
    """``partly · 12 mm · structural``: the answer as it stands beside the next one."""
    words = [mid_sentence(PRESENCE_LABELS[finding.present])]
    if finding.value is not None:
        words.append(f"{finding.value:g} {finding.unit}".strip())
    if finding.notes:
        words.append(finding.notes)
    return " · ".join(words)


def _title(name: str, rows: Iterable[Row]) -> str:
    labels = (str((row.data or {}).get("group_label", "")) for row in rows)
    own = next((label for label in labels if label), "")
    return own or GROUP_TITLES.get(name, name.replace("_", " ").capitalize())
