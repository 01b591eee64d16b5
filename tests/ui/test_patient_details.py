"""The forms about who the patient is: what two people type at once is never lost unseen."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import LoadingTest, Outcome, Run, StrengthTrial
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.closed_note import ClosedNote
from rehabdesk.ui.patient.details import EpisodeForm, PatientForm
from tests.conftest import key

OKAFOR = key("P-0012")
DAY = timedelta(days=1)
HOLD = "isometric_hamstring_hold"


def test_a_patient_whom_somebody_else_saved_meanwhile_is_not_overwritten_unseen(
    desk: Desk, qtbot: QtBot
) -> None:
    clinic = desk.clinic
    patient = clinic.facts(OKAFOR).patient
    form = PatientForm(desk, patient)
    qtbot.addWidget(form)
    form.lines["phone"].setText("020 1111")
    clinic.amend_patient(replace(patient, phone="020 2222", allergies="Penicillin"))

    form.save()
    assert clinic.facts(OKAFOR).patient.phone == "020 2222"
    assert form.message.text().startswith("Somebody else saved this patient meanwhile")
    assert form.lines["phone"].text() == "020 1111"
    assert form.lines["phone"].accessibleDescription() == "Somebody else saved: 020 2222"
    assert form.lines["allergies"].text() == "Penicillin"

    form.save()
    both = clinic.facts(OKAFOR).patient
    assert (both.phone, both.allergies) == ("020 1111", "Penicillin")


def test_a_patient_form_does_not_rest_on_what_the_page_read_earlier(
    desk: Desk, qtbot: QtBot
) -> None:
    earlier = desk.clinic.facts(OKAFOR).patient
    desk.clinic.amend_patient(replace(earlier, phone="020 2222"))
    form = PatientForm(desk, earlier)
    qtbot.addWidget(form)
    form.notes.setPlainText("Prefers mornings.")
    form.save()
    assert desk.clinic.facts(OKAFOR).patient.phone == "020 2222"


def test_a_patient_is_amended_only_at_the_revision_they_were_read_at(desk: Desk) -> None:
    patient, revision = desk.clinic.patient_to_amend(OKAFOR.patient_id)
    desk.clinic.amend_patient(replace(patient, phone="020 2222"), revision)
    with pytest.raises(Stale):
        desk.clinic.amend_patient(replace(patient, phone="020 1111"), revision)


def test_emptying_the_day_it_was_closed_opens_an_episode_again(desk: Desk, qtbot: QtBot) -> None:
    clinic = desk.clinic
    was = clinic.facts(OKAFOR).episode
    clinic.discharge(OKAFOR, clinic.today(), "self_discharged", was.revision)
    form = EpisodeForm(desk, clinic.facts(OKAFOR).episode, clinic.pathways)
    qtbot.addWidget(form)
    form.days["discharged_on"].clear()
    form.save()
    episode = clinic.facts(OKAFOR).episode
    assert (episode.discharged_on, episode.discharge_reason) == (None, "")


def test_the_form_of_an_open_episode_does_not_close_it(desk: Desk, qtbot: QtBot) -> None:
    form = EpisodeForm(desk, desk.clinic.facts(OKAFOR).episode, desk.clinic.pathways)
    qtbot.addWidget(form)
    form.show()
    assert "discharged_on" not in form.fields
    assert not form.days["discharged_on"].isVisible()


def test_where_one_types_into_a_closed_episode_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    clinic = desk.clinic
    episode = clinic.facts(OKAFOR).episode
    note = ClosedNote()
    qtbot.addWidget(note)
    note.show_episode(episode, clinic.today())
    assert not note.isVisible()
    clinic.discharge(OKAFOR, clinic.today() - DAY, "self_discharged", episode.revision)
    note.show_episode(clinic.facts(OKAFOR).episode, clinic.today())
    assert note.isVisible()
    assert note.text().startswith("This episode is closed since 1 Mar 2026. Use a day up to then")


def test_nothing_is_dated_after_the_close_and_what_was_forgotten_before_it_may_follow(
    desk: Desk,
) -> None:
    clinic, today = desk.clinic, desk.clinic.today()
    revision = clinic.facts(OKAFOR).episode.revision
    clinic.discharge(OKAFOR, today - DAY, "self_discharged", revision)

    def based_on() -> int:
        return clinic.facts(OKAFOR).episode.revision

    monday = today - timedelta(days=today.weekday())
    late = (
        partial(clinic.record_run, OKAFOR, Run(today, 5.0)),
        partial(clinic.record_outcomes, OKAFOR, [Outcome(today, "LEFS", 60)]),
        partial(clinic.record_strength, OKAFOR, [StrengthTrial(today, HOLD, "left", 22, "s")]),
        partial(clinic.record_loading_test, OKAFOR, LoadingTest(today, "run", during=1)),
        partial(clinic.record_week, OKAFOR, monday, {"bridge": {today: True}}),
        partial(clinic.record_assessment, OKAFOR, visit_fields={"limp": "no"}),
    )
    for verb in late:
        with pytest.raises(Rejected, match="closed on 1 Mar 2026"):
            verb(based_on=based_on())
    clinic.record_run(OKAFOR, Run(today - DAY, 5.0), based_on())
    clinic.record_outcomes(OKAFOR, [Outcome(today - DAY, "LEFS", 60)], based_on=based_on())
