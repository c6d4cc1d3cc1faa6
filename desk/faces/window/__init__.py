"""WINDOW: the desk of a worker who serves any matter."""
