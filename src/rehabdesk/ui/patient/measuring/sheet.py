"""What the measuring tabs add to the app's stylesheet: dense fields, dense buttons, ticks."""

from rehabdesk.ui.theme import Tokens


def measuring_sheet(t: Tokens) -> str:
    """The rules for one set of tokens."""
    return f"""
#measureForm QLineEdit {{
    min-height: 28px; padding: 0 6px; border-radius: 6px; font-weight: 600;
}}
#measureForm QLineEdit:focus {{ min-height: 26px; padding: 0 5px; }}
#measureForm QComboBox {{ min-height: 28px; padding: 0 8px; border-radius: 6px; }}
#measureForm QComboBox:focus {{ min-height: 26px; padding: 0 7px; }}
#measureForm QCheckBox {{ min-height: 22px; font-size: 12px; color: {t.ink_2}; }}
QPushButton[dense="true"] {{ padding: 0 8px; min-height: 24px; font-size: 12px; }}
QPushButton[dense="true"]:focus {{ padding: 0 7px; min-height: 22px; }}
QFrame[dense="true"] QPushButton[kind="segment"] {{
    min-height: 22px; padding: 0 8px; font-size: 12px;
}}
QFrame[dense="true"] QPushButton[kind="segment"]:focus {{ min-height: 20px; padding: 0 7px; }}
"""
