"""The words of rosters that several screens and papers share."""

from __future__ import annotations

from desk.core.text import mark

PART_WORDS = {
    "am": mark("Morning"), "noon": mark("Noon"), "pm": mark("Afternoon"), "late": mark("Evening"),
}  # fmt: skip
