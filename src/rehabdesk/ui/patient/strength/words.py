"""What trials would say once saved."""

from dataclasses import replace

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import quantity
from rehabdesk.domain.strength_change import StrengthReading, readings
from rehabdesk.domain.words import side_name


def meaning(typed: list[StrengthTrial], facts: Facts, pathway: Pathway, in_newtons: str) -> str:
    """What the typed trials would say once saved."""
    day = typed[0].date
    mended = {trial.row_id for trial in typed if trial.row_id}
    others = [trial for trial in facts.strength if trial.row_id not in mended]
    strength = tuple(sorted((*others, *typed), key=lambda trial: trial.date))
    found = readings(replace(facts, strength=strength), day, pathway)
    reading = next(
        each
        for each in found
        if each.test.key == typed[0].test and quantity(each.unit) == quantity(typed[0].unit)
    )
    sides = {trial.side for trial in typed}
    lines = [in_newtons, _symmetry(reading, facts)]
    lines += [
        f"{side_name(change.side).title()}: {change.words}"
        for change in reading.sides
        if change.side in sides
    ]
    return "\n".join(line for line in lines if line)


def _symmetry(reading: StrengthReading, facts: Facts) -> str:
    symmetry = reading.symmetry
    if symmetry is None or symmetry.on != reading.on:
        return ""
    of = tr("lower of higher") if facts.episode.side == "both" else tr("involved of uninvolved")
    words = tr("Symmetry, {of}: {words}", of=of, words=symmetry.words)
    if symmetry.is_trap and symmetry.from_first_pct is not None:
        words += tr(
            ", but {from_first_pct:.1f} % of what the other side first did",
            from_first_pct=symmetry.from_first_pct,
        )
    return words
