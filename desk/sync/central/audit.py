"""Proof that nothing was lost silently: every write is current, was seen by its successor, or is a
kept loser; every fact is there; and what is there was written by somebody.

The whole log is read once and walked cell by cell. A write of a cell is accounted for when it is
the one the table shows, when some write names it as the version it saw (its base), when it is in
``conflict``, or when its value is what one of these wrote as well.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg

from desk.core.text import mark
from desk.store.base import registry
from desk.sync.central.proof import _stream, snapshot

Cell = tuple[str, str, str]


@dataclass(frozen=True)
class Finding:
    """One write that is not accounted for, or one row nobody wrote."""

    place: str
    fault: str


@dataclass
class Account:
    """What was read and what was found."""

    writes: int = 0
    facts: int = 0
    losers: int = 0
    aside: int = 0
    findings: list[Finding] = field(default_factory=list)


def audit(connection: psycopg.Connection[Any], most: int = 20) -> Account:
    """Account for every write of an upstream's log; stops after ``most`` findings."""
    account = Account()
    with snapshot(connection):
        for finding in _findings(connection, account):
            account.findings.append(finding)
            if len(account.findings) >= most:
                break
    return account


@dataclass
class _Log:
    facts: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    writes: dict[Cell, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    seen: dict[Cell, set[str]] = field(default_factory=lambda: defaultdict(set))


def _read_log(connection: psycopg.Connection[Any], account: Account) -> _Log:
    log = _Log()
    query = (
        "SELECT stamp, sync.up(sv, body::jsonb), status FROM sync.changeset"
        " WHERE body IS NOT NULL ORDER BY node, seq"
    )
    for stamp, body, status in _stream(connection, query):
        if status != "applied":
            account.aside += 1
            continue
        for op in body["ops"]:
            table, pk, columns, bases = op[:4]
            versions = op[4] if len(op) > 4 else None
            if table not in registry:
                continue
            if registry[table].mode == "fact":
                account.facts += 1
                log.facts[table, pk].add(stamp)
                continue
            for column, value in columns.items():
                cell = (table, pk, column)
                if versions is not None:
                    # An image repeats what others wrote; it is no write of its own.
                    continue
                account.writes += 1
                log.writes[cell][stamp] = value
                base = (bases or {}).get(column)
                if base:
                    log.seen[cell].add(base)
    return log


def _findings(connection: psycopg.Connection[Any], account: Account) -> Iterator[Finding]:
    log = _read_log(connection, account)
    kept: dict[Cell, set[str]] = defaultdict(set)
    for table, pk, column, stamp in connection.execute(
        "SELECT t, pk::text, col, lose_stamp FROM conflict"
    ):
        account.losers += 1
        kept[table, pk, column].add(stamp)
    for name, entry in registry.items():
        if entry.mode == "fact":
            yield from _facts(connection, name, log)
        else:
            yield from _cells(connection, name, log, kept)
    for table, pk in log.facts:
        yield Finding(f"{table} {pk}", mark("the fact is in the log but not in its table"))
    for table, pk, column in log.writes:
        yield Finding(f"{table} {pk} {column}", mark("the row is in the log but not in its table"))


def _facts(connection: psycopg.Connection[Any], name: str, log: _Log) -> Iterator[Finding]:
    for pk, stamp in _stream(connection, f'SELECT id::text, _s FROM public."{name}"'):
        stamps = log.facts.pop((name, pk), None)
        if stamps is None:
            yield Finding(f"{name} {pk}", mark("the row is in no changeset"))
        elif stamp not in stamps:
            yield Finding(f"{name} {pk}", mark("the row differs from what was sealed"))


def _cells(
    connection: psycopg.Connection[Any], name: str, log: _Log, kept: dict[Cell, set[str]]
) -> Iterator[Finding]:
    query = f'SELECT sync.wire_{name}(whole) FROM public."{name}" whole'
    for (text,) in _stream(connection, query):
        row = json.loads(text)
        for column, current in row["_v"].items():
            cell = (name, row["id"], column)
            writes = log.writes.pop(cell, None)
            place = f"{name} {row['id']} {column}"
            if writes is None or current not in writes:
                yield Finding(place, mark("the row is in no changeset"))
                continue
            if writes[current] != row[column]:
                yield Finding(place, mark("the value differs from what was sealed"))
            safe = {current, *log.seen[cell], *kept[cell]}
            values = [writes[stamp] for stamp in safe if stamp in writes]
            for stamp, value in writes.items():
                # Of two that wrote the same value, the one that was seen stands for both.
                if stamp not in safe and value not in values:
                    yield Finding(f"{place} {stamp}", mark("a value was lost without a trace"))
