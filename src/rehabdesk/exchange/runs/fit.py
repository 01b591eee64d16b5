"""FIT: what Garmin, Coros, Suunto, Wahoo, Polar and Strava's app record."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from io import BytesIO
from typing import Any

from fitdecode import (
    FIT_FRAME_CRC,
    FIT_FRAME_DATA,
    CrcCheck,
    ErrorHandling,
    FitDataMessage,
    FitReader,
)

from rehabdesk.domain.recordings import Recording, Sport
from rehabdesk.domain.speech import tr
from rehabdesk.exchange.runs.sports import sport_of
from rehabdesk.exchange.workbook.guard import Refused

_WIDEST = timedelta(hours=15)
_TREADMILL = frozenset({"treadmill", "indoor_running"})


@dataclass(slots=True)
class _Read:
    """What is kept of a file: few of its messages matter."""

    about: FitDataMessage | None = None
    activity: FitDataMessage | None = None
    sport: FitDataMessage | None = None
    sessions: list[FitDataMessage] = field(default_factory=list)
    first: FitDataMessage | None = None
    last: FitDataMessage | None = None
    records: int = 0
    damaged: bool = False
    cut_short: bool = False


def read(content: bytes, name: str, zone: tzinfo | None) -> tuple[list[Recording], list[str]]:
    """The activities of a FIT file, one for each session: a triathlon has five.

    A file whose checksum is wrong or that is cut short is read as far as it goes, with a remark.
    """
    found = _read(content)
    if found.about is not None and _text(found.about, "type") not in ("activity", ""):
        kind = _text(found.about, "type").replace("_", " ")
        raise Refused(tr("The file holds no activity ({kind})", kind=kind), tr("leave it out"))
    offset = _offset(found.activity)
    sessions = found.sessions or _one_session(found)
    recordings = []
    for session in sessions:
        start = _start(session, found, offset, zone)
        if start is not None:
            recordings.append(_recording(session, start, found, name))
    if not recordings:
        if found.damaged or found.cut_short or not found.records:
            raise Refused(tr("Nothing can be read from the file"), tr("export it again"))
        raise Refused(tr("The file doesn't say when it was"), tr("type the run instead"))
    return recordings, _remarks(found)


def _read(content: bytes) -> _Read:
    found = _Read()
    try:
        for frame in _frames(content):
            if frame.frame_type == FIT_FRAME_CRC:
                found.damaged = found.damaged or frame.matched is False
            elif frame.frame_type == FIT_FRAME_DATA:
                _keep(found, frame)
    except Exception:  # noqa: BLE001 - the decoder stops in any way; what it gave before holds
        found.cut_short = True
    return found


def _frames(content: bytes) -> Iterator[Any]:
    with FitReader(
        BytesIO(content), check_crc=CrcCheck.READONLY, error_handling=ErrorHandling.IGNORE
    ) as reader:
        yield from reader


def _keep(found: _Read, frame: FitDataMessage) -> None:
    match frame.name:
        case "record":
            found.records += 1
            found.first = found.first or frame
            found.last = frame
        case "session":
            found.sessions.append(frame)
        case "activity":
            found.activity = frame
        case "file_id":
            found.about = found.about or frame
        case "sport":
            found.sport = frame


def _one_session(found: _Read) -> list[FitDataMessage]:
    """A file that was cut before its summary: its last point stands for the whole."""
    return [found.last] if found.last is not None else []


def _recording(session: FitDataMessage, start: datetime, found: _Read, name: str) -> Recording:
    told = session if _text(session, "sport") else found.sport or session
    words, sub = _text(told, "sport"), _text(told, "sub_sport")
    cadence = _number(session, "avg_running_cadence")
    return Recording(
        source=name,
        start=start,
        distance_m=_number(session, "total_distance") or _distance_so_far(session, found),
        sport=sport_of(words) if words else Sport.UNTOLD,
        sport_words=words.replace("_", " "),
        moving_s=_moving(session, found),
        cadence=cadence or _number(session, "avg_cadence"),
        ascent_m=_number(session, "total_ascent"),
        kind="treadmill" if sub in _TREADMILL else "",
        device=_device(found.about),
        rank=0,
    )


def _distance_so_far(session: FitDataMessage, found: _Read) -> float:
    if len(found.sessions) > 1:
        return 0.0
    last = found.last
    return (_number(last, "distance") if last is not None else None) or 0.0


def _moving(session: FitDataMessage, found: _Read) -> float | None:
    timed = _number(session, "total_timer_time") or _number(session, "total_elapsed_time")
    if timed or found.first is None or found.last is None:
        return timed
    first, last = _value(found.first, "timestamp"), _value(found.last, "timestamp")
    if isinstance(first, datetime) and isinstance(last, datetime):
        return (last - first).total_seconds() or None
    return None


def _start(
    session: FitDataMessage, found: _Read, offset: timedelta | None, zone: tzinfo | None
) -> datetime | None:
    """The start in the runner's own time, where the file says how far that is from UTC."""
    start = _value(session, "start_time")
    if start is None:
        start = _value(found.first, "timestamp") if found.first is not None else None
    if isinstance(start, datetime):
        if offset is not None:
            return (start + offset).replace(tzinfo=None)
        return start.astimezone(zone).replace(tzinfo=None)
    return _start_by_clock(start, found.activity)


def _start_by_clock(start: object, activity: FitDataMessage | None) -> datetime | None:
    """A watch that never knew the date counts seconds; its activity says what they meant."""
    if activity is None or not isinstance(start, (int, float)):
        return None
    stamp, local = _value(activity, "timestamp"), _value(activity, "local_timestamp")
    if isinstance(stamp, (int, float)) and isinstance(local, datetime):
        return (local - timedelta(seconds=stamp - start)).replace(tzinfo=None)
    return None


def _offset(activity: FitDataMessage | None) -> timedelta | None:
    """How far the runner's time is from UTC, to the quarter of an hour."""
    if activity is None:
        return None
    stamp, local = _value(activity, "timestamp"), _value(activity, "local_timestamp")
    if not (isinstance(stamp, datetime) and isinstance(local, datetime)):
        return None
    apart = local.replace(tzinfo=UTC) - stamp.replace(tzinfo=UTC)
    quarters = round(apart / timedelta(minutes=15))
    offset = quarters * timedelta(minutes=15)
    return offset if abs(offset) <= _WIDEST else None


def _device(about: FitDataMessage | None) -> str:
    serial = _value(about, "serial_number") if about is not None else None
    if about is None or not serial or serial in (0xFFFFFFFF, 0x7FFFFFFF):
        return ""
    return f"{_text(about, 'manufacturer')}:{serial}"


def _remarks(found: _Read) -> list[str]:
    if found.cut_short:
        return [tr("damaged; {records} points were read up to there", records=found.records)]
    if found.damaged:
        return [tr("its checksum is wrong; it was read all the same")]
    return []


def _value(frame: FitDataMessage, name: str) -> Any:
    return frame.get_value(name, fallback=None)


def _text(frame: FitDataMessage, name: str) -> str:
    value = _value(frame, name)
    return "" if value is None else str(value)


def _number(frame: FitDataMessage, name: str) -> float | None:
    value = _value(frame, name)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value < 1e9 else None
