"""When red flags were last asked about, and whether to ask again (CLINICAL 2.4)."""

import datetime as dt
from typing import NamedTuple

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Screen
from rehabdesk.domain.series import known, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

RULE = "RESCREEN_RISE_NPRS"
DEFAULT_RISE = 3
"""NPRS points that worst pain rises by before red flags are asked about again."""


class Screening(NamedTuple):
    """The last screen, and whether another is due; ``because`` says why in one sentence.

    ``rose_from`` and ``rose_to`` are the days whose worsts lie the points apart, where that is
    the reason.
    """

    last: Screen | None
    due: bool
    because: str
    rose_from: dt.date | None = None
    rose_to: dt.date | None = None

    @property
    def last_on(self) -> dt.date | None:
        return self.last.date if self.last else None


def rise_of(pathway: Pathway | None) -> int:
    """The pathway's points for a new screen, 1-10; the default where it names none."""
    row = pathway.rows.get(RULE) if pathway else None
    value = (row.data or {}).get("value") if row else None
    return value if isinstance(value, int) else DEFAULT_RISE


def screening(facts: Facts, today: dt.date, pathway: Pathway | None = None) -> Screening:
    """Whether red flags are to be screened: never done, or pain jumped since the last time.

    A jump is a day's worst at least 3 NPRS points above the lowest worst known since the last
    screen, the day of the screen (or the last day with entries before it) included. A closed
    episode asks for nothing. Nothing is ever inferred to *be* a red flag.
    """
    case = known(facts, today)
    screens = upto(facts.screens, today)
    last = screens[-1] if screens else None
    if case.is_closed:
        return Screening(last, False, tr("The episode is closed."))
    if last is None:
        return Screening(None, True, tr("Red flags have not been screened in this episode."))
    points = rise_of(pathway)
    lowest: tuple[int, dt.date] | None = None
    for day, worst in case.worst.items():
        if day <= last.date:
            lowest = (worst, day)
            continue
        if lowest is not None and worst >= lowest[0] + points:
            because = tr(
                "Worst pain rose from {lowest} to {worst} since the last screen on {date}.",
                lowest=lowest[0],
                worst=worst,
                date=long_date(last.date),
            )
            return Screening(last, True, because, lowest[1], day)
        if lowest is None or worst < lowest[0]:
            lowest = (worst, day)
    return Screening(
        last, False, tr("Screened on {date}; no jump of pain since.", date=long_date(last.date))
    )


def screening_explained(facts: Facts, today: dt.date, pathway: Pathway) -> Explanation:
    """Why the screen is due, or not."""
    found = screening(facts, today, pathway)
    worst = known(facts, today).worst
    inputs = []
    if found.last is not None:
        who = found.last.clinician or tr("nobody named")
        inputs.append(Input(tr("Last screened by"), who, found.last.date))
    for day in (found.rose_from, found.rose_to):
        if day is not None:
            inputs.append(Input(tr("Worst pain"), f"{worst[day]}/10", day))
    arithmetic = ""
    if found.rose_from and found.rose_to:
        low, high = worst[found.rose_from], worst[found.rose_to]
        arithmetic = tr(
            "{high} \N{MINUS SIGN} {low} = {high2} points", high=high, low=low, high2=high - low
        )
    return from_row(
        pathway,
        RULE,
        tr("Red-flag screen"),
        tr("Due") if found.due else tr("Not due"),
        inputs=tuple(inputs),
        arithmetic=arithmetic,
        threshold=tr(
            "At first contact, and when worst pain rises by {rise_of} or more",
            rise_of=rise_of(pathway),
        ),
        missing=() if found.last else (tr("a red-flag screen of this episode"),),
    )
