"""The door: the catalogue and the calendar, as an administrator types them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from desk.cli import main
from desk.core.paths import RESOURCES


def test_the_shipped_catalogue_has_no_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["matters", "check"]) == 0
    assert "没有错误" in capsys.readouterr().out


def test_checking_a_folder_lists_each_fault_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "matters"
    shutil.copytree(RESOURCES / "matters", folder)
    civil = folder / "civil.toml"
    text = civil.read_text(encoding="utf-8").replace("22 working", "22 weeks", 1)
    civil.write_text(text.replace('"income_form"', '"tax_form"', 1), encoding="utf-8")
    assert main(["matters", "check", str(folder)]) == 1
    told = capsys.readouterr().err
    assert "civil.toml: 最低生活保障申请: promised: " in told
    assert "civil.toml: 最低生活保障申请: materials: tax_form" in told


def test_the_list_is_whole_for_programs_and_readable_for_people(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["matters", "list", "--json"]) == 0
    found = {matter["name"]: matter for matter in json.loads(capsys.readouterr().out)}
    assert len(found) >= 66
    assert found["最低生活保障申请"]["promised"] == {"days": 22, "unit": "working"}
    assert found["居民养老参保登记"]["promised"] is None
    assert "再生育审批" in found["生育登记"]["former_names"]
    assert main(["matters", "list"]) == 0
    assert "MZ01  最低生活保障申请  区民政局" in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("words", "due", "provisional"),
    [
        (["2026-09-24", "5", "working"], "2026-10-09", False),
        (["2026-09-18", "1", "working"], "2026-09-20", False),
        (["2026-09-24", "7", "calendar"], "2026-10-08", False),
        (["2026-12-30", "2", "working"], "2027-01-04", True),
    ],
)
def test_a_limit_is_worked_out_for_people_and_for_programs(
    words: list[str], due: str, provisional: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["calendar", "due", *words]) == 0
    assert capsys.readouterr().out.split() == [due, *["provisional"] * provisional]
    assert main(["calendar", "due", *words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"due": due, "provisional": provisional}


@pytest.mark.parametrize("words", [["2026-02-30", "5", "working"], ["2026-01-01", "-1", "working"]])
def test_a_date_or_number_that_cannot_be_is_told_and_ends_with_1(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["calendar", "due", *words]) == 1
    assert capsys.readouterr().err.strip()


def test_an_unknown_unit_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["calendar", "due", "2026-09-24", "5", "weeks"])
    assert caught.value.code == 2
