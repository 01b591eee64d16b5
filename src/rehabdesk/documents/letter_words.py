"""What a person writes in a letter to the GP or whoever referred, and what the record suggests."""

from dataclasses import dataclass

from rehabdesk.documents.discharge_words import suggested_words as discharge_words
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The parts a person writes; what is left empty is not on the page, or named as a gap."""

    recipient: str = ""
    salutation: str = ""
    body: str = ""
    requested_action: str = ""
    plan: str = ""
    advice: str = ""
    diagnosis: str = ""
    copies: str = ""


def suggested_letter(facts: Facts, assessment: Assessment, pathway: Pathway) -> LetterWords:
    """The words that the record itself suggests; nothing is claimed that it doesn't hold."""
    known = discharge_words(facts, assessment, pathway)
    return LetterWords(
        recipient=facts.patient.gp,
        salutation=_salutation(facts.patient.gp),
        body=known.gp_summary,
        plan=known.plan,
        diagnosis=known.diagnosis,
        copies=tr("patient"),
    )


def _salutation(gp: str) -> str:
    """``Dear Dr Okoro,`` where the GP's name begins with a title; else to a colleague."""
    name = gp.partition(",")[0].strip()
    titled = name.split(" ")[0].rstrip(".") in ("Dr", "Prof", "Mr", "Mrs", "Ms", "Miss")
    return tr("Dear {name},", name=name) if titled and " " in name else tr("Dear colleague,")
