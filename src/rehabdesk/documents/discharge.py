"""The discharge summary: every heading of CLINICAL 8.1, filled from the episode."""

from collections.abc import Sequence
from datetime import date

from rehabdesk.documents.brevity import STEPS, WHOLE, Brevity
from rehabdesk.documents.discharge_words import (
    DischargeWords,
    judged_on,
    last_day,
    suggested_words,
)
from rehabdesk.documents.document import (
    Block,
    Callout,
    Cell,
    Charts,
    Columns,
    Document,
    Grid,
    Note,
    Section,
    Signature,
    Span,
    Table,
    clean,
    sentences,
    spans,
)
from rehabdesk.documents.identity import APP, footer, letterhead, limited, person, signed_by
from rehabdesk.documents.known import known_by
from rehabdesk.documents.measures import measured, measures_table
from rehabdesk.documents.phrases import (
    SIDE_WORDS,
    attendance,
    decisions,
    period,
    red_flags,
    studies,
)
from rehabdesk.documents.progress import progress
from rehabdesk.documents.treatment import treatment
from rehabdesk.domain import records
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import (
    NOT_RECORDED,
    long_date,
    short_date,
)


def discharge_summary(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead_of: records.Letterhead,
    signer: Clinician | None,
    words: DischargeWords | None = None,
    signed: bool = False,
    signed_on: date | None = None,
) -> Document:
    """The discharge summary as of the assessment's day, or of the discharge if that was before.

    ``words`` replaces what the record suggests; ``signed`` takes the DRAFT mark away and needs a
    ``signer`` with a name. ``signed_on`` is the day of the signature, else the as-of day.
    """
    as_of = assessment.as_of
    end = last_day(facts, as_of)
    assessment = judged_on(end, facts, assessment, pathway)
    words = words or suggested_words(facts, assessment, pathway)
    facts = known_by(facts, end)
    signed = signed and bool(signed_by(signer))
    columns, missing = _columns(facts, assessment, pathway, words, end)
    gaps = (*_identity_gaps(facts, words), *missing)
    first = (Grid(tuple(_cells(facts, words, signer, end))), Callout(_for_the_gp(words)))
    last: list[Block] = [
        Signature(
            signed_by(signer) if signed else "", long_date(assessment.as_of) if signed else ""
        )
    ]
    if gaps:
        said = f"{'; '.join(gaps)}."
        last.insert(0, Note(spans(Span(tr("Not recorded: "), bold=True), said)))
    charts, rows = progress(facts, pathway, end), measured(facts, assessment, pathway)
    tables = {each.measures: measures_table(rows, each.measures) for each in (WHOLE, *STEPS)}

    def told(brevity: Brevity) -> tuple[Block, ...]:
        drawn = figures(charts, tables[brevity.measures])
        return (*first, *drawn, columns[brevity.doses], *last)

    return Document(
        kind="discharge",
        title=tr("Discharge summary"),
        subtitle=_subtitle(facts, pathway, end),
        letterhead=letterhead(letterhead_of),
        blocks=told(WHOLE),
        briefer=tuple(told(brevity) for brevity in STEPS),
        identity=footer(facts.patient),
        app=APP,
        gaps=gaps if signer and signer.name else (*gaps, tr("person completing")),
        signed=signed,
        demo=letterhead_of.demo,
    )


def _subtitle(facts: Facts, pathway: Pathway, end: date) -> str:
    episode = facts.episode
    until = period(episode.first_seen, end)
    if episode.discharged_on is None:
        until = tr("{first_seen} to date", first_seen=long_date(episode.first_seen))
    return tr(
        "Physiotherapy · {label} pathway, {side_words} · {until}",
        label=pathway.label,
        side_words=SIDE_WORDS[episode.side],
        until=until,
    )


def _cells(facts: Facts, words: DischargeWords, signer: Clinician | None, end: date) -> list[Cell]:
    cells = person(facts.patient, end, words.language)
    clinician = signed_by(signer) or facts.episode.clinician
    more = (
        Cell(tr("Diagnosis"), words.diagnosis),
        Cell(tr("Seen"), attendance(facts)),
        Cell(tr("Clinician"), clinician),
        Cell(tr("Referrer"), words.referrer),
    )
    return cells + [limited(cell) for cell in more if cell.value]


