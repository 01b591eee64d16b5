"""Types one day's outcome measures: the patient's own activities, and the totals of the others."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.drafting import Content
from rehabdesk.domain.outcome_changes import activity_names, change_of, scores_of
from rehabdesk.domain.outcome_measures import (
    Measure,
    mean_total,
    measures,
    scales_of,
    score_words,
)
from rehabdesk.domain.outcome_schedule import due_now, without_baseline
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import ActivityScore, Facts, Outcome
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import plural, short_date, signed
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.measuring.card import EntryCard
from rehabdesk.ui.patient.outcomes.fields import ActivityRow, TotalRow
from rehabdesk.ui.patient.record.fields import Field
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import rule

MOST_ROWS = 8
"""Activities that are shown to be scored; the patient names 3 to 5 at a time."""


class OutcomeEntry(EntryCard):
    """One row a measure; what it would mean is said as it is typed."""

    form_name = "outcomes"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("Outcome measures today"), tr("Save totals"), tr("Outcome measures saved")
        )
        self.rows: dict[str, TotalRow] = {}
        self.activities = [ActivityRow(self.form) for _ in range(MOST_ROWS)]
        self.own = QWidget(self.form)
        self.own_title = PlainLabel("", "strong", parent=self.own)
        self.own_hint = PlainLabel("", "faint", wrap=True, parent=self.own)
        self.own_verdict = PlainLabel("", "small", wrap=True, parent=self.own)
        column = QVBoxLayout(self.own)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.own_title)
        column.addWidget(self.own_hint)
        for row in self.activities:
            column.addWidget(row)
            row.changed.connect(self.on_typed)
            row.saved.connect(self.save)
        column.addWidget(self.own_verdict)
        self.body.addWidget(rule(self.form))
        self.body.addWidget(self.own)
        self.body.addWidget(rule(self.form))
        self._named: Measure | None = None

    def focus_first(self) -> QWidget:
        """Where typing begins."""
        return self.activities[0].score if self.activities[0].known else self.activities[0].name

    def stops(self) -> list[QWidget]:
        own = [each for row in self.activities for each in (row.name, row.score)]
        totals = [each for row in self.rows.values() for each in row.stops()]
        return [*own, *totals]

    def show_last(self) -> None:
        facts, pathway = self.facts, self.pathway
        if facts is None or pathway is None:
            return
        offered = measures(pathway)
        self._named = next((one for one in offered if one.activities), None)
        self._offer([one for one in offered if one.activities is None], pathway)
        for row in self.rows.values():
            scores = scores_of(row.measure, facts, self.day.today)
            last = scores[-1] if scores else None
            row.field.last.setText(_last(last, row.measure, self.day.today))
            if last is not None and last.version and not row.version:
                row.scale.set_value(last.version)
        self._show_activities(facts)
        self.head.setText(_due_words(facts, self.day.today, pathway))

    def start_over(self) -> None:
        for total in self.rows.values():
            total.clear()
        for activity in self.activities:
            activity.clear()

    @Slot()
    def review(self) -> None:
        facts, pathway = self._as_typed(), self.pathway
        if facts is None or pathway is None:
            return
        day = self.typed_day()
        for row in self.rows.values():
            typed = row.field.value() is not None and not (row.scales and not row.version)
            row.show_verdict(_meaning(row.measure, facts, day, pathway) if typed else "")
        self._review_activities(facts, day, pathway)
        self.say("")

    def kept_form(self) -> Content | None:
        totals = {name: typed for name, row in self.rows.items() if (typed := row.kept())}
        scored = [[row.activity(), row.score.text()] for row in self.activities if row.is_typed()]
        return {"totals": totals, "activities": scored} if totals or scored else None

    def put_back(self, content: Content) -> None:
        totals, scored = content["totals"], content["activities"]
        for name, kept in totals.items() if isinstance(totals, dict) else ():
            if name in self.rows:
                self.rows[name].put_back(*kept)
        for name, score in scored if isinstance(scored, list) else ():
            self._put_activity(str(name), str(score))

    def _put_activity(self, name: str, score: str) -> None:
        known = (row for row in self.activities if name and row.known == name)
        free = (row for row in self.activities if not row.known and not row.is_typed())
        row = next(known, None) or next(free, None)
        if row is not None:
            row.name.setText("" if row.known else name)
            row.score.setText(score)
            row.show()

    def operation(self) -> Operation | None:
        if self.facts is None:
            return None
        outcomes, activities = tuple(self._totals()), tuple(self._scores())
        if not outcomes and not activities:
            return None
        return partial(
            Clinic.record_outcomes,
            key=self.facts.key,
            outcomes=outcomes,
            activities=activities,
            based_on=self.facts.episode.revision,
        )

    def wrong(self) -> tuple[QWidget, str] | None:
        rows: list[ActivityRow | TotalRow] = [*self._shown_activities(), *self.rows.values()]
        return next((wrong for row in rows if (wrong := row.wrong())), None) or self._twice()

    def _twice(self) -> tuple[QWidget, str] | None:
        """A typed name that is an activity above in other capitals or spaces."""
        named: dict[str, str] = {}
        for row in self._shown_activities():
            name = row.activity()
            alike = " ".join(name.split()).casefold()
            if alike in named and not row.known:
                words = tr(
                    "{named} stands above. Score it there, or name another activity.",
                    named=named[alike],
                )
                return row.name, words
            if name:
                named[alike] = name
        return None

    def field_of(self, name: str) -> Field | None:
        parts = name.split(".")
        row = self.rows.get(parts[1]) if parts[0] == "outcomes" and len(parts) > 1 else None
        return row.field if row is not None else None

    def _totals(self) -> Iterator[Outcome]:
        for instrument, row in self.rows.items():
            if (value := row.field.value()) is not None:
                yield Outcome(self.typed_day(), instrument, value, row.version)

    def _scores(self) -> Iterator[ActivityScore]:
        for row in self._shown_activities():
            score = row.score.value()
            if score is not None and row.activity():
                yield ActivityScore(self.typed_day(), row.activity(), score)

    def _shown_activities(self) -> list[ActivityRow]:
        return [row for row in self.activities if not row.isHidden()]

    def _offer(self, offered: list[Measure], pathway: Pathway) -> None:
        """Make the rows of this pathway's measures, once."""
        if [row.measure for row in self.rows.values()] == offered:
            return
        for row in self.rows.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for measure in offered:
            row = TotalRow(measure, scales_of(pathway, measure.instrument), self.form)
            row.changed.connect(self.on_typed)
            row.saved.connect(self.save)
            self.rows[measure.instrument] = row
            self.body.addWidget(row)

    def _show_activities(self, facts: Facts) -> None:
        """The names on file first, then room for new ones; what is typed moves along."""
        named = self._named
        self.own.setVisible(named is not None)
        if named is None or named.activities is None:
            return
        fewest, most = named.activities
        self.own_title.setText(
            tr("{instrument}: the patient's own activities", instrument=named.instrument)
        )
        self.own_hint.setText(
            tr(
                "{fewest} to {most} that the patient finds hard now: 0 can't do it, 10 as before.",
                fewest=fewest,
                most=most,
            )
        )
        names = activity_names(facts, self.day.today)[:MOST_ROWS]
        typed = [
            (row.name.text(), row.score.text())
            for row in self.activities
            if not row.known and (row.name.text() or row.score.text())
        ]
        if tuple(row.known for row in self.activities if row.known) == names:
            typed = []  # the rows are where they were, and so is what is typed in them
        elif typed:
            for row in self.activities:
                if not row.known:
                    row.clear()
        blanks = max(1, fewest - len(names))
        for place, row in enumerate(self.activities):
            known = names[place] if place < len(names) else ""
            row.show_known(known, _last_activity(facts, known, self.day.today))
        free = [row for row in self.activities if not row.known]
        for row, (name, score) in zip(free, typed, strict=False):
            if name.strip().casefold() not in {known.casefold() for known in names}:
                row.name.setText(name)
                row.score.setText(score)
        for place, row in enumerate(self.activities):
            is_typed = bool(row.name.text() or row.score.text())
            row.setVisible(place < len(names) + blanks or is_typed)

    def _review_activities(self, facts: Facts, day: date, pathway: Pathway) -> None:
        named, typed = self._named, list(self._scores())
        words = ""
        if named is not None and named.activities is not None and typed:
            scores = [each.score for each in facts.activity_scores if each.date == day]
            count = plural(len(scores), "activity", "activities")
            mean = mean_total(scores)
            if len(scores) < named.activities[0] or mean is None:
                words = tr(
                    "{count}: no total before {activities} are scored.",
                    count=count,
                    activities=named.activities[0],
                )
            else:
                words = tr(
                    "Mean of {count}: {mean:.1f}. {meaning}",
                    count=count,
                    mean=mean,
                    meaning=_meaning(named, facts, day, pathway),
                )
        self.own_verdict.setText(words)
        self.own_verdict.setVisible(bool(words))
        shown = self._shown_activities()
        if shown and shown[-1].activity() and not shown[-1].known and len(shown) < MOST_ROWS:
            self.activities[len(shown)].show()

    def _as_typed(self) -> Facts | None:
        """The facts as they would be once this is saved."""
        facts, day = self.facts, self.typed_day()
        if facts is None:
            return None
        names = {name.casefold(): name for name in activity_names(facts, self.day.today)}
        own = {(each.date, each.activity): each for each in facts.activity_scores}
        for each in self._scores():
            name = names.get(each.activity.casefold(), each.activity)
            own[each.date, name] = each._replace(activity=name)
        totals = {(one.date, one.instrument): one for one in facts.outcomes}
        totals.update({(one.date, one.instrument): one for one in self._totals()})
        named = self._named
        if named is not None and named.activities is not None and list(self._scores()):
            scores = [each.score for each in own.values() if each.date == day]
            mean = mean_total(scores)
            if mean is not None and len(scores) >= named.activities[0]:
                totals[day, named.instrument] = Outcome(day, named.instrument, mean)
        return replace(
            facts,
            outcomes=tuple(sorted(totals.values(), key=lambda one: one.date)),
            activity_scores=tuple(sorted(own.values(), key=lambda one: one.date)),
        )


