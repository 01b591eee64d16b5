"""The imaging decision of one episode, from first day to report."""
