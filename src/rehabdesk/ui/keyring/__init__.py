"""The keys to the record: the recovery sheet, and another passphrase."""
