"""Tables of runs: Garmin Connect, Strava, Runalyze, intervals.icu, or one of the clinic's own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path, PurePosixPath
from statistics import median

from openpyxl.utils import get_column_letter

from rehabdesk.domain.batch import CellProblem
from rehabdesk.domain.days import HELP
from rehabdesk.domain.recordings import Recording, Sport, steps
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import RUNS
from rehabdesk.exchange.comma_text import comma_rows
from rehabdesk.exchange.runs import columns
from rehabdesk.exchange.runs.clock import local
from rehabdesk.exchange.runs.moments import moment_of, month_comes_first
from rehabdesk.exchange.runs.numbers import (
    KM_PER_MILE,
    count_of,
    is_nothing,
    number_of,
    seconds_of,
)
from rehabdesk.exchange.runs.sports import is_treadmill, sport_of
from rehabdesk.exchange.workbook.guard import Refused, content_of

MOST_ROWS = 100_000
METRES_FROM = 300
"""A column of bare distances with a median above this counts metres [P]."""
_SLOWEST_MIN_A_KM = 25
"""A bare length of time slower than this was seconds, not minutes."""
_MILES_OFF = 0.06
_SEARCHED = 12
_NAMED = frozenset({"date", "distance", "sport"})
_TIMES = ("duration", "moving", "elapsed")


class BadCells(Refused):
    """Cells that can't be read, each with its place."""

    def __init__(self, problems: Sequence[CellProblem]) -> None:
        super().__init__(problems[0].message, problems[0].mend)
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[object, tuple[object]]:
        return type(self), (self.problems,)


def is_activity_list(name: str) -> bool:
    """Whether a member of an archive is Strava's own list of what the others are."""
    return PurePosixPath(name).name.lower() == "activities.csv"


def is_run_table(file: Path) -> bool:
    """Whether a table names the day, the distance and the sport: a service's own export.

    Raises ``Refused`` where it is no table.
    """
    rows = comma_rows(content_of(file))
    return any(columns.roles(row).keys() >= _NAMED for row in rows[:_SEARCHED])


def read(content: bytes, name: str, zone: tzinfo | None) -> tuple[list[Recording], list[str]]:
    """The runs and other activities of a table. Raises ``Refused``, or ``BadCells``."""
    table = _Table(comma_rows(content), name, zone)
    recordings = [made for row in table.rows if (made := table.recording(*row)) is not None]
    if table.problems:
        raise BadCells(table.problems)
    if not recordings:
        raise Refused(tr("The table has no rows below its headers"), tr("export it again"))
    return recordings, table.remarks


@dataclass(slots=True)
class Told:
    """What Strava's list says of the files beside it: their sport, and what has no file."""

    by_file: dict[str, Recording] = field(default_factory=dict)
    alone: list[Recording] = field(default_factory=list)

    def add(self, content: bytes, zone: tzinfo | None) -> None:
        """Take in the list; raises ``Refused``."""
        table = _Table(comma_rows(content), "activities.csv", zone)
        for row in table.rows:
            made = table.recording(*row)
            if made is None:
                continue
            file = table.text(row[1], "file")
            if file:
                self.by_file[file.lower()] = made
            else:
                self.alone.append(made)

    def explain(self, recordings: Iterable[Recording]) -> list[Recording]:
        """The recordings with the sport of the list where their file has none, and the rest."""
        found = [self._explained(each) for each in recordings]
        return found + self.alone

    def _explained(self, recording: Recording) -> Recording:
        said = self.by_file.get(recording.source.lower())
        if said is None or said.sport is Sport.UNTOLD or recording.sport is not Sport.UNTOLD:
            return recording
        return replace(
            recording,
            sport=said.sport,
            sport_words=said.sport_words,
            kind=recording.kind or said.kind,
        )


