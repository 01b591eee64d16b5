"""The forms about who the patient is: what two people type at once is never lost unseen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.domain.problems import Stale
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.details import PatientForm
from tests.conftest import key

OKAFOR = key("P-0012")


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
