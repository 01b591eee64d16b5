"""A chip that says how many fields the last visits had and this one has not, and leads there."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain import usual_visit
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.record.form import EVERY_TIME, VisitForm
from rehabdesk.ui.patient.record.impact import QUESTION
from rehabdesk.ui.widgets import QuietButton


class MissingChip(QuietButton):
    """``2 fields missing``: nothing waits for them, saving least of all."""

    def __init__(self, form: VisitForm, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("recordMissing")
        self._form = form
        self._stops: list[QWidget] = []
        self.clicked.connect(self.lead)
        self.show_missing(())

    def show_missing(self, names: Collection[str]) -> None:
        """Say how many there are; the chip is there only while there are any."""
        found = [(words, stop) for name, words, stop in self._places() if name in names]
        self._stops = [stop for _, stop in found]
        count = len(found)
        self.setText(
            tr("1 field missing (Alt+M)")
            if count == 1
            else tr("{count} fields missing (Alt+M)", count=count)
        )
        told = ", ".join(words for words, _ in found)
        self.setToolTip(tr("Recorded at the last visits, not yet at this one: {told}", told=told))
        self.setAccessibleDescription(self.toolTip())
        self.setVisible(bool(found))

    @Slot()
    def lead(self) -> None:
        """Give the keyboard to the first missing field, or to the one after where it is."""
        if not self._stops:
            return
        here = self._form.focusWidget()
        place = self._stops.index(here) + 1 if here in self._stops else 0
        stop = self._stops[place % len(self._stops)]
        if any(field.edit is stop and field.isHidden() for field in self._form.fields()):
            self._form.more.click()
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _places(self) -> list[tuple[str, str, QWidget]]:
        """What can be missing, what it is called, and where it is typed, as the form asks."""
        form = self._form
        scores = {name: (field.label.text(), field.edit) for name, field in form.scores.items()}
        every_time = [(name, *scores.pop(name)) for name in EVERY_TIME]
        impact, left = form.impact, form.strength.fields["left"].edit
        boxes = list(form.exercises.values())[:1]
        return [
            *every_time,
            (usual_visit.RUN, tr("Run"), form.run.edit),
            (usual_visit.IMPACT, QUESTION, impact.buttons()[0]),
            (usual_visit.REVIEW, tr("Next review"), form.review_day.edit),
            (usual_visit.STRENGTH, tr("Strength"), left),
            (usual_visit.NOTE, tr("Note"), form.note),
            *((name, *told) for name, told in scores.items()),
            (usual_visit.SITTING, tr("How long sitting goes"), form.sitting.edit),
            *((usual_visit.EXERCISES, tr("Exercises"), box) for box in boxes),
        ]
