"""Strength of one episode: trials typed on the right, sides compared on the left."""
