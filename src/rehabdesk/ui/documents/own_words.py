"""The words a document begins with: the clinic's template, where there is one that can be used."""

from rehabdesk.documents.template_files import own_words
from rehabdesk.documents.templates import filled
from rehabdesk.domain.records import Clinician
from rehabdesk.ui.documents.drafting import Drafting
from rehabdesk.ui.documents.template_editor import TemplateEditor
from rehabdesk.ui.documents.words_form import template_fields


def suggested(drafting: Drafting, signer: Clinician) -> tuple[dict[str, str], str]:
    """What the template, else the record, suggests; and why the template can't be used."""
    fields = template_fields(drafting.kind)
    return own_words(drafting.kind, fields, drafting.suggested(), drafting.names(signer))


def previewed(
    drafting: Drafting, signer: Clinician, editor: TemplateEditor, words: dict[str, str]
) -> dict[str, str]:
    """The words as the template that is being edited makes them; ``words`` while it is faulty."""
    if editor.isHidden() or not editor.is_sound():
        return words
    known = drafting.suggested()
    mine = {field: known[field] for field in template_fields(drafting.kind)}
    try:
        return {**words, **filled(editor.text(), mine, drafting.names(signer))}
    except ValueError as wrong:
        editor.object_to(str(wrong))
        return words
