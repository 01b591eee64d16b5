"""The running log of a patient: weeks, figures, the next run, flares, runs and events."""
