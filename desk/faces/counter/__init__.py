"""The resident's own small screen at a window: check, sign, rate, type."""
