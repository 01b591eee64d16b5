"""The paragraph the GP reads first: at most 200 words, made from the episode."""

from datetime import date

from rehabdesk.documents.document import sentences, shortened
from rehabdesk.documents.measures import pain_meaning
from rehabdesk.documents.phrases import (
    SIDE_WORDS,
    attended,
    flag_label,
    listed,
    onset,
    strength_label,
)
from rehabdesk.documents.running_rows import peak_week
from rehabdesk.documents.treatment import longer_run_before, rest_days
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.units import Distance
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
    when = tr(", onset {began}", began=began) if began else tr(", onset unknown")
    longer = longer_run_before(facts)
    why = tr(" after a {longer:.0f} % longer run", longer=longer) if longer is not None else ""
    episode = facts.episode
    if not episode.diagnosis:
        label = mid_sentence(pathway.label)
        return tr(
            "Seen on the {label} pathway, {side}{when}{why}; no diagnosis is recorded.",
            label=label,
            side=side,
            when=when,
            why=why,
        )
    kind = tr("Diagnosis") if episode.certainty == "confirmed" else tr("Working diagnosis")
    return f"{kind}: {episode.diagnosis}, {side}{when}{why}."


def _treated(facts: Facts, pathway: Pathway) -> str:
    parts = []
    if (rest := rest_days(facts)) and rest[0] != rest[1]:
        first, last = rest
        kept = tr("{days} of ", days=plural((last - first).days, "day")) if last else ""
        parts.append(tr("{kept}relative rest", kept=kept))
    if any(row.done == "yes" for row in facts.exercises):
        parts.append(
            tr(
                "progressive loading, planned {sessions_min}–{sessions_max} times a week",
                sessions_min=pathway.sessions_min,
                sessions_max=pathway.sessions_max,
            )
        )
    seen = len(attended(facts.visits))
    visits = tr("Seen {times}", times=plural(seen, "time")) if seen else ""
    if not parts:
        return f"{visits}." if visits else ""
    given = listed(parts)
    if visits:
        return tr("{visits}; treated with {given}.", visits=visits, given=given)
    return tr("Treated with {given}.", given=given)


def _pain(assessment: Assessment) -> str:
    pain = assessment.pain
    if pain.latest is None or pain.baseline is None:
        return ""
    if pain.change is None:
        return tr("Worst pain {latest} of 10, scored once.", latest=pain.latest)
    if not pain.change:
        return tr("Worst pain stayed at {latest} of 10.", latest=pain.latest)
    verb = tr("fell") if pain.change < 0 else tr("rose")
    meaning = pain_meaning(pain.baseline, pain.change).partition(":")[0].partition(",")[0]
    meaning = meaning.partition(" (")[0]
    return tr(
        "Worst pain {verb} from {baseline} to {latest} of 10 ({meaning}).",
        verb=verb,
        baseline=pain.baseline,
        latest=pain.latest,
        meaning=meaning,
    )


def _running_and_strength(facts: Facts, assessment: Assessment, pathway: Pathway, end: date) -> str:
    parts = []
    week = assessment.load.week_km
    if week is not None and peak_week(facts, end) is not None:
        km = tr("running {week:.0f}", week=Distance(week)) if week else tr("no run logged")
        parts.append(tr("{km} in the last 7 days", km=km))
    figures = assessment.strength
    if figures.lsi_pct is not None and figures.test is not None:
        test = mid_sentence(strength_label(figures.test, pathway))
        parts.append(tr("{test} symmetry {lsi_pct:.0f} %", test=test, lsi_pct=figures.lsi_pct))
    words = listed(parts)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _imaging(facts: Facts, end: date) -> list[str]:
    said = []
    for study in facts.imaging:
        name = MODALITY_LABELS[study.modality]
        if study.done_on and study.result:
            result = shortened(study.result, _RESULT_WORDS).rstrip(".")
            said.append(
                tr(
                    "{name} on {done_on}: {result}.",
                    name=name,
                    done_on=short_date(study.done_on, end),
                    result=result,
                )
            )
        elif study.done_on:
            said.append(
                tr(
                    "{name} done on {done_on}, result not recorded.",
                    name=name,
                    done_on=short_date(study.done_on, end),
                )
            )
        elif study.cancelled_on is None and study.requested_on:
            said.append(
                tr(
                    "{name} requested on {requested_on}, not yet done.",
                    name=name,
                    requested_on=short_date(study.requested_on, end),
                )
            )
    return said


def _flags(facts: Facts, pathway: Pathway, end: date) -> list[str]:
    return [
        tr(
            "RED FLAG NOT CLEARED: {flag_label}, raised {date}.",
            flag_label=mid_sentence(flag_label(flag.flag, pathway)),
            date=short_date(flag.date, end),
        )
        for flag in facts.red_flags
        if flag.cleared_on is None
    ]


def _ended(facts: Facts) -> str:
    episode = facts.episode
    if episode.discharged_on is None:
        return tr("The episode is still open.")
    label = DISCHARGE_LABELS.get(episode.discharge_reason, tr("Closed"))
    return tr(
        "{label} on {discharged_on}.", label=label, discharged_on=long_date(episode.discharged_on)
    )
