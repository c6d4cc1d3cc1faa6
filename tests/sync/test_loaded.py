"""A page of a load is read as any reader of JSON would, though it is not parsed as a whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import desk.tables  # noqa: F401
from desk.queue.model import ticket_event
from desk.residents.model import resident
from desk.store.base import registry
from desk.sync.loaded import page_of

POSTGRES = (", ", " : ")
"""What json_build_object puts between."""
ODD = ['", "_v" : {"name" : "0"}', '{"_v":', "}", ', "_v" : ', "\\", "王小明", "", '"', " : "]
text = st.one_of(st.sampled_from(ODD), st.text(st.characters(codec="utf-8"), max_size=8), st.none())
steadily = settings(deadline=None, derandomize=True, database=None, max_examples=150)
stamp = st.integers(0, 2**88 - 1).map("{:022x}".format)


@st.composite
def rows(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """A row as an upstream tells it."""
    entry = registry[table]
    row = {"id": draw(st.uuids().map(str)), **{c: draw(text) for c in entry.columns}}
    if entry.mode == "fact":
        return {**row, "_s": draw(stamp)}
    stamps = draw(st.one_of(stamp.map(lambda one: [one]), st.lists(stamp, min_size=1, max_size=5)))
    names = (*entry.columns, "_del")
    versions = {name: stamps[n % len(stamps)] for n, name in enumerate(names)}
    return {**row, "_v": versions, "_del": draw(st.integers(0, 1))}


@steadily
@given(
    st.lists(rows("resident"), max_size=4), st.sampled_from([POSTGRES, (",", ":"), (", ", ": ")])
)
def test_register_rows_are_read_however_they_are_spaced(
    told: list[dict[str, Any]], spacing: tuple[str, str]
) -> None:
    page = page_of("resident", [json.dumps(r, separators=spacing) for r in told])
    assert page.ids == [r["id"] for r in told]
    names = ("id", *registry["resident"].columns)
    wanted: list[Any] = []
    for r in told:
        versions = json.dumps(r["_v"], separators=(",", ":"))
        wanted += [*(r[n] for n in names), versions, r["_del"]]
    assert page.values == wanted
    assert {max(r["_v"].values()) for r in told} <= set(page.stamps)
    assert set(page.stamps) <= {one for r in told for one in r["_v"].values()}


@steadily
@given(st.lists(rows("ticket_event"), max_size=4), st.booleans())
def test_facts_are_read_and_their_stamps_heard(told: list[dict[str, Any]], readable: bool) -> None:
    page = page_of("ticket_event", [json.dumps(r, ensure_ascii=readable) for r in told])
    assert page.stamps == [r["_s"] for r in told]
    assert page.values == [
        r[n] for r in told for n in ("id", *registry["ticket_event"].columns, "_s")
    ]


@pytest.mark.parametrize(
    ("table", "odd"),
    [
        (resident.name, '{"id" : "1", "_v" : null, "_del" : 0}'),
        (resident.name, '{"id" : "1"}, {"id" : "2"}'),
        (resident.name, "[]"),
        (ticket_event.name, "1, 2"),
        (ticket_event.name, '{"id" : "1"}'),
        (ticket_event.name, "no JSON"),
    ],
)
def test_what_is_no_row_is_said_to_be_none(table: str, odd: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        page_of(table, [odd])
