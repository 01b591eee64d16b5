"""Findings by item and group, and the body chart of each visit."""

from rehabdesk.domain import body_chart, findings
from rehabdesk.domain.records import BodyMark, Finding
from tests.domain.helpers import PATHWAY, TODAY, ago

LEG_LENGTH = "CA09"
EARLIER = Finding(ago(20), LEG_LENGTH, "yes", 12, "mm", "structural")
LATER = Finding(ago(2), LEG_LENGTH, "no")


def test_the_factors_stand_in_the_groups_of_the_article_in_its_order() -> None:
    titles = [group.title for group in findings.groups(PATHWAY)]
    assert titles == [
        "Symptoms",
        "Training load",
        "Muscle",
        "Running form",
        "Sit-bone pressure",
        "Feet and insoles",
        "Effects on function",
        "Gait, as observed",
    ]


def test_every_row_an_assessment_asks_about_stands_in_one_group() -> None:
    asked = [row.id for group in findings.groups(PATHWAY) for row in group.items]
    assert len(asked) == len(set(asked)) == 5 + 15 + 6 + 5 + 5


def test_leg_length_is_measured_in_mm_by_one_of_two_methods() -> None:
    measure = findings.measure_of(PATHWAY.rows[LEG_LENGTH])
    assert measure == findings.Measure("Difference", "mm", ("structural", "functional"))


def test_a_factor_without_a_number_has_no_measure() -> None:
    assert findings.measure_of(PATHWAY.rows["CA07"]) is None


def test_the_last_finding_before_the_day_stands_beside_it() -> None:
    known = (EARLIER, LATER, Finding(TODAY, LEG_LENGTH, "partial"))
    assert findings.before(known, TODAY) == {LEG_LENGTH: LATER}
    assert findings.before(known, LATER.date) == {LEG_LENGTH: EARLIER}
    assert findings.on_day(known, LATER.date) == {LEG_LENGTH: LATER}


def test_the_baseline_is_the_first_that_was_measured() -> None:
    unmeasured = Finding(ago(30), LEG_LENGTH, "yes")
    assert findings.baseline((unmeasured, EARLIER, LATER), LEG_LENGTH) == EARLIER
    assert findings.baseline((unmeasured,), LEG_LENGTH) is None


def test_beside_the_last_finding_stands_the_first_measure() -> None:
    again = Finding(ago(5), LEG_LENGTH, "yes", 8, "mm")
    said = findings.before_words((EARLIER, again), LEG_LENGTH, TODAY, TODAY)
    assert said == "yes · 8 mm, 25 Feb; first 12 mm, 10 Feb"
    alone = findings.before_words((EARLIER,), LEG_LENGTH, TODAY, TODAY)
    assert alone == "yes · 12 mm · structural, 10 Feb"
    assert findings.before_words((), LEG_LENGTH, TODAY, TODAY) == ""


def test_a_cadence_from_70_to_110_is_asked_about_and_others_are_not() -> None:
    assert "176" in findings.cadence_question(88)
    assert findings.cadence_question(70)
    assert findings.cadence_question(110)
    assert not findings.cadence_question(69)
    assert not findings.cadence_question(158)


def test_only_cadence_asks_for_steps() -> None:
    asking = [row.id for g in findings.groups(PATHWAY) for row in g.items if _asks(row)]
    assert asking == ["FM01"]


def _asks(row: object) -> bool:
    return findings.asks_for_steps(row)  # type: ignore[arg-type]


def test_an_answer_in_words_has_its_measure_and_note() -> None:
    assert findings.answer_words(EARLIER) == "yes · 12 mm · structural"


def test_the_chart_of_a_day_is_its_own_and_the_ghost_the_last_before() -> None:
    old = BodyMark(ago(20), "calf", "left")
    then = BodyMark(ago(5), "sit_bone", "left", "ache")
    now = BodyMark(TODAY, "buttock", "left")
    marks = (old, then, now)
    assert body_chart.chart_on(marks, TODAY) == (now,)
    assert body_chart.chart_before(marks, TODAY) == (then,)
    assert body_chart.chart_before(marks, ago(20)) == ()


def test_the_chart_is_told_in_words() -> None:
    said = body_chart.chart_words((BodyMark(TODAY, "sit_bone", "left", "ache"),), PATHWAY)
    assert said == "2 Mar 2026: Sit-bone left: ache"


def test_every_area_of_the_posterior_chain_has_its_place() -> None:
    posterior = [area for area in body_chart.areas(PATHWAY) if area.view == "back"]
    assert next(area.key for area in posterior) == "low_back"
    assert all(area.box for area in posterior)