class _Table:
    """A table's rows by what their columns are."""

    def __init__(self, rows: list[list[str]], name: str, zone: tzinfo | None) -> None:
        head = _head(rows)
        self.name, self._zone = name, zone
        self.headers = rows[head]
        self.roles = columns.roles(self.headers)
        self.rows = [
            (number, row)
            for number, row in enumerate(rows[head + 1 :], start=head + 2)
            if any(cell.strip() for cell in row)
        ]
        if len(self.rows) > MOST_ROWS:
            raise Refused(tr("The table has too many rows"), tr("split it into several files"))
        self.problems: list[CellProblem] = []
        self.remarks: list[str] = []
        days = [self.text(row, "date") for _, row in self.rows]
        self._month_first = month_comes_first(days)
        if self._month_first:
            self.remarks.append(tr("days are read month first"))
        self._metres = self._metres_each()

    def text(self, row: Sequence[str], role: str) -> str:
        place = self.roles.get(role)
        return row[place].strip() if place is not None and place < len(row) else ""

    def recording(self, number: int, row: Sequence[str]) -> Recording | None:
        """One row; what can't be read of it is noted in ``problems``."""
        sport_words = self.text(row, "sport")
        sport = sport_of(sport_words) if "sport" in self.roles else Sport.RUN
        if sport is Sport.OTHER and not self._day(row):
            return None
        start = self._start(number, row)
        metres = self._distance(number, row, sport)
        if start is None or metres is None:
            return None
        moment, has_time = start
        kind = self.text(row, "kind").lower()
        return Recording(
            source=self.name,
            start=moment,
            has_time=has_time,
            distance_m=metres,
            sport=sport,
            sport_words=sport_words,
            moving_s=self._seconds(number, row, metres),
            cadence=self._number(number, row, "cadence"),
            ascent_m=self._ascent(number, row),
            kind=kind or ("treadmill" if is_treadmill(sport_words) else ""),
            rpe=self._number(number, row, "rpe"),
            notes=self.text(row, "notes"),
            rank=3,
            patient_id=self.text(row, "patient"),
            cells={
                own: self._cell(role, number)
                for role, own in _OWN_NAMES.items()
                if role in self.roles
            },
        )

    def _day(self, row: Sequence[str]) -> tuple[datetime, bool] | None:
        return moment_of(self.text(row, "date"), month_first=self._month_first)

    def _start(self, number: int, row: Sequence[str]) -> tuple[datetime, bool] | None:
        found = self._day(row)
        if found is None:
            self._object(number, row, "date", tr("This is not a date"), tr(HELP))
            return None
        moment, has_time = found
        clock = self.text(row, "time")
        if not has_time and clock and (seconds := seconds_of(clock)) is not None:
            moment, has_time = moment + timedelta(seconds=seconds), True
        if has_time and "file" in self.roles and moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)  # Strava's list says so nowhere, but is in UTC
        return local(moment, self._zone), has_time

    def _distance(self, number: int, row: Sequence[str], sport: Sport) -> float | None:
        text = self.text(row, "distance")
        if is_nothing(text):
            if sport is not Sport.OTHER and "sport" not in self.roles:
                fill_in = tr("fill it in, or leave the row out")
                self._object(number, row, "distance", tr("The distance is missing"), fill_in)
                return None
            return 0.0
        value = number_of(text)
        if value is None or (value <= 0 and "sport" not in self.roles):
            mend = tr("give a number above 0, such as 8.4")
            self._object(number, row, "distance", tr("This is no distance"), mend)
            return None
        return value * self._metres

    def _metres_each(self) -> float:
        """How many metres the distances are counted in."""
        place = self.roles["distance"]
        unit = columns.unit_of(self.headers[place])
        if unit:
            return {"km": 1000.0, "mi": 1000 * KM_PER_MILE}.get(unit, 1.0)
        if columns.twice(self.headers, place):
            return 1.0
        values = [number_of(self.text(row, "distance")) for _, row in self.rows]
        told = [value for value in values if value]
        if told and median(told) >= METRES_FROM:
            return 1.0
        if self._are_miles():
            self.remarks.append(tr("distances are read as miles"))
            return 1000 * KM_PER_MILE
        return 1000.0

    def _are_miles(self) -> bool:
        """Whether steps times their length say that the distances are miles, not kilometres."""
        ratios = []
        for _, row in self.rows:
            stride, cadence = (
                number_of(self.text(row, "stride")),
                number_of(self.text(row, "cadence")),
            )
            seconds = next((s for r in _TIMES if (s := seconds_of(self.text(row, r)))), None)
            said = number_of(self.text(row, "distance"))
            counted = steps(cadence)
            if stride and counted and seconds and said and stride < 3:
                ratios.append(stride * counted * seconds / 60 / 1000 / said)
        return bool(ratios) and abs(median(ratios) / KM_PER_MILE - 1) < _MILES_OFF

    def _seconds(self, number: int, row: Sequence[str], metres: float) -> float | None:
        for role in _TIMES:
            text = self.text(row, role)
            if is_nothing(text):
                continue
            seconds = seconds_of(text)
            if seconds is not None:
                return seconds
            value = number_of(text)
            if value is None:
                mend = tr("give minutes, or hours:minutes:seconds")
                self._object(number, row, role, tr("This is no length of time"), mend)
                return None
            return value * self._seconds_each(role, value, metres)
        return None

    def _seconds_each(self, role: str, value: float, metres: float) -> float:
        unit = columns.unit_of(self.headers[self.roles[role]])
        if unit in ("min", "s"):
            return 60.0 if unit == "min" else 1.0
        if role != "duration":
            return 1.0
        km = metres / 1000
        return 60.0 if not km or value / km <= _SLOWEST_MIN_A_KM else 1.0

    def _ascent(self, number: int, row: Sequence[str]) -> float | None:
        text = self.text(row, "ascent")
        value = None if is_nothing(text) else count_of(text)
        if value is None:
            return None
        feet = columns.unit_of(self.headers[self.roles["ascent"]]) == "ft"
        return value * 0.3048 if feet else value

    def _number(self, number: int, row: Sequence[str], role: str) -> float | None:
        text = self.text(row, role)
        if is_nothing(text):
            return None
        value = number_of(text)
        if value is None and role in ("rpe",):
            self._object(number, row, role, tr("This is not a number"), tr("give a number"))
        return value

    def _cell(self, role: str, number: int) -> str:
        return f"{get_column_letter(self.roles[role] + 1)}{number}"

    def _object(self, number: int, row: Sequence[str], role: str, message: str, mend: str) -> None:
        header = self.headers[self.roles[role]]
        found = self.text(row, role)
        self.problems.append(
            CellProblem(RUNS.sheet, self._cell(role, number), header, found, message, mend)
        )


_OWN_NAMES = {
    "date": "date", "distance": "distance_km", "duration": "duration_min", "moving": "duration_min",
    "kind": "kind", "rpe": "rpe", "cadence": "cadence_spm", "notes": "notes", "ascent": "ascent_m",
    "patient": "patient_id",
}  # fmt: skip


def _head(rows: Sequence[Sequence[str]]) -> int:
    """The line of the headers: the first that names a day and a distance."""
    for place, row in enumerate(rows[:_SEARCHED]):
        if {"date", "distance"} <= columns.roles(row).keys():
            return place
    raise Refused(
        tr("The table doesn't name a column for the day and one for the distance"),
        tr("name them date and distance_km in its first row"),
    )
