"""From an episode and the words in the fields to a document."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Literal

from rehabdesk.documents.diary import diary_page, suggested_diary
from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.discharge_words import DischargeWords, suggested_words
from rehabdesk.documents.document import Document
from rehabdesk.documents.exercise_sheet import exercise_sheet
from rehabdesk.documents.exercise_words import home_exercises, suggested_sheet
from rehabdesk.documents.letter import progress_letter
from rehabdesk.documents.letter_words import LetterWords, suggested_letter
from rehabdesk.documents.referral import imaging_referral
from rehabdesk.documents.referral_words import MRI_SAFETY, ReferralWords, suggested_answers
from rehabdesk.documents.template_names import values
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.diary import kind_of
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts, Letterhead
from rehabdesk.domain.speech import tr

Kind = Literal["discharge", "referral", "letter", "exercises", "diary"]
TITLES: Mapping[Kind, str] = {
    "discharge": tr("Discharge summary"),
    "referral": tr("Imaging referral"),
    "letter": tr("Progress letter"),
    "exercises": tr("Home exercise sheet"),
    "diary": tr("Weekly diary"),
}
_OF_THE_RECORD = ("side", "mri_safety")
_SAFETY_KEYS = frozenset(key for key, _ in MRI_SAFETY)


@dataclass(frozen=True, slots=True)
class Drafting:
    """One episode as it was read when the page was opened."""

    kind: Kind
    facts: Facts
    assessment: Assessment
    pathway: Pathway
    letterhead: Letterhead
    trail: str = ""
    """How far the audit trail went."""

    def suggested(self) -> dict[str, str]:
        """What the record suggests for each field."""
        if self.kind == "discharge":
            return asdict(suggested_words(self.facts, self.assessment, self.pathway))
        if self.kind == "letter":
            return asdict(suggested_letter(self.facts, self.assessment, self.pathway))
        if self.kind == "exercises":
            return suggested_sheet(self.facts, self.assessment.as_of, self.pathway)
        if self.kind == "diary":
            return suggested_diary()
        answers = asdict(suggested_answers(self.facts, self.assessment, self.pathway))
        contact = " · ".join(filter(None, (self.letterhead.phone, self.letterhead.email)))
        return answers | {"contact": contact}

    def names(self, signer: Clinician) -> dict[str, object]:
        """What a template may name, with its value here."""
        return values(self.facts, self.assessment, self.pathway, self.letterhead, signer)

    @property
    def issued_kind(self) -> str:
        """The kind under which it is issued."""
        return issued_kind(self.kind, self.assessment.as_of)

    def exercise_labels(self) -> dict[str, str]:
        """The exercises that the sheet describes, key to label; none for other documents."""
        if self.kind != "exercises":
            return {}
        found = home_exercises(self.facts, self.assessment.as_of, self.pathway)
        return {each.key: each.label for each in found}

    def asked(self, words: Mapping[str, str]) -> dict[str, str]:
        """The words that are filled in a form; what the record answers by itself is left out."""
        return {name: text for name, text in words.items() if name not in _OF_THE_RECORD}

    def document(
        self, words: Mapping[str, str], signer: Clinician, signed_on: date | None
    ) -> Document:
        """The document of these words; ``signed_on`` is ``None`` for a draft."""
        return replace(self._written(words, signer, signed_on), trail=self.trail)

    def _written(
        self, words: Mapping[str, str], signer: Clinician, signed_on: date | None
    ) -> Document:
        common = (self.facts, self.assessment, self.pathway, self.letterhead, signer)
        signed = signed_on is not None
        if self.kind == "discharge":
            return discharge_summary(*common, DischargeWords(**words), signed, signed_on)
        if self.kind == "letter":
            return progress_letter(*common, LetterWords(**words), signed, signed_on)
        if self.kind == "exercises":
            return exercise_sheet(*common, words, signed, signed_on)
        if self.kind == "diary":
            return diary_page(*common, words, signed, signed_on)
        answers = {key: text for key, text in words.items() if key not in _SAFETY_KEYS}
        safety = {key: text for key, text in words.items() if key in _SAFETY_KEYS}
        side = self.facts.episode.side
        said = ReferralWords(**answers, side=side, mri_safety=safety)
        return imaging_referral(*common, said, signed, signed_on)

    def file_name(self, today: date, *, hidden: bool = False) -> str:
        """A name that says which record, and not whose; ``hidden``, not even which."""
        record = "" if hidden else self.facts.patient.patient_id
        plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in record)
        return f"{self.kind}-{plain[:40] or 'record'}-{today.isoformat()}.pdf"


def issued_kind(kind: Kind, today: date) -> str:
    """The kind under which a document of that day is issued: a diary is one of its week."""
    return kind_of(today) if kind == "diary" else kind
