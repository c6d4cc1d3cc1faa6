"""``desk cases``: the table that is printed is the table that is lived by."""

from __future__ import annotations

import json

import pytest

from desk.cases import asking, errands, life
from desk.cli import main


@pytest.mark.parametrize(
    ("words", "table"),
    [([], life.TABLE), (["--asked"], asking.TABLE), (["--errands"], errands.TABLE)],
)
def test_every_line_of_the_table_is_printed(
    words: list[str], table: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["cases", "table", *words]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(table) + 1
    assert main(["cases", "table", "--json", *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(x["state"], x["event"]) for x in found] == [(x.state, x.event) for x in table]  # type: ignore[attr-defined]
