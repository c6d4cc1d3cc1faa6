"""Sealing: what a transaction captured becomes one changeset per scope, chained by hash.

``hash = SHA-256(previous | node | seq | stamp | scope | actor | sv | SHA-256(body))``. The body is
JSON ``{"reason": ..., "ops": [[table, id, columns, bases], ...]}`` with columns and bases as the
triggers wrote them, so that sealing copies text and parses nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk.store import stamp as stamps
from desk.store.base import registry, utc_text

GENESIS = "0" * 64


@dataclass
class Head:
    """The end of this node's chain, as read at the start of a unit of work."""

    node: int
    stamp: str
    seq: int
    hash: str
    unused: str = ""
    """The stamp to go back to when a unit turns out to have nothing to seal."""


def sha256(text: str) -> str:
    """Hexadecimal SHA-256 of a text; the one hash of the chain."""
    return hashlib.sha256(text.encode()).hexdigest()


def chain_hash(
    previous: str, node: int, seq: int, stamp: str, scope: str, actor: str, sv: int, body: str
) -> str:
    """The hash that binds a changeset to its predecessor."""
    return sha256(f"{previous}|{node}|{seq}|{stamp}|{scope}|{actor}|{sv}|{sha256(body)}")


def read_head(cursor: Any) -> Head:
    """The head row of the file under the write lock."""
    node, stamp, seq, digest = cursor.execute(
        "SELECT node, stamp, seq, hash FROM chain_head"
    ).fetchone()
    return Head(node, stamp, seq, digest)


def start(cursor: Any, now: datetime, sv: int) -> Head:
    """Begin a unit: seal what raw SQL left behind, then give the transaction its stamp."""
    node, before, seq, digest, left = cursor.execute(
        "SELECT node, stamp, seq, hash, EXISTS (SELECT 1 FROM op_buf) FROM chain_head"
    ).fetchone()
    head = Head(node, before, seq, digest, before)
    head.stamp = stamps.tick(head.stamp, now, head.node)
    cursor.execute("UPDATE chain_head SET stamp = ?", (head.stamp,))
    if left:
        seal(cursor, head, now, actor="raw", reason="written outside the program", sv=sv)
        head.unused = head.stamp
        head.stamp = stamps.tick(head.stamp, now, head.node)
        cursor.execute("UPDATE chain_head SET stamp = ?", (head.stamp,))
    return head


def seal(cursor: Any, head: Head, now: datetime, *, actor: str, reason: str, sv: int) -> int:
    """Move ``op_buf`` into the outbox; returns how many changesets were sealed.

    The stamp is raised above every stamp the transaction overwrote (its bases), so that a write
    that saw another is always the later one, whatever the clocks say.
    """
    ops = cursor.execute(
        "SELECT t, pk, scope, cols, bases, stamp FROM op_buf ORDER BY n"
    ).fetchall()
    if not ops:
        # What is kept on this desk alone leaves no mark on the log: not even a stamp is used up.
        cursor.execute("UPDATE chain_head SET stamp = ?", (head.unused,))
        return 0
    ops = _stamp_above_bases(cursor, head, ops)
    groups: dict[str, list[Any]] = {}
    for op in ops:
        groups.setdefault(op[2], []).append(op)
    wall = utc_text(now)
    why = json.dumps(reason, ensure_ascii=False)
    for scope, members in groups.items():
        body = f'{{"reason":{why},"ops":[{",".join(map(_op_text, members))}]}}'
        head.seq += 1
        head.hash = chain_hash(head.hash, head.node, head.seq, head.stamp, scope, actor, sv, body)
        cursor.execute(
            "INSERT INTO outbox(seq, scope, stamp, wall_at, actor, sv, body, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (head.seq, scope, head.stamp, wall, actor, sv, body, head.hash),
        )
    cursor.execute("DELETE FROM op_buf")
    cursor.execute(
        "UPDATE chain_head SET stamp = ?, seq = ?, hash = ?", (head.stamp, head.seq, head.hash)
    )
    return len(groups)


def _op_text(op: Sequence[Any]) -> str:
    table, pk, _, cols, bases, _ = op
    return f'["{table}","{pk}",{cols},{bases or "null"}]'


def _stamp_above_bases(cursor: Any, head: Head, ops: Sequence[Any]) -> list[Any]:
    seen = head.stamp
    for op in ops:
        if op[4] and op[4] != "{}":
            own = {entry for entry in json.loads(op[4]).values() if entry}
            # Two writes of one cell in one transaction carry the transaction's own stamp as base.
            seen = max([seen, *(own - {op[5]})])
    if seen > head.stamp:
        head.stamp = stamps.after(seen, head.node)
    settled = []
    for op in ops:
        if op[5] == head.stamp:
            settled.append(op)
            continue
        _restamp(cursor, op, head.stamp)
        bases = op[4].replace(op[5], head.stamp) if op[4] else op[4]
        settled.append((*op[:4], bases, head.stamp))
    return settled


def _restamp(cursor: Any, op: Sequence[Any], stamp: str) -> None:
    table, pk, _, cols, _, _ = op
    if registry[table].mode == "fact":
        cursor.execute(f'UPDATE "{table}" SET _s = ? WHERE id = ?', (stamp, pk))
        return
    patch = json.dumps(dict.fromkeys(json.loads(cols), stamp))
    cursor.execute(f'UPDATE "{table}" SET _v = json_patch(_v, ?) WHERE id = ?', (patch, pk))
