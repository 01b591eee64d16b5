"""Why the running-load figures are what they are (CONTRACT 4.3; CLINICAL section 4)."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.load import (
    HARD_DAYS,
    HARD_RPE,
    SPIKE_BASIS_DAYS,
    SPIKE_DAYS,
    SPIKE_LOG_DAYS,
    Spike,
    is_hard,
)
from rehabdesk.domain.records import Run
from rehabdesk.domain.series import after, since, upto
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.units import Distance, unit_words
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, percent
from rehabdesk.domain.words import MINUS, long_date, plural
from rehabdesk.domain.worked import added, terms

_NO_RUN = said("a run")
NO_RUN_LOGGED = said("No run logged")
"""What a screen says of seven days without a run on file; CONTRACT's numbers stay 0."""
_DESCRIPTION = said("None: a description, never a risk, and never an alert.")


def load(asked: Asked) -> Iterator[Explanation]:
    """The weeks, the longest run, the spikes, and hard days in a row."""
    yield week(asked)
    yield week_change(asked)
    yield acute_chronic(asked)
    yield longest(asked)
    yield from spikes(asked)
    yield hard_days(asked)


def week(asked: Asked) -> Explanation:
    """The km of the last seven days."""
    total, title = asked.assessment.load.week_km, tr("Distance, 7 days")
    if total is None:
        return asked.explain("RL01", title, tr(NOT_KNOWN), missing=(tr(_NO_RUN),))
    runs = _window(asked, 6, 0)
    return asked.explain(
        "RL01",
        title,
        f"{Distance(total):.1f}" if runs else tr(NO_RUN_LOGGED),
        _runs(runs),
        arithmetic=_span("", asked, 6, 0) + _sum(runs, total),
    )


def week_change(asked: Asked) -> Explanation:
    """This week's km against those of the week before."""
    figures, title = asked.assessment.load, tr("Week on week")
    now, before = figures.week_km, figures.previous_week_km
    if now is None or before is None:
        return asked.explain(
            "RL02", title, tr(NOT_KNOWN), threshold=tr(_DESCRIPTION), missing=(tr(_NO_RUN),)
        )
    inputs = [
        Input(_span("", asked, 6, 0), f"{Distance(now):.1f}"),
        Input(_span("", asked, 13, 7), f"{Distance(before):.1f}"),
    ]
    if not _window(asked, 6, 0):  # a week without a run on file is a gap, not a fall to nothing
        return asked.explain("RL02", title, tr(NO_RUN_LOGGED), inputs, threshold=tr(_DESCRIPTION))
    if figures.week_change_pct is None:
        words = tr("Not applicable, from zero")
        return asked.explain("RL02", title, words, inputs, threshold=tr(_DESCRIPTION))
    change = percent(figures.week_change_pct)
    this, last = terms([now, before], f"{figures.week_change_pct:.1f}", _change_pct)
    return asked.explain(
        "RL02",
        title,
        change,
        inputs,
        arithmetic=f"100 × ({this} {MINUS} {last}) / {last} = {change}",
        threshold=tr(_DESCRIPTION),
    )


def acute_chronic(asked: Asked) -> Explanation:
    """This week's km against the weekly mean of the three weeks before, uncoupled."""
    figures, title = asked.assessment.load, tr("Acute:chronic ratio")
    if figures.acute_chronic is None or figures.week_km is None:
        missing = [tr("runs over 28 days")]
        return asked.explain(
            "RL03b", title, tr(NOT_KNOWN), threshold=tr(_DESCRIPTION), missing=missing
        )
    earlier = sum(run.distance_km for run in _window(asked, 27, 7))
    logged = bool(_window(asked, 6, 0))
    ratio = f"{figures.acute_chronic:.2f}"
    this, before = terms([figures.week_km, earlier], ratio, lambda km: 3 * _ratio(km))
    return asked.explain(
        "RL03b",
        title,
        ratio if logged else tr(NO_RUN_LOGGED),
        [
            Input(_span("", asked, 6, 0), f"{Distance(figures.week_km):.1f}"),
            Input(_span("", asked, 27, 7), f"{Distance(earlier):.1f}"),
        ],
        arithmetic=f"{this} / ({before} / 3) = {ratio}",
        threshold=tr(_DESCRIPTION),
    )


