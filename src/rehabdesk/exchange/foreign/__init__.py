"""Somebody else's sheet: its cells as they are, and as rows of the record."""
