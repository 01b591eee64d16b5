"""The home exercise sheet: what to do, how, how much, and what pain is allowed."""

from collections.abc import Mapping
from datetime import date

from rehabdesk.documents.document import (
    Block,
    Callout,
    Cell,
    Columns,
    Document,
    Drawn,
    Grid,
    Section,
    Signature,
    clean,
    spans,
)
from rehabdesk.documents.exercise_words import HOW, HomeExercise, home_exercises
from rehabdesk.documents.identity import APP, footer, letterhead, limited, person, signed_by
from rehabdesk.documents.phrases import SIDE_WORDS, flag_label, phase_label
from rehabdesk.domain import records
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.phases import current_phase
from rehabdesk.domain.records import Clinician, Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import long_date

_PERSON_CELLS = 3
"""Name, birth and record number: the sheet hangs on a fridge, it needs no more."""


def exercise_sheet(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead_of: records.Letterhead,
    signer: Clinician | None,
    words: Mapping[str, str],
    signed: bool = False,
    signed_on: date | None = None,
) -> Document:
    """The sheet as of the assessment's day; ``words`` as ``suggested_sheet`` names them.

    What is missing is said beside the page and never on it: the page is the patient's.
    """
    today = assessment.as_of
    signed = signed and bool(signed_by(signer))
    exercises = home_exercises(facts, today, pathway)
    gaps = (*_gaps(exercises, words), *_open_flags(facts, pathway))
    blocks: list[Block] = [
        Grid(tuple(_cells(facts, pathway, signer, today))),
        *_callout(words),
        *(_drawn(each, words) for each in exercises),
        Columns(tuple(_sections(words)), large=True),
    ]
    if signed:
        blocks.append(Signature(signed_by(signer), long_date(signed_on or today)))
    return Document(
        kind="exercises",
        title=tr("Home exercises"),
        subtitle=tr("As of {day}", day=long_date(today)),
        letterhead=letterhead(letterhead_of),
        blocks=tuple(blocks),
        identity=footer(facts.patient),
        app=APP,
        gaps=gaps if signer and signer.name else (*gaps, tr("person completing")),
        signed=signed,
        demo=letterhead_of.demo,
    )


def _cells(facts: Facts, pathway: Pathway, signer: Clinician | None, today: date) -> list[Cell]:
    start = current_phase(facts, today)
    phase = f"{start.phase} {phase_label(start.phase, pathway)}".strip() if start else ""
    more = (
        Cell(tr("Side"), SIDE_WORDS[facts.episode.side]),
        Cell(tr("Phase"), phase),
        Cell(tr("Physiotherapist"), (signer.name if signer else "") or facts.episode.clinician),
    )
    who = person(facts.patient, today)[:_PERSON_CELLS]
    return who + [limited(cell) for cell in more if cell.value]


def _callout(words: Mapping[str, str]) -> list[Block]:
    said = [clean(words.get(name, "")) for name in ("message", "how_often")]
    return [Callout(spans("\n".join(part for part in said if part)))] if any(said) else []


def _drawn(exercise: HomeExercise, words: Mapping[str, str]) -> Drawn:
    how = clean(words.get(f"{HOW}{exercise.key}", exercise.how))
    return Drawn(exercise.key, clean(exercise.label), clean(exercise.dose), how)


def _sections(words: Mapping[str, str]) -> list[Section]:
    headings = (
        ("pain_rule", tr("How much pain is allowed, 0 to 10")),
        ("call", tr("When to call")),
        ("avoid", tr("For now, leave out")),
    )
    return [
        Section(heading, tuple(spans(line) for line in text.split("\n") if line.strip()))
        for name, heading in headings
        if (text := clean(words.get(name, "")))
    ]


def _gaps(exercises: tuple[HomeExercise, ...], words: Mapping[str, str]) -> tuple[str, ...]:
    if not exercises:
        return (tr("which exercises: prescribe them in the plan, or set the phase"),)
    return tuple(
        tr("how to do: {label}", label=each.label)
        for each in exercises
        if not words.get(f"{HOW}{each.key}", each.how).strip()
    )


def _open_flags(facts: Facts, pathway: Pathway) -> tuple[str, ...]:
    """Nobody is sent home with exercises while a red flag is open and nobody noticed it."""
    return tuple(
        tr(
            "that the red flag is cleared: {flag}",
            flag=mid_sentence(flag_label(each.flag, pathway)),
        )
        for each in facts.red_flags
        if each.cleared_on is None
    )
