"""The audit trail: watched at every start, and read by whoever asks what was done."""
