"""P4: the whole caseload read and judged, and one episode judged again."""

from collections.abc import Iterator

from benchmarks import floors
from benchmarks.material import TODAY
from benchmarks.measure import Line, milliseconds
from rehabdesk.clinic import Clinic
from rehabdesk.store.caseload import read_facts


def lines(clinic: Clinic) -> Iterator[Line]:
    connection = clinic.database.engine.connection()
    every = read_facts(clinic.database)
    size = f"{len(every):,} episodes"
    floor = milliseconds(lambda: floors.fetch_rows(connection))
    read = milliseconds(lambda: read_facts(clinic.database))
    yield Line(f"P4 facts of {size} read", floor, read, "<= 3x")
    judged = milliseconds(lambda: clinic.caseload(TODAY, closed=True))
    yield Line(f"P4 {size} read and judged", floor, judged, "<= 3x")
    sample = every[:: max(1, len(every) // 200)]
    again = milliseconds(lambda: [clinic.judge(facts) for facts in sample]) / len(sample)
    yield Line("P4 one episode judged (floor: 1 ms allowed)", 1.0, again, "<= 1 ms")
