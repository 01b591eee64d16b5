"""The imaging referral letter: the minimum data of CLINICAL 8.2, every gap named."""

from datetime import date

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
    Spans,
    Table,
    clean,
    spans,
)
from rehabdesk.documents.identity import APP, footer, letterhead, limited, person, signed_by
from rehabdesk.documents.known import known_by
from rehabdesk.documents.phrases import SIDE_CAPITALS, flag_label, red_flags
from rehabdesk.documents.referral_words import (
    MRI_SAFETY,
    SAFETY_GAP,
    ReferralWords,
    modality_name,
    suggested_answers,
    unanswered,
)
from rehabdesk.domain import records
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import NOT_RECORDED, long_date


def imaging_referral(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead_of: records.Letterhead,
    signer: Clinician | None,
    words: ReferralWords | None = None,
    signed: bool = False,
    signed_on: date | None = None,
    *,
    question: str = "",
) -> Document:
    """The referral letter of one episode as of the assessment's day.

    A letter with gaps is never signed: ``signed`` then changes nothing, and no signature block
    is printed (IR10, no pre-signed blanks). ``question`` fills an empty clinical question.
    """
    today = assessment.as_of
    if words is None:
        words = suggested_answers(facts, assessment, pathway, question)
    facts = known_by(facts, today)
    gaps = tuple(unanswered(facts, words)) + (() if signed_by(signer) else (tr("referrer"),))
    stops = tuple(_stops(facts, words, pathway))
    signed = signed and not gaps and not stops
    blocks: list[Block] = [
        Grid(tuple(_cells(facts, words, today))),
        Callout(_request(words)),
        Section(tr("Clinical history"), _paragraphs([words.history])),
        Columns(tuple(_sections(facts, words, pathway, signer, today))),
    ]
    if words.modality in {"", "mri"}:
        blocks.append(_mri_safety(words))
    if stops:
        blocks.append(Note(spans(Span(" ".join(stops), bold=True))))
    if gaps:
        blocks.append(Note(spans(Span(tr("Not recorded: "), bold=True), f"{together(gaps)}.")))
        blocks.append(Note(spans(Span(tr("No signature while parts are missing."), dim=True))))
    elif not stops:
        day = long_date(signed_on or today) if signed else ""
        blocks.append(Signature(signed_by(signer) if signed else "", day))
    return Document(
        kind="referral",
        title=tr("Imaging referral"),
        subtitle=_subtitle(words, today),
        letterhead=letterhead(letterhead_of),
        blocks=tuple(blocks),
        identity=footer(facts.patient),
        app=APP,
        gaps=gaps,
        stops=stops,
        signed=signed,
        demo=letterhead_of.demo,
    )


def _subtitle(words: ReferralWords, today: date) -> str:
    what = modality_name(words.modality) or tr("Examination not recorded")
    side = SIDE_CAPITALS.get(words.side, tr("side not recorded"))
    return f"{what} · {side} · {long_date(today)}"


def _cells(facts: Facts, words: ReferralWords, today: date) -> list[Cell]:
    cells = person(facts.patient, today)
    if not facts.patient.nhs_number:
        cells.append(Cell(tr("NHS no."), mid_sentence(tr(NOT_RECORDED))))
    if not facts.patient.address:
        cells.append(Cell(tr("Address"), mid_sentence(tr(NOT_RECORDED))))
    return [limited(cell) for cell in cells]


def _request(words: ReferralWords) -> Spans:
    """The examination, the region, the side in capitals, and the question."""
    what = modality_name(words.modality) or tr(NOT_RECORDED)
    region = clean(words.region) or tr(NOT_RECORDED)
    side = SIDE_CAPITALS.get(words.side, tr(NOT_RECORDED))
    return (
        Span(tr("Examination requested: "), bold=True),
        Span(f"{what}. "),
        Span(tr("Region: "), bold=True),
        Span(f"{region}. "),
        Span(tr("Side: "), bold=True),
        Span(side, bold=True),
        Span(tr("\nClinical question: "), bold=True),
        Span(clean(words.question) or tr(NOT_RECORDED)),
    )


def _sections(
    facts: Facts, words: ReferralWords, pathway: Pathway, signer: Clinician | None, today: date
) -> list[Section]:
    screened = " ".join(red_flags(facts, pathway, today)) or tr(
        "Red-flag screen: {not_recorded}.", not_recorded=tr(NOT_RECORDED)
    )
    referrer = signed_by(signer)
    pairs: list[tuple[str, list[str]]] = [
        (tr("Provisional diagnosis"), [words.diagnosis]),
        (tr("Findings"), [words.findings]),
        (tr("Previous imaging"), [words.previous_imaging]),
        (
            tr("Urgency and red flags"),
            [tr("Urgency: {urgency}.", urgency=words.urgency or tr(NOT_RECORDED)), screened],
        ),
        (tr("Who acts on the report"), [words.acts_on_report, _copies(words)]),
        (tr("Referrer"), [referrer, words.contact]),
        (tr("Consent, communication, transport"), [words.needs]),
    ]
    if words.modality in {"xray", "ct"}:
        pairs.append((tr("Possibility of pregnancy"), [words.pregnancy]))
    return [Section(heading, _paragraphs(texts)) for heading, texts in pairs]


def _copies(words: ReferralWords) -> str:
    return tr("Copy of the report to: {copies}", copies=words.copies or tr(NOT_RECORDED))


def _paragraphs(texts: list[str]) -> tuple[Spans, ...]:
    """The paragraphs that say something; a section without one says so itself."""
    said = tuple(spans(clean(text)) for text in texts if clean(text))
    return said or (spans(Span(tr(NOT_RECORDED), dim=True)),)


def _mri_safety(words: ReferralWords) -> Table:
    rows = tuple(
        (tr(label), clean(words.mri_safety.get(key, "")) or tr(NOT_RECORDED))
        for key, label in MRI_SAFETY
    )
    heading = tr("MRI safety (known facts; the MR unit decides)")
    return Table(heading, (tr("Ask"), tr("Answer")), rows, (0.55, 0.45))


def together(gaps: tuple[str, ...]) -> str:
    """The gaps in one line, the safety questions behind one heading."""
    plain = [gap for gap in gaps if not gap.startswith(tr(SAFETY_GAP))]
    safety = [gap.removeprefix(tr(SAFETY_GAP)) for gap in gaps if gap.startswith(tr(SAFETY_GAP))]
    return "; ".join((*plain, f"{tr(SAFETY_GAP)}{', '.join(safety)}") if safety else plain)


def _stops(facts: Facts, words: ReferralWords, pathway: Pathway) -> list[str]:
    """What forbids signing: an emergency, or a side that is not the episode's (IR02, RF01)."""
    tiers = {rule.key: rule.tier for rule in pathway.red_flags}
    found = [
        tr(
            "{flag_label}: same-day emergency pathway, never an outpatient letter.",
            flag_label=flag_label(flag.flag, pathway),
        )
        for flag in facts.red_flags
        if flag.cleared_on is None and tiers.get(flag.flag) == "emergency"
    ]
    if words.side and words.side != facts.episode.side:
        side = SIDE_CAPITALS[facts.episode.side]
        found.append(tr("The side is not the episode’s ({side}): correct one of them.", side=side))
    return found
