"""Where the faces of a demonstration stand on one screen, so that each can be seen and reached."""

from __future__ import annotations

from PySide6.QtCore import QRect

FRAME = 30
"""Pixels of a window's title bar, which lies above what is placed."""
WIDE, HIGH = 1800, 960
"""From this size on, window, display, launcher and kiosk stand side by side."""
WINDOW_PX = (1280, 700)
ASIDE = 40
"""So much of the office is seen beside the window that lies over it."""


def places(screen: QRect) -> dict[str, QRect]:
    """A rectangle for each face and for the launcher, inside the usable part of a screen."""
    tiled = screen.width() >= WIDE and screen.height() >= HIGH
    found = _side_by_side(screen) if tiled else _cascade(screen)
    # intersected keeps what a small screen has no room for from leaving it.
    return {name: rect.intersected(screen) for name, rect in found.items()}


def _side_by_side(screen: QRect) -> dict[str, QRect]:
    x, y, width, height = corners(screen)
    kiosk_w = min(width - WINDOW_PX[0] - 24, (height - FRAME) * 9 // 16)
    left_w = width - kiosk_w - 12
    window_h = max(WINDOW_PX[1], height * 2 // 3 - FRAME)
    below = y + FRAME + window_h + FRAME
    below_h = y + height - below
    display_w = min(left_w * 21 // 100, below_h * 16 // 9)
    counter_w = min(left_w * 22 // 100, below_h * 1024 // 600)
    return {
        "kiosk": QRect(x + width - kiosk_w, y + FRAME, kiosk_w, kiosk_w * 16 // 9),
        "window": QRect(x, y + FRAME, left_w - ASIDE, window_h),
        "office": QRect(x + ASIDE, y + FRAME + ASIDE, left_w - ASIDE, window_h - ASIDE),
        "display": QRect(x, below, display_w, below_h),
        "counter": QRect(x + display_w + 12, below, counter_w, below_h),
        "launcher": QRect(
            x + display_w + counter_w + 24, below, left_w - display_w - counter_w - 24, below_h
        ),
    }


def _cascade(screen: QRect) -> dict[str, QRect]:
    x, y, width, height = corners(screen)
    high = height - FRAME
    kiosk_w = min(width // 3, (high - 24) * 9 // 16)
    wide = min(width - 24, 1280)
    return {
        "kiosk": QRect(x + width - kiosk_w - 24, y + FRAME, kiosk_w, kiosk_w * 16 // 9),
        "window": QRect(x, y + FRAME, max(wide, min(WINDOW_PX[0], width)), high),
        "office": QRect(x + 24, y + FRAME + 24, wide, high - 24),
        "display": QRect(x + 48, y + FRAME + 48, width * 2 // 3, width * 3 // 8),
        "counter": QRect(x + 12, y + height - 300, 460, 270),
        "launcher": QRect(x + width - 750, y + height - 330, 740, 320),
    }


def corners(rect: QRect) -> tuple[int, int, int, int]:
    """Left, top, width, height."""
    return rect.x(), rect.y(), rect.width(), rect.height()


def as_option(rect: QRect) -> str:
    """A rectangle as ``--place`` takes it."""
    return ",".join(map(str, corners(rect)))
