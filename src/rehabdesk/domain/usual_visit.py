"""What the last visits of an episode recorded and today's has not: a reminder, never a rule."""

from datetime import date

from rehabdesk.domain.drafts import VisitDraft, apply
from rehabdesk.domain.records import Facts

RUN, IMPACT, SITTING, NOTE = "distance_km", "daily_impact", "sitting_min", "subjective"
STRENGTH, EXERCISES, REVIEW = "strength", "exercises", "next_review"
LOOKED_AT = 3
"""How many earlier visits say what is usual."""


def missing(draft: VisitDraft, facts: Facts) -> frozenset[str]:
    """What more than half of the last visits recorded, and neither the draft nor its day has.

    Named by pain activity, or by one of the names above. Visits are the days with a visit on
    record, else those with a pain score; before the first nothing is missing. A next review is
    missing where one was set before and none is ahead.
    """
    whole = apply(draft, facts)
    usual = _usual(facts, draft.date)
    if facts.episode.next_review is not None and facts.episode.discharged_on is None:
        usual |= {REVIEW}
    return frozenset(usual - _recorded(whole, draft.date))


def _usual(facts: Facts, day: date) -> set[str]:
    visits = {visit.date for visit in facts.visits} or {entry.date for entry in facts.pain}
    days = sorted(each for each in visits if each < day)[-LOOKED_AT:]
    held = [_recorded(facts, each) - {REVIEW} for each in days]
    named = set().union(*held)
    return {name for name in named if 2 * sum(name in each for each in held) > len(held)}


def _recorded(facts: Facts, day: date) -> set[str]:
    found = {entry.activity for entry in facts.pain if entry.date == day}
    for visit in facts.visits:
        if visit.date == day:
            answers = visit._asdict()
            found |= {name for name in (IMPACT, SITTING, NOTE) if answers[name] not in ("", None)}
    series = ((RUN, facts.runs), (STRENGTH, facts.strength), (EXERCISES, facts.exercises))
    found |= {name for name, rows in series if any(row.date == day for row in rows)}
    ahead = facts.episode.next_review
    return found | ({REVIEW} if ahead is not None and ahead > day else set())
