"""What the running log says in words: a week, a run, an event."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.load import Spike, is_hard
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import EpisodeEvent, Run
from rehabdesk.domain.running.differing import pace_words
from rehabdesk.domain.running.hazards import hazard
from rehabdesk.domain.running.weeks import RunningWeek
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, in_unit, pace_in_unit, unit_words
from rehabdesk.domain.words import long_date, plural, short_date, signed
from rehabdesk.ui.patient.runs.chart import Bar
from rehabdesk.ui.patient.runs.forms import event_label
from rehabdesk.ui.patient.runs.typed import minutes_words

RUN_WIDTHS = (112, 56, 72, 72, 88, 60, 72, 68, 256, 120)
EVENT_HEADINGS = (tr("Day"), tr("What"), tr("Note"))
EVENT_WIDTHS = (112, 120, 120)


def run_headings() -> tuple[str, ...]:
    """The columns of the list of runs, in the unit of the screens."""
    unit = unit_words()
    return (
        *(tr("Day"), unit, tr("Time"), tr("min/{unit}", unit=unit), tr("Kind")),
        *(tr("Effort"), tr("Cadence"), tr("Ascent"), tr("Noted"), tr("Note")),
    )


def week_bar(
    week: RunningWeek, flare_days: Collection[date], onset: date | None, pathway: Pathway
) -> Bar:
    """A week as it is drawn and said."""
    began = onset is not None and week.monday <= onset <= week.sunday
    flare = any(week.monday <= day <= week.sunday for day in flare_days)
    largest = max(week.spikes, key=_by_pct, default=None)
    return Bar(
        week.monday,
        week.km,
        week.hill_km,
        week.speed_km,
        f"+{largest.pct:.0f} %" if largest else "",
        flare,
        week.is_current,
        week_words(week, flare_days, onset if began else None, pathway),
        (onset.weekday() + 0.5) / 7 if began and onset else None,
    )


def week_words(
    week: RunningWeek, flare_days: Iterable[date], onset: date | None, pathway: Pathway
) -> str:
    """One sentence a fact about one calendar week."""
    head = tr(
        "{monday} to {sunday}",
        monday=short_date(week.monday, week.sunday),
        sunday=long_date(week.sunday),
    )
    if week.km is None:
        parts = [tr("{head}: no run is logged, so its distance is not known", head=head)]
    else:
        parts = [
            tr(
                "{head}: {run:.1f} in {runs}",
                head=head,
                run=Distance(week.km),
                runs=plural(len(week.runs), "run"),
            )
        ]
    if week.is_current and week.km is not None:
        parts[0] += tr(" so far")
    elif week.change_pct is not None:
        parts.append(tr("{change_pct} % on the week before", change_pct=signed(week.change_pct, 1)))
    parts += [tr("hills {run:.1f}", run=Distance(week.hill_km))] if week.hill_km else []
    parts += [tr("speed {run:.1f}", run=Distance(week.speed_km))] if week.speed_km else []
    if week.load.total is not None and week.load.counted == week.load.runs:
        parts.append(tr("session load {total:.0f} AU", total=week.load.total))
    parts += [
        tr("spike {spike_words}", spike_words=spike_words(spike, pathway)) for spike in week.spikes
    ]
    parts += [
        tr("flare on {day}", day=short_date(day, day))
        for day in flare_days
        if week.monday <= day <= week.sunday
    ]
    parts += [tr("onset on {onset}", onset=short_date(onset, onset))] if onset else []
    return "; ".join(parts) + "."


def spike_words(spike: Spike, pathway: Pathway) -> str:
    """``+14.3 %, small: 16.0 km after at most 14.0 km; hazard ratio 1.64, 1.31 to 2.05``."""
    size = hazard(spike.size, pathway)
    after = tr(
        "{run:.1f} after at most {longest:.1f}",
        run=Distance(spike.distance_km),
        longest=Distance(spike.longest_30d_km),
    )
    words = f"{signed(spike.pct, 1)} %, {spike.size}: {after}"
    return f"{words}; {size.words}" if size else words


def run_row(run: Run, spikes: Sequence[Spike], broken: Collection[Run]) -> tuple[str, ...]:
    """A run's row in the list."""
    return (
        long_date(run.date),
        f"{in_unit(run.distance_km):.1f}",
        "" if run.duration_min is None else minutes_words(run.duration_min),
        _pace(run),
        choice_name(run.kind),
        _number(run.rpe),
        _number(run.cadence_spm),
        "" if run.ascent_m is None else f"{run.ascent_m:g} m",
        _sentence(", ".join(_noted(run, spikes, broken))),
        run.notes,
    )


def run_tip(run: Run, spikes: Sequence[Spike], pathway: Pathway) -> str:
    """The spike's hazard ratio where there is one; else what Enter does."""
    spike = _spike_of(run, spikes)
    if spike is not None:
        return tr("Spike {spike_words}", spike_words=spike_words(spike, pathway))
    return tr("Enter mends this run")


def event_row(event: EpisodeEvent) -> tuple[str, ...]:
    return (long_date(event.date), event_label(event.kind), event.notes)


def event_id(event: EpisodeEvent) -> str:
    return f"{event.date.isoformat()} {event.kind}"


def first_bar_day(today: date, weeks: int = 52) -> date:
    """The Monday from which weeks are drawn."""
    return today - timedelta(days=today.weekday() + 7 * (weeks - 1))


def _noted(run: Run, spikes: Sequence[Spike], broken: Collection[Run]) -> list[str]:
    spike = _spike_of(run, spikes)
    found = [tr("spike {pct} %", pct=signed(spike.pct, 1))] if spike else []
    found += ["hard"] if is_hard(run) else []
    found += [tr("in relative rest")] if run in broken else []
    return found


def _spike_of(run: Run, spikes: Sequence[Spike]) -> Spike | None:
    day = (run.date, run.distance_km)
    return next((spike for spike in spikes if (spike.date, spike.distance_km) == day), None)


def _pace(run: Run) -> str:
    if not run.duration_min:
        return ""
    return pace_words(pace_in_unit(run.duration_min / run.distance_km))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _by_pct(spike: Spike) -> float:
    return spike.pct
