"""What the running log adds to the app's stylesheet: small keys beside the figures."""

from rehabdesk.ui.theme import Tokens


def runs_sheet(t: Tokens) -> str:
    """The rules for one set of tokens."""
    return f"""
QPushButton[dense="true"] {{ padding: 0 8px; min-height: 22px; font-size: 12px; }}
QPushButton[dense="true"]:focus {{
    padding: 0 7px; min-height: 20px; border: 1px solid {t.accent};
}}
QHeaderView::section, QHeaderView::section:first {{ padding: 0 7px; }}
"""
