"""P7 and P9: another patient on screen, and one saved score back on screen."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count, cycle

from PySide6.QtWidgets import QApplication

from benchmarks import floors
from benchmarks.material import TODAY
from benchmarks.measure import Line, milliseconds
from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import EpisodeKey, Facts
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.ending import let_go
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.page import PatientPage


def lines(clinic: Clinic) -> Iterator[Line]:
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    desk, jobs = Desk(clinic), Jobs()
    page = PatientPage(desk, jobs)
    page.resize(1280, 800)
    page.show()
    listed = [each.key for each in clinic.caseload(TODAY)][:20]
    page.show_episode(listed[0])
    app.processEvents()
    bare = floors.BareCharts(page.charts.size())
    points = [_points(clinic.facts(key)) for key in listed]
    yield _switch(page, bare, listed, points)
    yield _save(clinic, desk, page, listed[0], bare, points[0])
    page.close()
    page.deleteLater()
    jobs.close()
    let_go()


def _points(facts: Facts) -> list[list[tuple[float, float]]]:
    return [
        [(float(entry.date.toordinal()), float(entry.score)) for entry in facts.pain],
        [(float(run.date.toordinal()), run.distance_km) for run in facts.runs],
        [(float(trial.date.toordinal()), trial.value) for trial in facts.strength],
    ]


def _switch(
    page: PatientPage,
    bare: floors.BareCharts,
    listed: list[EpisodeKey],
    points: list[list[list[tuple[float, float]]]],
) -> Line:
    keys, shown = cycle(listed), cycle(points)

    def ours() -> None:
        page.show_episode(next(keys))
        page.charts.grab()

    floor = milliseconds(lambda: bare.show(next(shown)), 11)
    return Line(
        "P7 patient switch to painted charts",
        floor,
        milliseconds(ours, 11),
        "<= 1.5x",
        "QtCharts 4x",
    )


def _save(
    clinic: Clinic,
    desk: Desk,
    page: PatientPage,
    key: EpisodeKey,
    bare: floors.BareCharts,
    points: list[list[tuple[float, float]]],
) -> Line:
    connection = clinic.database.engine.connection()
    scores = count()
    day = clinic.facts(key).episode.first_seen + timedelta(days=1)

    def ours() -> None:
        assert page.facts is not None
        pain = {"worst": next(scores) % 9 + 1}
        draft = VisitDraft(key, page.facts.episode.revision, day, pain)

        def save(of: Clinic) -> Changes:
            return of.record_visit(draft)

        assert desk.do(save)
        page.charts.grab()

    def least() -> None:
        floors.commit_one(connection)
        bare.show(points)

    page.show_episode(key)
    floor = milliseconds(least, 11)
    return Line("P9 one score saved and repainted", floor, milliseconds(ours, 11), "<= 8 ms median")
