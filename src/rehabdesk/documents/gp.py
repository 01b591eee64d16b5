"""The paragraph the GP reads first: at most 200 words, made from the episode."""

from datetime import date

from rehabdesk.documents.document import sentences, shortened
from rehabdesk.documents.measures import pain_meaning, peak_week
from rehabdesk.documents.phrases import (
    SIDE_WORDS,
    attended,
    flag_label,
    listed,
    onset,
    strength_label,
)
from rehabdesk.documents.treatment import longer_run_before, rest_days
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.words import DISCHARGE_LABELS, MODALITY_LABELS, long_date, plural, short_date

LONGEST = 200
"""The most words of the whole paragraph."""
_RESULT_WORDS = 35


def gp_summary(facts: Facts, assessment: Assessment, pathway: Pathway, end: date) -> str:
    """Diagnosis, what was done, what came of it, what was imaged, how it ended."""
    parts = (
        _diagnosis(facts, pathway),
        _treated(facts, pathway),
        _pain(assessment),
        _running_and_strength(facts, assessment, pathway, end),
        *_imaging(facts, end),
        *_flags(facts, pathway, end),
        _ended(facts),
    )
    return shortened(sentences(parts), LONGEST)


def _diagnosis(facts: Facts, pathway: Pathway) -> str:
    side = SIDE_WORDS[facts.episode.side]
    began = onset(facts.episode)
    when = f", onset {began}" if began else ", onset unknown"
    longer = longer_run_before(facts)
    why = f" after a {longer:.0f} % longer run" if longer is not None else ""
    episode = facts.episode
    if not episode.diagnosis:
        label = f"{pathway.label[:1].lower()}{pathway.label[1:]}"
        return f"Seen on the {label} pathway, {side}{when}{why}; no diagnosis is recorded."
    kind = "Diagnosis" if episode.certainty == "confirmed" else "Working diagnosis"
    return f"{kind}: {episode.diagnosis}, {side}{when}{why}."


def _treated(facts: Facts, pathway: Pathway) -> str:
    parts = []
    if (rest := rest_days(facts)) and rest[0] != rest[1]:
        first, last = rest
        kept = f"{plural((last - first).days, 'day')} of " if last else ""
        parts.append(f"{kept}relative rest")
    if any(row.done == "yes" for row in facts.exercises):
        parts.append(
            "progressive loading, planned"
            f" {pathway.sessions_min}–{pathway.sessions_max} times a week"
        )
    seen = len(attended(facts.visits))
    visits = f"Seen {plural(seen, 'time')}" if seen else ""
    if not parts:
        return f"{visits}." if visits else ""
    given = f"reated with {listed(parts)}."
    return f"{visits}; t{given}" if visits else f"T{given}"


def _pain(assessment: Assessment) -> str:
    pain = assessment.pain
    if pain.latest is None or pain.baseline is None:
        return ""
    if pain.change is None:
        return f"Worst pain {pain.latest} of 10, scored once."
    if not pain.change:
        return f"Worst pain stayed at {pain.latest} of 10."
    verb = "fell" if pain.change < 0 else "rose"
    meaning = pain_meaning(pain.baseline, pain.change).partition(":")[0].partition(",")[0]
    meaning = meaning.partition(" (")[0]
    return f"Worst pain {verb} from {pain.baseline} to {pain.latest} of 10 ({meaning})."


def _running_and_strength(facts: Facts, assessment: Assessment, pathway: Pathway, end: date) -> str:
    parts = []
    week = assessment.load.week_km
    if week is not None and peak_week(facts, end) is not None:
        km = f"running {week:.0f} km" if week else "no run logged"
        parts.append(f"{km} in the last 7 days")
    figures = assessment.strength
    if figures.lsi_pct is not None and figures.test is not None:
        test = strength_label(figures.test, pathway).lower()
        parts.append(f"{test} symmetry {figures.lsi_pct:.0f} %")
    words = listed(parts)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _imaging(facts: Facts, end: date) -> list[str]:
    said = []
    for study in facts.imaging:
        name = MODALITY_LABELS[study.modality]
        if study.done_on and study.result:
            result = shortened(study.result, _RESULT_WORDS).rstrip(".")
            said.append(f"{name} on {short_date(study.done_on, end)}: {result}.")
        elif study.done_on:
            said.append(f"{name} done on {short_date(study.done_on, end)}, result not recorded.")
        elif study.cancelled_on is None and study.requested_on:
            said.append(f"{name} requested on {short_date(study.requested_on, end)}, not yet done.")
    return said


def _flags(facts: Facts, pathway: Pathway, end: date) -> list[str]:
    return [
        f"RED FLAG NOT CLEARED: {flag_label(flag.flag, pathway).lower()},"
        f" raised {short_date(flag.date, end)}."
        for flag in facts.red_flags
        if flag.cleared_on is None
    ]


def _ended(facts: Facts) -> str:
    episode = facts.episode
    if episode.discharged_on is None:
        return "The episode is still open."
    label = DISCHARGE_LABELS.get(episode.discharge_reason, "Closed")
    return f"{label} on {long_date(episode.discharged_on)}."
