"""How each measure of a criterion is read from the record: the small vocabulary of the pathway.

``domain.pathway_criteria`` lists the columns each measure needs.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from rehabdesk.domain.explanation import Input
from rehabdesk.domain.imaging import imaging_figures
from rehabdesk.domain.load import load_of
from rehabdesk.domain.outcome_changes import change_of
from rehabdesk.domain.outcome_measures import measure_of
from rehabdesk.domain.pain import pain_of
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.loading_measures import back_to_baseline, loading_test, sessions
from rehabdesk.domain.plan.reading import Reading, Status, any_of, compared
from rehabdesk.domain.plan.rules import column, number, optional_number, text
from rehabdesk.domain.plan.strength_measures import strength, symmetry
from rehabdesk.domain.readiness import imaging_decided, low_since
from rehabdesk.domain.series import Known, upto
from rehabdesk.domain.speech import begun_large, tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import ACTIVITY_LABELS, MINUS, STATE_LABELS, long_date, plural, signed

LOG_DAYS = 28
"""Four weeks: how far the log must reach back to say that no run in them was a spike (DS-C5)."""


def read(row: Row, case: Known, pathway: Pathway) -> Reading:
    """What the record says about a criterion that has a measure."""
    return _MEASURES[text(row, "measure")](row, case, pathway)


def pain(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The latest score of ``activity``: ``at_most`` so much, or falling where that is enough.

    ``worst`` is the day's worst. A score older than ``within_days`` says nothing of now.
    """
    activity = text(row, "activity")
    label = tr("{activity_labels} pain", activity_labels=ACTIVITY_LABELS[activity])
    latest = _latest_pain(activity, case)
    within = optional_number(row, "within_days")
    oldest = None if within is None else case.today - timedelta(days=int(within))
    if latest is None or (oldest is not None and latest[0] <= oldest):
        facts = () if latest is None else (Input(label, str(latest[1]), latest[0]),)
        wanted = (
            label
            if within is None
            else tr("{label}, in the last {within:g} days", label=label, within=within)
        )
        return Reading(Status.NOT_KNOWN, facts, missing=(wanted,))
    day, score = latest
    at_most = number(row, "at_most")
    low = compared(score <= at_most)
    sign = "\N{LESS-THAN OR EQUAL TO}" if score <= at_most else ">"
    found = Reading(low, (Input(label, str(score), day),), f"{score} {sign} {at_most:g}")
    return found if low is Status.MET or not column(row, "or_falling") else _falling(found, case)


def _latest_pain(activity: str, case: Known) -> tuple[date, int] | None:
    if activity == "worst":
        return next(reversed(case.worst.items()), None)
    entries = (entry for entry in reversed(case.pain) if entry.activity == activity)
    return next(((entry.date, entry.score) for entry in entries), None)


def _falling(high: Reading, case: Known) -> Reading:
    """Pain that is too high may still be falling: its trend over the last 28 days decides."""
    trend = pain_of(case).trend_per_week
    if trend is None:
        missing = (tr("A trend: 3 days of worst pain over a week, in the last 28 days"),)
        return Reading(Status.NOT_KNOWN, high.facts, high.arithmetic, missing)
    fact = Input(
        tr("Trend of worst pain"), tr("{trend} a week", trend=signed(trend, 1)), case.today
    )
    arithmetic = tr(
        "{arithmetic}; {trend} points a week", arithmetic=high.arithmetic, trend=signed(trend, 1)
    )
    return Reading(any_of((high.status, compared(trend < 0))), (*high.facts, fact), arithmetic)


def settled_pain(row: Row, case: Known, pathway: Pathway) -> Reading:
    """Worst pain ``at_most`` so much, on every day with entries, for ``days`` or longer."""
    at_most, days = number(row, "at_most"), int(number(row, "days"))
    latest = _latest_pain("worst", case)
    if latest is None or latest[0] < case.today - timedelta(days=days):
        return Reading(
            Status.NOT_KNOWN,
            () if latest is None else (Input(tr("Worst pain"), str(latest[1]), latest[0]),),
            missing=(tr("Worst pain, in the last {days} days", days=days),),
        )
    fact = Input(tr("Worst pain"), str(latest[1]), latest[0])
    began = low_since(case, at_most)
    if began is None:
        return Reading(Status.NOT_MET, (fact,), f"{latest[1]} > {at_most:g}")
    length = (case.today - began).days
    arithmetic = f"{long_date(case.today)} {MINUS} {long_date(began)} = {plural(length, 'day')}"
    facts = (fact, Input(tr("At most {at_most:g} since", at_most=at_most), long_date(began), began))
    return Reading(compared(length >= days), facts, arithmetic)


