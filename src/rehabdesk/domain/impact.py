"""What may suggest that daily movement is significantly affected; the clinician answers.

CLINICAL 2.2: suggested, never set. The rows of ``impact_suggestions`` hold the limits.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.records import Facts, Visit
from rehabdesk.domain.series import after, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A recorded fact that suggests the answer "significantly", and the row it rests on."""

    row: Row
    facts: tuple[Input, ...]

    def words(self, today: date) -> str:
        """``Walking 6/10 (28 Feb)``."""
        return "; ".join(
            f"{fact.label} {fact.value}" + (f" ({short_date(fact.on, today)})" if fact.on else "")
            for fact in self.facts
        )


@dataclass(frozen=True, slots=True)
class _Window:
    """The facts recorded in the days that a row looks back over."""

    facts: Facts
    since: date
    today: date
    row: Row

    def limit(self, name: str) -> float | None:
        value = (self.row.data or {}).get(name)
        return value if isinstance(value, int) else None

    def reached(self, value: float) -> bool:
        """Whether a value is within what the row suggests on."""
        low, high, under = (self.limit(name) for name in ("at_least", "at_most", "below"))
        return (
            (low is None or value >= low)
            and (high is None or value <= high)
            and (under is None or value < under)
        )

    def answered(self, name: str) -> Visit | None:
        """The latest visit of the window that answered a question."""
        visits = after(upto(self.facts.visits, self.today), self.since)
        given = [visit for visit in visits if getattr(visit, name) not in ("", None)]
        return given[-1] if given else None


def suggestions(facts: Facts, today: date, pathway: Pathway) -> tuple[Suggestion, ...]:
    """What on record suggests a significant effect, with its facts; nothing is set by it.

    Of each measure the latest value counts, and only within the row's days. What was not
    recorded suggests nothing.
    """
    found = []
    for row in pathway.section("impact_suggestions"):
        window = _Window(facts, today - timedelta(days=_days(row) + 1), today, row)
        inputs = _MEASURES[str((row.data or {})["measure"])](window)
        if inputs:
            found.append(Suggestion(row, inputs))
    return tuple(found)


def impact_explanations(facts: Facts, today: date, pathway: Pathway) -> tuple[Explanation, ...]:
    """Why each suggestion is made; or, where there is none, what was looked at."""
    made = suggestions(facts, today, pathway)
    explained = tuple(
        from_row(
            pathway,
            each.row.id,
            each.row.text,
            tr("Suggests that daily movement is significantly affected; the clinician answers"),
            inputs=each.facts,
            threshold=tr(
                "{words}, recorded within {days} days", words=each.row.text, days=_days(each.row)
            ),
        )
        for each in made
    )
    rows = pathway.section("impact_suggestions")
    if explained or not rows:
        return explained
    return (
        from_row(
            pathway,
            rows[0].id,
            tr("Does it significantly affect daily movement?"),
            tr("Nothing on record suggests it; the clinician answers"),
            threshold="; ".join(row.text for row in rows),
        ),
    )


def _days(row: Row) -> int:
    """How far back a row looks."""
    days = (row.data or {})["within_days"]
    assert isinstance(days, int)  # noqa: S101 - the file's reading let nothing else through
    return days


def _limp(window: _Window) -> tuple[Input, ...]:
    visit = window.answered("limp")
    if visit is None or visit.limp != "yes":
        return ()
    return (Input(tr("Limp"), "yes", visit.date),)


def _walking(window: _Window) -> tuple[Input, ...]:
    pain = after(upto(window.facts.pain, window.today), window.since)
    scores = [entry for entry in pain if entry.activity == "walking"]
    if not scores or not window.reached(scores[-1].score):
        return ()
    return (Input(tr("Walking"), f"{scores[-1].score}/10", scores[-1].date),)


def _sitting(window: _Window) -> tuple[Input, ...]:
    """Too little sitting counts only where work or driving is known to need more."""
    tolerated, needed = window.answered("sitting_min"), window.answered("needs_sitting")
    if tolerated is None or needed is None or needed.needs_sitting != "yes":
        return ()
    minutes = tolerated.sitting_min
    if minutes is None or not window.reached(minutes):
        return ()
    return (
        Input(tr("Sits for"), tr("{minutes:g} min", minutes=minutes), tolerated.date),
        Input(tr("Work or driving needs sitting"), "yes", needed.date),
    )


def _nights(window: _Window) -> tuple[Input, ...]:
    visit = window.answered("nights_woken")
    if visit is None or visit.nights_woken is None or not window.reached(visit.nights_woken):
        return ()
    return (Input(tr("Nights woken a week"), f"{visit.nights_woken:g}", visit.date),)


def _days_off(window: _Window) -> tuple[Input, ...]:
    visit = window.answered("days_off_work")
    if visit is None or visit.days_off_work is None or not window.reached(visit.days_off_work):
        return ()
    return (Input(tr("Days off work"), f"{visit.days_off_work:g}", visit.date),)


def _activities(window: _Window) -> tuple[Input, ...]:
    """The patient's own activities as last scored; which are daily living, the clinician knows."""
    scores = after(upto(window.facts.activity_scores, window.today), window.since)
    last = {score.activity: score for score in scores}
    return tuple(
        Input(tr("PSFS “{activity}”", activity=each.activity), f"{each.score}/10", each.date)
        for each in last.values()
        if window.reached(each.score)
    )


def _leg_function(window: _Window) -> tuple[Input, ...]:
    totals = after(upto(window.facts.outcomes, window.today), window.since)
    lefs = [total for total in totals if total.instrument == "LEFS"]
    if not lefs or not window.reached(lefs[-1].score):
        return ()
    return (Input("LEFS", f"{lefs[-1].score:g}/80", lefs[-1].date),)


_MEASURES: Mapping[str, Callable[[_Window], tuple[Input, ...]]] = {
    "limp": _limp,
    "walking_pain": _walking,
    "sitting": _sitting,
    "nights_woken": _nights,
    "daily_activity": _activities,
    "leg_function": _leg_function,
    "days_off_work": _days_off,
}
