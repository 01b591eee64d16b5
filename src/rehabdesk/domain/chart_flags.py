"""What happened beside the numbers: the events a chart marks with flags, from the facts."""

from datetime import date
from typing import NamedTuple

from rehabdesk.domain.contact import was_seen
from rehabdesk.domain.records import Facts, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EVENT_KINDS
from rehabdesk.domain.words import MODALITY_LABELS

VISIT, IMAGING, PHASE = "visit", "imaging", "phase"
_ORDER = ("surgery", "injection", IMAGING, PHASE, *EVENT_KINDS)
"""Of several events of one place, the one said first; visits, being many, come last."""


class Flag(NamedTuple):
    """One event: ``kind`` is visit, imaging, phase or one of ``EVENT_KINDS``."""

    date: date
    kind: str
    words: str
    """Short words for the axis, such as ``new shoes``, ``MRI``, ``phase 2``."""
    notes: str = ""
    """What the clinician wrote of it; not for a screen that is turned to somebody else."""


def chart_flags(facts: Facts, until: date) -> tuple[Flag, ...]:
    """The events up to a day, oldest first, of one day the weightiest first.

    A visit missed is none; a study stands on the day it was done, and on no other.
    """
    found = [
        *(Flag(v.date, VISIT, tr("visit")) for v in facts.visits if was_seen(v)),
        *(Flag(s.done_on, IMAGING, _study(s)) for s in facts.imaging if s.done_on is not None),
        *(Flag(p.date, PHASE, tr("phase {phase}", phase=p.phase)) for p in facts.phases),
        *(Flag(e.date, e.kind, e.kind.replace("_", " "), e.notes) for e in facts.events),
    ]
    return tuple(sorted((f for f in found if f.date <= until), key=_by_day_and_weight))


def _study(study: ImagingStudy) -> str:
    return MODALITY_LABELS.get(study.modality, study.modality)


def weight(flag: Flag) -> int:
    """Smaller is weightier; visits last."""
    return _ORDER.index(flag.kind) if flag.kind in _ORDER else len(_ORDER)


def _by_day_and_weight(flag: Flag) -> tuple[date, int]:
    return flag.date, weight(flag)
