"""Filters as values, their SQL side by side, and the pages they give."""
