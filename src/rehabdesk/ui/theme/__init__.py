"""The look of every screen: one set of tokens, applied once, read by whoever paints."""

from rehabdesk.ui.theme.fonts import font as font
from rehabdesk.ui.theme.icons import icon as icon
from rehabdesk.ui.theme.icons import pixmap as pixmap
from rehabdesk.ui.theme.look import ThemeChoice as ThemeChoice
from rehabdesk.ui.theme.look import apply as apply
from rehabdesk.ui.theme.look import choose as choose
from rehabdesk.ui.theme.look import tokens_now as tokens_now
from rehabdesk.ui.theme.look import watcher as watcher
from rehabdesk.ui.theme.tokens import Tokens as Tokens