def phase_days(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The phase of the row has run for ``days`` or longer, and runs now."""
    phase, days = int(number(row, "phase")), int(number(row, "days"))
    began: date | None = None
    for start in case.phases:
        if start.phase != phase:
            began = None
        elif began is None:
            began = start.date
    if not case.phases:
        return Reading(Status.NOT_KNOWN, missing=(tr("The phase set"),))
    now = case.phases[-1]
    if began is None:
        return Reading(Status.NOT_MET, (Input(tr("Phase"), str(now.phase), now.date),))
    length = (case.today - began).days
    return Reading(
        compared(length >= days),
        (Input(tr("Phase"), str(phase), began),),
        f"{long_date(case.today)} {MINUS} {long_date(began)} = {plural(length, 'day')}",
    )


def outcome(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The latest total of ``instrument``: ``at_least`` so much, or a gain since the first.

    The gain is the one shown with the outcome measures: of one version only, and over the
    activities scored on both days (PS01, PS03).
    """
    instrument, at_least = text(row, "instrument"), number(row, "at_least")
    measure = measure_of(pathway, instrument)
    change = change_of(measure, case.facts, case.today, pathway) if measure else None
    if change is None:
        return Reading(Status.NOT_KNOWN, missing=(instrument,))
    first, last = change.first, change.latest
    sign = "\N{GREATER-THAN OR EQUAL TO}" if last.score >= at_least else "<"
    arithmetic = f"{last.score:g} {sign} {at_least:g}"
    fact = Input(instrument, f"{last.score:g}", last.date)
    gain = optional_number(row, "or_gain")
    enough = compared(last.score >= at_least)
    if enough is Status.MET or gain is None:
        return Reading(enough, (fact,), arithmetic)
    if change.delta is None:
        missing = (tr("An earlier {instrument} to compare with", instrument=instrument),)
        return Reading(Status.NOT_KNOWN, (fact,), arithmetic, missing)
    facts: tuple[Input, ...] = (
        fact,
        Input(tr("{instrument}, first", instrument=instrument), f"{first.score:g}", first.date),
    )
    if change.means is not None and change.means != (first.score, last.score):
        before, now = change.means  # what is compared: the activities scored on both days
        facts = (
            fact,
            Input(
                tr("{instrument}, activities scored both times", instrument=instrument),
                f"{now:g}",
                last.date,
            ),
            Input(
                tr("{instrument}, the same activities first", instrument=instrument),
                f"{before:g}",
                first.date,
            ),
        )
    arithmetic += tr("; change {delta}, {gain:g} wanted", delta=signed(change.delta, 1), gain=gain)
    return Reading(compared(change.delta >= gain), facts, arithmetic)


def agreed_distance(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The last 7 days reach the agreed goal, and no run of 28 days was more than a small spike."""
    goal, load = case.episode.goal_km_week, load_of(case.runs, case.today)
    missing = []
    if goal is None:
        missing.append(tr("The weekly distance agreed as the goal"))
    if not case.runs or (case.today - case.runs[0].date).days < LOG_DAYS - 1:
        missing.append(tr("Runs logged for 4 weeks"))
    facts = []
    if load.week_km is not None:
        facts.append(Input(tr("Last 7 days"), f"{Distance(load.week_km):.1f}", case.today))
    if goal is not None:
        facts.append(Input(tr("Agreed"), tr("{goal:g} a week", goal=Distance(goal))))
    large = [spike for spike in load.spikes if spike.size != "small"]
    facts += [
        Input(
            tr("{size} spike", size=begun_large(tr(spike.size))),
            f"{Distance(spike.distance_km):g}",
            spike.date,
        )
        for spike in large
    ]
    if large or (goal is not None and load.week_km is not None and load.week_km < goal):
        status = Status.NOT_MET
    else:
        status = Status.NOT_KNOWN if missing else Status.MET
    return Reading(status, tuple(facts), "", tuple(missing))


def red_flags(row: Row, case: Known, pathway: Pathway) -> Reading:
    """No red flag is uncleared; not known where nobody ever screened for one."""
    labels = {rule.key: rule.label for rule in pathway.red_flags}
    if case.uncleared:
        return Reading(
            Status.NOT_MET,
            tuple(
                Input(tr("Not cleared"), labels.get(flag.flag, flag.flag), flag.date)
                for flag in case.uncleared
            ),
        )
    screens = upto(case.facts.screens, case.today)
    looked = [each.date for each in screens] + [each.date for each in case.red_flags]
    if not looked:
        return Reading(Status.NOT_KNOWN, missing=(tr("A red-flag screen"),))
    last = max(looked)
    return Reading(Status.MET, (Input(tr("Last screened"), long_date(last), last),))


def imaging_decision(row: Row, case: Known, pathway: Pathway) -> Reading:
    """An imaging decision is on record, or none was ever due."""
    if pathway.imaging is None:
        return Reading(Status.MET, (Input(tr("Imaging"), tr("This pathway has no imaging rule")),))
    figures = imaging_figures(case.facts, case.today, pathway)
    facts = [Input(tr("Imaging"), STATE_LABELS[figures.state], case.today)]
    if figures.due_on is not None:
        facts.append(Input(tr("Decision due from"), long_date(figures.due_on), figures.due_on))
    facts += [
        Input(tr("Decision"), decision.decision, decision.date) for decision in case.decisions[-1:]
    ]
    return Reading(compared(imaging_decided(case, figures)), tuple(facts))


Measure = Callable[[Row, Known, Pathway], Reading]
_MEASURES: Mapping[str, Measure] = {
    "pain": pain,
    "settled_pain": settled_pain,
    "loading_test": loading_test,
    "back_to_baseline": back_to_baseline,
    "sessions": sessions,
    "phase_days": phase_days,
    "strength": strength,
    "symmetry": symmetry,
    "outcome": outcome,
    "agreed_distance": agreed_distance,
    "red_flags": red_flags,
    "imaging_decision": imaging_decision,
}
