"""Pictures of what a test has before it, for looking at."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


def keep_picture(face: QWidget, name: str) -> None:
    """Kept in the folder that ``DESK_PICTURES`` names; nothing when it names none."""
    folder = os.environ.get("DESK_PICTURES")
    if folder:
        QApplication.processEvents()
        face.grab().save(str(Path(folder) / f"{name}.png"))
