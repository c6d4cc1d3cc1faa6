"""What may stand in a file of the catalogue: keys, their kinds, and the two short notations.

``resources/matters/README.md`` tells the same to the people who write the files.
"""

from __future__ import annotations

from desk.core.calendar import UNITS
from desk.matters.catalogue import Limit

MATERIAL_KEYS = {
    "name": str, "name_en": str, "how": str, "note": str, "note_en": str, "bring": bool,
    "guide": str, "guide_en": str,
}  # fmt: skip
FIELD_KEYS = {
    "label": str, "label_en": str, "type": str, "choices": list, "shared": bool, "default": str,
    "minimum": int, "maximum": int, "help": str,
}  # fmt: skip
MATTER_KEYS = {
    "code": str, "name": str, "name_en": str, "official": str, "short": str, "former": list,
    "common": int, "classes": str, "department": str, "level": str, "kind": str, "instant": bool,
    "legal": str, "promised": str, "materials": list, "fields": list, "agent": str, "result": str,
    "fee": int, "fee_note": str, "basis": list, "conditions": str, "conditions_en": str,
    "sample": list, "version": int, "open": bool, "closed_note": str,
}  # fmt: skip
REQUIRED = {
    "material": ("name", "how"),
    "field": ("label", "type"),
    "matter": (
        "code", "name", "name_en", "classes", "department", "level", "kind", "materials",
        "result", "basis", "conditions",
    ),
}  # fmt: skip
MAY_BE_EMPTY = ("materials", "fields", "former", "sample", "closed_note")
SAMPLES = ("legal", "promised", "materials", "fee", "owe", "conditions")
"""What a station may have to set for itself before use."""


def parse_limit(text: str) -> Limit | None:
    """``20 working`` → 20 working days; ``None`` when it is not so written."""
    parts = text.split()
    if len(parts) == 2 and parts[0].isascii() and parts[0].isdigit() and parts[1] in UNITS:
        return Limit(int(parts[0]), parts[1])
    return None


def parse_need(text: str) -> tuple[str, bool, int] | None:
    """``key``, ``key?`` (not required) or ``key owe 5`` → key, required, days it may be owed."""
    parts = text.split()
    if len(parts) == 1:
        return parts[0].removesuffix("?"), not parts[0].endswith("?"), 0
    if len(parts) == 3 and parts[1] == "owe" and parts[2].isascii() and parts[2].isdigit():
        return (parts[0], True, int(parts[2])) if int(parts[2]) > 0 else None
    return None


def in_calendar_days(limit: Limit) -> float:
    """A rough common measure: five working days are a week."""
    return limit.days * 7 / 5 if limit.unit == "working" else float(limit.days)
