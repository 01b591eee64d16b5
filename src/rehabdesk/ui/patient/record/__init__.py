"""What a visit found, typed without the mouse."""
