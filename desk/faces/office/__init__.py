"""OFFICE: what a station head sees of the hall and prints of the day."""
