"""The recovery sheet: the second key to the record on one page, and nothing of a patient."""

from datetime import date

from rehabdesk.documents.document import Document, Section, Span, spans
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.records import Letterhead
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date


def recovery_sheet(phrase: str, record: str, made_on: date, head: Letterhead) -> Document:
    """The page for the safe; ``record`` is the file's name."""
    day = long_date(made_on)
    return Document(
        kind="recovery sheet",
        title=tr("Recovery sheet"),
        subtitle=tr("Opens the record {record} where its passphrase is forgotten", record=record),
        letterhead=letterhead(head),
        blocks=(
            Section(tr("The recovery phrase"), ((Span(phrase, bold=True),),)),
            Section(
                tr("How it is used"),
                (
                    spans(
                        tr(
                            "Open RehabDesk. Type this phrase where the passphrase is asked for;"
                            " capitals, spaces and dashes don’t matter."
                        )
                    ),
                    spans(tr("RehabDesk then asks for a new passphrase.")),
                ),
            ),
            Section(
                tr("How it is kept"),
                (
                    spans(
                        tr(
                            "As the key to the filing cabinet: in a safe or sealed, away from this"
                            " computer. Whoever has this page and the file reads every record in"
                            " it."
                        )
                    ),
                    spans(
                        tr(
                            "No computer keeps this phrase, nobody can send it again. A new sheet,"
                            " made in Settings, ends this one."
                        )
                    ),
                ),
            ),
        ),
        identity=("RehabDesk", tr("recovery sheet of {day}", day=day)),
        app=APP,
        signed=True,
    )
