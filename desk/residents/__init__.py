"""Residents: collected once, masked wherever they are shown."""