def longest(asked: Asked) -> Explanation:
    """The longest run of the last thirty days."""
    km, title = asked.assessment.load.longest_30d_km, tr("Longest run, 30 days")
    if km is None:
        return asked.explain(
            "RL06", title, tr(NOT_KNOWN), missing=[tr("a run in the last 30 days")]
        )
    runs = [run for run in _window(asked, 29, 0) if run.distance_km == km]
    return asked.explain(
        "RL06",
        title,
        f"{Distance(km):.1f}",
        _runs(runs[-1:]),
        arithmetic=_span(tr("The longest single run"), asked, 29, 0),
    )


def spikes(asked: Asked) -> Iterator[Explanation]:
    """One for each spike of the last four weeks, the latest first; one for none."""
    found = asked.assessment.load.spikes
    if not found:
        yield _no_spike(asked)
    for spike in reversed(found):
        yield _spike(asked, spike)


def _no_spike(asked: Asked) -> Explanation:
    """The run that came nearest to a spike, with its sum; or why none could be compared."""
    title = tr("Load spikes")
    if asked.assessment.load.week_km is None:
        return asked.explain(
            "RL05", title, tr(NOT_KNOWN), threshold=tr(_SPIKE), missing=(tr(_NO_RUN),)
        )
    verdict = tr("None in the last {spike_days} days", spike_days=SPIKE_DAYS)
    recent = _window(asked, SPIKE_DAYS - 1, 0)
    compared = [(run, before) for run in recent if (before := _longest_before(asked, run))]
    if not compared:
        last = asked.case.runs[-1]
        words = tr("No run") if not recent else tr("No run with an earlier one to compare it with")
        arithmetic = _span(f"{words},", asked, SPIKE_DAYS - 1, 0)
        inputs = [Input(tr("Last run"), f"{Distance(last.distance_km):.1f}", last.date)]
        return asked.explain(
            "RL05", title, verdict, inputs, arithmetic=arithmetic, threshold=tr(_SPIKE)
        )
    run, before = max(compared, key=lambda pair: pair[0].distance_km / pair[1].distance_km)
    return asked.explain(
        "RL05",
        title,
        verdict,
        [
            Input(tr("Nearest to a spike"), f"{Distance(run.distance_km):.1f}", run.date),
            Input(tr("Longest before"), f"{Distance(before.distance_km):.1f}", before.date),
        ],
        arithmetic=_divided(run.distance_km, before.distance_km),
        threshold=tr(_SPIKE),
    )


def _longest_before(asked: Asked, run: Run) -> Run | None:
    """The longest run of the 30 days before a run's; ``None`` where the log is too short."""
    runs = asked.case.runs
    if (run.date - runs[0].date).days < SPIKE_LOG_DAYS:
        return None
    before = upto(runs, run.date - timedelta(days=1))
    basis = since(before, run.date - timedelta(days=SPIKE_BASIS_DAYS))
    return max(basis, key=lambda each: each.distance_km, default=None)


def _spike(asked: Asked, spike: Spike) -> Explanation:
    first = spike.date - timedelta(days=SPIKE_BASIS_DAYS)
    before = since(upto(asked.case.runs, spike.date - timedelta(days=1)), first)
    basis = [run for run in before if run.distance_km == spike.longest_30d_km]
    return asked.explain(
        "RL05",
        tr("Load spike, {date}", date=long_date(spike.date)),
        tr("{percent}: a {size} spike", percent=percent(spike.pct), size=spike.size),
        [
            Input(tr("Run"), f"{Distance(spike.distance_km):.1f}", spike.date),
            Input(
                tr("Longest before"),
                f"{Distance(spike.longest_30d_km):.1f}",
                basis[-1].date if basis else None,
            ),
        ],
        arithmetic=f"{_divided(spike.distance_km, spike.longest_30d_km)}, {percent(spike.pct)}",
        threshold=tr(_SPIKE),
    )


