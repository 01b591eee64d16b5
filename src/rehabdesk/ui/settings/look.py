"""The card of how the app looks on this computer."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.date_style import DateStyle
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import DistanceUnit
from rehabdesk.domain.words import month_name
from rehabdesk.ui import dates, distances, language, motion, text_size, theme
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, Field, SegmentedControl

_LANGUAGES = (("system", tr("As the computer")), ("en", tr("English")), ("de", tr("Deutsch")))
_DISTANCES = (("km", tr("Kilometres")), ("mi", tr("Miles")))
_THEMES = (("light", tr("Light")), ("dark", tr("Dark")), ("system", tr("As the computer")))


_EXAMPLE = date(2026, 3, 2)


def _dates() -> list[tuple[DateStyle, str]]:
    """The styles, each by the same day."""
    words = f"{_EXAMPLE.day} {month_name(_EXAMPLE)} {_EXAMPLE.year}"
    return [
        ("words", words),
        ("day_first", "02/03/2026"),
        ("month_first", "3/2/2026"),
        ("iso", "2026-03-02"),
    ]


class LookCard(Card):
    """Theme at once; language, size, days and distances when the app is started again.

    Signals:
        restart_asked: close the app and start it again; what is typed is kept.
    """

    restart_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = SegmentedControl(_THEMES, tr("Theme"))
        self.scale = SegmentedControl(
            [(size, f"{size} %") for size in text_size.SIZES], tr("Text and controls")
        )
        self.language = SegmentedControl(_LANGUAGES, tr("Language"))
        self.dates = SegmentedControl(_dates(), tr("Days are written as"))
        self.distances = SegmentedControl(_DISTANCES, tr("Distances"))
        self.still = QCheckBox(tr("Keep the screen still: nothing moves by itself"))
        self.still.toggled.connect(self._keep_still)
        self.waiting = PlainLabel("", "small", wrap=True)
        self.restart = Button(tr("Start again now"))
        self.theme.chosen.connect(self._choose_theme)
        self.scale.chosen.connect(self._choose_size)
        self.language.chosen.connect(self._choose_language)
        self.dates.chosen.connect(self._choose_dates)
        self.distances.chosen.connect(self._choose_distances)
        self.restart.clicked.connect(self.restart_asked)
        theme.watcher.changed.connect(self.reread)
        self._arrange()
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Show what is chosen, and whether it waits for the next start."""
        self.theme.set_value(theme.watcher.choice)
        size = text_size.chosen()
        self.scale.set_value(size)
        choice = language.chosen()
        self.language.set_value(choice)
        said = []
        if size != text_size.shown():
            said.append(
                tr(
                    "{size} % is put on when the app starts again. What you typed is kept.",
                    size=size,
                )
            )
        if language.meant(choice) != language.shown():
            said.append(
                tr("The language changes when the app starts again. What you typed is kept.")
            )
        self.dates.set_value(dates.chosen())
        self.still.setChecked(motion.is_reduced())
        if dates.chosen() != dates.shown():
            words = tr("Days are written that way when the app starts again.")
            said.append(words)
        self.distances.set_value(distances.chosen())
        if distances.chosen() != distances.shown():
            said.append(tr("The unit of distances changes when the app starts again."))
        waits = bool(said)
        self.waiting.setText("\n".join(said))
        for part in (self.waiting, self.restart):
            part.setVisible(waits)

    @Slot(object)
    def _choose_theme(self, choice: theme.ThemeChoice) -> None:
        theme.choose(choice)

    @Slot(object)
    def _choose_size(self, size: int) -> None:
        text_size.choose(size)
        self.reread()

    @Slot(object)
    def _choose_language(self, choice: language.Choice) -> None:
        language.choose(choice)
        self.reread()

    @Slot(bool)
    def _keep_still(self, reduced: bool) -> None:
        motion.reduce(reduced=reduced)

    @Slot(object)
    def _choose_dates(self, style: DateStyle) -> None:
        dates.choose(style)
        self.reread()

    @Slot(object)
    def _choose_distances(self, unit: DistanceUnit) -> None:
        distances.choose(unit)
        self.reread()

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Look"), "heading"))
        own = tr("Kept on this computer, for everybody who works at it.")
        box.addWidget(PlainLabel(own, "small", wrap=True))
        box.addWidget(Field(tr("Theme"), self.theme))
        box.addWidget(
            Field(
                tr("Text and controls"),
                self.scale,
                tr("Ctrl + and Ctrl \N{MINUS SIGN}; Ctrl 0 is 100 %"),
            )
        )
        box.addWidget(
            Field(tr("Language"), self.language, tr("Workbooks stay in English: others read them"))
        )
        box.addWidget(self.still)
        hint = tr("A day typed in figures is read the same way; files keep 2026-03-02")
        box.addWidget(Field(tr("Days are written as"), self.dates, hint))
        hint = tr("Shown and typed so; records and workbooks stay in km")
        box.addWidget(Field(tr("Distances"), self.distances, hint))
        again = QHBoxLayout()
        again.addWidget(self.waiting, 1)
        again.addWidget(self.restart)
        box.addLayout(again)
