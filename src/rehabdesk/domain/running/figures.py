"""Every running figure in words, each with its explanation (CLINICAL section 4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.form import cadence
from rehabdesk.domain.plan.rest import rest_window
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.running.hazards import hazard
from rehabdesk.domain.running.kinds import (
    LONG_TIMES,
    Share,
    hard_pairs,
    hard_runs,
    hill_share,
    is_fast,
    is_hilly,
    mean_cadence,
    month_of,
    rest_breaches,
    session_load,
    speed_share,
)
from rehabdesk.domain.running.weeks import running_weeks
from rehabdesk.domain.series import after, upto
from rehabdesk.domain.why import load as why_load
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, asked, percent
from rehabdesk.domain.words import plural, short_date

NONE = "None"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it is, its value in words, what to add, and why.

    ``warns`` marks what asks for a look; only a spike, hard days in a row and a broken relative
    rest may.
    """

    rule: str
    label: str
    value: str
    note: str
    explanations: tuple[Explanation, ...]
    warns: bool = False


@dataclass(frozen=True, slots=True)
class _Case:
    """What every figure is read from."""

    why: Asked
    runs: tuple[Run, ...]
    month: tuple[Run, ...]
    facts: Facts
    pathway: Pathway


def figures(facts: Facts, assessment: Assessment, pathway: Pathway) -> tuple[Figure, ...]:
    """The figures that are acted on, in the order of the screen."""
    case = _case(facts, assessment, pathway)
    return (
        _week(case),
        _longest(case),
        _spikes(case),
        _hard(case),
        _share_of(case, "RL08", "Hills", hill_share(case.month)),
        _share_of(case, "RL09", "Intervals and sprints", speed_share(case.month)),
        _cadence(case),
        _session(case),
        _breaches(case),
    )


def _case(facts: Facts, assessment: Assessment, pathway: Pathway) -> _Case:
    runs = upto(facts.runs, assessment.as_of)
    month = month_of(runs, assessment.as_of)
    return _Case(asked(facts, assessment, pathway), runs, month, facts, pathway)


def _week(case: _Case) -> Figure:
    weeks = running_weeks(case.runs, case.why.today)
    km = weeks[-1].km if weeks else None
    note = f"this calendar week {km:.1f} km" if km is not None else "no run logged this week"
    explanation = why_load.week(case.why)
    return Figure("RL01", "Last 7 days", explanation.verdict, note if weeks else "", (explanation,))


def _longest(case: _Case) -> Figure:
    explanation = why_load.longest(case.why)
    on = next((short_date(i.on, case.why.today) for i in explanation.inputs if i.on), "")
    return Figure("RL06", "Longest in 30 days", explanation.verdict, on, (explanation,))


def _spikes(case: _Case) -> Figure:
    found = case.why.assessment.load.spikes
    explanations = tuple(why_load.spikes(case.why))
    if not found:
        return Figure("RL05", "Spikes, 28 days", explanations[0].verdict, "", explanations)
    last = found[-1]
    size = hazard(last.size, case.pathway)
    words = [
        f"{last.distance_km:.1f} km on {short_date(last.date, case.why.today)} after at most "
        f"{last.longest_30d_km:.1f} km"
    ]
    words += [size.words] if size else []
    value = f"{percent(last.pct)}, {last.size}"
    if len(found) > 1:
        value = f"{len(found)}, the latest {value}"
    return Figure("RL05", "Spikes, 28 days", value, "; ".join(words), explanations, warns=True)


def _hard(case: _Case) -> Figure:
    pairs = hard_pairs(case.runs, case.why.today)
    days = [
        f"{short_date(one, case.why.today)} and {short_date(two, case.why.today)}"
        for one, two in pairs
    ]
    value = (plural(len(pairs), "pair") if pairs else NONE) if case.month else NOT_KNOWN
    inside = {day for pair in pairs for day in pair}
    hard = hard_runs(case.runs, case.why.today)
    explanation = from_row(
        case.pathway,
        "RL07",
        "Hard days in a row, 28 days",
        value,
        inputs=_inputs([run for run in hard if not inside or run.date in inside]),
        arithmetic=_usual_words(case.month, len({run.date for run in hard})),
        missing=() if case.month else ("A run in the last 28 days",),
    )
    label = "Hard days in a row, 28 days"
    return Figure("RL07", label, value, "; ".join(days), (explanation,), warns=bool(pairs))


