"""The few controls every screen is built from."""

from rehabdesk.ui.text import PlainLabel as PlainLabel
from rehabdesk.ui.widgets.breaking import break_row as break_row
from rehabdesk.ui.widgets.breaking import needed_by as needed_by
from rehabdesk.ui.widgets.button import Button as Button
from rehabdesk.ui.widgets.button import Chip as Chip
from rehabdesk.ui.widgets.button import PrimaryButton as PrimaryButton
from rehabdesk.ui.widgets.button import QuietButton as QuietButton
from rehabdesk.ui.widgets.card import Card as Card
from rehabdesk.ui.widgets.card import EmptyState as EmptyState
from rehabdesk.ui.widgets.card import rule as rule
from rehabdesk.ui.widgets.field import DateField as DateField
from rehabdesk.ui.widgets.field import Field as Field
from rehabdesk.ui.widgets.flow import FlowLayout as FlowLayout
from rehabdesk.ui.widgets.panel import SidePanel as SidePanel
from rehabdesk.ui.widgets.pill import Pill as Pill
from rehabdesk.ui.widgets.progress import ProgressPanel as ProgressPanel
from rehabdesk.ui.widgets.segments import SegmentedControl as SegmentedControl
from rehabdesk.ui.widgets.toast import Toast as Toast
