"""An explanation as plain text, to be copied into a letter or a note."""

from collections.abc import Iterable, Iterator

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date


def parts(explanation: Explanation) -> Iterator[tuple[str, str]]:
    """(heading, words) of everything below the inputs; only what there is."""
    found = (
        (tr("Not recorded"), "; ".join(explanation.missing)),
        (tr("Counted"), explanation.arithmetic),
        (tr("Threshold"), explanation.threshold),
        (tr("Source"), explanation.source),
        (tr("Limits"), explanation.limits),
    )
    return ((heading, words) for heading, words in found if words)


def origin(explanation: Explanation) -> str:
    """The rule and the pathway with its version, as far as they are known."""
    named = (
        tr("Rule {rule}", rule=explanation.rule) if explanation.rule else "",
        explanation.pathway,
    )
    return " · ".join(part for part in named if part)


def input_words(fact: Input) -> str:
    """One fact that went in, with its day."""
    return f"{fact.label}: {value_words(fact)}"


def value_words(fact: Input) -> str:
    """What was recorded, and its day: ``8/10, 2 Mar 2026``."""
    return ", ".join(part for part in (fact.value, long_date(fact.on) if fact.on else "") if part)


def as_text(explanations: Iterable[Explanation]) -> str:
    """All of them, one under the other, nothing left out."""
    return "\n\n".join("\n".join(_lines(explanation)) for explanation in explanations)


def _lines(explanation: Explanation) -> Iterator[str]:
    yield f"{explanation.title}: {explanation.verdict}"
    yield from (f"- {input_words(fact)}" for fact in explanation.inputs)
    yield from (f"{heading}: {words}" for heading, words in parts(explanation))
    if origin(explanation):
        yield origin(explanation)
