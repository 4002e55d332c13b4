"""Woordelijk: who said what in Dutch news, served as JSON."""

__version__ = "0.1.0"
