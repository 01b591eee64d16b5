"""The weekly diary, typed back into the record."""