def _meaning(measure: Measure, facts: Facts, day: date, pathway: Pathway) -> str:
    """What the latest score up to a day means."""
    change = change_of(measure, facts, day, pathway)
    if change is None:
        return ""
    if change.delta is None:
        return f"{change.words[:1].upper()}{change.words[1:]}."
    digits = 1 if measure.activities or not float(change.delta).is_integer() else 0
    since = short_date(change.first.date, day)
    return tr(
        "{delta} since {since}: {words}.",
        delta=signed(change.delta, digits),
        since=since,
        words=change.words,
    )


def _last(score: Outcome | None, measure: Measure, today: date) -> str:
    if score is None:
        return ""
    shown = score_words(measure, score.score) if measure.is_change else f"{score.score:g}"
    return f"{shown} · {short_date(score.date, today)}"


def _last_activity(facts: Facts, name: str, today: date) -> str:
    scores = [each for each in upto(facts.activity_scores, today) if each.activity == name]
    return f"{scores[-1].score} · {short_date(scores[-1].date, today)}" if scores else ""


def _due_words(facts: Facts, today: date, pathway: Pathway) -> str:
    if facts.episode.discharged_on is not None and facts.episode.discharged_on <= today:
        return tr("The episode is closed; nothing more falls due.")
    due = [
        f"{measure.instrument} ({mid_sentence(slot.label)})"
        for measure, slot in due_now(facts, today, pathway)
    ]
    never = [measure.instrument for measure in without_baseline(facts, today, pathway)]
    missed = tr("No baseline was taken of {never}.", never=", ".join(never)) if never else ""
    if due:
        return tr("Due now: {due}. {missed}", due=", ".join(due), missed=missed).strip()
    return missed or tr("Nothing is due today.")
