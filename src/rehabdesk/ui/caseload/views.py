"""Views of the caseload by name: those that come with the app, and what one's own is called."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit

from rehabdesk.clinic import Clinic
from rehabdesk.domain.speech import tr
from rehabdesk.domain.views import View
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.verb_form import Operation, VerbForm

BUILT_IN = (
    View(tr("Everyone, most urgent first")),
    View(tr("Undecided today"), ("undecided",)),
    View(tr("Reviews overdue, longest first"), ("review_overdue",), sort="review"),
    View(tr("Silent, longest first"), ("silent",), sort="entry"),
    View(tr("Ready to discharge"), ("ready",)),
)


class NameForm(VerbForm):
    """Asks what the list as it stands now is called."""

    save_keys = "↵"

    def __init__(self, desk: Desk, view: View) -> None:
        super().__init__(desk, tr("Save view"))
        self._view = view
        self.say(tr("Filters, search, columns and order, under a name. It is yours alone."))
        self.name = QLineEdit(self)
        self.add("name", tr("Name"), self.name, tr("The same name again replaces the view."))
        self.name.returnPressed.connect(self.save)

    def operation(self) -> Operation:
        return partial(Clinic.save_view, view=replace(self._view, name=self.name.text()))


class RenameForm(VerbForm):
    """Asks what a saved view is called from now on."""

    save_keys = "↵"

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, tr("Rename"))
        self._before = name
        self.name = QLineEdit(name, self)
        self.name.selectAll()
        self.add("name", tr("Name"), self.name)
        self.name.returnPressed.connect(self.save)

    def operation(self) -> Operation:
        return partial(Clinic.rename_view, name=self._before, now=self.name.text())
