"""The weekly diary on one page: seven days with boxes for a pen, and the code to type it back."""

from collections.abc import Mapping
from datetime import date, timedelta

from rehabdesk.documents.document import (
    Block,
    Callout,
    Cell,
    DiaryWeek,
    Document,
    Grid,
    Note,
    Span,
    clean,
    spans,
)
from rehabdesk.documents.identity import APP, footer, letterhead, limited, signed_by
from rehabdesk.documents.phrases import SIDE_WORDS
from rehabdesk.domain import records
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.diary import DAYS, kind_of, week_from
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.home import diary_exercises
from rehabdesk.domain.records import Clinician, Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.tables import RUN_KINDS
from rehabdesk.domain.units import unit_words
from rehabdesk.domain.words import day_and_month, long_date, weekday_name


def suggested_diary() -> dict[str, str]:
    """The words of every field of the page, by name."""
    return {
        "message": "",
        "how": tr(
            "Pain is a number: 0 is none, 10 the worst you can think of. Leave empty what you "
            "don't know. Bring the page to your next appointment."
        ),
    }


def diary_page(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead_of: records.Letterhead,
    signer: Clinician | None,
    words: Mapping[str, str],
    signed: bool = False,
    signed_on: date | None = None,
) -> Document:
    """The diary of the seven days from the assessment's day on."""
    first = assessment.as_of
    signed = signed and bool(signed_by(signer))
    exercises = diary_exercises(facts, first, pathway)
    said = [clean(words.get(name, "")) for name in ("message", "how")]
    blocks: list[Block] = [
        Grid(tuple(_cells(facts, signer))),
        Callout(spans("\n".join(part for part in said if part))),
        DiaryWeek(_headings(), tuple(map(_day, week_from(first))), len(exercises)),
        *_legend(exercises),
    ]
    last = first + timedelta(days=DAYS - 1)
    return Document(
        kind=kind_of(first),
        title=tr("Weekly diary"),
        subtitle=tr("{first} to {last}", first=long_date(first), last=long_date(last)),
        letterhead=letterhead(letterhead_of),
        blocks=tuple(blocks),
        identity=footer(facts.patient),
        app=APP,
        gaps=() if signer and signer.name else (tr("person completing"),),
        signed=signed,
        demo=letterhead_of.demo,
        code_on_top=signed,
    )


def _cells(facts: Facts, signer: Clinician | None) -> list[Cell]:
    more = (
        Cell(tr("Side"), SIDE_WORDS[facts.episode.side]),
        Cell(tr("Physiotherapist"), (signer.name if signer else "") or facts.episode.clinician),
    )
    who = Cell(tr("Patient"), facts.patient.name, bold=True)
    return [limited(cell) for cell in (who, *more) if cell.value]


def _headings() -> tuple[str, ...]:
    return (
        tr("Pain on waking, 0–10"),
        tr("Worst pain, 0–10"),
        tr("Sitting without more pain, minutes"),
        tr("Run, {unit}", unit=unit_words()),
        tr("Kind of run"),
        tr("Exercises done"),
    )


def _day(day: date) -> str:
    return f"{weekday_name(day)}\n{day_and_month(day)}"


def _legend(exercises: Mapping[str, str]) -> list[Block]:
    kinds = "   ".join(
        f"{number} {mid_sentence(choice_name(kind))}" for number, kind in enumerate(RUN_KINDS, 1)
    )
    found: list[Block] = [Note(spans(Span(tr("Kind of run: "), bold=True), kinds))]
    if exercises:
        names = "   ".join(
            f"{number} {clean(label)}" for number, label in enumerate(exercises.values(), 1)
        )
        found.append(Note(spans(Span(tr("Exercises: "), bold=True), names)))
    return found
