"""What is known beforehand: entities with aliases and dated roles, events; loaded from files, passed on as a value."""
