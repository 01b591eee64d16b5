"""GPX: tracks of phones and services; it knows no distance and often no sport."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from math import isfinite

import gpxpy
from gpxpy.gpx import GPXTrack, GPXTrackPoint

from rehabdesk.domain.recordings import Recording
from rehabdesk.domain.speech import tr
from rehabdesk.exchange.runs.clock import local
from rehabdesk.exchange.runs.markup import parsed
from rehabdesk.exchange.runs.sports import is_treadmill, sport_of
from rehabdesk.exchange.workbook.guard import Refused

PAUSE = timedelta(seconds=60)
STANDING_M_S = 0.3
"""A gap of more than 60 s, slower than this from its first point to its last, is a pause [P]."""
APART = timedelta(hours=1)
"""Tracks of one file that follow each other sooner are one activity, stopped and started [P]."""
_ENDS = ((b"</trkpt>", b"</trkseg></trk></gpx>"), (b"</trkseg>", b"</trk></gpx>"))


def read(content: bytes, name: str, zone: tzinfo | None) -> tuple[list[Recording], list[str]]:
    """The tracks of a GPX file that have times, one recording each. Raises ``Refused``."""
    _, text, cut = parsed(content, _ENDS)
    try:
        file = gpxpy.parse(text)
    except Exception as damage:
        raise Refused(tr("Nothing can be read from the file"), tr("export it again")) from damage
    for track in file.tracks:
        _drop_impossible(track)
    recordings = [_recording(group, name, zone) for group in _activities(file.tracks)]
    if not recordings:
        raise Refused(
            tr("The file holds no track with times"), tr("export the activity, not the route")
        )
    if not cut:
        return recordings, []
    points = sum(len(segment.points) for track in file.tracks for segment in track.segments)
    words = tr("damaged; {records} points were read up to there", records=points)
    return recordings, [words]


def _drop_impossible(track: GPXTrack) -> None:
    """Points that are nowhere on earth, such as those at infinity or "not a number"."""
    for segment in track.segments:
        segment.points = [
            point
            for point in segment.points
            if -90 <= point.latitude <= 90 and -180 <= point.longitude <= 180
        ]


def _activities(tracks: Iterable[GPXTrack]) -> list[GPXTrack]:
    """The tracks with times, those that belong together as one."""
    timed = [(start, track) for track in tracks if (start := _start(track)) is not None]
    timed.sort(key=lambda each: each[0])
    found: list[GPXTrack] = []
    for start, track in timed:
        before = found[-1] if found else None
        end = _end(before) if before is not None else None
        near = end is not None and start - end <= APART
        if before is not None and near and (before.type or "") == (track.type or ""):
            before.segments.extend(track.segments)
        else:
            found.append(track)
    return found


def _start(track: GPXTrack) -> datetime | None:
    return min(_times(track), default=None)


def _end(track: GPXTrack) -> datetime | None:
    return max(_times(track), default=None)


def _times(track: GPXTrack) -> list[datetime]:
    """The moments of its points; those without a zone are left out where others have one."""
    times = [point.time for point in _points(track) if point.time is not None]
    aware = [time for time in times if time.tzinfo is not None]
    return aware or [time.replace(tzinfo=UTC) for time in times]


def _recording(track: GPXTrack, name: str, zone: tzinfo | None) -> Recording:
    sport, times = track.type or "", _times(track)
    return Recording(
        source=name,
        start=local(min(times), zone),
        distance_m=_distance(track),
        sport=sport_of(sport),
        sport_words=sport,
        moving_s=_moving(track),
        elapsed_s=(max(times) - min(times)).total_seconds() or None,
        cadence=_cadence(track),
        ascent_m=_ascent(track),
        kind="treadmill" if is_treadmill(sport) else "",
        rank=2,
    )


def _points(track: GPXTrack) -> Iterator[GPXTrackPoint]:
    for segment in track.segments:
        yield from segment.points


def _distance(track: GPXTrack) -> float:
    metres = track.length_2d()
    return metres if isfinite(metres) else 0.0


def _moving(track: GPXTrack) -> float | None:
    """The seconds between the points of each segment, without the pauses."""
    seconds = 0.0
    for segment in track.segments:
        timed = [point for point in segment.points if point.time is not None]
        seconds += sum(_seconds(before, after) for before, after in pairwise(timed))
    return seconds or None


def _seconds(before: GPXTrackPoint, after: GPXTrackPoint) -> float:
    if before.time is None or after.time is None:
        return 0.0
    if (before.time.tzinfo is None) != (after.time.tzinfo is None):
        return 0.0
    gap = (after.time - before.time).total_seconds()
    if gap <= PAUSE.total_seconds():
        return max(gap, 0.0)
    return gap if (before.distance_2d(after) or 0.0) / gap >= STANDING_M_S else 0.0


def _ascent(track: GPXTrack) -> float | None:
    if not track.has_elevations():
        return None
    uphill = track.get_uphill_downhill().uphill
    return uphill if isfinite(uphill) else None


def _cadence(track: GPXTrack) -> float | None:
    """The mean of the points' cadence while running (Garmin's TrackPointExtension)."""
    found = []
    for point in _points(track):
        for extension in point.extensions:
            for element in extension.iter():
                if str(element.tag).rpartition("}")[2].lower() == "cad":
                    found.append(_number(element.text))
    told = [cadence for cadence in found if cadence]
    return sum(told) / len(told) if told else None


def _number(text: str | None) -> float:
    try:
        number = float(text or "")
    except ValueError:
        return 0.0
    return number if 0 < number < 300 else 0.0
