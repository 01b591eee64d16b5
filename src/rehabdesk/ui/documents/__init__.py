"""Documents on screen: editable words left, the real page right."""
