"""Strength by the numbers CLINICAL section 5 works through."""

import datetime as dt
from dataclasses import replace

import pytest

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.strength import NEWTONS_PER_KG, limb_symmetry
from rehabdesk.domain.strength_change import (
    StrengthReading,
    Verdict,
    is_real_change,
    norm_words,
    readings,
)
from rehabdesk.domain.strength_protocol import (
    ProtocolField,
    chart_breaks,
    last_protocol,
    protocol_fields,
    read_protocol,
    write_protocol,
)
from rehabdesk.domain.strength_symmetry import Band, band_of
from rehabdesk.domain.strength_units import (
    detectable_change_90,
    detectable_change_95,
    newtons_from_lbf,
    standard_error,
    torque_nm,
    torque_per_kg,
)
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY, TODAY, ago, facts

PRONE = "position: prone; angle: 90"


def trial(
    days: int,
    side: str,
    value: float,
    test: str = "knee_flexion",
    unit: str = "N",
    protocol: str = PRONE,
    lever: float | None = 34.0,
) -> StrengthTrial:
    return StrengthTrial(ago(days), test, side, value, unit, protocol, lever)


def read(*trials: StrengthTrial, side: str = "left", weight: float | None = 62) -> StrengthReading:
    (found,) = readings(episode(*trials, side=side, weight=weight), TODAY, PATHWAY)
    return found


def episode(*trials: StrengthTrial, side: str = "left", weight: float | None = None) -> Facts:
    ordered = tuple(sorted(trials, key=lambda one: one.date))
    found = facts(side=side, strength=ordered)
    return replace(found, patient=replace(found.patient, weight_kg=weight))


def test_torque_is_force_times_lever_and_is_told_for_each_kilogram() -> None:
    torque = torque_nm(186, "N", 34)
    assert torque == pytest.approx(63.24)
    assert torque_per_kg(torque, 62) == pytest.approx(1.02)
    assert torque_nm(214, "N", 34) == pytest.approx(72.76)
    assert torque_per_kg(72.76, 62) == pytest.approx(1.17, abs=0.005)


def test_without_a_lever_or_a_weight_there_is_no_torque_for_a_kilogram() -> None:
    assert torque_nm(186, "N", None) is None
    assert torque_nm(20, "reps", 34) is None
    assert torque_per_kg(63.24, None) is None
    assert torque_per_kg(63.24, 620) is None


def test_kilograms_and_pounds_of_force_are_read_in_newtons() -> None:
    assert pytest.approx(186.3, abs=0.05) == 19.0 * NEWTONS_PER_KG
    assert newtons_from_lbf(42) == pytest.approx(186.8, abs=0.05)


def test_the_sides_are_compared_and_the_deficit_is_named() -> None:
    symmetry = read(trial(0, "left", 186), trial(0, "right", 214)).symmetry
    assert symmetry is not None
    assert symmetry.lsi_pct == pytest.approx(86.9, abs=0.05)
    assert symmetry.deficit_pct == pytest.approx(13.1, abs=0.05)
    assert symmetry.band is Band.MODERATE
    assert symmetry.words == "86.9 %: moderate deficit"


def test_hip_abduction_is_compared_as_torque_for_a_kilogram_just_the_same() -> None:
    found = read(
        trial(0, "left", 148, "hip_abduction", lever=38),
        trial(0, "right", 160, "hip_abduction", lever=38),
    )
    left, right = (side.nm_per_kg for side in found.sides)
    assert left == pytest.approx(0.907, abs=0.0005)
    assert right == pytest.approx(0.981, abs=0.0005)
    assert found.symmetry is not None
    assert found.symmetry.lsi_pct == pytest.approx(92.5)


@pytest.mark.parametrize(
    ("lsi", "band"),
    [
        (79.99, Band.MARKED),
        (80, Band.MODERATE),
        (89.9, Band.MODERATE),
        (90, Band.ACCEPTABLE),
        (110, Band.ACCEPTABLE),
        (110.1, Band.CHECK),
    ],
)
def test_the_bands_of_symmetry(lsi: float, band: Band) -> None:
    assert band_of(lsi) is band


def test_nine_of_ten_is_ninety_per_cent_whatever_the_fraction() -> None:
    assert band_of(limb_symmetry(8.1, 9.0, "left")) is Band.ACCEPTABLE


