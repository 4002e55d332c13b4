"""What is known beforehand: entities with aliases and dated roles, and events, read from TOML files."""

from app.knowledge.loading import load

__all__ = ["load"]
