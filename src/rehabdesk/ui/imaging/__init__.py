"""Referring, recording and putting off imaging, from whichever page asks."""
