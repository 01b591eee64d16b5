"""The stylesheet, made of the tokens: nothing in the app wears Qt's default grey."""

from rehabdesk.paths import resource
from rehabdesk.ui.theme.tokens import CONTROL_HEIGHT, FONT_SMALL, FONT_TITLE, RADIUS, Tokens


def stylesheet(tokens: Tokens) -> str:
    """Every rule of the app for one set of tokens."""
    parts = (_text, _surfaces, _buttons, _fields, _choices, _lists, _bars)
    return "\n".join(part(tokens) for part in parts)


def _text(t: Tokens) -> str:
    return f"""
* {{ outline: none; }}
QLabel {{ color: {t.ink}; background: transparent; }}
QLabel[role="small"] {{ color: {t.ink_2}; font-size: {FONT_SMALL}px; }}
QLabel[role="faint"] {{ color: {t.ink_3}; font-size: {FONT_SMALL}px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {FONT_TITLE}px; font-weight: 700; }}
QLabel[role="problem"] {{ color: {t.due.ink}; font-size: {FONT_SMALL}px; }}
QLabel[role="good"] {{ color: {t.resolved.ink}; font-size: {FONT_SMALL}px; }}
QLabel[role="brand"] {{ color: {t.accent}; font-size: 15px; font-weight: 700; }}
QToolTip {{
    background: {t.surface};
    color: {t.ink};
    border: 1px solid {t.line};
    padding: 6px 8px;
}}
"""


def _surfaces(t: Tokens) -> str:
    return f"""
QMainWindow, QWidget[page="true"] {{ background: {t.background}; }}
QFrame[card="true"] {{
    background: {t.surface}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
}}
QFrame[rule="true"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QWidget[rail="true"] {{ background: {t.surface}; border-right: 1px solid {t.line}; }}
QWidget[status="true"] {{ background: {t.surface}; border-top: 1px solid {t.line}; }}
QWidget[panel="true"] {{ background: {t.surface}; border-left: 1px solid {t.line}; }}
QFrame[toast="true"] {{ background: {t.ink}; border-radius: {RADIUS}px; }}
QFrame[toast="true"] QLabel {{ color: {t.background}; }}
QFrame[toast="true"] QPushButton {{
    color: {t.background}; background: transparent; border: none; padding: 0;
    font-weight: 600; text-decoration: underline; min-height: 0;
}}
QFrame[notice="due"] {{ background: {t.due.ground}; border-radius: {RADIUS}px; }}
QFrame[notice="consider"] {{ background: {t.consider.ground}; border-radius: {RADIUS}px; }}
QFrame[notice="due"] QLabel {{ color: {t.due.ink}; }}
QFrame[notice="consider"] QLabel {{ color: {t.consider.ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QSplitter::handle {{ background: transparent; }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line};
    border-radius: {RADIUS}px; padding: 0 14px; min-height: {CONTROL_HEIGHT - 2}px;
    font-weight: 600;
}}
QPushButton:hover {{ border-color: {t.ink_3}; }}
QPushButton:pressed {{ background: {t.track}; }}
QPushButton:focus {{
    border: 2px solid {t.accent};
    padding: 0 13px;
    min-height: {CONTROL_HEIGHT - 4}px;
}}
QPushButton:disabled {{ color: {t.ink_3}; background: {t.background}; }}
QPushButton[kind="primary"] {{
    background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
}}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[kind="primary"]:disabled {{
    background: {t.track}; color: {t.ink_3}; border-color: {t.line};
}}
QPushButton[kind="danger"] {{ color: {t.due.ink}; }}
QPushButton[kind="quiet"] {{
    background: transparent;
    border: 1px solid transparent;
    color: {t.accent};
}}
QPushButton[kind="quiet"]:hover {{ background: {t.accent_ground}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[kind="inline"] {{
    color: {t.accent}; background: transparent; border: 2px solid transparent;
    min-height: 0; padding: 0 4px;
}}
QPushButton[kind="inline"]:hover {{ background: {t.accent_ground}; }}
QPushButton[kind="inline"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[kind="rail"] {{
    background: transparent; border: 2px solid transparent; color: {t.ink_2};
    text-align: left; padding: 0 8px; font-weight: 500; min-height: 32px;
}}
QPushButton[kind="rail"]:hover {{ background: {t.track}; }}
QPushButton[kind="rail"]:checked {{
    background: {t.accent_ground}; color: {t.accent}; font-weight: 600;
}}
QPushButton[kind="rail"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[kind="rail"]:disabled {{ color: {t.ink_3}; background: transparent; }}
QPushButton[kind="chip"] {{
    border-radius: 17px; min-height: 32px; padding: 0 12px; font-weight: 500; color: {t.ink_2};
}}
QPushButton[kind="chip"]:checked {{
    background: {t.accent_ground}; border: 1px solid {t.accent}; color: {t.accent};
}}
QPushButton[kind="chip"]:focus {{ border: 2px solid {t.accent}; min-height: 30px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="segment"] {{
    border-radius: 6px; min-height: 28px; padding: 0 12px; font-weight: 500;
    color: {t.ink_2}; background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="segment"]:hover {{ color: {t.ink}; }}
QPushButton[kind="segment"]:checked {{
    background: {t.surface}; border: 1px solid {t.line}; color: {t.ink}; font-weight: 600;
}}
QPushButton[kind="segment"]:focus {{
    border: 2px solid {t.accent};
    min-height: 26px;
    padding: 0 11px;
}}
QFrame[segments="true"] {{ background: {t.track}; border-radius: {RADIUS}px; }}
"""


