"""Every running figure in words, each with its explanation (CLINICAL section 4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.choice_names import choice_name
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
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.units import Distance, in_unit
from rehabdesk.domain.why import load as why_load
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, asked, percent
from rehabdesk.domain.words import plural, short_date

NONE = said("None")


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
        _share_of(case, "RL08", tr("Hills"), hill_share(case.month)),
        _share_of(case, "RL09", tr("Intervals and sprints"), speed_share(case.month)),
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
    note = (
        tr("this calendar week {km:.1f}", km=Distance(km))
        if km is not None
        else tr("no run logged this week")
    )
    explanation = why_load.week(case.why)
    return Figure(
        "RL01", tr("Last 7 days"), explanation.verdict, note if weeks else "", (explanation,)
    )


def _longest(case: _Case) -> Figure:
    explanation = why_load.longest(case.why)
    on = next((short_date(i.on, case.why.today) for i in explanation.inputs if i.on), "")
    return Figure("RL06", tr("Longest in 30 days"), explanation.verdict, on, (explanation,))


def _spikes(case: _Case) -> Figure:
    found = case.why.assessment.load.spikes
    explanations = tuple(why_load.spikes(case.why))
    if not found:
        return Figure("RL05", tr("Spikes, 28 days"), explanations[0].verdict, "", explanations)
    last = found[-1]
    size = hazard(last.size, case.pathway)
    words = [
        tr(
            "{distance_km:.1f} on {date} after at most {longest_30d_km:.1f}",
            distance_km=Distance(last.distance_km),
            date=short_date(last.date, case.why.today),
            longest_30d_km=Distance(last.longest_30d_km),
        )
    ]
    words += [size.words] if size else []
    value = f"{percent(last.pct)}, {last.size}"
    if len(found) > 1:
        value = tr("{found}, the latest {value}", found=len(found), value=value)
    return Figure("RL05", tr("Spikes, 28 days"), value, "; ".join(words), explanations, warns=True)


def _hard(case: _Case) -> Figure:
    pairs = hard_pairs(case.runs, case.why.today)
    days = [
        tr(
            "{one} and {two}",
            one=short_date(one, case.why.today),
            two=short_date(two, case.why.today),
        )
        for one, two in pairs
    ]
    value = (plural(len(pairs), "pair") if pairs else tr(NONE)) if case.month else tr(NOT_KNOWN)
    inside = {day for pair in pairs for day in pair}
    hard = hard_runs(case.runs, case.why.today)
    explanation = from_row(
        case.pathway,
        "RL07",
        tr("Hard days in a row, 28 days"),
        value,
        inputs=_inputs([run for run in hard if not inside or run.date in inside]),
        arithmetic=_usual_words(case.month, len({run.date for run in hard})),
        missing=() if case.month else (tr("A run in the last 28 days"),),
    )
    label = tr("Hard days in a row, 28 days")
    return Figure("RL07", label, value, "; ".join(days), (explanation,), warns=bool(pairs))


def _usual_words(month: Sequence[Run], days: int) -> str:
    """From which distance on a run counted as hard, and how many days had one."""
    if not month:
        return ""
    usual, (times, of) = median(run.distance_km for run in month), LONG_TIMES
    sums = tr(
        "{times:g} × the median of {runs}, {usual:.1f}, ",
        times=times / of,
        runs=plural(len(month), "run"),
        usual=Distance(usual),
    )
    return f"{sums}= {Distance(usual * times / of):.1f}; {plural(days, 'hard day')}"


def _share_of(case: _Case, rule: str, label: str, share: Share) -> Figure:
    value = tr(NOT_KNOWN) if share.pct is None else f"{share.pct:.1f} %"
    sums = (
        tr("{km:.1f} of {total_km:.1f}", km=in_unit(share.km), total_km=Distance(share.total_km))
        if share.total_km
        else ""
    )
    untold = (
        tr("{untold_km:.1f} untagged", untold_km=Distance(share.untold_km))
        if share.untold_km
        else ""
    )
    part = is_hilly if rule == "RL08" else is_fast
    explanation = from_row(
        case.pathway,
        rule,
        tr("{label}, 28 days", label=label),
        value,
        inputs=_inputs([run for run in case.month if part(run)]),
        arithmetic=f"100 × {share.km:.1f} / {share.total_km:.1f} = {value}"
        if share.pct is not None
        else "",
        missing=(tr("The kind of the runs"),) if share.pct is None else (),
    )
    note = ", ".join(part for part in (sums if share.pct is not None else "", untold) if part)
    return Figure(rule, tr("{label}, 28 days", label=label), value, note, (explanation,))


def _cadence(case: _Case) -> Figure:
    mean = mean_cadence(case.month)
    target = cadence(case.facts, case.why.today, case.pathway)
    value = tr(NOT_KNOWN) if mean is None else tr("{mean:.0f} a minute", mean=mean)
    note = ""
    if target is not None and mean is not None:
        usual = f"{target.low}\N{EN DASH}{target.high}"
        note = (
            tr("in {usual}", usual=usual)
            if target.low <= mean <= target.high
            else tr("outside {usual}", usual=usual)
        )
    explanation = from_row(
        case.pathway,
        "RL10",
        tr("Cadence of flat easy runs, 28 days"),
        value,
        inputs=tuple(
            Input(
                f"{Distance(run.distance_km):.1f}",
                tr("{cadence_spm:g} a minute", cadence_spm=run.cadence_spm),
                run.date,
            )
            for run in case.month
            if run.cadence_spm is not None
        ),
        missing=(tr("A cadence on a flat easy run"),) if mean is None else (),
    )
    explanations = (explanation, target.explanation) if target is not None else (explanation,)
    return Figure("RL10", tr("Cadence, flat easy runs"), value, note, explanations)


def _session(case: _Case) -> Figure:
    week = after(case.runs, case.why.today - timedelta(days=7))
    load = session_load(week)
    whole = load.total is not None and load.counted == load.runs
    value = tr(NOT_KNOWN) if load.total is None else f"{load.total:.0f} AU"
    note = (
        ""
        if whole or not load.runs
        else tr("{counted} of {runs} count", counted=load.counted, runs=plural(load.runs, "run"))
    )
    explanation = from_row(
        case.pathway,
        "RL11",
        tr("Session load, 7 days"),
        value,
        inputs=tuple(
            Input(
                tr("{duration_min:g} min", duration_min=run.duration_min),
                tr("effort {rpe:g}", rpe=run.rpe),
                run.date,
            )
            for run in week
            if run.duration_min is not None and run.rpe is not None
        ),
        missing=() if whole else (tr("Duration and effort of every run"),),
    )
    return Figure("RL11", tr("Session load, 7 days"), value, note, (explanation,))


def _breaches(case: _Case) -> Figure:
    window = rest_window(case.facts, case.why.today, case.pathway)
    broken = rest_breaches(case.runs, window, case.why.today)
    value = plural(len(broken), "run") if broken else tr(NONE)
    if window.began is None:
        value = tr("No relative rest begun")
    days = [
        tr("{kind} on {date}", kind=run.kind or "hills", date=short_date(run.date, case.why.today))
        for run in broken
    ]
    explanation = from_row(
        case.pathway,
        "RL12",
        tr("Runs against the relative rest"),
        value,
        inputs=_inputs(broken),
        arithmetic=window.words,
    )
    return Figure(
        "RL12",
        tr("Against the relative rest"),
        value,
        "; ".join(days),
        (explanation, window.explanation),
        warns=bool(broken),
    )


def _inputs(runs: Sequence[Run]) -> tuple[Input, ...]:
    return tuple(_input(run) for run in runs)


def _input(run: Run) -> Input:
    parts = [f"{Distance(run.distance_km):.1f}"]
    parts += [tr("effort {rpe:g}", rpe=run.rpe)] if run.rpe is not None else []
    parts += [f"{run.ascent_m:g} m up"] if run.ascent_m is not None else []
    return Input(
        (choice_name(run.kind) if run.kind else "") or tr("Run"), ", ".join(parts), run.date
    )