_SPIKE = said(
    f"Above 1.10 × the longest run of the {SPIKE_BASIS_DAYS} days before it: small to 1.30, "
    f"moderate to 2.00, large above. The log must reach back {SPIKE_LOG_DAYS} days before the run."
)


def hard_days(asked: Asked) -> Explanation:
    """Hard runs on two days in a row."""
    recent = [run for run in _window(asked, HARD_DAYS - 1, 0) if is_hard(run)]
    days = {run.date for run in recent}
    one = timedelta(days=1)
    paired = [run for run in recent if run.date + one in days or run.date - one in days]
    known_runs = asked.assessment.load.week_km is not None
    verdict = tr("Yes") if paired else (tr("No") if known_runs else tr(NOT_KNOWN))
    return asked.explain(
        "RL07",
        tr("Hard days in a row"),
        verdict,
        [
            Input(
                (choice_name(run.kind) if run.kind else "") or tr("Run"), _hardness(run), run.date
            )
            for run in paired or recent
        ],
        arithmetic=_apart(asked, recent) if known_runs and not paired else "",
        threshold=(
            tr(
                "Two days in a row in the last {hard_days}, each with a run tagged long, "
                "tempo, interval, hill, sprint or race, or with an effort of {hard_rpe} "
                "or more.",
                hard_days=HARD_DAYS,
                hard_rpe=HARD_RPE,
            )
        ),
        missing=() if known_runs else (tr(_NO_RUN),),
    )


def _apart(asked: Asked, hard: Sequence[Run]) -> str:
    """Why hard days are not in a row."""
    span = _span("", asked, HARD_DAYS - 1, 0)
    days = sorted({run.date for run in hard})
    if len(days) < 2:
        return tr(
            "{span}: {hard_days}, so none in a row",
            span=span,
            hard_days=plural(len(days), "hard day"),
        )
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    return tr(
        "{span}: {days} hard days, the nearest {min} days apart",
        span=span,
        days=len(days),
        min=min(gaps),
    )


def _hardness(run: Run) -> str:
    effort = tr(", effort {rpe:g}", rpe=run.rpe) if run.rpe is not None else ""
    return f"{Distance(run.distance_km):.1f}{effort}"


def _window(asked: Asked, oldest: int, latest: int) -> Sequence[Run]:
    """The runs from so many days back to so many, both days counted."""
    begin = asked.today - timedelta(days=oldest + 1)
    return after(upto(asked.case.runs, asked.today - timedelta(days=latest)), begin)


def _runs(runs: Sequence[Run]) -> list[Input]:
    return [
        Input(
            (choice_name(run.kind) if run.kind else "") or tr("Run"),
            f"{Distance(run.distance_km):.1f}",
            run.date,
        )
        for run in runs
    ]


def _sum(runs: Sequence[Run], total: float) -> str:
    if len(runs) < 2:
        return ""
    said, together = added([run.distance_km for run in runs], total)
    return f": {' + '.join(said)} = {together} {unit_words()}"


def _divided(run_km: float, before_km: float) -> str:
    ratio = f"{run_km / before_km:.3f}"
    run, before = terms([run_km, before_km], ratio, _ratio)
    return f"{run} / {before} = {ratio}"


def _ratio(shown: Sequence[Decimal]) -> Decimal:
    first, second = shown
    return first / second


def _change_pct(shown: Sequence[Decimal]) -> Decimal:
    return 100 * (_ratio(shown) - 1)


def _span(what: str, asked: Asked, oldest: int, latest: int) -> str:
    begin, end = (asked.today - timedelta(days=days) for days in (oldest, latest))
    return tr(
        "{what} {begin} to {end}", what=what, begin=long_date(begin), end=long_date(end)
    ).strip()
