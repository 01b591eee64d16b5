"""How a strength test was done: what must be equal for two values to be compared."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from rehabdesk.domain.pathway import StrengthTest
from rehabdesk.domain.plan.rules import column, optional_number, texts
from rehabdesk.domain.records import StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import convert, quantity
from rehabdesk.domain.strength_units import torque_nm


class ProtocolField(NamedTuple):
    """One field of a protocol; ``choices`` are empty where it is typed freely."""

    name: str
    choices: tuple[str, ...] = ()


class Measurement(NamedTuple):
    """One side's value of one day: the best of its trials under one protocol."""

    date: date
    side: str
    value: float
    unit: str
    protocol: str
    lever_cm: float | None
    nprs: int | None
    trials: int

    @property
    def torque_nm(self) -> float | None:
        """In newton metres; ``None`` without a lever."""
        return torque_nm(self.value, self.unit, self.lever_cm)


def protocol_fields(test: StrengthTest) -> tuple[ProtocolField, ...]:
    """The fields of a test's protocol: ``position: prone / supine`` is one with two choices."""
    fields = []
    for written in texts(test.row, "protocol_fields"):
        name, _, choices = written.partition(":")
        fields.append(
            ProtocolField(
                name.strip(), tuple(each.strip() for each in choices.split(" / ") if each)
            )
        )
    return tuple(fields)


def needs_lever(test: StrengthTest) -> bool:
    """Whether the test's force is made a torque by a lever."""
    return bool(column(test.row, "lever"))


def read_protocol(written: str) -> dict[str, str]:
    """The fields of a protocol as stored: ``position: prone; angle: 90``."""
    fields = {}
    for part in written.split(";"):
        name, colon, value = part.partition(":")
        if colon and value.strip():
            fields[name.strip()] = value.strip()
        elif part.strip():
            fields[part.strip()] = ""  # written by hand: kept, and compared as it stands
    return fields


def write_protocol(fields: Mapping[str, str]) -> str:
    """A protocol as stored; empty fields are left out."""
    return "; ".join(f"{name}: {value.strip()}" for name, value in fields.items() if value.strip())


def differences(first: Measurement, then: Measurement) -> tuple[str, ...]:
    """What was not equal, in words; nothing where the two may be compared (LS06).

    A field that is recorded on one of the days only is a difference: it is not known to be equal.
    """
    if quantity(first.unit) != quantity(then.unit):
        return (tr("measured in {unit}, then in {unit2}", unit=first.unit, unit2=then.unit),)
    words = []
    one, other = _folded(first.protocol), _folded(then.protocol)
    for name in dict.fromkeys([*one, *other]):
        before, after = one.get(name), other.get(name)
        if before != after:
            words.append(
                tr(
                    "{name} {before}, then {after}",
                    name=name,
                    before=before or tr("not recorded"),
                    after=after or tr("not recorded"),
                )
            )
    if first.lever_cm != then.lever_cm and quantity(first.unit) == "N":
        words.append(tr("lever {cm}, then {cm2}", cm=_cm(first.lever_cm), cm2=_cm(then.lever_cm)))
    return tuple(words)


def measurements(
    trials: Iterable[StrengthTrial], test: str, side: str, wanted: str
) -> tuple[Measurement, ...]:
    """A side's values of one test in order of date; ``wanted`` is the quantity, N, Nm, reps or s.

    Trials in kg stay in kg where all of them are; otherwise they are read in N. A day with two
    protocols has two values.
    """
    chosen = [trial for trial in trials if trial.test == test and quantity(trial.unit) == wanted]
    unit = "kg" if chosen and all(trial.unit == "kg" for trial in chosen) else wanted
    groups: dict[tuple[date, str, float | None], list[StrengthTrial]] = {}
    for trial in chosen:
        if trial.side == side:
            groups.setdefault((trial.date, trial.protocol, trial.lever_cm), []).append(trial)
    return tuple(_best(of_group, unit) for of_group in groups.values())


def breaks(values: Sequence[Measurement]) -> frozenset[date]:
    """The days on which a line starts anew: the protocol is not that of the value before."""
    return frozenset(then.date for first, then in pairwise(values) if differences(first, then))


def chart_breaks(
    trials: Iterable[StrengthTrial], test: str, unit: str
) -> dict[str, frozenset[date]]:
    """The days on which each side's line of a test starts anew."""
    every = tuple(trials)
    return {
        side: breaks(measurements(every, test, side, quantity(unit))) for side in ("left", "right")
    }


def last_protocol(trials: Sequence[StrengthTrial], test: str) -> StrengthTrial | None:
    """The latest trial of a test: its protocol and lever are offered for the next one."""
    return next((trial for trial in reversed(trials) if trial.test == test), None)


def noise_of(test: StrengthTest, baseline: Measurement) -> tuple[float | None, str]:
    """The change that can be told from error (MDC), in the baseline's unit, and how it is known.

    ``None`` where the row gives none in this unit, or the protocol doesn't say the plate's weight.
    """
    row = test.row
    percent, value = optional_number(row, "noise_percent"), optional_number(row, "noise_value")
    if percent is not None:
        least = percent * baseline.value / 100
        words = tr(
            "{percent:g} % of {value:.4g} = {least:.3g} {unit}",
            percent=percent,
            value=baseline.value,
            least=least,
            unit=baseline.unit,
        )
        return least, words
    if value is not None and column(row, "noise_unit") == baseline.unit:
        return value, f"{value:g} {tr(baseline.unit)}"
    field = column(row, "noise_field")
    if isinstance(field, str):
        least_or_none = _number(read_protocol(baseline.protocol).get(field, ""))
        if least_or_none is not None:
            return least_or_none, f"{field} {least_or_none:g}"
    return None, ""


def value_words(one: Measurement) -> str:
    """``186.3 N``."""
    return f"{one.value:.4g} {tr(one.unit)}"


def _best(trials: Sequence[StrengthTrial], unit: str) -> Measurement:
    in_unit = [convert(trial.value, trial.unit, unit) for trial in trials]
    value = max(in_unit)
    top = trials[in_unit.index(value)]
    scores = [trial.nprs for trial in trials if trial.nprs is not None]
    return Measurement(
        top.date,
        top.side,
        value,
        unit,
        top.protocol,
        top.lever_cm,
        max(scores, default=None),
        len(trials),
    )


def _folded(protocol: str) -> dict[str, str]:
    return {
        " ".join(name.casefold().split()): " ".join(value.casefold().split())
        for name, value in read_protocol(protocol).items()
    }


def _cm(lever: float | None) -> str:
    return tr("not recorded") if lever is None else f"{lever:g} cm"


def _number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if number > 0 else None
