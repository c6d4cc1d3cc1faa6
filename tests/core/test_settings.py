"""Settings of a machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.core.errors import AdminError
from desk.core.settings import FILE_NAME, Settings, load, save


def test_settings_survive_a_restart_and_only_differences_are_written(tmp_path: Path) -> None:
    mine = Settings(kiosk=2, receipt_printer="escpos+tcp://10.0.0.9:9100", voice=False)
    save(tmp_path, mine)
    assert load(tmp_path) == mine
    assert "language" not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_a_machine_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_all_faults_of_the_file_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        'kiosk = "one"\nlanguage = "fr"\ndots = 500\ntext_percent = 900\ncolour = 1\n',
        encoding="utf-8",
    )
    with pytest.raises(AdminError) as caught:
        load(tmp_path)
    for name in ("kiosk", "language", "dots", "text_percent", "colour"):
        assert name in str(caught.value)


def test_a_file_that_is_not_toml_is_told_with_its_path(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("kiosk = = 3", encoding="utf-8")
    with pytest.raises(AdminError, match=FILE_NAME):
        load(tmp_path)
