"""Why an alert stands (CONTRACT 4.5)."""

from collections.abc import Callable, Iterator, Mapping

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import tier_of
from rehabdesk.domain.imaging_words import flag_label
from rehabdesk.domain.readiness import SETTLED_DAYS, SETTLED_PAIN, SYMMETRY
from rehabdesk.domain.speech import tr
from rehabdesk.domain.why import body, imaging, load, pain
from rehabdesk.domain.why.asked import Asked

Explain = Callable[[Asked], Iterator[Explanation]]


def alert(asked: Asked, code: str) -> tuple[Explanation, ...]:
    """Why the alert with CONTRACT's ``code`` stands, or why it does not."""
    return tuple(_MADE[code](asked))


def alerts(asked: Asked) -> Iterator[Explanation]:
    """Why each alert stands that is no figure of its own."""
    for one in asked.assessment.alerts:
        if one.code in _OWN:
            yield from _MADE[one.code](asked)


def _imaging(asked: Asked) -> Iterator[Explanation]:
    yield imaging.state(asked)


def _red_flag(asked: Asked) -> Iterator[Explanation]:
    rules = {rule.key: rule.row.id for rule in asked.pathway.red_flags}
    for flag in asked.case.uncleared:
        by = (
            tr("by {clinician}", clinician=flag.clinician)
            if flag.clinician
            else tr("by a clinician")
        )
        yield asked.explain(
            rules.get(flag.flag, ""),
            tr("Red flag"),
            tr("{flag_label}: not cleared", flag_label=flag_label(flag, asked.pathway)),
            [Input(tr("Ticked"), by, flag.date)],
            threshold=(
                tr(
                    "Tier {tier_of}. Ticked by a clinician, never inferred; it stands until "
                    "it is cleared with a reason.",
                    tier_of=tier_of(flag, asked.pathway),
                )
            ),
        )


def _trend(asked: Asked) -> Iterator[Explanation]:
    yield pain.trend(asked)


def _hard(asked: Asked) -> Iterator[Explanation]:
    yield load.hard_days(asked)


def _symmetry(asked: Asked) -> Iterator[Explanation]:
    yield body.symmetry(asked)


def _adherence(asked: Asked) -> Iterator[Explanation]:
    yield body.adherence(asked)


def _review(asked: Asked) -> Iterator[Explanation]:
    yield body.review(asked)


def _silent(asked: Asked) -> Iterator[Explanation]:
    yield body.silence(asked)


def _ready(asked: Asked) -> Iterator[Explanation]:
    said = next((a.text for a in asked.assessment.alerts if a.code == "ready_to_discharge"), "")
    recent = [(day, worst) for day, worst in asked.case.worst.items()][-3:]
    yield asked.explain(
        "DS-C2",
        tr("Ready to discharge?"),
        said or tr("Not every criterion that the data can judge is met"),
        [Input(tr("Worst pain"), f"{worst}/10", day) for day, worst in recent],
        threshold=(
            tr(
                "Worst pain at most {settled_pain} for {settled_days} days or more; limb "
                "symmetry {symmetry} % or more on knee flexion and single-leg bridge "
                "where tested; PSFS 8 or up by 2 where recorded; no run above a small "
                "spike in 28 days; no uncleared red flag; imaging decided if it was ever "
                "due. Missing data never counts as met.",
                settled_pain=SETTLED_PAIN,
                settled_days=SETTLED_DAYS,
                symmetry=SYMMETRY,
            )
        ),
        missing=[tr("the goals, the agreed distance and the relapse plan: yours to judge")],
    )


_MADE: Mapping[str, Explain] = {
    "red_flag": _red_flag,
    "imaging_due": _imaging,
    "imaging_consider": _imaging,
    "imaging_chase": _imaging,
    "pain_rising": _trend,
    "load_spike": load.spikes,
    "hard_back_to_back": _hard,
    "strength_asymmetry": _symmetry,
    "adherence_low": _adherence,
    "review_overdue": _review,
    "silent": _silent,
    "ready_to_discharge": _ready,
}

_OWN = ("red_flag", "review_overdue", "silent", "ready_to_discharge")
"""The alerts that no figure explains already."""
