"""A note put together from the numbers of a visit: proposed, for the clinician to take or leave."""

from collections.abc import Iterator, Mapping

from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.strength import limb_symmetry
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import ACTIVITY_LABELS, IMPACT_LABELS

Sentences = Mapping[str, str]
"""What each is about (``worst``, ``sitting_min``, a test and its unit), and its words."""


def proposed_note(draft: VisitDraft, facts: Facts, pathway: Pathway) -> dict[str, str]:
    """``Worst pain 4/10 (was 6).`` ``Ran 12 km.``: what was typed, beside what was known before.

    "Was" is the latest value of an earlier day. Only numbers and answers, nothing inferred but the
    symmetry of a test whose both sides were typed.
    """
    return dict((*_pain(draft, facts), *_load(draft), *_strength(draft, facts, pathway)))


def still_to_propose(proposed: Sentences, taken: Sentences, note: str) -> dict[str, str]:
    """The sentences of a proposal that are news: neither taken before nor in the note.

    One that was taken and then reworded or struck out by hand is not proposed again, until its
    number changes.
    """
    return {
        about: words
        for about, words in proposed.items()
        if taken.get(about) != words and words not in note
    }


def merged_note(typed: str, was: str, now: str) -> str:
    """A note being written, where the one on record ``was`` another than it is ``now``.

    Nobody's words are lost: what is typed is put below what somebody else wrote meanwhile.
    """
    if now == was or typed.strip() == now:
        return typed
    return now if typed == was else f"{now}\n{typed}"


def _pain(draft: VisitDraft, facts: Facts) -> Iterator[tuple[str, str]]:
    for activity, score in draft.pain.items():
        earlier = [e for e in facts.pain if e.activity == activity and e.date < draft.date]
        was = tr(" (was {score})", score=earlier[-1].score) if earlier else ""
        yield (
            activity,
            tr(
                "{activity_labels} pain {score}/10{was}.",
                activity_labels=ACTIVITY_LABELS[activity],
                score=score,
                was=was,
            ),
        )
    if draft.visit is None:
        return
    stored = next((v for v in facts.visits if v.date == draft.date), None)
    answers = [v.daily_impact for v in facts.visits if v.date < draft.date and v.daily_impact]
    impact = draft.visit.daily_impact
    if impact and (stored is None or stored.daily_impact != impact):
        was = (
            tr(" (was {impact_labels})", impact_labels=IMPACT_LABELS[answers[-1]].lower())
            if answers
            else ""
        )
        yield (
            "daily_impact",
            tr(
                "Daily movement affected: {impact_labels}{was}.",
                impact_labels=mid_sentence(IMPACT_LABELS[impact]),
                was=was,
            ),
        )
    minutes = draft.visit.sitting_min
    if minutes is not None and (stored is None or stored.sitting_min != minutes):
        yield "sitting_min", tr("Sat {minutes:g} min.", minutes=minutes)


def _load(draft: VisitDraft) -> Iterator[tuple[str, str]]:
    for place, run in enumerate(draft.runs):
        yield (
            tr("run {place}", place=place),
            tr("Ran {run:g}.", run=Distance(run.distance_km)),
        )


def _strength(draft: VisitDraft, facts: Facts, pathway: Pathway) -> Iterator[tuple[str, str]]:
    labels = {test.key: test.label for test in pathway.strength_tests}
    tests = dict.fromkeys((trial.test, trial.unit) for trial in draft.strength)
    for test, unit in tests:
        values = {t.side: t.value for t in draft.strength if (t.test, t.unit) == (test, unit)}
        sides = ", ".join(f"{side} {value:g}" for side, value in values.items())
        left, right = values.get("left"), values.get("right")
        index = limb_symmetry(left, right, facts.episode.side) if left and right else None
        symmetry = tr(", symmetry {index:.0f} %", index=index) if index is not None else ""
        yield f"{test} {unit}", f"{labels.get(test, test)} {sides} {unit}{symmetry}."
