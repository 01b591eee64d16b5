"""A pathway file is taken whole, or refused with the row and the field that is wrong."""

import ast
import re
from pathlib import Path

import pytest

import rehabdesk
from rehabdesk import paths
from rehabdesk.domain.checks.keys import ITEM_SECTIONS
from rehabdesk.domain.pathway import ImagingThresholds, Pathway, PathwayError, parse
from rehabdesk.pathways import installed

FILE = "hamstring_bursitis.toml"


@pytest.fixture(scope="module")
def text() -> str:
    return paths.resource("pathways", FILE).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pathway() -> Pathway:
    return installed()["hamstring_bursitis"]


@pytest.mark.parametrize("key", sorted(installed()))
def test_no_words_on_screen_send_one_to_a_bare_row_id(key: str) -> None:
    rows = installed()[key].rows
    ids = {row_id for other in installed().values() for row_id in other.rows}
    said = {
        row.id: found
        for row in rows.values()
        for words in (row.text, row.note, *(row.data or {}).values())
        if isinstance(words, str) and words not in ids
        for found in re.findall(r"\b[A-Z]{2}[0-9]{2}\b", words)
        if found in ids
    }
    assert said == {}


def refusal(text: str) -> str:
    with pytest.raises(PathwayError) as refused:
        parse(text, FILE)
    return str(refused.value)


def test_the_thresholds_of_the_installed_pathway_are_the_defaults(pathway: Pathway) -> None:
    assert pathway.imaging == ImagingThresholds()
    assert (pathway.sessions_min, pathway.sessions_max) == (3, 4)
    assert (pathway.key, pathway.version) == ("hamstring_bursitis", "1.0")


def test_the_strength_tests_stand_in_the_contract_s_order_with_its_units(pathway: Pathway) -> None:
    force = ("N", "kg", "Nm")
    assert [(test.key, test.units) for test in pathway.strength_tests] == [
        ("single_leg_bridge", ("reps",)),
        ("isometric_hamstring_hold", ("s",)),
        ("knee_flexion", force),
        ("hip_extension", force),
        ("hip_abduction", force),
        ("hip_adduction", force),
        ("prone_curl_10rm", ("kg",)),
        ("single_leg_hop", ("reps",)),
    ]


def test_every_red_flag_has_the_contract_s_tier(pathway: Pathway) -> None:
    assert {flag.key: flag.tier for flag in pathway.red_flags} == {
        "cauda_equina": "emergency",
        "hamstring_avulsion": "urgent",
        "systemic_features": "urgent",
        "progressive_neurology": "urgent",
        "bone_stress_injury": "urgent",
        "femoral_neck_stress_fracture": "emergency",
        "inflammatory_back_pain": "refer",
        "infection": "emergency",
        "fracture_or_non_weight_bearing": "emergency",
        "apophyseal_avulsion": "urgent",
        "deep_vein_thrombosis": "emergency",
        "motor_deficit": "emergency",
    }


def test_the_exercises_are_those_of_the_workbook(pathway: Pathway) -> None:
    assert {exercise.key: exercise.row.id for exercise in pathway.exercises} == {
        "glute_bridge": "EX01",
        "hip_thrust": "EX02",
        "single_leg_rdl": "EX03",
        "isometric_hold": "EX04",
        "core_stability": "EX05",
        "hip_mobility": "MB01",
        "piriformis_stretch": "MB02",
        "hip_flexor_release": "MB03",
        "pelvic_tilt": "MB04",
        "hamstring_stretch": "MB05",
    }


@pytest.mark.parametrize(
    ("prefix", "count"),
    [
        ("DF", 3),
        ("CA", 15),
        ("SY", 5),
        ("FE", 5),
        ("RM", 9),
        ("EX", 5),
        ("MB", 5),
        ("FM", 5),
        ("IN", 6),
        ("SP", 2),
        ("IM-R", 18),
        ("RF", 12),
        ("DC", 10),
        ("ST", 8),
        ("LS", 6),
        ("RH", 6),
        ("RR", 6),
        ("DS-C", 8),
    ],
)
def test_the_clinical_reference_is_carried_whole(pathway: Pathway, prefix: str, count: int) -> None:
    numbered = [row for row in pathway.rows if row.startswith(prefix) and row[-1].isdigit()]
    assert len([row for row in numbered if row[len(prefix) :].isdigit()]) == count


def test_phases_run_from_settling_to_return(pathway: Pathway) -> None:
    assert [phase.number for phase in pathway.phases] == [0, 1, 2, 3, 4, 5]
    assert pathway.phases[0].row.id == "RH00"


