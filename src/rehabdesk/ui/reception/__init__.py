"""The window for reception: names and appointments, and nothing clinical."""
