"""What a watch or a running app recorded, and whether it is a run the clinic doesn't have yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum

from rehabdesk.domain.checks.typed import FASTEST_KMH, LONGEST_KM
from rehabdesk.domain.records import Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance

SAME_START = timedelta(seconds=60)
SAME_DISTANCE_PCT = 2
"""Two recordings that start within 60 s and differ by at most 2 % of distance are one run."""
SAME_DURATION_PCT = 2
SAME_SECONDS = 5
_ZONE_STEP = timedelta(minutes=15)
_WIDEST_ZONES = timedelta(hours=26)
WALK_KMH = 4.5
"""Slower than this is a walk, where the file doesn't say which sport it was [P]."""
RIDE_KMH = 24.0
"""Faster than this is no run over a kilometre or more, where the file doesn't say [P]."""
LONG_ENOUGH_M = 1000
STRIDES_BELOW = 120
"""A device's mean cadence below this counts one foot; nobody runs with so few steps [P]."""
EARLIEST = date(1990, 1, 1)


class Sport(Enum):
    """What the file says it was."""

    RUN = "run"
    OTHER = "other"
    UNTOLD = "untold"


class Fate(Enum):
    """What becomes of a recording."""

    NEW = "new"
    KNOWN = "known"
    """It is on record already, or twice in what is imported."""
    DOUBTFUL = "doubtful"
    """The file doesn't say which sport it was, and its speed is no runner's."""
    NO_RUN = "no run"
    """Another sport."""
    WRONG = "wrong"
    """It can't be saved as it is: no distance, a day to come."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One activity. ``start`` is in the runner's own time; without ``has_time`` only its day is.

    Distances are metres, times seconds; ``cadence`` is as recorded, strides or steps a minute.
    ``device`` names what recorded it, ``rank`` how much the kind of file can be trusted (0 best);
    of a table's row, ``patient_id`` is whose it says it is and ``cells`` where its columns stand.
    """

    source: str
    start: datetime
    distance_m: float
    has_time: bool = True
    sport: Sport = Sport.UNTOLD
    sport_words: str = ""
    moving_s: float | None = None
    elapsed_s: float | None = None
    cadence: float | None = None
    ascent_m: float | None = None
    kind: str = ""
    rpe: float | None = None
    notes: str = ""
    device: str = ""
    rank: int = 0
    patient_id: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)

    def as_run(self) -> Run:
        """The run as it is stored: metres, seconds and whole steps are as fine as devices are."""
        return Run(
            date=self.start.date(),
            time=self.start.time().replace(microsecond=0) if self.has_time else None,
            distance_km=round(self.distance_m / 1000, 3),
            duration_min=round(self.moving_s / 60, 2) if self.moving_s else None,
            kind=self.kind,
            rpe=self.rpe,
            cadence_spm=steps(self.cadence),
            ascent_m=None if self.ascent_m is None else float(round(self.ascent_m)),
            notes=self.notes,
        )


@dataclass(frozen=True, slots=True)
class Sorted:
    """A recording, what becomes of it, and why in words; ``known`` is the run it already is."""

    recording: Recording
    fate: Fate
    words: str = ""
    known: Run | None = None


def steps(cadence: float | None) -> float | None:
    """Steps a minute: strides, of one foot, are doubled; ``None`` where there is no cadence."""
    if not cadence or cadence <= 0:
        return None
    return float(round(2 * cadence if cadence < STRIDES_BELOW else cadence))


def sorted_out(
    recordings: Iterable[Recording], stored: Sequence[Run], today: date, born: date | None = None
) -> tuple[Sorted, ...]:
    """What becomes of each recording, in their order; ``stored`` are the patient's runs.

    A stored run is known once: two equal runs of a day without a time are two, as in a workbook.
    """
    free = list(stored)
    kept: list[tuple[Recording, Run]] = []
    fates: dict[int, Sorted] = {}
    order = list(recordings)
    for place in sorted(range(len(order)), key=lambda each: order[each].rank):
        fates[place] = _sort(order[place], free, kept, today, born)
        known = fates[place].known
        if known is not None and known in free:
            free.remove(known)
    return tuple(fates[place] for place in range(len(order)))


