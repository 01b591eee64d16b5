"""How large text and controls are: kept on this computer, put on when the app starts."""

from collections.abc import MutableMapping

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from rehabdesk.domain.speech import tr

SIZES = (100, 110, 125, 150, 175, 200)
"""Per cent of the size the screens are drawn at."""
USUAL = 100
TEXT_SIZE_SETTING = "look/text_size"
_FACTOR = "QT_SCALE_FACTOR"
_shown = [USUAL]


def chosen() -> int:
    """What was asked for, in per cent; a value that is no size counts as 100."""
    kept = QSettings("RehabDesk", "RehabDesk").value(TEXT_SIZE_SETTING, USUAL)
    try:
        size = int(str(kept))
    except ValueError:
        return USUAL
    return size if size in SIZES else USUAL


def choose(size: int) -> None:
    """Remember a size for the next start."""
    QSettings("RehabDesk", "RehabDesk").setValue(TEXT_SIZE_SETTING, size)


def step(by: int) -> int:
    """The size so many steps from the one asked for, held to the smallest and the largest."""
    place = SIZES.index(chosen()) + by
    return SIZES[min(max(0, place), len(SIZES) - 1)]


def shown() -> int:
    """The size that is on screen until the app is started again."""
    return _shown[0]


def put_on(environment: MutableMapping[str, str]) -> None:
    """Before there is an application: Qt reads the size only then.

    A factor that somebody set for the whole desktop stays as it is.
    """
    _shown[0] = chosen()
    if _shown[0] != USUAL and not environment.get(_FACTOR):
        environment[_FACTOR] = _as_factor(_shown[0])


def take_off(environment: MutableMapping[str, str]) -> None:
    """Before the app starts itself again: what it had put on is not the desktop's wish."""
    if environment.get(_FACTOR) == _as_factor(_shown[0]):
        del environment[_FACTOR]


def _as_factor(size: int) -> str:
    return f"{size / 100:g}"


class Sizing(QObject):
    """The keys that ask for another size.

    Signals:
        chosen: a size was asked for, from the next start.
        said: words for a toast.
    """

    chosen = Signal()
    said = Signal(str)

    @Slot()
    def enlarge(self) -> None:
        """Larger text and controls."""
        self._ask(step(1))

    @Slot()
    def reduce(self) -> None:
        """Smaller text and controls."""
        self._ask(step(-1))

    @Slot()
    def usual(self) -> None:
        """Text and controls as they are drawn."""
        self._ask(USUAL)

    def _ask(self, size: int) -> None:
        choose(size)
        self.chosen.emit()
        now = size == shown()
        when = "" if now else tr(" from the next start; Settings, Look, starts again at once")
        self.said.emit(tr("Text and controls at {size} %{when}.", size=size, when=when))