def _identity_gaps(facts: Facts, words: DischargeWords) -> tuple[str, ...]:
    patient = facts.patient
    parts = (
        (tr("date of birth"), patient.date_of_birth),
        (tr("address"), patient.address),
        (tr("NHS number"), patient.nhs_number),
        (tr("phone"), patient.phone),
        (tr("sex"), "" if patient.sex == "unknown" else patient.sex),
        (tr("preferred language"), words.language),
        (tr("GP practice"), patient.gp),
        (tr("referrer"), words.referrer),
        (tr("attendance"), facts.visits),
        (tr("diagnosis"), words.diagnosis),
        (tr("summary for the GP"), words.gp_summary),
        (tr("requested actions"), words.requested_action),
    )
    return tuple(name for name, value in parts if not value)


def _for_the_gp(words: DischargeWords) -> tuple[Span, ...]:
    summary = clean(words.gp_summary) or tr(NOT_RECORDED)
    action = clean(words.requested_action)
    parts = [Span(tr("For the GP. "), bold=True), Span(summary)]
    if action:
        parts.append(Span(f" {action}", bold=True))
    return tuple(parts)


def figures(charts: Charts, table: Table) -> list[Block]:
    """The charts and the table; without any figure they stand in the line of gaps instead."""
    drawn: list[Block] = []
    if not all(chart.empty for chart in charts.charts):
        drawn.append(charts)
    if table.rows:
        drawn.append(table)
    return drawn


def _columns(
    facts: Facts, assessment: Assessment, pathway: Pathway, words: DischargeWords, end: date
) -> tuple[dict[bool, Columns], list[str]]:
    """The sections that have something to say, and the headings of those that don't.

    At length where doses are told (``True``), and closer together where they are not.
    """
    seen = investigations(facts, assessment, pathway, end)
    whole, missing = _sections(words, treatment(facts, pathway, end), seen)
    brief, _ = _sections(words, treatment(facts, pathway, end, doses_told=False), seen)
    return (
        {True: Columns(whole), False: Columns(brief, tight=True)},
        missing + _partly_missing(facts, assessment, words, end),
    )


def _sections(
    words: DischargeWords, given: list[str], seen: list[str]
) -> tuple[tuple[Section, ...], list[str]]:
    everything: Sequence[tuple[str, str, list[str]]] = (
        (tr("Treatment given"), tr("treatment given"), given),
        (tr("Imaging and red flags"), "", seen),
        (tr("Plan, who does what"), tr("plan and who does what"), [words.plan]),
        (tr("Outcome and patient’s own view"), "", [words.outcome, words.patient_view]),
        (
            tr("History and contributing factors"),
            "",
            [sentences((words.history, words.contributing))],
        ),
        (tr("Advice and consent"), "", [sentences((words.advice, words.consent))]),
        (tr("Copies to"), tr("copies to"), [words.copies]),
        (
            tr("Allergies, alerts and medication"),
            tr("allergies, alerts and medication"),
            [words.allergies],
        ),
    )
    sections, missing = [], []
    for heading, gap, texts in everything:
        paragraphs = tuple(spans(clean(text)) for text in texts if clean(text))
        if paragraphs:
            sections.append(Section(heading, paragraphs))
        elif gap:
            missing.append(gap)
    return tuple(sections), missing


def _partly_missing(
    facts: Facts, assessment: Assessment, words: DischargeWords, end: date
) -> list[str]:
    due = assessment.imaging.due_on
    undecided = due is not None and due <= end and not facts.imaging and not facts.decisions
    parts = (
        (tr("pain scores"), bool(facts.pain)),
        (tr("running log"), bool(facts.runs)),
        (tr("strength"), bool(facts.strength)),
        (tr("history"), bool(words.history)),
        (tr("contributing factors"), bool(words.contributing)),
        (tr("outcome"), bool(words.outcome)),
        (tr("patient’s own view"), bool(words.patient_view)),
        (tr("imaging or the decision not to image"), not undecided),
        (tr("red-flag screen"), bool(facts.screens or facts.red_flags)),
        (tr("advice given"), bool(words.advice)),
        (tr("consent to share"), bool(words.consent)),
    )
    return [name for name, present in parts if not present]


def investigations(facts: Facts, assessment: Assessment, pathway: Pathway, end: date) -> list[str]:
    """What was imaged, decided and screened until the day, a paragraph each."""
    said = [
        *studies(facts.imaging, end),
        *decisions(facts.decisions, facts.episode, pathway, end),
    ]
    due = assessment.imaging.due_on
    if due is not None and due <= end:
        said.insert(0, tr("Imaging decision due {due}.", due=short_date(due, end)))
    if not facts.imaging:
        said.append(tr("No imaging on file."))
    return [sentences(said), sentences(red_flags(facts, pathway, end))]
