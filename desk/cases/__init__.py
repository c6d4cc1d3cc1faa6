"""Visits and cases: one visit, several matters, one receipt."""
