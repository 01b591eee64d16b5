"""The field's words and arithmetic: frozen values and pure functions, no Qt, no files, no clock."""
