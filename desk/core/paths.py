"""Where the program's own files lie and where a desk keeps what it must not lose."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
MIGRATIONS = ROOT / "migrations"


def desk_home(option: str | os.PathLike[str] | None = None) -> Path:
    """Where a desk keeps everything: ``--home``, else ``DESK_HOME``, else the platform's."""
    chosen = option or os.environ.get("DESK_HOME")
    if chosen:
        return Path(chosen).expanduser().resolve()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "StationDesk"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "station-desk"