def _usual_words(month: Sequence[Run], days: int) -> str:
    """From which distance on a run counted as hard, and how many days had one."""
    if not month:
        return ""
    usual, (times, of) = median(run.distance_km for run in month), LONG_TIMES
    sums = f"{times / of:g} × the median of {plural(len(month), 'run')}, {usual:.1f} km, "
    return f"{sums}= {usual * times / of:.1f} km; {plural(days, 'hard day')}"


def _share_of(case: _Case, rule: str, label: str, share: Share) -> Figure:
    value = NOT_KNOWN if share.pct is None else f"{share.pct:.1f} %"
    sums = f"{share.km:.1f} of {share.total_km:.1f} km" if share.total_km else ""
    untold = f"{share.untold_km:.1f} km untagged" if share.untold_km else ""
    part = is_hilly if rule == "RL08" else is_fast
    explanation = from_row(
        case.pathway,
        rule,
        f"{label}, 28 days",
        value,
        inputs=_inputs([run for run in case.month if part(run)]),
        arithmetic=f"100 × {share.km:.1f} / {share.total_km:.1f} = {value}"
        if share.pct is not None
        else "",
        missing=("The kind of the runs",) if share.pct is None else (),
    )
    note = ", ".join(part for part in (sums if share.pct is not None else "", untold) if part)
    return Figure(rule, f"{label}, 28 days", value, note, (explanation,))


def _cadence(case: _Case) -> Figure:
    mean = mean_cadence(case.month)
    target = cadence(case.facts, case.why.today, case.pathway)
    value = NOT_KNOWN if mean is None else f"{mean:.0f} a minute"
    note = ""
    if target is not None and mean is not None:
        usual = f"{target.low}\N{EN DASH}{target.high}"
        note = f"in {usual}" if target.low <= mean <= target.high else f"outside {usual}"
    explanation = from_row(
        case.pathway,
        "RL10",
        "Cadence of flat easy runs, 28 days",
        value,
        inputs=tuple(
            Input(f"{run.distance_km:.1f} km", f"{run.cadence_spm:g} a minute", run.date)
            for run in case.month
            if run.cadence_spm is not None
        ),
        missing=("A cadence on a flat easy run",) if mean is None else (),
    )
    explanations = (explanation, target.explanation) if target is not None else (explanation,)
    return Figure("RL10", "Cadence, flat easy runs", value, note, explanations)


def _session(case: _Case) -> Figure:
    week = after(case.runs, case.why.today - timedelta(days=7))
    load = session_load(week)
    whole = load.total is not None and load.counted == load.runs
    value = NOT_KNOWN if load.total is None else f"{load.total:.0f} AU"
    note = "" if whole or not load.runs else f"{load.counted} of {plural(load.runs, 'run')} count"
    explanation = from_row(
        case.pathway,
        "RL11",
        "Session load, 7 days",
        value,
        inputs=tuple(
            Input(f"{run.duration_min:g} min", f"effort {run.rpe:g}", run.date)
            for run in week
            if run.duration_min is not None and run.rpe is not None
        ),
        missing=() if whole else ("Duration and effort of every run",),
    )
    return Figure("RL11", "Session load, 7 days", value, note, (explanation,))


def _breaches(case: _Case) -> Figure:
    window = rest_window(case.facts, case.why.today, case.pathway)
    broken = rest_breaches(case.runs, window, case.why.today)
    value = plural(len(broken), "run") if broken else NONE
    if window.began is None:
        value = "No relative rest begun"
    days = [f"{run.kind or 'hills'} on {short_date(run.date, case.why.today)}" for run in broken]
    explanation = from_row(
        case.pathway,
        "RL12",
        "Runs against the relative rest",
        value,
        inputs=_inputs(broken),
        arithmetic=window.words,
    )
    return Figure(
        "RL12",
        "Against the relative rest",
        value,
        "; ".join(days),
        (explanation, window.explanation),
        warns=bool(broken),
    )


def _inputs(runs: Sequence[Run]) -> tuple[Input, ...]:
    return tuple(_input(run) for run in runs)


def _input(run: Run) -> Input:
    parts = [f"{run.distance_km:.1f} km"]
    parts += [f"effort {run.rpe:g}"] if run.rpe is not None else []
    parts += [f"{run.ascent_m:g} m up"] if run.ascent_m is not None else []
    return Input(run.kind.capitalize() or "Run", ", ".join(parts), run.date)
