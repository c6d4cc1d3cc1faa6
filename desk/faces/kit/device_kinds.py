"""What a device is, as people call it."""

from __future__ import annotations

from desk.core.text import tr


def kind_words(kind: str) -> str:
    """What a device is."""
    return {
        "window": tr("Window (device)"),
        "kiosk": tr("Kiosk (device)"),
        "display": tr("Big screen (device)"),
        "office": tr("Station head (device)"),
        "field": tr("Tablet (device)"),
        "relay": tr("Hall's server (device)"),
    }.get(kind, kind)
