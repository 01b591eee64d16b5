"""Run files made for a test, as watches and services write them."""

import struct
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from fitdecode.utils import compute_crc

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
START = datetime(2026, 2, 20, 18, 5, 10, tzinfo=UTC)
RUNNING, CYCLING, SWIMMING, TREADMILL = 1, 2, 5, 1
_TYPES = {"enum": (0x00, "B"), "u8": (0x02, "B"), "u16": (0x84, "H"), "u32": (0x86, "I")}
_TYPES["u32z"] = (0x8C, "I")
Fields = Sequence[tuple[int, str, int]]


def stamp(moment: datetime) -> int:
    return int((moment - EPOCH).total_seconds())


def message(number: int, fields: Fields) -> bytes:
    """A definition and one message of it."""
    head = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
    for field, kind, _ in fields:
        base, code = _TYPES[kind]
        head += struct.pack("<BBB", field, struct.calcsize(code), base)
    values = b"".join(struct.pack("<" + _TYPES[kind][1], value) for _, kind, value in fields)
    return head + b"\x00" + values


def session(
    metres: float = 8000,
    seconds: float = 2700,
    *,
    start: datetime = START,
    sport: int = RUNNING,
    sub_sport: int = 0,
    cadence: int = 83,
) -> bytes:
    return message(
        18,
        (
            (253, "u32", stamp(start + timedelta(seconds=seconds))),
            (2, "u32", stamp(start)),
            (7, "u32", round(seconds * 1000)),
            (8, "u32", round(seconds * 1000)),
            (9, "u32", round(metres * 100)),
            (5, "enum", sport),
            (6, "enum", sub_sport),
            (18, "u8", cadence),
            (22, "u16", 64),
        ),
    )


def record(metres: float, seconds: float, start: datetime = START) -> bytes:
    moment = stamp(start + timedelta(seconds=seconds))
    return message(20, ((253, "u32", moment), (5, "u32", round(metres * 100))))


def fit(
    *sessions: bytes,
    points: int = 20,
    kind: int = 4,
    serial: int = 3882015183,
    ahead: timedelta | None = timedelta(hours=1),
) -> bytes:
    """A FIT file with points of 400 m in 135 s each, then its sessions."""
    body = message(
        0, ((0, "enum", kind), (1, "u16", 1), (3, "u32z", serial), (4, "u32", stamp(START)))
    )
    body += b"".join(record(400 * place, 135 * place) for place in range(points + 1))
    body += b"".join(sessions)
    if ahead is not None:
        end = START + timedelta(seconds=2700)
        body += message(34, ((253, "u32", stamp(end)), (5, "u32", stamp(end + ahead))))
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", compute_crc(head))
    return head + body + struct.pack("<H", compute_crc(head + body))


def zulu(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def gpx(sport: str = "running", *, points: int = 21, start: datetime = START) -> bytes:
    """A track due north, a point of 0.0036 degrees (400 m) every 135 s, with strides."""
    track = "".join(
        f'<trkpt lat="{51 + 0.0035932 * place:.7f}" lon="0"><ele>{10 + place}</ele>'
        f"<time>{zulu(start + timedelta(seconds=135 * place))}</time>"
        "<extensions><x:TrackPointExtension><x:cad>83</x:cad></x:TrackPointExtension></extensions>"
        "</trkpt>"
        for place in range(points)
    )
    kind = f"<type>{sport}</type>" if sport else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1" '
        'xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<trk>{kind}<trkseg>{track}</trkseg></trk></gpx>"
    ).encode()


def tcx(sport: str = "Running", *, metres: float = 8000, start: datetime = START) -> bytes:
    """Two laps of half the distance, each with points that have a time and a distance."""
    told = start.isoformat().replace("+00:00", ".000Z")
    points = "".join(
        "<Trackpoint>"
        f"<Time>{(start + timedelta(seconds=135 * place)).isoformat()}</Time>"
        f"<AltitudeMeters>{10 + 4 * (place % 2)}</AltitudeMeters>"
        f"<DistanceMeters>{metres / 20 * place}</DistanceMeters>"
        "<Extensions><y:TPX><y:RunCadence>83</y:RunCadence></y:TPX></Extensions></Trackpoint>"
        for place in range(11)
    )
    lap = (
        f'<Lap StartTime="{told}"><TotalTimeSeconds>1350</TotalTimeSeconds>'
        f"<DistanceMeters>{metres / 2}</DistanceMeters><Track>{points}</Track></Lap>"
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"'
        ' xmlns:y="http://www.garmin.com/xmlschemas/ActivityExtension/v2"><Activities>'
        f'<Activity Sport="{sport}"><Id>{told}</Id>{lap}{lap}</Activity>'
        "</Activities></TrainingCenterDatabase>"
    ).encode()
