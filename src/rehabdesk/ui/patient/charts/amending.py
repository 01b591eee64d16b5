"""From a place of the charts to the form that amends what is recorded there."""

from typing import Any

from rehabdesk.domain.chart_flags import IMAGING, PHASE, VISIT
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.charts.picking import EVENT, PAIN, RUN, Picked


def amend(page: Any, picked: Picked, facts: Facts) -> str:
    """Open the record that was picked; answers what to say where that can't be."""
    if picked.what == PAIN:
        return _amend_score(page, picked, facts)
    if picked.what == RUN:
        page.choose_tab("Runs")
        page.pages.page("Runs").mend_run(picked.name)
        return ""
    if picked.what == EVENT:
        _amend_event(page, picked, facts)
        return ""
    page.choose_tab("Strength")
    shown = page.charts.shown_test()
    if shown is not None:
        page.pages.page("Strength").entry.correct(*shown, picked.day)
    return ""


def _amend_score(page: Any, picked: Picked, facts: Facts) -> str:
    scores = [
        entry.score
        for entry in facts.pain
        if (entry.date, entry.activity) == (picked.day, picked.name)
    ]
    page.choose_tab("Progress")
    if scores and not page.record.take_up(picked.day, picked.name, scores[-1]):
        return tr("Something is typed and not saved: save it or empty it first.")
    return ""


def _amend_event(page: Any, picked: Picked, facts: Facts) -> None:
    from rehabdesk.ui.patient.runs.words import event_id  # the runs' words load with their tab

    tabs = {VISIT: "Visits", IMAGING: "Imaging", PHASE: "Plan"}
    page.choose_tab(tabs.get(picked.name, "Runs"))
    events = [e for e in facts.events if (e.date, e.kind) == (picked.day, picked.name)]
    if events:
        page.pages.page("Runs").mend_event(event_id(events[0]))
