"""Words noted without a visit: a phone call, or a line added to the record from the caseload."""

import datetime as dt
from dataclasses import dataclass

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Visit
from rehabdesk.domain.speech import tr

REACHED, MESSAGE, NO_ANSWER = "reached", "message", "no_answer"
CALL_OUTCOMES = {REACHED: "Reached", MESSAGE: "Left a message", NO_ANSWER: "No answer"}

_CALL = "Phone call: "
_UNSEEN = "Without a visit: "
_DIARY = "Diary: "
_NO_WORDS = "typed back"


@dataclass(frozen=True, slots=True)
class Call:
    """A call to the patient on one day; ``outcome`` is one of ``CALL_OUTCOMES``.

    ``words`` say what was told and agreed; ``next_review`` is when to look again, if that was set.
    """

    date: dt.date
    outcome: str
    words: str = ""
    next_review: dt.date | None = None


def check_call(call: Call) -> list[Problem]:
    """What is wrong with a call as typed: an answered one says what was agreed."""
    wrong = []
    if call.outcome not in CALL_OUTCOMES:
        wrong.append(Problem("outcome", tr("What came of the call is missing."), tr("Choose one.")))
    if call.outcome == REACHED and not call.words.strip():
        wrong.append(
            Problem("words", tr("What was said is missing."), tr("Say it in a few words."))
        )
    return [*wrong, *check_review(call.next_review, call.date)]


def check_review(review: dt.date | None, day: dt.date) -> list[Problem]:
    """A review that is set today doesn't lie in the past."""
    if review is None or review >= day:
        return []
    message = tr("The next review lies in the past.")
    return [Problem("next_review", message, tr("Use today or a later day."))]


def call_words(call: Call) -> str:
    """``Phone call: reached. Knee calm, runs 3 km.``"""
    outcome = CALL_OUTCOMES[call.outcome].lower()
    return f"{_CALL}{outcome}. {' '.join(call.words.split())}".strip()


def note_words(words: str) -> str:
    """``Without a visit: asked the GP for the report.``"""
    return f"{_UNSEEN}{' '.join(words.split())}"


def added_below(stored: str, words: str) -> str:
    """A line put below what stands there already; nothing of it is lost."""
    return f"{stored}\n{words}".strip()


def diary_line(stored: str) -> str:
    """What a patient wrote in the diary of a day, from that day's note; "" where nothing is."""
    line = next((each for each in stored.splitlines() if each.startswith(_DIARY)), "")
    return line.removeprefix(_DIARY)


def with_diary_line(stored: str, words: str) -> str:
    """The note of a day with the diary's line: in the place of an earlier one, else below all."""
    line = f"{_DIARY}{' '.join(words.split()) or _NO_WORDS}"
    lines = stored.splitlines()
    if diary_line(stored):
        return "\n".join(line if each.startswith(_DIARY) else each for each in lines)
    return added_below(stored, line)


def was_seen(visit: Visit) -> bool:
    """Whether the patient was there that day.

    Missed and cancelled ones are no visit, nor is a day whose record holds nothing but calls,
    lines noted without a visit and a diary's: a letter never counts those as seen.
    """
    if visit.attendance not in ("", "attended"):
        return False
    lines = [line for line in visit.subjective.splitlines() if line.strip()]
    sitting = visit.sitting_min if diary_line(visit.subjective) else None
    only_words = visit == Visit(
        visit.date, visit.clinician, subjective=visit.subjective, sitting_min=sitting
    )
    return not (
        visit.attendance == ""
        and only_words
        and lines
        and all(line.startswith((_CALL, _UNSEEN, _DIARY)) for line in lines)
    )
