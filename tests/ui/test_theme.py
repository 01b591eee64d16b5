"""The look holds its promises: readable, plain text, and no reference lost to Qt."""

import sys
from dataclasses import fields

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.domain.days import parse_day
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.words import STATE_LABELS
from rehabdesk.paths import resource
from rehabdesk.ui import theme
from rehabdesk.ui.text import PlainLabel, plain_tooltip
from rehabdesk.ui.theme.tokens import DARK, LIGHT, Tokens, Tone
from rehabdesk.ui.widgets import DateField, EmptyState, Pill, SegmentedControl
from rehabdesk.ui.widgets.shapes import tone_of
from tests.conftest import HOSTILE_NAME, TODAY

AA = 4.5


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_reads_on_every_ground_it_is_put_on(tokens: Tokens) -> None:
    grounds = (tokens.background, tokens.surface, tokens.accent_ground)
    pairs = [
        (ink, ground) for ink in (tokens.ink, tokens.ink_2, tokens.accent) for ground in grounds
    ]
    pairs += [(tokens.ink_3, tokens.background), (tokens.ink_3, tokens.surface)]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.background, tokens.ink)]
    for field in fields(tokens):
        tone = getattr(tokens, field.name)
        if isinstance(tone, Tone):
            pairs += [(tone.ink, tone.ground), (tone.ink, tokens.surface)]
    faint = [(one, two) for one, two in pairs if contrast(one, two) < AA]
    assert not faint


def test_each_theme_paints_its_own_palette(qapp: QApplication) -> None:
    for choice, tokens in (("dark", DARK), ("light", LIGHT)):
        theme.apply(qapp, choice)
        assert theme.tokens_now() is tokens
        assert qapp.palette().window().color().name().upper() == tokens.background
    qapp.setStyleSheet("")


def test_numbers_are_as_wide_as_each_other_in_the_bundled_typeface(dressed: QApplication) -> None:
    label = PlainLabel("")
    label.setFont(theme.font(13))
    widths = {label.fontMetrics().horizontalAdvance(digit * 8) for digit in "0123456789"}
    assert theme.font().family() == "Inter"
    assert len(widths) == 1


def test_every_icon_can_be_tinted(qapp: QApplication) -> None:
    for file in resource("icons").glob("*.svg"):
        image = theme.pixmap(file.stem, "#B3261E", 32).toImage()
        inked = {
            image.pixelColor(x, y).name()[:2]
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inked == {"#b"}, file.stem


def test_a_hostile_name_is_shown_as_typed(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE_NAME)
    qtbot.addWidget(label)
    assert label.text() == HOSTILE_NAME
    assert label.textFormat() == Qt.TextFormat.PlainText
    tip = QLabel(plain_tooltip(HOSTILE_NAME))
    qtbot.addWidget(tip)
    assert "<img" not in tip.text()


def test_no_state_is_told_by_colour_alone(qtbot: QtBot, dressed: QApplication) -> None:
    pictures: dict[bytes, str] = {}
    for state in ImagingState:
        pill = Pill(state, "Same word")
        qtbot.addWidget(pill)
        image = pill.grab().toImage().convertToFormat(pill.grab().toImage().Format.Format_Mono)
        pictures.setdefault(bytes(image.constBits()), STATE_LABELS[state])
        assert tone_of(state, LIGHT).ink
    assert len(pictures) > 8


def test_a_date_is_typed_as_it_is_said() -> None:
    said = {
        "2 Mar": TODAY,
        "2 mar 2026": TODAY,
        "02/03/2026": TODAY,
        "2026-03-02": TODAY,
        "today": TODAY,
        "-3": TODAY.replace(month=2, day=27),
    }
    assert {text: parse_day(text, TODAY) for text in said} == said


def test_a_text_that_is_no_date_is_told_so(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    for wrong in ("31 Feb 2026", "soon", "32/3", "12 Xyz 2026"):
        field.setText(wrong)
        assert field.day() is None
        assert "not a date" in field.problem()


def test_arrow_keys_move_along_the_segments(qtbot: QtBot) -> None:
    control = SegmentedControl((("a", "One"), ("b", "Two")), "Choice")
    qtbot.addWidget(control)
    control.set_value("a")
    with qtbot.waitSignal(control.chosen) as heard:
        qtbot.keyClick(control.buttons()[0], Qt.Key.Key_Right)
    assert heard.args == ["b"]
    assert control.value() == "b"


def test_void_calls_of_qt_take_no_reference_off_none(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 200


def test_every_line_of_an_empty_state_has_room(qtbot: QtBot, dressed: QApplication) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 160)  # less than it wants: the words are the last to give way
    empty = EmptyState("Nothing yet", "Type the first one above. " * 6, parent=host)
    box = QVBoxLayout(host)
    box.addWidget(empty)
    host.show()
    (words,) = [label for label in empty.findChildren(QLabel) if label.wordWrap()]
    assert words.height() >= words.heightForWidth(words.width())
