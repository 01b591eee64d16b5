"""TCX: Garmin's older format, which services still write."""

from collections.abc import Iterator
from datetime import tzinfo
from math import isfinite
from xml.etree.ElementTree import Element

from rehabdesk.domain.recordings import Recording, Sport
from rehabdesk.domain.speech import tr
from rehabdesk.exchange.runs.clock import local, read_moment
from rehabdesk.exchange.runs.markup import parsed
from rehabdesk.exchange.runs.sports import sport_of
from rehabdesk.exchange.workbook.guard import Refused

_CLOSING = b"</Activity></Activities></TrainingCenterDatabase>"
_ENDS = ((b"</Trackpoint>", b"</Track></Lap>" + _CLOSING), (b"</Lap>", _CLOSING))
RISE_M = 3.0
"""A climb counts once it is this high: less is the noise of the altimeter [P]."""


def read(content: bytes, name: str, zone: tzinfo | None) -> tuple[list[Recording], list[str]]:
    """The activities of a TCX file. Raises ``Refused`` where there is none with a time."""
    root, _, cut = parsed(content, _ENDS)
    activities = [element for element in root.iter() if _tag(element) == "Activity"]
    recordings = [
        recording
        for activity in activities
        if (recording := _recording(activity, name, zone)) is not None
    ]
    if not recordings:
        raise Refused(tr("The file holds no activity with times"), tr("export it again"))
    if not cut:
        return recordings, []
    points = sum(1 for element in root.iter() if _tag(element) == "Trackpoint")
    words = tr("damaged; {records} points were read up to there", records=points)
    return recordings, [words]


def _recording(activity: Element, name: str, zone: tzinfo | None) -> Recording | None:
    laps = [element for element in activity if _tag(element) == "Lap"]
    moments = [lap.get("StartTime", "") for lap in laps] + [_said(activity, "Id")]
    start = next((moment for text in moments if (moment := read_moment(text)) is not None), None)
    if start is None:
        return None
    sport = activity.get("Sport", "")
    return Recording(
        source=name,
        start=local(start, zone),
        distance_m=sum(_lap_distance(lap) for lap in laps),
        sport=Sport.OTHER if sport == "Other" else sport_of(sport),
        sport_words=tr("another sport than running or cycling") if sport == "Other" else sport,
        moving_s=sum(_lap_time(lap) for lap in laps) or None,
        cadence=_cadence(activity),
        ascent_m=_ascent(activity),
        rank=1,
    )


def _lap_distance(lap: Element) -> float:
    """What the lap says, or where the file was cut before, what its last point says."""
    said = _number(_said(lap, "DistanceMeters"))
    if said:
        return said
    found = [_number(each) for each in _points_say(lap, "DistanceMeters")]
    return max(found) - min(found) if found else 0.0


def _lap_time(lap: Element) -> float:
    said = _number(_said(lap, "TotalTimeSeconds"))
    if said:
        return said
    found = [read_moment(each) for each in _points_say(lap, "Time")]
    told = [moment for moment in found if moment is not None]
    if len(told) < 2 or len({moment.tzinfo is None for moment in told}) > 1:
        return 0.0
    return (max(told) - min(told)).total_seconds()


def _cadence(activity: Element) -> float | None:
    """The mean of the points; of the laps where no point has one."""
    for tags in (("RunCadence", "Cadence"), ("AvgRunCadence",)):
        told = [
            number
            for element in activity.iter()
            if _tag(element) in tags and 0 < (number := _number(element.text or "")) < 300
        ]
        if told:
            return sum(told) / len(told)
    return None


def _ascent(activity: Element) -> float | None:
    told = [_number(text) for text in _points_say(activity, "AltitudeMeters")]
    if not told:
        return None
    climbed, foot = 0.0, told[0]
    for height in told:
        if height - foot >= RISE_M:
            climbed += height - foot
            foot = height
        elif height < foot:
            foot = height
    return climbed


def _points_say(above: Element, tag: str) -> Iterator[str]:
    for element in above.iter():
        if _tag(element) == "Trackpoint":
            text = _said(element, tag)
            if text:
                yield text


def _said(above: Element, tag: str) -> str:
    return next((element.text or "" for element in above if _tag(element) == tag), "")


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if isfinite(number) else 0.0
