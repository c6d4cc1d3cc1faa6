"""Figures with their definitions."""
