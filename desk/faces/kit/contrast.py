"""Contrast of two colours as WCAG 2.2 defines it (success criterion 1.4.3 and its glossary)."""

from __future__ import annotations

from desk.faces.kit.theme import color

TEXT, LARGE, STRICT = 4.5, 3.0, 7.0
"""AA for text, anything that is no text, AAA for the faces residents read."""


def luminance(hex_colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 for black to 1 for white."""
    red, green, blue = (_linear(int(hex_colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def ratio(one: str, other: str) -> float:
    """Contrast of two ``#RRGGBB``, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast(ink: str, ground: str) -> float:
    """Contrast of two colour tokens."""
    return ratio(color(ink), color(ground))
