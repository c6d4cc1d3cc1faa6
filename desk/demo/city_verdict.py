"""How a city's day is judged: who was served, every chain, every loss, and that all is equal."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import psycopg

from desk.store import Store
from desk.store.base import registry
from desk.store.verify import verify
from desk.sync.central import audit, proof
from desk.sync.model import sync_cursor

Rows = Mapping[str, Mapping[str, str]]
"""Of each table each row as one text, by its identifier."""
LONG_CUT = 5.0
"""Seconds without the city in which somebody must have been called all the same."""


@dataclass
class Verdict:
    """How the day ended: what was counted, and everything that was not as it must be."""

    counts: dict[str, int] = field(default_factory=dict)
    served: dict[str, int] = field(default_factory=dict)
    """Visits finished at each window."""
    faults: list[str] = field(default_factory=list)
    happened: list[str] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    """Tickets that people held in their hands."""

    @property
    def clean(self) -> bool:
        """Whether everything was as it must be."""
        return not self.faults

    def heard(self, name: str, events: Iterable[Mapping[str, Any]], *, kiosk: bool) -> None:
        """Take down what a robot told of its day."""
        if kiosk:
            taken = {str(event["ticket"]) for event in events if event.get("event") == "issued"}
            self.taken |= taken
            self.counts["tickets taken"] = len(self.taken)
            if not taken:
                self.faults.append(f"{name}: nobody took a ticket")
            return
        told = [event.get("event") for event in events]
        self.served[name] = told.count("finished")
        twice = told.count("given up")
        self.counts["called twice"] = self.counts.get("called twice", 0) + twice
        if not self.served[name]:
            self.faults.append(f"{name}: nobody was served")

    def arrived(self, tickets: Collection[str], cases: int) -> None:
        """Take down what the city has in the end."""
        self.counts |= {"tickets at the city": len(tickets), "cases at the city": cases}
        lost = self.taken.difference(tickets)
        if lost:
            self.faults.append(f"the city lacks {len(lost)} tickets, such as {min(lost)}")
        if not cases:
            self.faults.append("the city has no cases")

    def cut_off(self, seconds: float, calls: int) -> None:
        """Take down how many were called while the city was out of reach."""
        self.counts["called without the city"] = calls
        if seconds >= LONG_CUT and not calls:
            self.faults.append("nobody was called while the city was out of reach")


def judge_server(verdict: Verdict, name: str, owner: psycopg.Connection[Any]) -> None:
    """What ``desk central verify`` and ``desk central audit`` say of a database."""
    found = proof.prove(owner)
    if found.broken is not None:
        verdict.faults.append(f"{name}: {found.broken.place}: {found.broken.fault}")
    account = audit.audit(owner)
    verdict.faults += [f"{name}: {f.place}: {f.fault}" for f in account.findings]
    if account.aside:
        verdict.faults.append(f"{name}: {account.aside} changesets set aside")
    if name != "city":
        return
    verdict.counts |= {
        "changesets": found.changesets,
        "facts": account.facts,
        "writes": account.writes,
        "kept losers": account.losers,
    }
    tickets = {str(pk) for (pk,) in owner.execute("SELECT id FROM public.ticket")}
    row = owner.execute("SELECT count(*) FROM public.matter_case").fetchone()
    verdict.arrived(tickets, int(row[0]) if row else 0)


def judge_desk(verdict: Verdict, name: str, store: Store) -> None:
    """What ``desk store verify`` says of a desk."""
    found = verify(store)
    if not found.clean:
        verdict.faults.append(f"desk {name}: {found.place}: {found.fault}")


def unlike(name: str, there: Rows, here: Rows, scopes: Iterable[str]) -> list[str]:
    """Where somebody who holds these scopes differs from the city."""
    held = set(scopes)
    found: list[str] = []
    for table, rows in there.items():
        wanted = {k: v for k, v in rows.items() if json.loads(v)["scope"] in held}
        mine = here[table]
        for label, keys in (
            ("missing", wanted.keys() - mine.keys()),
            ("too many", mine.keys() - wanted.keys()),
            ("different", {k for k in wanted.keys() & mine.keys() if wanted[k] != mine[k]}),
        ):
            if keys:
                found.append(f"{name}: {table}: {len(keys)} rows {label}, such as {min(keys)}")
    return found


def server_rows(owner: psycopg.Connection[Any]) -> dict[str, dict[str, str]]:
    """All synced rows of a database."""
    found: dict[str, dict[str, str]] = {}
    for table in registry:
        query = f'SELECT sync.wire_{table}(whole) FROM public."{table}" whole'
        rows = (json.loads(text) for (text,) in owner.execute(query))
        found[table] = {row["id"]: _canonical(row) for row in rows}
    return found


def desk_rows(store: Store) -> tuple[dict[str, dict[str, str]], set[str]]:
    """All synced rows of a desk, and the scopes it holds."""
    with store.read() as read:
        scopes = {row.scope for row in read.rows(sync_cursor.select())}
    with store.reader_engine.connect() as connection:
        return {table: _table_rows(connection, table) for table in registry}, scopes


def _table_rows(connection: Any, table: str) -> dict[str, str]:
    entry = registry[table]
    own = ("_s",) if entry.mode == "fact" else ("_v", "_del")
    names = ("id", *entry.columns, *own)
    columns = ", ".join(f'"{name}"' for name in names)
    found: dict[str, str] = {}
    for values in connection.exec_driver_sql(f'SELECT {columns} FROM "{table}"'):
        row = dict(zip(names, values, strict=True))
        if "_v" in row:
            row["_v"] = json.loads(row["_v"])
        found[row["id"]] = _canonical(row)
    return found


def _canonical(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True, ensure_ascii=False)
