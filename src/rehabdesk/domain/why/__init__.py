"""Why a state, an alert or a figure is what it is, from facts and their assessment.

Each answer is made of the same facts, day and thresholds as the assessment it explains.
"""

from collections.abc import Callable, Mapping

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.why import alerts, body, imaging, load, modifiers, pain
from rehabdesk.domain.why.asked import Asked, asked
from rehabdesk.domain.why.text import as_text as as_text

FIGURES: Mapping[str, Callable[[Asked], Explanation]] = {
    "pain": pain.latest,
    "pain_change": pain.change,
    "pain_trend": pain.trend,
    "week_km": load.week,
    "week_change": load.week_change,
    "acute_chronic": load.acute_chronic,
    "longest_run": load.longest,
    "hard_days": load.hard_days,
    "symmetry": body.symmetry,
    "adherence": body.adherence,
    "last_entry": body.silence,
    "next_review": body.review,
}
"""The figures of an assessment that can be asked about by name."""


def why_imaging(facts: Facts, assessment: Assessment, pathway: Pathway) -> tuple[Explanation, ...]:
    """Why the imaging state is what it is, what would clear it, and each chip beside it."""
    about = asked(facts, assessment, pathway)
    clearing = imaging.clearing(about)
    return (
        imaging.state(about),
        *((clearing,) if clearing else ()),
        *modifiers.modifiers(about),
    )


def why_modifier(
    name: str, facts: Facts, assessment: Assessment, pathway: Pathway
) -> tuple[Explanation, ...]:
    """Why one chip stands beside the state; ``name`` is CONTRACT's (``stale``)."""
    return (modifiers.modifier(asked(facts, assessment, pathway), name),)


def why_alert(
    code: str, facts: Facts, assessment: Assessment, pathway: Pathway
) -> tuple[Explanation, ...]:
    """Why an alert stands; ``code`` is CONTRACT's (``load_spike``)."""
    return alerts.alert(asked(facts, assessment, pathway), code)


def why_figure(
    name: str, facts: Facts, assessment: Assessment, pathway: Pathway
) -> tuple[Explanation, ...]:
    """Why a figure is what it is; ``name`` is one of ``FIGURES``."""
    return (FIGURES[name](asked(facts, assessment, pathway)),)


def why_all(facts: Facts, assessment: Assessment, pathway: Pathway) -> tuple[Explanation, ...]:
    """Everything: the imaging state and its chips, then the alerts, then every figure."""
    about = asked(facts, assessment, pathway)
    return (
        *why_imaging(facts, assessment, pathway),
        *alerts.alerts(about),
        *pain.pain(about),
        *load.load(about),
        body.symmetry(about),
        body.adherence(about),
    )
