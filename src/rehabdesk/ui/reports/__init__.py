"""Reports: the clinic's own figures over a period."""
