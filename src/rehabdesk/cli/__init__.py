"""The command line (CONTRACT section 1): one file a group of commands."""
