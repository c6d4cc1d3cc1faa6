"""Station Desk: the software of a service hall."""

__version__ = "1.0.0"
