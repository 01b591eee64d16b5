"""Numbers written in a note: what is recognised, and above all what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehabdesk.domain.reading_notes import PAIN, RUN, SITTING, STRENGTH, Found, read_note
from rehabdesk.pathways import installed

PATHWAY = installed()["hamstring_bursitis"]
BRIDGE, HOLD = "single_leg_bridge", "isometric_hamstring_hold"

Said = tuple[str, str, float]

NOTHING: tuple[Said, ...] = ()


def said(text: str) -> tuple[Said, ...]:
    return tuple((each.kind, each.test or each.name, each.value) for each in read(text))


def read(text: str) -> tuple[Found, ...]:
    return read_note(text, PATHWAY)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("VAS 4→2", ((PAIN, "worst", 2),)),
        ("nprs sitting 3", ((PAIN, "sitting", 3),)),
        ("worst NRS 4/10 and sitting NRS 2", ((PAIN, "worst", 4), (PAIN, "sitting", 2))),
        ("sitting pain 3/10", ((PAIN, "sitting", 3),)),
        ("next morning NPRS 2", ((PAIN, "next_morning", 2),)),
        ("VAS 4 (was 6)", ((PAIN, "worst", 4),)),
        ("Today VAS 4; ran 5,5 km.", ((PAIN, "worst", 4), (RUN, "", 5.5))),
        ("wants to run 8 km. Ran 8.5 km", ((RUN, "", 8.5),)),
        ("Ran 8 km but yesterday 5", ((RUN, "", 8),)),
        ("She ran 8 km today", ((RUN, "", 8),)),
        ("Calmer, sat 25 min", ((SITTING, "", 25),)),
        (
            "VAS 4→2, bridge L 21 R 15",
            ((PAIN, "worst", 2), (STRENGTH, BRIDGE, 21), (STRENGTH, BRIDGE, 15)),
        ),
        ("single-leg bridge: L21 R15", ((STRENGTH, BRIDGE, 21), (STRENGTH, BRIDGE, 15))),
        ("hold 22/31 s", ((STRENGTH, HOLD, 22), (STRENGTH, HOLD, 31))),
        ("Isometric hold left 22 s, right 31 s", ((STRENGTH, HOLD, 22), (STRENGTH, HOLD, 31))),
        (
            "knee flexion L 210 R 200 N",
            ((STRENGTH, "knee_flexion", 210), (STRENGTH, "knee_flexion", 200)),
        ),
    ],
)
def test_values_of_today_are_recognised(text: str, values: tuple[Said, ...]) -> None:
    assert said(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "VAS was 6",
        "VAS 3 days ago",
        "Last week, ran 8 km",
        "ran 8 km on Sunday",
        "ran 8 km, then 5 km",
        "goal: NPRS 2, ran 10 km",
        "stop if VAS 4",
        "keep below NPRS 5",
        "VAS 4-5",
        "VAS 4 to 5",
        "VAS 4.5",
        "VAS 12",
        "NPRS 0-10 explained",
        "VAS 4, VAS 5",
        "NPRS 3 sitting",
        "Sitting: VAS 3",
        "after the run, VAS 3",
        "morning after running NPRS 3",
        "pain 3",
        "shoulder pain 4/10",
        "Her husband says she ran 8 km",
        "has not ran 8 km",
        "ran 8 km/h",
        "can sit 25 min",
        "bridge 21/15",
        "bridge 3/12 reps",
        "bridge L 21 R 15/20",
        "glute bridge L 21 R 15",
        "Nordic curl L 20 R 22",
        "hip flexion L 210 R 200 N",
        "flexion L 210 R 200 N",
        "knee flexion L 210 R 200",
        "hold left 22 right 31 kg",
        "hop L 120 R 130 cm",
        "ran 0 km",
    ],
)
def test_what_could_mean_something_else_is_not_recognised(text: str) -> None:
    assert said(text) == NOTHING


def test_a_test_of_another_pathway_is_not_recognised() -> None:
    assert read_note("bridge L 21 R 15", installed()["patellofemoral_pain"]) == ()


@given(st.text().filter(lambda text: not any(sign.isdigit() for sign in text)))
def test_a_text_without_numbers_says_nothing(text: str) -> None:
    assert read(text) == ()


_WORDS = (
    "VAS NPRS sitting worst pain ran km sat min bridge hold L R left s reps 3 4 21 8 12.5 / → , . ;"
    " 22/31 yesterday today goal and 🏃 é"
)
WORDS = st.sampled_from([*_WORDS.split(), "\n"])


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_every_value_stands_in_the_text_where_it_was_found(text: str) -> None:
    for each in read(text):
        words = text[each.start : each.end]
        assert f"{each.value:g}" in words
        assert words == words.strip()


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_one_thing_has_one_value(text: str) -> None:
    values = {(each.kind, each.name, each.test): each.value for each in read(text)}
    assert all(values[each.kind, each.name, each.test] == each.value for each in read(text))
