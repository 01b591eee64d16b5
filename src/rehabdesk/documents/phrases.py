"""What the record says of an episode, in sentences a reader outside the clinic understands."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from rehabdesk.documents.document import sentences
from rehabdesk.domain.contact import was_seen
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Decision, Episode, Facts, ImagingStudy, RedFlag, Visit
from rehabdesk.domain.speech import Labels, mid_sentence, tr
from rehabdesk.domain.words import CLEARING_LABELS, MODALITY_LABELS, long_date, plural, short_date

SIDE_WORDS = Labels({"left": "left", "right": "right", "both": "both sides"})
SIDE_CAPITALS = Labels({"left": "LEFT", "right": "RIGHT", "both": "LEFT AND RIGHT"})
"""The side in words and capitals, so that no mirror and no abbreviation can turn it round."""
_CERTAINTIES = Labels({"working": "working", "confirmed": "confirmed"})


def listed(parts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{parts} and {parts2}", parts=", ".join(parts[:-1]), parts2=parts[-1])


def diagnosis(episode: Episode) -> str:
    """``Hamstring bursitis, LEFT (working diagnosis)`` in the clinician's words.

    Empty where the clinician gave none: a pathway's name is never taken for a diagnosis.
    """
    if not episode.diagnosis:
        return ""
    kind = _CERTAINTIES[episode.certainty or "working"]
    return tr(
        "{diagnosis}, {side_capitals} ({kind} diagnosis)",
        diagnosis=episode.diagnosis,
        side_capitals=SIDE_CAPITALS[episode.side],
        kind=kind,
    )


def onset(episode: Episode) -> str:
    """When it began, exactly or as a range; empty where nobody knows."""
    if episode.onset_date is None:
        return ""
    if episode.onset_latest and episode.onset_latest > episode.onset_date:
        return tr(
            "between {onset_date} and {onset_latest}",
            onset_date=long_date(episode.onset_date),
            onset_latest=long_date(episode.onset_latest),
        )
    return long_date(episode.onset_date)


def attended(visits: Iterable[Visit]) -> list[Visit]:
    return [visit for visit in visits if was_seen(visit)]


def attendance(facts: Facts) -> str:
    """``8 times, 1 cancelled (3 Feb 2026 to 20 Apr 2026)``; empty without visits (DS04)."""
    seen = [visit.date for visit in attended(facts.visits)]
    counts = Counter(visit.attendance for visit in facts.visits)
    if not (seen or counts["cancelled"] or counts["dna"]):
        return ""
    words = [plural(len(seen), "time")]
    if counts["cancelled"]:
        words.append(tr("{counts} cancelled", counts=counts["cancelled"]))
    if counts["dna"]:
        words.append(tr("{counts} not attended", counts=counts["dna"]))
    span = ""
    if seen:
        first, last = min(seen), max(seen)
        span = f" ({period(first, last)})"
    return ", ".join(words) + span


def period(first: date, last: date) -> str:
    """``3 Feb to 20 Apr 2026``, or one day."""
    if first == last:
        return long_date(last)
    return tr("{first} to {last}", first=short_date(first, last), last=long_date(last))


def studies(imaging: Iterable[ImagingStudy], end: date) -> list[str]:
    """One sentence or two a study: what was asked for, what came of it (DS08)."""
    return [_study(study, end) for study in sorted(imaging, key=_begun)]


def _begun(study: ImagingStudy) -> date:
    return study.requested_on or study.done_on or date.min


def _study(study: ImagingStudy, end: date) -> str:
    name = f"{MODALITY_LABELS[study.modality]}, {SIDE_WORDS[study.side]}"
    steps = [
        f"{word} {short_date(day, end)}"
        for word, day in (
            (tr("requested"), study.requested_on),
            (tr("booked for"), None if study.done_on else study.booked_for),
            (tr("done"), study.done_on),
            (tr("reported"), study.reported_on),
            (
                tr("not attended") if study.cancel_reason == "dna" else tr("cancelled"),
                study.cancelled_on,
            ),
        )
        if day
    ]
    outcome = tr("Result: {ended}", ended=ended(study.result)) if study.result else ""
    if study.done_on and not study.result:
        outcome = tr("Result: not recorded.")
    acted = ""
    if study.acted_on:
        acted = tr(
            "Acted on {acted_on}: {ended}",
            acted_on=short_date(study.acted_on, end),
            ended=ended(study.action),
        ).rstrip(": ")
    return sentences((f"{name}: {', '.join(steps)}.", outcome, acted))


def decisions(rows: Iterable[Decision], episode: Episode, pathway: Pathway, end: date) -> list[str]:
    """Every decision not to refer, with its day, reason and note (DC-R1)."""
    return [_decision(row, episode, pathway, end) for row in rows]


def _decision(row: Decision, episode: Episode, pathway: Pathway, end: date) -> str:
    what = tr("deferred") if row.decision == "snooze" else tr("not indicated then")
    reason = pathway.decision_reasons.get(row.reason, row.reason)
    known_onset = episode.onset_latest or episode.onset_date
    day = tr(", day {days}", days=(row.date - known_onset).days) if known_onset else ""
    who = f" ({row.clinician})" if row.clinician else ""
    return tr(
        "{date}{day}{who}: imaging {what}, to review by {until}. Reason: {reason}. {ended}",
        date=short_date(row.date, end),
        day=day,
        who=who,
        what=what,
        until=short_date(row.until, end),
        reason=reason,
        ended=ended(row.note),
    )


def red_flags(facts: Facts, pathway: Pathway, end: date) -> list[str]:
    """The screens and every flag that was raised, with its outcome; empty if neither (DS11)."""
    days = [short_date(screen.date, end) for screen in facts.screens]
    said = []
    if days:
        shown = (
            days if len(days) <= 4 else [*days[:2], tr("{days} more", days=len(days) - 3), days[-1]]
        )
        outcome = "" if facts.red_flags else tr(": none found")
        said.append(
            tr("Red flags screened {listed}{outcome}.", listed=listed(shown), outcome=outcome)
        )
    return said + [_red_flag(flag, pathway, end) for flag in facts.red_flags]


def _red_flag(flag: RedFlag, pathway: Pathway, end: date) -> str:
    outcome = tr("NOT CLEARED")
    if flag.cleared_on:
        why = mid_sentence(CLEARING_LABELS.get(flag.cleared_reason, ""))
        by = tr(" by {cleared_by}", cleared_by=flag.cleared_by) if flag.cleared_by else ""
        outcome = tr(
            "cleared {cleared_on}{by}{value}",
            cleared_on=short_date(flag.cleared_on, end),
            by=by,
            value=f" ({why})" if why else "",
        )
    note = f" {ended(flag.notes)}" if flag.notes else ""
    label = flag_label(flag.flag, pathway)
    return tr(
        "{label}: raised {date}, {outcome}.{note}",
        label=label,
        date=short_date(flag.date, end),
        outcome=outcome,
        note=note,
    )


def flag_label(key: str, pathway: Pathway) -> str:
    return next((rule.label for rule in pathway.red_flags if rule.key == key), _spoken(key))


def strength_label(key: str, pathway: Pathway) -> str:
    return next((test.label for test in pathway.strength_tests if test.key == key), _spoken(key))


def exercise_label(key: str, pathway: Pathway) -> str:
    return next((each.label for each in pathway.exercises if each.key == key), _spoken(key))


def phase_label(number: int, pathway: Pathway) -> str:
    return next((each.label for each in pathway.phases if each.number == number), "")


def _spoken(key: str) -> str:
    words = key.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def ended(text: str) -> str:
    """``text`` with a full stop, if it has no end of its own."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…")) or not text else f"{text}."


def number(value: float) -> str:
    """A figure without needless decimals: ``8``, ``11.5``."""
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.1f}"
