"""Three lines a route: parse, ask, render."""
