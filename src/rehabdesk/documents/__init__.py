"""Discharge summaries and referral letters: facts in, pages out."""