def _sort(
    recording: Recording,
    free: Sequence[Run],
    kept: list[tuple[Recording, Run]],
    today: date,
    born: date | None,
) -> Sorted:
    wrong = _wrong(recording, today, born)
    if wrong:
        return Sorted(recording, Fate.WRONG, wrong)
    if recording.sport is Sport.OTHER:
        return Sorted(recording, Fate.NO_RUN, recording.sport_words or tr("another sport"))
    run = recording.as_run()
    alike = ((each, own) for each, own in kept if _close(run.distance_km, own.distance_km))
    twin = next((each for each, own in alike if _is_twin(recording, run, each, own)), None)
    if twin is not None:
        words = tr("the same run as {source}", source=twin.source)
        return Sorted(recording, Fate.KNOWN, words)
    near = [each for each in free if _close(run.distance_km, each.distance_km)]
    for same in (_same_start, _same_elsewhere, _same_day):
        known = next((each for each in near if same(run, each)), None)
        if known is not None:
            return Sorted(recording, Fate.KNOWN, _known_words(run, known), known)
    doubt = _doubt(recording)
    if doubt:
        return Sorted(recording, Fate.DOUBTFUL, doubt)
    kept.append((recording, run))
    told = recording.sport is Sport.RUN
    return Sorted(recording, Fate.NEW, "" if told else tr("the file doesn't say which sport"))


def _wrong(recording: Recording, today: date, born: date | None) -> str:
    day = recording.start.date()
    if not round(recording.distance_m):
        return tr("no distance was recorded")
    if recording.distance_m / 1000 > LONGEST_KM:
        return tr("{run:.0f} is no run", run=Distance(recording.distance_m / 1000))
    if day > today:
        return tr("it starts on a day to come ({day})", day=day.isoformat())
    if day < (born or EARLIEST):
        return tr("its day is wrong ({day})", day=day.isoformat())
    return ""


def _doubt(recording: Recording) -> str:
    """What speaks against a run; the breaks count as well where the sport isn't told."""
    told = recording.sport is Sport.RUN
    seconds = recording.moving_s if told else recording.elapsed_s or recording.moving_s
    if not seconds:
        return ""
    speed = round(recording.distance_m / seconds * 3.6, 6)
    if not told and speed < WALK_KMH:
        return tr(
            "the file doesn't say which sport, and {run:.1f} an hour is a walk", run=Distance(speed)
        )
    if recording.distance_m < LONG_ENOUGH_M:
        return ""
    if not told and speed > RIDE_KMH:
        return tr(
            "the file doesn't say which sport, and {run:.1f} an hour is a ride", run=Distance(speed)
        )
    fast = tr("nobody runs {run:.1f} an hour", run=Distance(speed))
    return fast if speed > FASTEST_KMH else ""


def _known_words(run: Run, known: Run) -> str:
    if run.time is not None and known.time is None:
        return tr("typed already on that day, {run:g}", run=Distance(known.distance_km))
    return tr("on record already")


def _is_twin(one: Recording, run: Run, other: Recording, others: Run) -> bool:
    """Whether two recordings of one import, as far as one another, are of the same run.

    Two rows of one table that have no time are two runs of a day.
    """
    if one.source == other.source and not (one.has_time and other.has_time):
        return False
    return _same_start(run, others) or _same_elsewhere(run, others)


def _same_start(one: Run, other: Run) -> bool:
    gap = _gap(one, other)
    return gap is not None and gap <= SAME_START


def _same_elsewhere(one: Run, other: Run) -> bool:
    """The same second in another time zone: some files say the runner's time, some only UTC."""
    gap = _gap(one, other)
    if gap is None or gap > _WIDEST_ZONES or not (one.duration_min and other.duration_min):
        return False
    beside = gap % _ZONE_STEP
    off = min(beside, _ZONE_STEP - beside)
    lasted = _close(one.duration_min, other.duration_min, SAME_DURATION_PCT)
    return lasted and off <= timedelta(seconds=SAME_SECONDS)


def _same_day(one: Run, other: Run) -> bool:
    """As far as can be said where one of the two has no time."""
    return one.date == other.date and (one.time is None or other.time is None)


def _gap(one: Run, other: Run) -> timedelta | None:
    if one.time is None or other.time is None:
        return None
    a, b = datetime.combine(one.date, one.time), datetime.combine(other.date, other.time)
    return abs(a - b)


def _close(one: float, other: float, pct: float = SAME_DISTANCE_PCT) -> bool:
    """Within some per cent of the larger, or of 5 m, which is what a rounded kilometre hides."""
    return abs(one - other) <= max(max(one, other) * pct / 100, 0.005) + 1e-9
