"""The demonstration hall, its robots and its day."""
