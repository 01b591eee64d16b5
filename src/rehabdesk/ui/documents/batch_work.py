"""One kind of document of many patients: the issued copy where one is in force, else a draft.

What may not be signed whatever is filled in, a referral past a red flag for one, is left out: on
a pile of paper nobody reads the line that forbids it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.documents.page import Painted, lay_out
from rehabdesk.documents.pdf import write_pages
from rehabdesk.documents.pictures import read_back
from rehabdesk.documents.template_files import own_words
from rehabdesk.domain.issued import in_force
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician, EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.ui.documents.drafting import TITLES, Drafting, Kind, issued_kind
from rehabdesk.ui.documents.words_form import template_fields
from rehabdesk.whole_files import whole_file


@dataclass(frozen=True, slots=True)
class Made:
    """The pages of one patient's document; ``draft`` says why it is no issued copy."""

    key: EpisodeKey
    pages: Painted
    code: str
    draft: str = ""
    content: bytes = b""
    """The PDF's bytes as they were issued; a draft has none."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """A document that is left out, and the words that forbid it."""

    key: EpisodeKey
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What goes out, and what does not, each in the order in which it was asked for."""

    made: tuple[Made, ...]
    blocked: tuple[Blocked, ...]


def make_all(clinic: Clinic, keys: Sequence[EpisodeKey], kind: Kind, tick: Tick) -> Batch:
    """The pages of each episode's document, on whichever thread this is."""
    found: list[Made | Blocked] = []
    with clinic.database.on_this_thread():
        for place, key in enumerate(keys):
            tick(place, len(keys))
            found.append(_made(clinic, key, kind))
    tick(len(keys), len(keys))
    return Batch(
        tuple(each for each in found if isinstance(each, Made)),
        tuple(each for each in found if isinstance(each, Blocked)),
    )


def write_one(
    clinic: Clinic, keys: Sequence[EpisodeKey], kind: Kind, target: Path, tick: Tick
) -> Batch:
    """All of them in one PDF, which appears whole or not at all. Raises ``OSError``.

    Where every one is blocked there is no file.
    """
    batch = make_all(clinic, keys, kind, tick)
    if not batch.made:
        return batch
    with whole_file(target) as scratch:  # in place only when it is on record
        write_pages([each.pages for each in batch.made], tr(TITLES[kind]), scratch, tick)
        _note(clinic, batch.made, kind, "pdf")
    return batch


def write_each(
    clinic: Clinic, keys: Sequence[EpisodeKey], kind: Kind, folder: Path, tick: Tick
) -> Batch:
    """A PDF each, named by the record's number; none is written over. Raises ``OSError``.

    An issued copy is its own bytes. Each file is on record as it gets its name, so that whoever
    stops half-way has no file that the trail knows nothing of.
    """
    batch = make_all(clinic, keys, kind, tick)
    for place, each in enumerate(batch.made):
        tick(place, len(batch.made))
        with whole_file(_free_name(folder, kind, each.key)) as scratch:
            if each.content:
                scratch.write_bytes(each.content)
            else:
                write_pages([each.pages], tr(TITLES[kind]), scratch)
            _note(clinic, [each], kind, "pdf")
    tick(len(batch.made), len(batch.made))
    return batch


def _made(clinic: Clinic, key: EpisodeKey, kind: Kind) -> Made | Blocked:
    copy = in_force(clinic.issued(key), issued_kind(kind, clinic.today()))
    if copy is not None:
        content, pictures = clinic.issued_content(copy)
        return Made(key, read_back(pictures), copy.code, content=content)
    facts = clinic.facts(key)
    pathway = clinic.pathway_of(facts.episode)
    judged, head = clinic.judge(facts), clinic.letterhead()
    drafting = Drafting(kind, facts, judged, pathway, head, clinic.trail_end().short)
    signer = clinic.clinician() or Clinician("")
    fields, known = template_fields(kind), drafting.suggested()
    words, wrong = own_words(kind, fields, known, drafting.names(signer))
    document = drafting.document(drafting.asked(words), signer, None)
    if document.stops:
        return Blocked(key, " ".join(document.stops))
    missing = "; ".join(document.gaps[:3])
    why = wrong or (tr("not recorded: {missing}", missing=missing) if missing else "")
    return Made(key, lay_out(document), document.check, why or tr("not signed"))


def note_printing(clinic: Clinic, made: Sequence[Made], kind: Kind) -> None:
    """Write down that these are printed, before they are. Raises ``NotSaved``."""
    _note(clinic, made, kind, "print")


def _note(clinic: Clinic, made: Sequence[Made], kind: Kind, action: str) -> None:
    with clinic.database.on_this_thread(), clinic.database.writing():
        for each in made:
            state = "draft" if each.draft else "signed"
            clinic.note_output(each.key, action, f"{kind} {state}, check {each.code}")


def _free_name(folder: Path, kind: Kind, key: EpisodeKey) -> Path:
    plain = "".join(
        c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in key.patient_id
    )
    name = f"{kind}-{plain[:40] or 'record'}"
    free = folder / f"{name}.pdf"
    number = 2
    while free.exists():
        free, number = folder / f"{name}-{number}.pdf", number + 1
    return free
