"""The assessment as the JSON of the contract: the only place where figures are rounded."""

from datetime import date, time
from typing import Any

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.load import LoadFigures, Spike
from rehabdesk.domain.records import Entry, Facts
from rehabdesk.domain.series import (
    flag_as_known_on,
    known,
    loading_as_known_on,
    prescription_as_known_on,
    upto,
)

Json = dict[str, Any]


def rounded(number: float | None, digits: int = 1) -> float | None:
    """A figure as shown; ``None`` stays ``None`` and there is no negative zero."""
    return None if number is None else round(number, digits) + 0.0


def iso(day: date | None) -> str | None:
    """``2026-03-02``; ``None`` stays ``None``."""
    return None if day is None else day.isoformat()


def as_json(assessment: Assessment) -> Json:
    """The object E of CONTRACT section 3."""
    episode, imaging = assessment.episode, assessment.imaging
    return {
        "patient_id": episode.patient_id,
        "name": assessment.patient.name,
        "episode_id": episode.episode_id,
        "condition": episode.condition,
        "side": episode.side,
        "onset_date": iso(episode.onset_date),
        "onset_latest": iso(episode.onset_latest),
        "days_since_onset": assessment.days_since_onset,
        "status": assessment.status,
        "imaging": {
            "state": imaging.state.value,
            "consider_on": iso(imaging.consider_on),
            "due_on": iso(imaging.due_on),
            "modifiers": list(imaging.modifiers),
            "reasons": list(imaging.reasons),
            "clears_when": list(imaging.clears_when),
        },
        "pain": {
            "latest": assessment.pain.latest,
            "latest_on": iso(assessment.pain.latest_on),
            "baseline": assessment.pain.baseline,
            "change": assessment.pain.change,
            "meaningful": assessment.pain.meaningful,
            "trend_per_week": rounded(assessment.pain.trend_per_week),
        },
        "load": _load(assessment.load),
        "strength": {
            "test": assessment.strength.test,
            "lsi_pct": rounded(assessment.strength.lsi_pct),
            "on": iso(assessment.strength.on),
        },
        "adherence": {
            "sessions_7d": assessment.adherence.sessions_7d,
            "target_min": assessment.adherence.target_min,
            "target_max": assessment.adherence.target_max,
        },
        "alerts": [
            {"code": alert.code, "severity": alert.severity, "text": alert.text}
            for alert in assessment.alerts
        ],
        "next_review": iso(episode.next_review),
        "review_overdue": assessment.review_overdue,
        "last_entry_on": iso(assessment.last_entry_on),
    }


def _load(load: LoadFigures) -> Json:
    return {
        "week_km": rounded(load.week_km),
        "previous_week_km": rounded(load.previous_week_km),
        "week_change_pct": rounded(load.week_change_pct),
        "acute_chronic": rounded(load.acute_chronic, 2),
        "longest_30d_km": rounded(load.longest_30d_km),
        "spikes": [_spike(spike) for spike in load.spikes],
        "hard_back_to_back": load.hard_back_to_back,
    }


def _spike(spike: Spike) -> Json:
    return {
        "date": iso(spike.date),
        "distance_km": rounded(spike.distance_km),
        "longest_30d_km": rounded(spike.longest_30d_km),
        "pct": rounded(spike.pct),
        "size": spike.size,
    }


def series_json(facts: Facts, until: date) -> dict[str, list[Json]]:
    """Every series of an episode as known on ``until``: values as recorded, none rounded.

    Unknown is ``null``, also for text that was left empty.
    """
    case = known(facts, until)
    return {
        "pain": _rows(case.pain),
        "runs": _rows(case.runs),
        "strength": _rows(case.strength),
        "outcomes": _rows(case.outcomes),
        "visits": _rows(case.visits),
        "red_flags": _rows(tuple(flag_as_known_on(flag, until) for flag in case.red_flags)),
        "imaging": _rows(case.imaging),
        "decisions": _rows(case.decisions),
        "exercises": _rows(case.exercises),
        "phases": _rows(case.phases),
        "screens": _rows(upto(facts.screens, until)),
        "findings": _rows(upto(facts.findings, until)),
        "body_marks": _rows(upto(facts.body_marks, until)),
        "loading_tests": _rows(
            tuple(loading_as_known_on(test, until) for test in upto(facts.loading_tests, until))
        ),
        "activity_scores": _rows(upto(facts.activity_scores, until)),
        "prescriptions": _rows(
            tuple(
                prescription_as_known_on(dose, until) for dose in upto(facts.prescriptions, until)
            )
        ),
        "events": _rows(upto(facts.events, until)),
        "recurrences": _rows(upto(facts.recurrences, until)),
        "flag_log": _rows(upto(facts.flag_log, until)),
    }


def _rows(rows: tuple[Entry, ...]) -> list[Json]:
    return [{name: _value(value) for name, value in row._asdict().items()} for row in rows]


def _value(value: object) -> object:
    if isinstance(value, date | time):
        return value.isoformat()
    return None if value == "" else value
