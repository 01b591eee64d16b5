"""What the patient page adds to the app's stylesheet."""

from rehabdesk.ui.theme.tokens import RADIUS, Tokens


def page_sheet(t: Tokens) -> str:
    """Denser fields for the record panel, tabs as words, the banner's ground."""
    return f"""
QLabel[role="section"] {{ color: {t.ink_2}; font-size: 11px; font-weight: 600; }}
QLabel[role="proposed"] {{
    color: {t.ink_2}; font-size: 12px; font-style: italic; border: 1px dashed {t.ink_3};
    border-radius: 6px; padding: 4px 6px;
}}
QLabel[role="key"] {{
    color: {t.ink_2}; font-size: 11px; border: 1px solid {t.line}; border-radius: 4px;
    padding: 1px 5px; background: {t.background};
}}
#recordForm QLineEdit, #recordDay QLineEdit {{
    min-height: 26px; padding: 0 6px; border-radius: 6px; font-weight: 600;
}}
#recordForm QLineEdit:focus, #recordDay QLineEdit:focus {{ min-height: 24px; padding: 0 5px; }}
#recordForm QCheckBox {{ min-height: 22px; }}
#recordForm QPushButton[kind="quiet"], #recordMissing {{
    padding: 0; min-height: 18px; font-weight: 500; font-size: 12px;
}}
#recordForm QPushButton[kind="segment"] {{ min-height: 26px; padding: 0 10px; }}
QPushButton[kind="tab"] {{
    background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    color: {t.ink_2}; padding: 0 0 2px 0; min-height: 30px; font-weight: 500;
}}
QPushButton[kind="tab"]:hover {{ color: {t.ink}; }}
QPushButton[kind="tab"]:checked {{
    color: {t.accent}; border-bottom: 2px solid {t.accent}; font-weight: 600;
}}
QPushButton[kind="tab"]:focus {{ color: {t.accent}; background: {t.accent_ground}; }}
QPushButton[kind="back"] {{
    background: transparent; border: none; color: {t.ink_2}; padding: 0; min-height: 18px;
    font-weight: 400; text-align: left;
}}
QPushButton[kind="back"]:hover, QPushButton[kind="back"]:focus {{ color: {t.accent}; }}
QFrame[banner="due"] {{ background: {t.due.ground}; border-radius: {RADIUS}px; }}
QFrame[banner="consider"] {{ background: {t.consider.ground}; border-radius: {RADIUS}px; }}
QFrame[banner="chase"] {{ background: {t.chase.ground}; border-radius: {RADIUS}px; }}
QFrame[banner="booked"] {{ background: {t.booked.ground}; border-radius: {RADIUS}px; }}
QFrame[banner="resolved"] {{ background: {t.resolved.ground}; border-radius: {RADIUS}px; }}
QFrame[banner="neutral"] {{ background: {t.neutral.ground}; border-radius: {RADIUS}px; }}
#banner QPushButton {{ min-height: 28px; padding: 0 11px; font-size: 12px; }}
#banner QPushButton:focus {{ min-height: 26px; padding: 0 10px; }}
#banner QPushButton[kind="notice"] {{
    background: transparent; border: 1px solid {t.ink_3}; border-radius: 11px; color: {t.ink_2};
    min-height: 20px; padding: 0 9px; font-size: 12px; font-weight: 500;
}}
#banner QPushButton[kind="notice"][asks="true"] {{ color: {t.ink}; font-weight: 700; }}
#banner QPushButton[kind="notice"]:focus {{
    border: 2px solid {t.accent}; min-height: 18px; padding: 0 8px;
}}
QTableView::item {{ padding: 5px 4px; }}
QTableView {{ selection-background-color: {t.accent_ground}; }}
"""
