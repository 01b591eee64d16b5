"""The assessment: onset and diagnosis, findings, the body chart, and what it does to the day."""
