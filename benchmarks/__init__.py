"""How fast RehabDesk is, as ratios to floors measured in the same run: ``make bench``.

Each row is the median of at least five runs through RehabDesk's own code paths, on an encrypted
database of an invented caseload, beside the barest code that does the same work (``floors``).
Absolute times only show proportion; nothing here passes or fails. Targets are those of the
project's list (P1 to P13); "best peer" was measured once, elsewhere, and is quoted for scale.
"""
