"""Choosing the file of an enrolment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desk.core.text import tr

ChooseFile = Callable[[QWidget], Path | None]


def choose_file(parent: QWidget) -> Path | None:
    """A file chosen in the system's dialog."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose the enrolment"), "", tr("Enrolment") + " (*.json);;(*)"
    )
    return Path(name) if name else None