def test_the_detectable_change_follows_from_spread_and_reliability() -> None:
    assert standard_error(40, 0.92) == pytest.approx(11.31, abs=0.005)
    assert detectable_change_95(40, 0.92) == pytest.approx(31.4, abs=0.05)
    assert detectable_change_90(40, 0.92) == pytest.approx(26.3, abs=0.05)


def test_a_change_is_real_from_the_detectable_change_on() -> None:
    least = detectable_change_95(40, 0.92)
    assert not is_real_change(210 - 186, least)
    assert is_real_change(220 - 186, least)
    assert is_real_change(-5, 5)


def test_the_default_margin_is_a_share_of_the_first_value() -> None:
    within = read(trial(30, "left", 186), trial(0, "left", 210)).sides[0]
    assert (within.verdict, within.delta) == (Verdict.WITHIN_ERROR, 24)
    assert "15 % of 186 = 27.9 N" in within.explanation.threshold
    real = read(trial(30, "left", 186), trial(0, "left", 220)).sides[0]
    assert real.words == "+34 N: real change"


def bridges(*values: tuple[int, str, float]) -> StrengthReading:
    return read(
        *(trial(d, side, v, "single_leg_bridge", "reps", "", None) for d, side, v in values)
    )


def test_bridges_have_a_norm_and_a_margin_of_five() -> None:
    first = bridges((30, "left", 17), (30, "right", 26))
    assert first.symmetry is not None
    assert first.symmetry.lsi_pct == pytest.approx(65.4, abs=0.05)
    assert first.sides[0].norm == "poor (under 20)"
    later = bridges((30, "left", 17), (30, "right", 26), (0, "left", 24), (0, "right", 26))
    assert later.symmetry is not None
    assert later.symmetry.lsi_pct == pytest.approx(92.3, abs=0.05)
    assert (later.sides[0].delta, later.sides[0].verdict) == (7, Verdict.REAL)
    test = PATHWAY.strength_tests[0]
    assert (norm_words(test, 31), norm_words(test, 25)) == ("good (over 30)", "average (20 to 30)")


def test_a_hold_is_compared_in_seconds() -> None:
    found = read(
        trial(0, "left", 31, "isometric_hamstring_hold", "s", "", None),
        trial(0, "right", 45, "isometric_hamstring_hold", "s", "", None),
    )
    assert found.symmetry is not None
    assert found.symmetry.lsi_pct == pytest.approx(68.9, abs=0.05)


def test_even_sides_are_a_trap_where_the_uninvolved_one_was_stronger_before() -> None:
    symmetry = read(trial(60, "right", 210), trial(0, "left", 150), trial(0, "right", 160)).symmetry
    assert symmetry is not None
    assert symmetry.lsi_pct == pytest.approx(93.75)
    assert symmetry.band is Band.ACCEPTABLE
    assert symmetry.from_first_pct == pytest.approx(71.4, abs=0.05)
    assert symmetry.is_trap
    assert [why.rule for why in symmetry.explanations] == ["LS01", "LS04"]


def test_a_first_value_under_another_protocol_makes_no_trap() -> None:
    symmetry = read(
        trial(60, "right", 210, protocol="position: seated; angle: 90"),
        trial(0, "left", 150),
        trial(0, "right", 160),
    ).symmetry
    assert symmetry is not None
    assert symmetry.from_first_pct is None
    assert not symmetry.is_trap


def test_of_an_episode_on_both_sides_the_lower_is_compared_with_the_higher() -> None:
    symmetry = read(
        trial(60, "right", 300), trial(0, "left", 200), trial(0, "right", 150), side="both"
    ).symmetry
    assert symmetry is not None
    assert symmetry.lsi_pct == 75
    assert symmetry.from_first_pct is None


def test_values_under_different_protocols_are_not_comparable() -> None:
    change = read(
        trial(30, "left", 186), trial(0, "left", 240, protocol="position: prone; angle: 15")
    ).sides[0]
    assert (change.verdict, change.delta) == (Verdict.NOT_COMPARABLE, None)
    assert "angle 90, then 15" in change.words


def test_another_lever_makes_a_force_incomparable() -> None:
    change = read(trial(30, "left", 186), trial(0, "left", 240, lever=30)).sides[0]
    assert change.verdict is Verdict.NOT_COMPARABLE


