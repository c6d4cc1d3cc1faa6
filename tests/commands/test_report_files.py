"""``desk report`` writes its report as the files that people pass on."""

from __future__ import annotations

import io
import zipfile
from contextlib import closing
from pathlib import Path

import openpyxl
import pypdf
import pytest
from sqlalchemy import select

from desk.cli import main
from desk.hall.model import audit
from desk.store import Store


def test_one_command_writes_archive_copy_spreadsheet_and_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DESK_CLOCK", "2026-11-02T09:00:00+08:00")
    home = str(tmp_path / "home")
    assert main(["--home", home, "seed"]) == 0
    files = {form: tmp_path / f"r.{form}" for form in ("pdf", "xlsx", "csv")}
    options = [x for form, path in files.items() for x in (f"--{form}", str(path))]
    assert main(["--home", home, "report", "--of", "2026-10", *options]) == 0
    assert all(str(path) in capsys.readouterr().out or path.exists() for path in files.values())
    store = Store.open(tmp_path / "home")
    with closing(store), store.read() as read:
        kept = [row.detail for row in read.rows(select(audit.c.detail)) if row.detail]
    assert {d["format"]: d["file"] for d in kept} == {f: p.name for f, p in files.items()}
    text = pypdf.PdfReader(files["pdf"]).pages[0].extract_text()
    assert "2026年10月运行月报" in text
    assert "这段时间没有人来办事" in text
    assert "2026年10月运行月报" in openpyxl.load_workbook(files["xlsx"]).worksheets[0]["A2"].value
    with zipfile.ZipFile(io.BytesIO(files["csv"].read_bytes())) as found:
        assert "figures.csv" in found.namelist()


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = str(tmp_path / "home")
    assert main(["--home", home, "seed"]) == 0
    path = tmp_path / "nowhere" / "r.pdf"
    assert main(["--home", home, "report", "--of", "2026-10", "--pdf", str(path)]) == 1
    assert "nowhere" in capsys.readouterr().err
