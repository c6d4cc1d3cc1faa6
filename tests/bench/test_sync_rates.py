"""What syncing carries, held against the raw figure of the same run on the same machine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
from psycopg.types.json import Json
from sqlalchemy import func, select

from desk.core.ids import new_id
from desk.queue import model as queue
from desk.residents.model import resident
from desk.store import Store, engine
from desk.store.base import hall_scope
from desk.sync import sending
from tests.bench.figures import Figures
from tests.bench.raw import raw_rate
from tests.bench.rig import HALL, WINDOW, enrolled, parts, rate, settle, write
from tests.sync.conftest import STREET, Central

TIMES = 3
"""A figure is the best of so many; the others tell what else the machine did."""


def test_a_unit_of_work_against_a_bare_row_and_its_outbox_line(
    tmp_path: Path, figures: Figures
) -> None:
    raw, own = [], []
    for n in range(TIMES):
        raw.append(raw_rate(tmp_path / f"raw{n}", 1000))
        store = Store.open(tmp_path / f"own{n}")

        def units(store: Store = store) -> None:
            for _ in range(1000):
                with store.unit("kiosk:1", "call next") as unit:
                    unit.insert(
                        queue.ticket_event, scope=hall_scope(STREET), ticket_id=new_id(),
                        hall_id=HALL, kind="called", at=unit.now, window_id=WINDOW,
                    )  # fmt: skip

        own.append(rate(1000, units))
        store.close()
    figures.note("bare SQLite row + outbox at FULL", max(raw), "per s")
    figures.note("unit of work + capture + seal, durable", max(own), "per s")
    figures.at_least("unit of work to bare row + outbox", max(own) / max(raw), 0.25)


def _raw_upsert(dsn: str) -> float:
    """Rows a second of psycopg's executemany, 500 in a transaction, into a table without more."""
    with psycopg.connect(dsn) as connection:
        connection.execute("DROP TABLE IF EXISTS raw_event")
        connection.execute("CREATE TABLE raw_event AS SELECT * FROM ticket_event LIMIT 0")
        connection.execute("ALTER TABLE raw_event ADD PRIMARY KEY (id)")
        found = connection.execute("SELECT * FROM ticket_event LIMIT 4000")
        names = [c.name for c in found.description or ()]
        rows = [[Json(v) if isinstance(v, dict) else v for v in row] for row in found.fetchall()]
        connection.commit()
        marks = ", ".join(["%s"] * len(names))
        query = (
            f"INSERT INTO raw_event ({', '.join(names)}) VALUES ({marks})"
            " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, at = excluded.at"
        )

        def upsert() -> None:
            for part in parts(rows, 500):
                connection.cursor().executemany(query.encode(), part)
                connection.commit()

        return rate(len(rows), upsert)


def test_a_push_of_500_changesets_against_an_upsert_of_the_same_rows(
    upstream: Central, tmp_path: Path, figures: Figures
) -> None:
    desk = enrolled(upstream, tmp_path / "desk")
    line = desk.link()
    write(desk.store, 500)
    desk.engine.round(line)
    raw, own = [], []
    for _ in range(TIMES):
        rows = write(desk.store, 2000)
        with desk.store.read() as read:
            batches, done = [], sending.acked(read, desk.engine._name)
            while batch := sending.next_batch(read, desk.enrolment.node, done):
                batches.append(batch)
                done = batch[-1].seq
        assert {len(b) for b in batches[:-1]} == {500}
        changesets = sum(map(len, batches))

        def push(batches: Any = batches) -> None:
            for batch in batches:
                assert line.push(batch).aside == 0

        # A changeset is a row of the log and one of the feed besides those it carries.
        own.append(rate(rows + 2 * changesets, push))
        raw.append(_raw_upsert(upstream.dsn))
        desk.engine.round(line)
    figures.note("executemany upsert, 500 a transaction", max(raw), "rows/s")
    figures.note("push, batches of 500", max(own), "rows/s")
    figures.at_least("push of 500 to raw upsert, per row written", max(own) / max(raw), 0.33)
    line.close()
    desk.store.close()


def _raw_sqlite(home: Path, store: Store) -> float:
    """Rows a second of an upsert of the same rows into the same tables, 500 a transaction.

    The tables are those of the desk with their indexes, in an encrypted file that has nothing else.
    """
    home.mkdir()
    connection = engine.connect(home / "raw.db", "0" * 64, create=True)
    work = []
    for table in (queue.ticket_event, resident):
        with store.reader_engine.connect() as reader:
            query = f"SELECT sql FROM sqlite_master WHERE tbl_name = '{table.name}'"
            for (made,) in reader.exec_driver_sql(f"{query} AND type IN ('table', 'index')"):
                if made:
                    connection.execute(made)
            rows = [tuple(r) for r in reader.exec_driver_sql(f"SELECT * FROM {table.name}")]
        marks = ", ".join("?" * len(table.columns))
        query = (
            f"INSERT INTO {table.name} VALUES ({marks})"
            " ON CONFLICT (id) DO UPDATE SET scope = excluded.scope"
        )
        work += [(query, part) for part in parts(rows, 500)]

    def upsert() -> None:
        for query, part in work:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(query, part)
            connection.execute("COMMIT")

    try:
        return rate(sum(len(part) for _, part in work), upsert)
    finally:
        connection.close()


def test_pull_and_apply_in_pages_of_500_against_an_upsert_into_bare_sqlite(
    upstream: Central, tmp_path: Path, figures: Figures
) -> None:
    writer, reader = (enrolled(upstream, tmp_path / name) for name in ("writer", "reader"))
    line, other = writer.link(), reader.link()
    for desk, own in ((writer, line), (reader, other)):
        desk.engine.round(own)
    raw, ours = [], []
    for n in range(TIMES):
        rows = write(writer.store, 3000)
        writer.engine.round(line)
        ours.append(rate(rows, lambda: reader.engine.round(other)))
        raw.append(_raw_sqlite(tmp_path / f"raw{n}", reader.store))
    figures.note("bare SQLite upsert, 500 a transaction", max(raw), "rows/s")
    figures.note("pull + apply, pages of 500", max(ours), "rows/s")
    figures.at_least("pull + apply to bare SQLite upsert", max(ours) / max(raw), 0.33)
    for end in (line, other):
        end.close()
    for desk in (writer, reader):
        desk.store.close()


def test_a_hundred_thousand_residents_are_loaded_quickly(
    upstream: Central, tmp_path: Path, figures: Figures
) -> None:
    settle(upstream, 100_000)
    rates = []
    for n in range(TIMES):
        desk = enrolled(upstream, tmp_path / f"desk{n}")
        line = desk.link()
        rates.append(rate(100_000, lambda: desk.engine.round(line)))  # noqa: B023
        with desk.store.read() as read:
            assert read.value(select(func.count()).select_from(resident)) == 100_000
        line.close()
        desk.store.close()
    figures.at_least("initial load, 100,000 residents", max(rates), 30_000, "rows/s")
