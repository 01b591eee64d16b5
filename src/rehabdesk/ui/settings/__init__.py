"""The clinic's own particulars, the look, and backups."""
