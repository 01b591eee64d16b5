"""Outcome measures of one episode: typed on the right, read on the left."""