def _fields(t: Tokens) -> str:
    editors = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit"
    arrow = resource("look", "drop-down.svg").as_posix()
    focused = ", ".join(f"{name}:focus" for name in editors.split(", "))
    return f"""
{editors} {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {RADIUS}px;
    padding: 0 10px; min-height: {CONTROL_HEIGHT - 2}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
{focused} {{ border: 2px solid {t.accent}; padding: 0 9px; min-height: {CONTROL_HEIGHT - 4}px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{
    border: 1px solid {t.due.ink};
}}
QLineEdit[wrong="true"]:focus {{ border: 2px solid {t.due.ink}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.ink_3}; background: {t.background}; }}
QPlainTextEdit, QTextEdit {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {RADIUS}px;
    padding: 6px 8px; selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.accent}; padding: 5px 7px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line};
    selection-background-color: {t.accent_ground}; selection-color: {t.ink};
}}
"""


def _choices(t: Tokens) -> str:
    tick = resource("icons", "check.svg").as_posix()
    ticked = t.accent_ground if t.name == "light" else t.accent  # the tick itself is black
    return f"""
QCheckBox::indicator, QListWidget::indicator {{
    width: 16px; height: 16px; border: 1px solid {t.ink_3}; border-radius: 4px;
    background: {t.surface};
}}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
    background: {ticked}; border-color: {t.accent}; image: url("{tick}");
}}
QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; }}
QListWidget {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
    padding: 3px;
}}
QListWidget:focus {{ border: 2px solid {t.accent}; padding: 2px; }}
QListWidget::item {{ padding: 0 8px; border-radius: 6px; }}
QListWidget::item:selected {{ background: {t.accent_ground}; color: {t.ink}; }}
QCheckBox, QRadioButton {{
    color: {t.ink};
    spacing: 8px;
    min-height: 28px;
    background: transparent;
    border: 2px solid transparent;
    border-radius: 6px;
}}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; border-color: {t.accent}; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 8px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent_ground}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.ink_3}; }}
QTabBar::tab {{
    background: transparent; color: {t.ink_2}; padding: 8px 12px; border: none;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {t.ink}; border-bottom: 2px solid {t.accent}; }}
QTabWidget::pane {{ border: none; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QAbstractItemView {{
    background: {t.surface}; color: {t.ink}; border: none; alternate-background-color: {t.surface};
    selection-background-color: {t.accent_ground}; selection-color: {t.ink};
}}
QTableView {{
    border: 2px solid transparent; border-radius: {RADIUS}px; gridline-color: transparent;
}}
QTableView:focus, QGraphicsView:focus {{ border: 2px solid {t.accent}; }}
QGraphicsView {{ border: 2px solid transparent; border-radius: {RADIUS}px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: {t.surface}; color: {t.ink_2}; border: none; border-bottom: 1px solid {t.line};
    font-size: {FONT_SMALL}px; font-weight: 600; padding: 0 8px;
}}
QHeaderView::section:first {{ padding-left: 16px; }}
QTableView[lines="true"]::item {{ padding: 0 5px; }}
QTableView[lines="true"] QHeaderView::section:first {{ padding-left: 8px; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
"""


def _bars(t: Tokens) -> str:
    return f"""
QProgressBar {{
    background: {t.track}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {t.bar}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.bar_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
