"""A progress letter to the GP or whoever referred: the PRSB outpatient letter's order of things.

What it asks, who it is to, and the words come first; the figures follow for who wants them
(CLINICAL 8.1, the same headings while the episode is open).
"""

from datetime import date

from rehabdesk.documents.discharge import figures, investigations
from rehabdesk.documents.document import (
    Block,
    Callout,
    Cell,
    Columns,
    Document,
    Grid,
    Note,
    Section,
    Signature,
    Span,
    clean,
    spans,
)
from rehabdesk.documents.identity import APP, footer, letterhead, limited, person, signed_by
from rehabdesk.documents.letter_words import LetterWords
from rehabdesk.documents.measures import measures
from rehabdesk.documents.phrases import SIDE_WORDS, attendance
from rehabdesk.documents.progress import progress
from rehabdesk.documents.treatment import treatment
from rehabdesk.domain import records
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date


def progress_letter(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead_of: records.Letterhead,
    signer: Clinician | None,
    words: LetterWords,
    signed: bool = False,
    signed_on: date | None = None,
) -> Document:
    """The letter as of the assessment's day; ``signed`` takes the DRAFT mark away."""
    today = assessment.as_of
    signed = signed and bool(signed_by(signer))
    gaps = _gaps(facts, words)
    blocks: list[Block] = [
        Grid(tuple(_cells(facts, words, signer, today))),
        *_asked(words),
        *_addressed(words),
        *(Note(spans(part)) for part in clean(words.body).split("\n") if part.strip()),
        *figures(progress(facts, pathway, today), measures(facts, assessment, pathway)),
        Columns(tuple(_sections(facts, assessment, pathway, words, today))),
    ]
    if gaps:
        blocks.append(Note(spans(Span(tr("Not recorded: "), bold=True), f"{'; '.join(gaps)}.")))
    blocks.append(
        Signature(signed_by(signer) if signed else "", long_date(today) if signed else "")
    )
    return Document(
        kind="letter",
        title=tr("Progress letter"),
        subtitle=tr(
            "Physiotherapy · {label} pathway, {side_words} · {day}",
            label=pathway.label,
            side_words=SIDE_WORDS[facts.episode.side],
            day=long_date(today),
        ),
        letterhead=letterhead(letterhead_of),
        blocks=tuple(blocks),
        identity=footer(facts.patient),
        app=APP,
        gaps=gaps if signer and signer.name else (*gaps, tr("person completing")),
        signed=signed,
        demo=letterhead_of.demo,
    )


def _cells(facts: Facts, words: LetterWords, signer: Clinician | None, today: date) -> list[Cell]:
    more = (
        Cell(tr("Diagnosis"), words.diagnosis),
        Cell(tr("Seen"), attendance(facts)),
        Cell(tr("Clinician"), signed_by(signer) or facts.episode.clinician),
    )
    return person(facts.patient, today) + [limited(cell) for cell in more if cell.value]


def _addressed(words: LetterWords) -> list[Block]:
    said: list[Block] = []
    if clean(words.recipient):
        to = clean(words.recipient).replace("\n", ", ")
        said.append(Note(spans(Span(tr("To: "), bold=True), to)))
    if clean(words.salutation):
        said.append(Note(spans(clean(words.salutation))))
    return said


def _asked(words: LetterWords) -> list[Block]:
    asked = clean(words.requested_action)
    return [Callout(spans(Span(tr("Asked of you. "), bold=True), asked))] if asked else []


def _sections(
    facts: Facts, assessment: Assessment, pathway: Pathway, words: LetterWords, today: date
) -> list[Section]:
    everything = (
        (tr("Plan, who does what"), [words.plan]),
        (tr("Treatment given"), treatment(facts, pathway, today)),
        (tr("Imaging and red flags"), investigations(facts, assessment, pathway, today)),
        (tr("Advice given"), [words.advice]),
        (tr("Copies to"), [words.copies]),
    )
    return [
        Section(heading, tuple(spans(clean(text)) for text in texts if clean(text)))
        for heading, texts in everything
        if any(clean(text) for text in texts)
    ]


def _gaps(facts: Facts, words: LetterWords) -> tuple[str, ...]:
    parts = (
        (tr("recipient"), words.recipient),
        (tr("date of birth"), facts.patient.date_of_birth),
        (tr("NHS number"), facts.patient.nhs_number),
        (tr("diagnosis"), words.diagnosis),
        (tr("plan and who does what"), words.plan),
    )
    return tuple(name for name, value in parts if not value)
