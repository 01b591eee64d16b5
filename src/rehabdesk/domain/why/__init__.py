"""Why a state, an alert or a figure is what it is, from facts and their assessment."""

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.why import imaging, modifiers
from rehabdesk.domain.why.asked import asked
from rehabdesk.domain.why.text import as_text as as_text


def why_imaging(facts: Facts, assessment: Assessment, pathway: Pathway) -> tuple[Explanation, ...]:
    """Why the imaging state is what it is, what would clear it, and each chip beside it."""
    about = asked(facts, assessment, pathway)
    clearing = imaging.clearing(about)
    return (
        imaging.state(about),
        *((clearing,) if clearing else ()),
        *modifiers.modifiers(about),
    )
