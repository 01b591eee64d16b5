"""The switcher: any patient and any command, by typing."""
