"""Why the imaging rule says what it says: inputs, arithmetic, rule, threshold, source, limits."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.words import ACTIVITY_LABELS, IMPACT_LABELS, NOT_RECORDED, long_date
from rehabdesk.ui.imaging.study import study_words
from rehabdesk.ui.patient.banner import headline
from rehabdesk.ui.patient.record.last import last_answer
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import rule as hairline

LIMITS = (
    "This raises a question and never names a diagnosis. It counts whole calendar days since "
    "onset and reads only what was recorded; red flags are ticked by a clinician, never inferred. "
    "Imaging findings also occur in people without pain. The decision is the clinician's."
)


class WhyPanel(QWidget):
    """Read-only: everything the state was made of."""

    def __init__(
        self, facts: Facts, assessment: Assessment, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(6)
        self._say(headline(assessment.imaging.state), "strong")
        self._list("Because", assessment.imaging.reasons)
        self._list("What was read", inputs(facts, assessment))
        self._list("Counted", arithmetic(facts, assessment, pathway))
        self._list("Rule and thresholds", rule_lines(assessment, pathway))
        self._list("It clears when", assessment.imaging.clears_when)
        self._list("Limits", (LIMITS,))
        self._column.addStretch(1)

    def _list(self, title: str, lines: "tuple[str, ...] | list[str]") -> None:
        if not lines:
            return
        self._column.addSpacing(4)
        self._column.addWidget(hairline(self))
        self._say(title, "small")
        for line in lines:
            self._say(line)

    def _say(self, text: str, role: str = "") -> None:
        self._column.addWidget(PlainLabel(text, role, wrap=True, parent=self))


def inputs(facts: Facts, assessment: Assessment) -> list[str]:
    """Each fact the rule reads, with its day."""
    today, episode = assessment.as_of, facts.episode
    lines = [_onset(facts), f"First seen: {long_date(episode.first_seen)}"]
    seen = [entry for entry in facts.pain if entry.date <= today]
    if seen:
        scores = ", ".join(
            f"{ACTIVITY_LABELS[e.activity].lower()} {e.score}"
            for e in seen
            if e.date == seen[-1].date
        )
        lines.append(f"Latest pain: {scores} on {long_date(seen[-1].date)}")
    else:
        lines.append(f"Latest pain: {NOT_RECORDED.lower()}")
    impact = last_answer(facts.visits, "daily_impact", today)
    words = f"{IMPACT_LABELS[str(impact[1])]} on {long_date(impact[0])}" if impact else NOT_RECORDED
    lines.append(f"Daily movement affected: {words}")
    studies = [study_words(study, today) for study in facts.imaging]
    lines.append(f"Imaging on file: {'; '.join(studies) or 'none'}")
    if facts.decisions:
        last = facts.decisions[-1]
        kind = "Snooze" if last.decision == "snooze" else "Not indicated now"
        lines.append(
            f"Latest decision: {kind}, {long_date(last.date)} until {long_date(last.until)}"
            f" ({last.reason}). {last.note}"
        )
    return lines


def arithmetic(facts: Facts, assessment: Assessment, pathway: Pathway) -> list[str]:
    """The day count as one would do it on paper."""
    episode, today = facts.episode, assessment.as_of
    if pathway.imaging is None:
        return []
    onset = episode.onset_latest or episode.onset_date
    lines = []
    if onset is not None:
        lines.append(f"{long_date(today)} − {long_date(onset)} = {(today - onset).days} days")
    if episode.onset_latest and episode.onset_date and episode.onset_latest != episode.onset_date:
        most = (today - episode.onset_date).days
        lines.append(f"At most {most} days, from the earliest possible onset")
    imaging = assessment.imaging
    if imaging.consider_on and imaging.due_on:
        first = pathway.imaging.consider_from_day
        lines.append(f"Consider from day {first}: {long_date(imaging.consider_on)}")
        lines.append(f"Due from day {pathway.imaging.due_from_day}: {long_date(imaging.due_on)}")
    return lines


def rule_lines(assessment: Assessment, pathway: Pathway) -> list[str]:
    """The rule's row, the thresholds it used, and where they come from."""
    wanted = [assessment.imaging.rule, *_THRESHOLD_ROWS]
    lines = [f"Rule {assessment.imaging.rule}, pathway {pathway.label} {pathway.version}"]
    for name in wanted:
        row = pathway.rows.get(name)
        if row is not None:
            lines.append(f"{row.id}: {row.text}. Source: {row.source}")
    if len(lines) == 1 and pathway.imaging is not None:
        lines.append("Thresholds are product policy, made from the article's 3 to 4 weeks.")
    return lines


def _onset(facts: Facts) -> str:
    episode = facts.episode
    if episode.onset_date is None:
        return "Onset: unknown, so the count runs from first contact or the first recorded pain"
    if episode.onset_latest and episode.onset_latest != episode.onset_date:
        return (
            f"Onset: between {long_date(episode.onset_date)} and {long_date(episode.onset_latest)}"
        )
    return f"Onset: {long_date(episode.onset_date)}"


_THRESHOLD_ROWS = ("SP01", "SP02", "CONSIDER_FROM_DAY", "DUE_FROM_DAY")
