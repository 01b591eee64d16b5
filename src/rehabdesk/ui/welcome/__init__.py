"""Before the record is open: the first start, and unlocking."""
