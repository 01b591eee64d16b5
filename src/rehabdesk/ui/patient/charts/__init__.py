"""Pain, running and strength on one time axis."""
