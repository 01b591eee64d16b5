"""A second reading of CONTRACT section 4, as plain as it can be said, to hold the rules against.

Written from the text alone: no bisecting, no shared helpers, no cutting beforehand; every clause
filters the rows it speaks of. Slow on purpose.
"""

import statistics
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from rehabdesk.domain.records import Decision, Episode, Facts, ImagingStudy, RedFlag

TIERS = {
    "cauda_equina": "emergency",
    "hamstring_avulsion": "urgent",
    "systemic_features": "urgent",
    "inflammatory_back_pain": "refer",
    "infection": "emergency",
}
TESTS = ("single_leg_bridge", "isometric_hamstring_hold", "knee_flexion", "hip_extension")


def by(day: date | None, limit: date) -> bool:
    return day is not None and day <= limit


def days(later: date, earlier: date) -> int:
    return (later - earlier).days


class Reading:
    """One episode on one day, clause by clause."""

    def __init__(self, facts: Facts, today: date) -> None:
        self.facts = facts
        self.episode: Episode = facts.episode
        self.today = today

    # 4.1 the day's worst

    def worst(self, day: date) -> int | None:
        scores = [(e.activity, e.score) for e in self.facts.pain if e.date == day <= self.today]
        stated = [score for activity, score in scores if activity == "worst"]
        return stated[0] if stated else max((score for _, score in scores), default=None)

    def pain_days(self) -> list[date]:
        return sorted({e.date for e in self.facts.pain if e.date <= self.today})

    def symptom_free(self, day: date) -> bool:
        return any(
            e.date == day and e.activity == "worst" and e.score == 0 for e in self.facts.pain
        )

    # 4.1 the clock

    def counts_from(self, on: date) -> date:
        onset = self.episode.onset_date
        if onset is not None:
            return self.episode.onset_latest or onset
        sore = [d for d in self.pain_days() if d <= on and (self.worst(d) or 0) > 0]
        return min([self.episode.first_seen, *sore])

    def is_range(self) -> bool:
        onset, latest = self.episode.onset_date, self.episode.onset_latest
        return onset is not None and latest is not None and latest > onset

    def band(self, on: date) -> int:
        low = days(on, self.counts_from(on))
        if low >= 28:
            return 2
        onset = self.episode.onset_date
        if low >= 21 or (self.is_range() and onset is not None and days(on, onset) >= 21):
            return 1
        return 0

    # 4.1 flags, studies, decisions

    def closed(self) -> bool:
        return by(self.episode.discharged_on, self.today)

    def uncleared(self) -> list[RedFlag]:
        return [
            flag
            for flag in self.facts.red_flags
            if flag.date <= self.today and not by(flag.cleared_on, self.today)
        ]

    def flagged(self, tier: str) -> bool:
        closed_on = self.episode.discharged_on
        for flag in self.uncleared():
            handed_over = (
                self.closed()
                and self.episode.discharge_reason in ("transferred", "died")
                and closed_on is not None
                and closed_on >= flag.date
            )
            if TIERS[flag.flag] == tier and not handed_over:
                return True
        return False

    def exists(self, study: ImagingStudy) -> bool:
        return by(study.requested_on or study.done_on, self.today)

    def right_kind(self, study: ImagingStudy) -> bool:
        sides = {"left": ("left", "both"), "right": ("right", "both"), "both": ("both",)}
        return study.modality in ("mri", "ultrasound") and study.side in sides[self.episode.side]

    def in_time(self, study: ImagingStudy) -> bool:
        start = self.episode.onset_date or self.counts_from(self.today)
        day = study.done_on if by(study.done_on, self.today) else study.requested_on
        return day is not None and day >= start

    def qualifying(self) -> list[ImagingStudy]:
        return [
            study
            for study in self.facts.imaging
            if self.exists(study)
            and self.right_kind(study)
            and self.in_time(study)
            and not by(study.cancelled_on, self.today)
        ]

    def deciding(self) -> ImagingStudy | None:
        found = None
        for study in self.qualifying():
            if found is None or self.recency(study) >= self.recency(found):
                found = study
        return found

    def recency(self, study: ImagingStudy) -> tuple[date, date]:
        requested = study.requested_on or date.min
        if by(study.done_on, self.today):
            assert study.done_on is not None
            return study.done_on, requested
        return study.booked_for or requested, requested

    def latest_decision(self) -> Decision | None:
        made = [decision for decision in self.facts.decisions if decision.date <= self.today]
        return max(made, key=lambda decision: decision.date, default=None)

    def within(self, decision: Decision) -> bool:
        cap = {"snooze": 14, "decline": 42}[decision.decision]
        return self.today <= decision.until and days(self.today, decision.date) <= cap

    def void(self, decision: Decision) -> bool:
        if any(
            visit.daily_impact == "significant" and decision.date < visit.date <= self.today
            for visit in self.facts.visits
        ):
            return True
        earlier = [d for d in self.pain_days() if d <= decision.date]
        if earlier:
            reference = self.worst(earlier[-1])
            assert reference is not None
            for day in self.pain_days():
                score = self.worst(day)
                if day > decision.date and score is not None and score >= reference + 2:
                    return True
        return decision.decision == "snooze" and self.band(self.today) > self.band(decision.date)

    def state(self) -> str:
        for tier in ("emergency", "urgent"):
            if self.flagged(tier):
                return tier
        if self.closed():
            return "closed"
        study = self.deciding()
        if study is not None:
            return self.study_state(study)
        answers = [v for v in self.facts.visits if v.daily_impact and v.date <= self.today]
        pain_days = self.pain_days()
        if (
            pain_days
            and self.symptom_free(pain_days[-1])
            and not any(v.daily_impact == "significant" for v in answers if v.date >= pain_days[-1])
        ):
            return "check_resolved"
        decision = self.latest_decision()
        if decision is not None and self.within(decision) and not self.void(decision):
            return {"snooze": "snoozed", "decline": "declined"}[decision.decision]
        if answers and answers[-1].daily_impact == "significant":
            return "due_impact"
        band = self.band(self.today)
        if band:
            return ("consider", "due")[band - 1]
        return "onset_unknown" if self.episode.onset_date is None else "not_due"

    def study_state(self, study: ImagingStudy) -> str:
        if by(study.done_on, self.today):
            assert study.done_on is not None
            if by(study.reported_on, self.today):
                return "done"
            return "chase" if days(self.today, study.done_on) > 14 else "awaiting_report"
        if study.booked_for is not None:
            return "chase" if study.booked_for < self.today else "booked"
        assert study.requested_on is not None
        return "chase" if days(self.today, study.requested_on) > 14 else "requested"

    def modifiers(self) -> set[str]:
        found = set()
        pain_days = self.pain_days()
        seen = pain_days[-1] if pain_days else self.episode.first_seen
        if days(self.today, seen) > 14:
            found.add("stale")
        if self.is_range():
            found.add("approximate")
        onset = self.episode.onset_date
        if onset is None:
            found.add("onset_unknown")
        for study in self.facts.imaging:
            done = study.done_on
            if (
                onset is not None
                and done is not None
                and done <= self.today
                and self.right_kind(study)
                and done < onset
            ):
                found.add("prior_imaging")
            if (
                self.exists(study)
                and self.right_kind(study)
                and self.in_time(study)
                and by(study.cancelled_on, self.today)
                and not self.qualifying()
            ):
                found.add("imaging_cancelled")
        if any(TIERS[flag.flag] == "refer" for flag in self.uncleared()):
            found.add("refer_rheumatology")
        decision = self.latest_decision()
        if decision is not None and self.within(decision) and self.void(decision):
            found.add("decision_void")
        return found

    # 4.2

    def pain(self) -> dict[str, Any]:
        scores = [(day, self.worst(day) or 0) for day in self.pain_days()]
        if not scores:
            return dict.fromkeys(
                ("latest", "latest_on", "baseline", "change", "meaningful", "trend_per_week")
            )
        latest, baseline = scores[-1][1], scores[0][1]
        change = latest - baseline if len(scores) >= 2 else None
        meaningful = None
        if change is not None:
            fall = change <= -2 and change <= -Fraction(30, 100) * baseline
            meaningful = fall or change >= 2
        return {
            "latest": latest,
            "latest_on": scores[-1][0],
            "baseline": baseline,
            "change": change,
            "meaningful": meaningful,
            "trend_per_week": self.trend(scores),
        }

    def trend(self, scores: list[tuple[date, int]]) -> float | None:
        points = [(d, s) for d, s in scores if self.today - timedelta(days=28) < d <= self.today]
        if len(points) < 3 or days(points[-1][0], points[0][0]) < 7:
            return None
        slopes = [
            Fraction(b[1] - a[1], days(b[0], a[0])) for a in points for b in points if b[0] > a[0]
        ]
        return float(7 * statistics.median(slopes))

    # 4.3

    def km(self, oldest: int, newest: int) -> float:
        """km in [D - oldest, D - newest]."""
        return sum(
            run.distance_km
            for run in self.facts.runs
            if newest <= days(self.today, run.date) <= oldest
        )

    def load(self) -> dict[str, Any]:
        runs = [run for run in self.facts.runs if run.date <= self.today]
        if not runs:
            return {
                **dict.fromkeys(
                    (
                        "week_km",
                        "previous_week_km",
                        "week_change_pct",
                        "acute_chronic",
                        "longest_30d_km",
                    )
                ),
                "spikes": [],
                "hard_back_to_back": False,
            }
        week, previous, chronic = self.km(6, 0), self.km(13, 7), self.km(27, 7) / 3
        first = min(run.date for run in runs)
        longest = [run.distance_km for run in runs if days(self.today, run.date) < 30]
        return {
            "week_km": week,
            "previous_week_km": previous,
            "week_change_pct": 100 * (week - previous) / previous if previous else None,
            "acute_chronic": (
                week / chronic if chronic and first <= self.today - timedelta(days=27) else None
            ),
            "longest_30d_km": max(longest) if longest else None,
            "spikes": self.spikes(),
            "hard_back_to_back": self.back_to_back(),
        }

    def spikes(self) -> list[tuple[date, float, float, str]]:
        runs = [run for run in self.facts.runs if run.date <= self.today]
        found = []
        for run in runs:
            if days(self.today, run.date) >= 28:
                continue
            before = [other.distance_km for other in runs if 1 <= days(run.date, other.date) <= 30]
            if not before or not any(days(run.date, other.date) >= 14 for other in runs):
                continue
            ratio = Fraction(round(run.distance_km * 1000), round(max(before) * 1000))
            if ratio > Fraction(110, 100):
                size = "large"
                if ratio <= 2:
                    size = "moderate"
                if ratio <= Fraction(130, 100):
                    size = "small"
                found.append((run.date, run.distance_km, max(before), size))
        return found

    def back_to_back(self) -> bool:
        kinds = ("long", "tempo", "interval", "hill", "sprint", "race")
        hard = {
            run.date
            for run in self.facts.runs
            if 0 <= days(self.today, run.date) < 14
            and (run.kind in kinds or (run.rpe is not None and run.rpe >= 7))
        }
        return any(day + timedelta(days=1) in hard for day in hard)

    # 4.4

    def strength(self) -> tuple[str | None, float | None, date | None]:
        trials = [trial for trial in self.facts.strength if trial.date <= self.today]
        for day in sorted({trial.date for trial in trials}, reverse=True):
            for test in TESTS:
                for units in (("N", "kg"), ("Nm",), ("reps",), ("s",)):
                    best: dict[str, float] = {}
                    for trial in trials:
                        if (trial.date, trial.test) == (day, test) and trial.unit in units:
                            value = trial.value * (9.80665 if trial.unit == "kg" else 1)
                            best[trial.side] = max(value, best.get(trial.side, value))
                    if len(best) == 2:
                        low, high = best["left"], best["right"]
                        if self.episode.side == "right":
                            low, high = high, low
                        if self.episode.side == "both":
                            low, high = min(low, high), max(low, high)
                        return test, 100 * low / high, day
        return None, None, None

    # 4.5

    def sessions(self) -> int:
        return len(
            {
                row.date
                for row in self.facts.exercises
                if row.done == "yes" and 0 <= days(self.today, row.date) <= 6
            }
        )

    def alert_codes(self) -> set[str]:
        if self.closed():
            return set()
        by_state = {
            "due": "imaging_due",
            "due_impact": "imaging_due",
            "consider": "imaging_consider",
            "chase": "imaging_chase",
        }
        trend, lsi = self.pain()["trend_per_week"], self.strength()[1]
        logged = any(0 <= days(self.today, row.date) < 28 for row in self.facts.exercises)
        rows = (
            *self.facts.pain,
            *self.facts.runs,
            *self.facts.strength,
            *self.facts.outcomes,
            *self.facts.visits,
            *self.facts.exercises,
        )
        past = [row.date for row in rows if row.date <= self.today]
        review = self.episode.next_review
        found = {
            by_state.get(self.state(), ""): True,
            "red_flag": bool(self.uncleared()),
            "pain_rising": trend is not None and trend >= 0.5,
            "load_spike": bool(self.spikes()),
            "hard_back_to_back": self.back_to_back(),
            "strength_asymmetry": lsi is not None and lsi < 90,
            "adherence_low": self.sessions() < 3 and logged,
            "review_overdue": review is not None and review < self.today,
            "silent": days(self.today, max(past, default=self.episode.first_seen)) > 14,
        }
        return {code for code, holds in found.items() if code and holds}
