"""What the tabs that measure have in common: the card one types into, and its look."""
