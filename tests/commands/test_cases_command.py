"""``desk cases``: the table that is printed is the table that is lived by."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from desk.cases import asking, errands, life
from desk.cli import main
from desk.hall import queries, service
from desk.store import Store


@pytest.mark.parametrize(
    ("words", "table"),
    [([], life.TABLE), (["--asked"], asking.TABLE), (["--errands"], errands.TABLE)],
)
def test_every_line_of_the_table_is_printed(
    words: list[str], table: tuple[Any, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["cases", "table", *words]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(table) + 1
    assert main(["cases", "table", "--json", *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(x["state"], x["event"]) for x in found] == [(x.state, x.event) for x in table]


def test_an_officer_is_added_with_the_pin_that_is_piped_in_and_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home")]
    assert main([*home, "seed"]) == 0
    words = ["cases", "officer", "--number", "0351", "--name", "刘文静", "--department", "区民政局"]
    monkeypatch.setattr("sys.stdin", io.StringIO("1379\n"))
    assert main([*home, *words]) == 0
    assert "0351" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("1379\n"))
    assert main([*home, *words]) == 1
    store = Store.open(tmp_path / "home")
    try:
        with store.read() as read:
            (hall,) = queries.halls(read)
            found = [w for w in queries.workers(read, hall.id) if w.role == "department"]
        assert [(w.name, w.department) for w in found] == [("刘文静", "区民政局")]
        with store.unit("0351", "sign in") as unit:
            assert service.login(unit, hall.id, "0351", "1379") is not None
    finally:
        store.close()
