"""Why an alert stands (CONTRACT 4.5)."""

from collections.abc import Callable, Iterator, Mapping

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import tier_of
from rehabdesk.domain.imaging_words import flag_label
from rehabdesk.domain.readiness import SETTLED_DAYS, SETTLED_PAIN, SYMMETRY
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
        by = f"by {flag.clinician}" if flag.clinician else "by a clinician"
        yield asked.explain(
            rules.get(flag.flag, ""),
            "Red flag",
            f"{flag_label(flag, asked.pathway)}: not cleared",
            [Input("Ticked", by, flag.date)],
            threshold=(
                f"Tier {tier_of(flag, asked.pathway)}. Ticked by a clinician, never inferred; it "
                "stands until it is cleared with a reason."
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
        "Ready to discharge?",
        said or "Not every criterion that the data can judge is met",
        [Input("Worst pain", f"{worst}/10", day) for day, worst in recent],
        threshold=(
            f"Worst pain at most {SETTLED_PAIN} for {SETTLED_DAYS} days or more; limb symmetry "
            f"{SYMMETRY} % or more on knee flexion and single-leg bridge where tested; PSFS 8 or "
            "up by 2 where recorded; no run above a small spike in 28 days; no uncleared red flag; "
            "imaging decided if it was ever due. Missing data never counts as met."
        ),
        missing=["the goals, the agreed distance and the relapse plan: yours to judge"],
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
