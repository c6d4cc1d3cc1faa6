"""Starting a face."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desk.core.settings import Settings, save
from desk.faces.kit.run import enlarge


def test_a_desk_grows_as_its_settings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    enlarge(tmp_path)
    assert "QT_SCALE_FACTOR" not in os.environ
    save(tmp_path, Settings(text_percent=150))
    enlarge(tmp_path)
    assert os.environ["QT_SCALE_FACTOR"] == "1.50"
    monkeypatch.delenv("QT_SCALE_FACTOR")
