"""Why a flag, a verdict or a figure is what it is: what a clinician needs to judge it anew."""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

from rehabdesk.domain.citing import cited
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.thresholds import edition


class Input(NamedTuple):
    """One recorded fact that went in; ``on`` is its day, ``None`` where it has none."""

    label: str
    value: str
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """One answer to "Why?" (CLINICAL RG03).

    ``arithmetic`` is the sum as a person would write it ("29 Sep − 1 Sep = 28 days"),
    ``threshold`` what it is compared with, ``limits`` what the source can't carry. Inputs that
    would be needed but are not recorded stand in ``missing``.
    """

    title: str
    verdict: str
    rule: str
    inputs: tuple[Input, ...] = ()
    arithmetic: str = ""
    threshold: str = ""
    source: str = ""
    limits: str = ""
    missing: tuple[str, ...] = ()
    pathway: str = ""


def from_row(
    pathway: Pathway,
    rule: str,
    title: str,
    verdict: str,
    *,
    inputs: tuple[Input, ...] = (),
    arithmetic: str = "",
    threshold: str = "",
    missing: tuple[str, ...] = (),
) -> Explanation:
    """An explanation by one row of the pathway: its source and its limits come from the row.

    The pathway is named with its version and with the thresholds this clinic changed in it.
    """
    row = pathway.rows.get(rule)
    return Explanation(
        title,
        verdict,
        rule,
        inputs,
        arithmetic,
        threshold or (row.text if row else ""),
        cited(pathway, row.source, row.note) if row else "",
        row.note if row else "",
        missing,
        edition(pathway),
    )
