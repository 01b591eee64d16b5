"""What is drawn can be seen: WCAG AA for shapes, and for eyes that see two colours."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from rehabdesk.domain.imaging import ImagingState
from rehabdesk.ui.theme.sheet import stylesheet
from rehabdesk.ui.theme.tokens import DARK, LIGHT, Tokens
from rehabdesk.ui.widgets import Pill
from rehabdesk.ui.widgets.shapes import tone_of
from tests.ui.test_theme import AA, contrast

SHAPE = 3.0
"""WCAG 1.4.11: what a control or a line is known by, against what is beside it."""
APART = 11.0
"""CIE76 distance; about 2.3 is just noticeable side by side, lines of a chart lie further."""
PROTAN = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTAN = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
"""Machado, Oliveira, Fernandes 2009, severity 1.0; they apply to linear RGB."""
Matrix = tuple[tuple[float, float, float], ...]
Lab = tuple[float, float, float]


def linear(colour: str) -> list[float]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def seen(colour: str, eyes: Matrix) -> Lab:
    """The colour in CIELAB (D65) as those eyes see it."""
    rgb = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True))))
        for row in eyes
    ]
    to_xyz = (
        (0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505),
        (0.2126, 0.7152, 0.0722),
        (0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089),
    )
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (sum(a * b for a, b in zip(row, rgb, strict=True)) for row in to_xyz)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, two: str, eyes: Matrix) -> float:
    pairs = zip(seen(one, eyes), seen(two, eyes), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
eyes = pytest.mark.parametrize("eyes", [PROTAN, DEUTAN], ids=["protan", "deutan"])


@themes
def test_a_field_a_ring_and_a_line_stand_out_from_their_ground(tokens: Tokens) -> None:
    drawn = {"edge": tokens.edge, "tick box": tokens.ink_3, "focus": tokens.accent}
    faint = {
        (name, ground)
        for name, colour in drawn.items()
        for ground in (tokens.surface, tokens.background)
        if contrast(colour, ground) < SHAPE
    }
    bars = (tokens.bar, tokens.bar_strong)
    faint |= {(one, "bar") for one in bars if contrast(one, tokens.surface) < SHAPE}
    faint |= {(one, "chart") for one in tokens.series if contrast(one, tokens.surface) < SHAPE}
    assert not faint


@themes
def test_the_ring_on_a_filled_button_stands_out_from_the_button_and_the_page(
    tokens: Tokens,
) -> None:
    grounds = (tokens.surface, tokens.background)
    assert all(contrast(tokens.ink, ground) >= SHAPE for ground in grounds)


@themes
def test_words_under_the_pointer_or_pressed_still_read(tokens: Tokens) -> None:
    pairs = [
        (tokens.ink, tokens.track),
        (tokens.ink_2, tokens.track),
        (tokens.accent, tokens.track),
    ]
    assert not [pair for pair in pairs if contrast(*pair) < AA]


@themes
def test_every_field_wears_the_edge_that_was_measured(tokens: Tokens) -> None:
    sheet = stylesheet(tokens)
    for kind in ("QLineEdit, QComboBox", "QPlainTextEdit, QTextEdit"):
        rule = sheet[sheet.index(f"\n{kind}") :]
        assert f"border: 1px solid {tokens.edge}" in rule[: rule.index("}")]


@themes
@eyes
def test_lines_of_a_chart_differ_without_red_and_green(tokens: Tokens, eyes: Matrix) -> None:
    close = [pair for pair in combinations(tokens.series, 2) if apart(*pair, eyes) < APART]
    assert not close


@themes
@eyes
def test_states_of_one_colour_to_those_eyes_have_shapes_of_their_own(
    qapp: QApplication, tokens: Tokens, eyes: Matrix
) -> None:
    pictures = {}
    for state in ImagingState:
        image = Pill(state, "Same word").grab().toImage()
        mono = image.convertToFormat(image.Format.Format_Mono)
        pictures[state] = bytes(mono.constBits())
    alike = [
        (one.name, two.name)
        for one, two in combinations(ImagingState, 2)
        if tone_of(one, tokens) != tone_of(two, tokens)
        and apart(tone_of(one, tokens).ink, tone_of(two, tokens).ink, eyes) < APART
        and pictures[one] == pictures[two]
    ]
    assert not alike
