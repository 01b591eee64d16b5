"""Doing what was chosen in the switcher, in the place it belongs to."""

from typing import TYPE_CHECKING

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.actions import CASELOAD, PATIENT
from rehabdesk.ui.switcher.offers import Offer

if TYPE_CHECKING:
    from rehabdesk.ui.window import MainWindow


def do(window: "MainWindow", offer: Offer, subject: EpisodeKey | None) -> None:
    """Open the patient, or go where the command belongs and do it.

    ``subject`` is the episode that the switcher named beside a patient's command.
    """
    if offer.copy is not None:
        window.show_copy(offer.copy)
    elif offer.key is not None:
        window.show_patient(offer.key)
    elif offer.action is None or offer.action.run is None:
        return
    elif offer.place == CASELOAD:
        window.show_caseload()
        offer.action.run(window.caseload)
    elif offer.place != PATIENT:
        offer.action.run(window)
    elif subject is not None and _shown(window, subject):
        offer.action.run(window.patient_page())


def _shown(window: "MainWindow", subject: EpisodeKey) -> bool:
    """Bring the subject's page to the front, as it stands where it is there already."""
    page = window.patient_page()
    already = page.facts is not None and page.facts.key == subject
    if not already or window.pages.currentWidget() is not page:
        window.show_patient(subject)
    return page.facts is not None and page.facts.key == subject