def test_relative_rest_lasts_ten_to_fourteen_days(pathway: Pathway) -> None:
    data = pathway.rows["RM01"].data
    assert data is not None
    assert (data["min"], data["max"]) == (10, 14)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "CA02"', 'id = "CA01"', "row CA01: id: stands in the file twice"),
        ('id = "CA02"', 'id = "CA02"\ncolour = "red"', "row CA02: colour: not a column of factors"),
        ('id = "CA02"', 'id = "ca 2"', "row ca 2: id: must be a row id"),
        ('tier = "refer"', 'tier = "soon"', "row RF07: tier: must be one of emergency, urgent"),
        ('key = "motor_deficit"', 'key = "infection"', "row RF12: key: infection stands"),
        ('units = ["s"]', 'units = ["min"]', "row ST06: units: must be a list, each one of N, kg"),
        ("number = 5", "number = 6", "row RH05: number: must be a phase from 0 to 5"),
        ("number = 5", "number = 4", "row RH05: number: 4 stands in the file twice"),
        ("value = 28", "value = 43", "row DUE_FROM_DAY: value: 43 is outside its allowed range"),
        (
            "value = 21",
            "value = 28",
            "row CONSIDER_FROM_DAY: value: 28 must be before DUE",
        ),
        ("value = 2\n", "value = 2.5\n", "row SNOOZE_MAX_CONSECUTIVE: value: must be a whole"),
        ("value = 3\n", "value = 5\n", "row SESSIONS_MIN: value: 5 is above SESSIONS_MAX, 4"),
        ('id = "STALE_AFTER_DAYS"', 'id = "STALE"', "row STALE_AFTER_DAYS: value: is missing"),
        ('source = "[V4]"', 'source = "[V99]"', "source: [V99] is not among the references"),
        ('version = "1.0"', 'version = ""', f"{FILE}: version: must be text"),
        ("[[insoles]]", "[[innersoles]]", f"{FILE}: innersoles: not a section"),
    ],
)
def test_a_refusal_names_the_row_and_the_field(text: str, old: str, new: str, said: str) -> None:
    assert old in text
    message = refusal(text.replace(old, new, 1))
    assert said in message
    assert message.startswith(FILE)


def test_a_row_without_a_source_is_refused(text: str) -> None:
    before, row, after = text.partition('id = "SY01"')
    assert "row SY01: source: is missing" in refusal(
        before + row + after.replace('source = "[A]"\n', "", 1)
    )


def test_a_row_without_an_id_is_named_by_its_place(text: str) -> None:
    assert "row 2 of factors: id: is missing" in refusal(text.replace('id = "CA02"\n', "", 1))


def test_a_source_without_its_tag_is_refused(text: str) -> None:
    assert "source: must be a source tagged" in refusal(
        text.replace('source = "[A]"', 'source = "the article"', 1)
    )


def test_a_file_that_is_not_toml_is_refused_by_name() -> None:
    assert refusal("key = ").startswith(f"{FILE}: not readable as TOML")


def test_a_pathway_may_have_no_imaging_rule() -> None:
    sessions = "".join(
        f'[[constants]]\nid = "{name}"\ntext = "t"\nsource = "[P]"\n'
        f'value = {value}\nmin = 1\nmax = 7\nunit = "sessions"\n'
        for name, value in (("SESSIONS_MIN", 2), ("SESSIONS_MAX", 3))
    )
    head = 'key = "knee"\nversion = "0.1"\nlabel = "Knee"\nshort_label = "Knee"\n'
    pathway = parse(head + sessions, "knee.toml")
    assert pathway.imaging is None
    assert pathway.strength_tests == ()


OTHERS = ("patellofemoral_pain", "proximal_hamstring_tendinopathy")
SHARING = """
key = "knee"
version = "0.1"
label = "Knee"
short_label = "Knee"
shares = "hamstring_bursitis"
"""


def sharing(more: str) -> Pathway:
    return parse(SHARING + more, "knee.toml", installed())


def test_three_pathways_are_installed() -> None:
    assert set(installed()) == {"hamstring_bursitis", *OTHERS}


def test_the_second_pathway_has_the_rows_of_the_first_and_its_own_in_their_place(
    pathway: Pathway,
) -> None:
    second = installed()["proximal_hamstring_tendinopathy"]
    assert second.imaging == pathway.imaging
    assert second.rows["IM-R15"] is pathway.rows["IM-R15"]
    assert second.rows["DF01"].text != pathway.rows["DF01"].text
    assert [row.id for row in second.section("factors")][:4] == ["TCA01", "TCA02", "TCA03", "CA01"]
    assert second.section("insoles") == ()
    assert [test.key for test in second.strength_tests] == [
        test.key for test in pathway.strength_tests
    ]


