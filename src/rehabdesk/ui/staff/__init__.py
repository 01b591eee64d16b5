"""Who works here: adding people, PINs, handing over at the desk, countersigning."""
