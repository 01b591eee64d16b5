"""What the clinic and the physio set once."""