def test_a_protocol_that_nobody_recorded_is_not_taken_to_be_equal() -> None:
    change = read(trial(30, "left", 186, protocol=""), trial(0, "left", 240)).sides[0]
    assert change.verdict is Verdict.NOT_COMPARABLE
    assert "not recorded" in change.words


def test_a_protocol_come_back_to_is_compared_with_its_own_first_value() -> None:
    change = read(
        trial(60, "left", 186),
        trial(30, "left", 240, protocol="position: seated"),
        trial(0, "left", 220),
    ).sides[0]
    assert (change.delta, change.verdict) == (34, Verdict.REAL)


def test_the_best_of_a_days_trials_is_its_value() -> None:
    change = read(trial(0, "left", 180), trial(0, "left", 186), trial(0, "left", 175)).sides[0]
    assert (change.latest.value, change.latest.trials) == (186, 3)


def test_a_line_starts_anew_where_the_protocol_changed() -> None:
    trials = (
        trial(60, "left", 186),
        trial(30, "left", 190),
        trial(0, "left", 240, protocol="position: seated"),
        trial(0, "right", 240),
    )
    assert chart_breaks(trials, "knee_flexion", "N") == {
        "left": frozenset({TODAY}),
        "right": frozenset(),
    }


def test_force_and_torque_of_one_test_are_two_readings() -> None:
    found = readings(
        episode(trial(0, "left", 186), trial(0, "left", 60, unit="Nm")), TODAY, PATHWAY
    )
    assert [reading.unit for reading in found] == ["N", "Nm"]


def test_the_margin_of_a_machine_is_the_plate_its_protocol_names() -> None:
    machine = {"test": "prone_curl_10rm", "unit": "kg", "lever": None}
    with_plate = "machine: leg curl; plate kg: 2.5"
    change = read(
        trial(30, "left", 20, protocol=with_plate, **machine),  # type: ignore[arg-type]
        trial(0, "left", 22.5, protocol=with_plate, **machine),  # type: ignore[arg-type]
    ).sides[0]
    assert change.verdict is Verdict.REAL
    unknown = read(
        trial(30, "left", 20, protocol="", **machine),  # type: ignore[arg-type]
        trial(0, "left", 22.5, protocol="", **machine),  # type: ignore[arg-type]
    ).sides[0]
    assert unknown.verdict is Verdict.NO_MARGIN


def test_a_protocol_is_written_as_it_is_read() -> None:
    assert write_protocol({"position": "prone", "angle": " 90 ", "device": ""}) == PRONE
    assert read_protocol(PRONE) == {"position": "prone", "angle": "90"}
    assert read_protocol("as last time") == {"as last time": ""}


def test_protocol_fields_come_from_the_pathway() -> None:
    test = next(one for one in PATHWAY.strength_tests if one.key == "knee_flexion")
    assert protocol_fields(test)[:2] == (
        ProtocolField("position", ("prone", "supine", "seated")),
        ProtocolField("angle"),
    )


def test_the_last_protocol_is_offered_for_the_next_time() -> None:
    latest = trial(10, "left", 190, protocol="position: seated")
    assert last_protocol((trial(30, "left", 186), latest), "knee_flexion") == latest
    assert last_protocol((), "knee_flexion") is None


def test_a_later_trial_is_not_known_on_an_earlier_day() -> None:
    found = readings(
        episode(trial(30, "left", 186), trial(0, "left", 220)),
        TODAY - dt.timedelta(days=1),
        PATHWAY,
    )
    assert found[0].sides[0].verdict is Verdict.FIRST


@pytest.mark.parametrize("pathway", installed().values(), ids=lambda one: one.key)
def test_what_a_row_says_of_its_noise_is_what_is_reckoned_with(pathway: Pathway) -> None:
    for test in pathway.strength_tests:
        data = test.row.data or {}
        said = str(data.get("noise", ""))
        if "noise_percent" in data:
            assert said.startswith(f"{data['noise_percent']} %"), test.row.id
        elif "noise_value" in data:
            assert said == f"{data['noise_value']} {data['noise_unit']}", test.row.id
            assert data["noise_unit"] in test.units
        elif "noise_field" in data:
            assert data["noise_field"] in {field.name for field in protocol_fields(test)}
        else:
            assert not said, test.row.id
