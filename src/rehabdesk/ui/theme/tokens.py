"""The designed values every screen is made of: colours, the type scale, the 8 px grid."""

from dataclasses import dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Tone:
    """A state's ink and the pale ground it stands on."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. Colour means state and nothing else.

    ``line`` parts what belongs together; ``edge`` shows where one can type (3:1, WCAG 1.4.11).
    """

    name: Theme
    background: str
    surface: str
    line: str
    edge: str
    ink: str
    ink_2: str
    ink_3: str
    accent: str
    accent_ground: str
    on_accent: str
    due: Tone
    consider: Tone
    chase: Tone
    booked: Tone
    resolved: Tone
    neutral: Tone
    track: str
    bar: str
    bar_strong: str
    series: tuple[str, str, str, str]


LIGHT = Tokens(
    name="light",
    background="#F6F7F8",
    surface="#FFFFFF",
    line="#E3E6E9",
    edge="#84909B",
    ink="#16202A",
    ink_2="#51606E",
    ink_3="#64717D",
    accent="#0F6E6E",
    accent_ground="#E3F1F0",
    on_accent="#FFFFFF",
    due=Tone("#B3261E", "#FBE9E7"),
    consider=Tone("#8A5A00", "#FFF3D6"),
    chase=Tone("#6A3FA0", "#F0E9F8"),
    booked=Tone("#1F5FA8", "#E6F0FA"),
    resolved=Tone("#2E6B3A", "#E7F3E9"),
    neutral=Tone("#51606E", "#F0F2F4"),
    track="#EDEFF1",
    bar="#7F909F",
    bar_strong="#3F5C77",
    series=("#D55E00", "#0072B2", "#009E73", "#CC79A7"),
)

DARK = Tokens(
    name="dark",
    background="#12181E",
    surface="#1A2229",
    line="#2C3842",
    edge="#66747F",
    ink="#E8EDF1",
    ink_2="#A9B6C1",
    ink_3="#8B9AA7",
    accent="#5CC4BF",
    accent_ground="#17393B",
    on_accent="#0C1A1C",
    due=Tone("#FF9C93", "#40201F"),
    consider=Tone("#F0BE57", "#3A2E12"),
    chase=Tone("#C9A6F2", "#2E2340"),
    booked=Tone("#8FC0F5", "#1A2E45"),
    resolved=Tone("#84CE93", "#1B3222"),
    neutral=Tone("#A9B6C1", "#26313A"),
    track="#2A353E",
    bar="#5F7382",
    bar_strong="#B4C6D8",
    series=("#F28E3C", "#56B4E9", "#3CC79B", "#E39BC4"),
)

TOKENS: dict[Theme, Tokens] = {"light": LIGHT, "dark": DARK}

FONT_FAMILY = "Inter"
FONT_SMALL, FONT_BODY, FONT_TITLE = 12, 13, 20
"""Pixel sizes at 100 %: labels, everything else, the page's heading."""
GRID = 8
RADIUS = 8
ROW_HEIGHT = 46
CONTROL_HEIGHT = 36
