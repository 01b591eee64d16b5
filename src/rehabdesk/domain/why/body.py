"""Why limb symmetry, adherence and the follow-up figures are what they are."""

from collections.abc import Sequence
from datetime import timedelta

from rehabdesk.domain.adherence import WEEK_DAYS
from rehabdesk.domain.alerts import ACCEPTABLE_LSI
from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.records import StrengthTrial
from rehabdesk.domain.series import after
from rehabdesk.domain.speech import mid_sentence, said, tr
from rehabdesk.domain.strength import SIDES, best, quantity
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, days_between
from rehabdesk.domain.words import plural, side_name

BANDS = (
    (80.0, said("a marked difference")),
    (90.0, said("a moderate difference")),
    (110.000001, said("acceptable")),
)
"""Upper ends of CLINICAL LS03's bands in per cent; above the last: check the data."""


def symmetry(asked: Asked) -> Explanation:
    """The limb symmetry index of the latest test with both sides."""
    figures, title = asked.assessment.strength, tr("Limb symmetry")
    lsi, on = figures.lsi_pct, figures.on
    if lsi is None or on is None:
        missing = [tr("one test of both sides on one day")]
        return asked.explain("LS01", title, tr(NOT_KNOWN), threshold=tr(_SYMMETRY), missing=missing)
    tests = asked.pathway.strength_tests
    label = next((test.label for test in tests if test.key == figures.test), figures.test or "")
    trials = [t for t in asked.case.strength if t.test == figures.test and t.date == on]
    unit = _unit(trials)
    values = {side: best(trials, side, unit) or 0.0 for side in SIDES}
    return asked.explain(
        "LS03",
        title,
        tr("{lsi:.1f} % in {label}: {band}", lsi=lsi, label=mid_sentence(label), band=band(lsi)),
        [
            Input(
                tr("{side}, best", side=side_name(side).capitalize()),
                f"{values[side]:g} {unit}",
                on,
            )
            for side in SIDES
        ],
        arithmetic=_symmetry_sum(values, asked.case.episode.side, lsi),
        threshold=tr(_SYMMETRY),
    )


def band(lsi: float) -> str:
    """A limb symmetry index in words (CLINICAL LS03)."""
    return next(
        (tr(words) for end, words in BANDS if lsi < end), tr("check the data, or the other side")
    )


_SYMMETRY = said(
    f"Below {BANDS[0][0]:.0f} marked, {BANDS[0][0]:.0f} to {ACCEPTABLE_LSI} moderate, from "
    f"{ACCEPTABLE_LSI} acceptable, above 110 check the data or the other side."
)


def _unit(trials: Sequence[StrengthTrial]) -> str:
    """The unit in which both sides are compared: force where it has both, else what has."""
    for wanted in sorted({quantity(trial.unit) for trial in trials}):
        same = [trial for trial in trials if quantity(trial.unit) == wanted]
        unit = same[0].unit if len({trial.unit for trial in same}) == 1 else wanted
        if {trial.side for trial in same} == set(SIDES):
            return unit
    return trials[0].unit


def _symmetry_sum(values: dict[str, float], side: str, lsi: float) -> str:
    left, right = values["left"], values["right"]
    top, bottom = (left, right) if side == "left" else (right, left)
    named = tr("involved / uninvolved")
    if side == "both":
        top, bottom, named = min(left, right), max(left, right), tr("lower / higher")
    return f"100 × {named} = 100 × {top:g} / {bottom:g} = {lsi:.1f} %"


def adherence(asked: Asked) -> Explanation:
    """Distinct days with an exercise done, beside the target."""
    figures, title = asked.assessment.adherence, tr("Exercise sessions, 7 days")
    week = after(asked.case.exercises, asked.today - timedelta(days=WEEK_DAYS))
    days = sorted({session.date for session in week if session.done == "yes"})
    inputs = [
        Input(
            tr("Done"), _names([s.exercise for s in week if s.date == day and s.done == "yes"]), day
        )
        for day in days
    ]
    threshold = tr(
        "On target: {target_min} to {target_max} sessions a week. From "
        "{target_max2}: check recovery.",
        target_min=figures.target_min,
        target_max=figures.target_max,
        target_max2=figures.target_max + 1,
    )
    if not asked.case.exercises:
        missing = [tr("an exercise, done or not done")]
        words = tr("{not_known}: nothing was logged", not_known=tr(NOT_KNOWN))
        return asked.explain("RM06", title, words, threshold=threshold, missing=missing)
    return asked.explain(
        "RM06",
        title,
        f"{plural(figures.sessions_7d, 'session')}: "
        f"{_target(figures.sessions_7d, figures.target_min, figures.target_max)}",
        inputs,
        arithmetic=tr(
            "{different_days} with an exercise done = {days}",
            different_days=plural(len(days), "different day"),
            days=len(days),
        ),
        threshold=threshold,
    )


def _target(sessions: int, least: int, most: int) -> str:
    if sessions < least:
        return tr("below target")
    return tr("on target") if sessions <= most else tr("above target, check recovery")


def _names(keys: Sequence[str]) -> str:
    return ", ".join(key.replace("_", " ") for key in dict.fromkeys(keys))


def silence(asked: Asked) -> Explanation:
    """How long nothing was recorded."""
    last = asked.case.last_entry_on
    start = last or asked.case.episode.first_seen
    quiet = (asked.today - start).days
    return asked.explain(
        "STALE_AFTER_DAYS",
        tr("Last entry"),
        tr("{days} ago", days=plural(quiet, "day"))
        if last
        else tr("None, {days} after first seen", days=plural(quiet, "day")),
        [Input(tr("Last entry") if last else tr("First contact"), "", start)],
        arithmetic=days_between(asked.today, start),
        threshold=(
            tr(
                "Silent after more than {stale_after_days} days without a pain, run, "
                "strength, outcome, visit or exercise entry.",
                stale_after_days=asked.rule.stale_after_days,
            )
        ),
    )


def review(asked: Asked) -> Explanation:
    """Whether the planned review has passed."""
    day, title = asked.case.episode.next_review, tr("Next review")
    if day is None:
        return asked.explain("", title, tr("None planned"), missing=[tr("a next review")])
    overdue = asked.assessment.review_overdue
    return asked.explain(
        "",
        title,
        tr("Overdue") if overdue else tr("Planned"),
        [Input(tr("Next review"), "", day)],
        arithmetic=days_between(asked.today, day) if overdue else "",
        threshold=tr("Overdue from the day after the planned one, while the episode is open."),
    )
