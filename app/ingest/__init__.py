"""Readers of formats, and the run that loads them."""