def test_the_third_pathway_has_no_imaging_rule_and_content_of_its_own() -> None:
    third = installed()["patellofemoral_pain"]
    assert third.imaging is None
    assert [row.id for row in third.section("imaging_rules")] == [
        "IM-R01", "IM-R02", "IM-R03", "IM-R04"
    ]  # fmt: skip
    assert third.strength_tests[0].key == "knee_extension"
    assert {phase.number for phase in third.phases} == set(range(6))
    assert "hamstring_avulsion" not in {flag.key for flag in third.red_flags}
    assert "kneecap" in {row.data["key"] for row in third.section("body_areas")}


@pytest.mark.parametrize("key", OTHERS)
def test_what_a_finding_is_about_is_the_same_in_every_pathway(key: str, pathway: Pathway) -> None:
    other = installed()[key]
    for section in ITEM_SECTIONS:
        for row in other.section(section):
            if row.id in pathway.rows:
                assert row.text == pathway.rows[row.id].text


@pytest.mark.parametrize("key", ["hamstring_bursitis", *OTHERS])
def test_a_criterion_asks_for_tests_and_tasks_of_its_own_pathway(key: str) -> None:
    own = installed()[key]
    tests = {test.key for test in own.strength_tests}
    tasks = {row.data["key"] for row in own.section("loading_tests")}
    instruments = {row.data["instrument"] for row in own.section("outcomes")}
    for section in ("phase_criteria", "return_to_run", "discharge_criteria"):
        for row in own.section(section):
            data = row.data or {}
            assert {*data.get("tests", []), *([data["test"]] if "test" in data else [])} <= tests
            assert data.get("task") in {None, *tasks}
            assert data.get("instrument") in {None, *instruments}


def test_one_flag_has_one_tier_whatever_the_pathway() -> None:
    tiers: dict[str, set[str]] = {}
    for pathway in installed().values():
        for flag in pathway.red_flags:
            tiers.setdefault(flag.key, set()).add(flag.tier)
    assert {key for key, found in tiers.items() if len(found) > 1} == set()


def test_no_code_names_a_condition() -> None:
    code = Path(rehabdesk.__file__).parent
    named = [
        (file.name, text)
        for file in code.rglob("*.py")
        for text in texts_of(ast.parse(file.read_text(encoding="utf-8")))
        if any(key in text for key in installed())
    ]
    assert named == []


def texts_of(module: ast.Module) -> list[str]:
    """The texts that code uses; a text that stands for itself explains and does nothing."""
    explaining = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in explaining
    ]


def test_a_file_may_share_single_rows_and_leave_others_out() -> None:
    knee = sharing('shares_only = ["constants", "CA01", "CA02"]\nleaves_out = ["CA02"]\n')
    assert [row.id for row in knee.section("factors")] == ["CA01"]
    assert knee.imaging == ImagingThresholds()
    assert knee.red_flags == ()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('leaves_out = ["CA99"]', "hamstring_bursitis has no section or row CA99"),
        ('shares_only = "CA01"', "shares_only: must be a list"),
        ("shares_only = []", "shares_only: must be a list"),
        ('leaves_out = ["constants"]', "row SESSIONS_MIN: value: is missing"),
        ('leaves_out = ["references"]', "is not among the references"),
        (
            'leaves_out = ["RF08"]\n[[red_flags]]\nid = "RF05"\nkey = "motor_deficit"\n'
            'tier = "urgent"\nprompts = "p"\noffers = "o"\ntext = "t"\nsource = "[P]"',
            "row RF12: key: motor_deficit stands in the file twice",
        ),
    ],
)
def test_a_file_that_shares_wrongly_is_refused(more: str, said: str) -> None:
    with pytest.raises(PathwayError) as refused:
        sharing(more)
    assert said in str(refused.value)
    assert str(refused.value).startswith("knee.toml")


def test_a_pathway_to_share_with_must_be_installed() -> None:
    with pytest.raises(PathwayError, match="shares: hamstring_bursitis is not a pathway installed"):
        parse(SHARING, "knee.toml", {})
    with pytest.raises(PathwayError, match="shares: is missing"):
        parse(SHARING.replace("shares =", "# ") + 'leaves_out = ["CA01"]', "knee.toml", installed())
