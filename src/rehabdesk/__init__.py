"""RehabDesk: a physiotherapist's desktop dashboard for runners with hamstring-origin pain."""

__version__ = "0.1.0"
