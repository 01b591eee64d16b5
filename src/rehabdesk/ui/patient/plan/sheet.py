"""What the plan adds to the app's stylesheet: phases as steps, days as small keys, dense rows."""

from rehabdesk.ui.theme import Tokens


def plan_sheet(t: Tokens) -> str:
    """The rules for one set of tokens."""
    return f"""
QPushButton[kind="step"] {{
    background: {t.track}; color: {t.ink_2}; border: 1px solid transparent; border-radius: 6px;
    padding: 0 10px; min-height: 34px; font-weight: 500; text-align: left;
}}
QPushButton[kind="step"]:hover {{ border-color: {t.ink_3}; }}
QPushButton[kind="step"][current="true"] {{
    background: {t.accent_ground}; color: {t.accent}; font-weight: 600;
    border: 1px solid {t.accent};
}}
QPushButton[kind="step"][proposed="true"] {{
    border: 1px dashed {t.accent}; color: {t.ink}; font-weight: 600;
}}
QPushButton[kind="step"]:focus {{ border: 2px solid {t.accent}; padding: 0 9px; min-height: 32px; }}
QPushButton[kind="day"] {{
    border-radius: 6px; padding: 0; min-height: 30px; font-size: 12px; font-weight: 500;
    color: {t.ink_2};
}}
QPushButton[kind="day"]:checked {{
    background: {t.accent_ground}; border: 1px solid {t.accent}; color: {t.accent};
    font-weight: 700;
}}
QPushButton[kind="day"]:focus {{ border: 2px solid {t.accent}; min-height: 28px; padding: 0; }}
QPushButton[kind="day"]:disabled {{ color: {t.ink_3}; background: transparent; }}
QPushButton[dense="true"] {{ padding: 0 8px; min-height: 24px; font-size: 12px; }}
QPushButton[dense="true"]:focus {{ padding: 0 7px; min-height: 22px; }}
QFrame[dense="true"] QPushButton[kind="segment"] {{
    min-height: 22px; padding: 0 8px; font-size: 12px;
}}
QFrame[dense="true"] QPushButton[kind="segment"]:focus {{ min-height: 20px; padding: 0 7px; }}
QHeaderView::section, QHeaderView::section:first {{ padding: 0; }}
QLineEdit[score="true"] {{ font-weight: 600; }}
"""
