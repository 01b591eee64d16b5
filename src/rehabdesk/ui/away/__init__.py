"""The computer goes to sleep, or its screen is locked: told while there is time to lock first."""

from rehabdesk.ui.away.signs import AwaySigns as AwaySigns
