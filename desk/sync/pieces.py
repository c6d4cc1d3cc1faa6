"""Contents that facts name by hash: sent after the changesets, fetched when asked for, in pieces.

One step moves one piece, and whoever syncs takes a step only when nothing else is to be done. Both
sides keep the pieces they have, so that a content that was cut off goes on where it stopped; both
hold the whole against its hash.
"""

from __future__ import annotations

import hashlib
import json
import logging
from base64 import b64decode, b64encode
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, literal_column, or_, select

from desk.store import Store, blobs
from desk.store.base import Reader
from desk.store.blobs import PIECE, blob, blob_piece, pieces_of
from desk.sync.wire import Changeset, Greeting, RefusedError, Upstream

log = logging.getLogger(__name__)
MOST = 10_000
LATEST = 10
"""So many contents are asked for on a new line; a desk of many is no burden to its city."""
_in_order: ColumnElement[Any] = literal_column("rowid")
"""Contents in the order in which they came to be here."""


class Pieces:
    """The contents on their way between one store and its upstream."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._later: set[str] = set()
        """Contents that cannot move now; they are tried again after the next full round."""
        self._there: tuple[str, set[int]] = ("", set())
        """The content that is being sent, and the pieces of it the upstream has."""
        self._doubted: set[str] = set()
        """Contents the upstream had on an earlier line; whether it still has them is asked."""
        self._resting = False

    def wake(self) -> None:
        """Something was written or came; there may be contents to move again."""
        self._resting = False

    def try_again(self) -> None:
        """Also try what could not be moved before."""
        self._later.clear()
        self._there = ("", set())
        self.wake()

    def send_anew(self, upstream: str) -> None:
        """An upstream lost something; what it has of each content is asked again."""
        with self._store.merging() as unit:
            unit.execute(blob.update().where(blob.c.sent_to == upstream).values(sent_to=None))
        self._doubted.clear()
        self.try_again()

    def look_again(self, upstream: str) -> None:
        """On a new line: ask the upstream whether it still has what it was sent last.

        One that was put back from a copy and lacks nothing but contents lacks the latest, since
        they are sent in their order; what it lost more of shows in the greeting.
        """
        with self._store.read() as read:
            latest = read.rows(
                select(blob.c.sha256)
                .where(blob.c.have, blob.c.sent_to == upstream)
                .order_by(_in_order.desc())
                .limit(LATEST)
            )
        self._doubted = {row.sha256 for row in latest}
        self.try_again()

    def step(self, upstream: Upstream, greeting: Greeting) -> bool:
        """Move one piece; ``False`` when there is none to move now.

        :raises UnreachableError: when the line breaks.
        """
        if self._resting:
            return False
        with self._store.read() as read:
            out = self._next(read, greeting.scopes, greeting.id, out=True)
            wanted = None if out else self._next(read, greeting.scopes, greeting.id, out=False)
        row = out or wanted
        if row is None:
            self._resting = True
            return False
        try:
            if out is not None:
                self._send(upstream, greeting, out)
            else:
                self._fetch(upstream, row)
        except RefusedError as error:
            log.warning("a content could not be moved: %s", error.code)
            self._later.add(row.sha256)
        return True

    def _next(self, read: Reader, scopes: Collection[str], name: str, *, out: bool) -> Any:
        chosen = select(blob).where(
            blob.c.have.is_(out),
            blob.c.scope.in_(scopes),
            blob.c.sha256.not_in(self._later),
        )
        if out:
            chosen = chosen.where(
                or_(
                    blob.c.sent_to.is_(None),
                    blob.c.sent_to != name,
                    blob.c.sha256.in_(self._doubted),
                )
            )
            return read.first(chosen.order_by(_in_order).limit(1))
        return read.first(chosen.order_by(blob.c.wanted_at, blob.c.sha256).limit(1))

    def _send(self, upstream: Upstream, greeting: Greeting, row: Any) -> None:
        if self._there[0] != row.sha256:
            there, whole = at_upstream(upstream, row.scope, row.sha256)
            if whole:
                self._sent(row, greeting)
                return
            if row.sha256 in self._doubted:
                log.warning("the upstream lost contents; it is asked for each of them again")
                self.send_anew(greeting.id)
            self._there = (row.sha256, there)
        there = self._there[1]
        missing = [n for n in range(pieces_of(row.size)) if n not in there]
        if missing:
            n = missing[0]
            with self._store.read() as read:
                data = read.value(
                    select(blob_piece.c.data).where(
                        blob_piece.c.sha256 == row.sha256, blob_piece.c.n == n
                    )
                )
            item = piece_item(greeting.node, row.scope, row.sha256, n, data)
            if upstream.push([item]).aside:
                # Its fact is not there yet, or the whole did not have the hash it is named by.
                self._later.add(row.sha256)
                self._there = ("", set())
                return
            there.add(n)
            if len(missing) > 1:
                return
        self._there = ("", set())
        if at_upstream(upstream, row.scope, row.sha256)[1]:
            self._sent(row, greeting)
        else:
            self._later.add(row.sha256)

    def _sent(self, row: Any, greeting: Greeting) -> None:
        self._doubted.discard(row.sha256)
        if row.sent_to != greeting.id:
            with self._store.merging(hardened=False) as unit:
                unit.update(blob, row.sha256, sent_to=greeting.id)

    def _fetch(self, upstream: Upstream, row: Any) -> None:
        with self._store.read() as read:
            held = {
                found.n
                for found in read.rows(
                    select(blob_piece.c.n).where(blob_piece.c.sha256 == row.sha256)
                )
            }
        missing = [n for n in range(pieces_of(row.size)) if n not in held]
        data = (
            fetch_piece(upstream, row.scope, row.sha256, missing[0], row.size) if missing else None
        )
        if missing and data is None:
            self._later.add(row.sha256)
            return
        with self._store.merging(hardened=False) as unit:
            if missing:
                unit.insert(blob_piece, sha256=row.sha256, n=missing[0], data=data)
            if len(missing) > 1:
                return
            whole = b"".join(
                found.data
                for found in unit.rows(
                    select(blob_piece.c.data)
                    .where(blob_piece.c.sha256 == row.sha256)
                    .order_by(blob_piece.c.n)
                )
            )
            if hashlib.sha256(whole).hexdigest() == row.sha256:
                unit.update(blob, row.sha256, have=True, sent_to=None)
            else:
                blobs.drop(unit, row.sha256)


def at_upstream(upstream: Upstream, scope: str, sha256: str) -> tuple[set[int], bool]:
    """Which pieces of a content the upstream has, and whether it holds it whole."""
    found = [json.loads(text) for text in upstream.load("piece", scope, sha256, MOST)]
    return {one["n"] for one in found}, any(one["whole"] for one in found)


def piece_item(node: int, scope: str, sha256: str, n: int, data: bytes) -> Changeset:
    """A piece as it is pushed: under the number 0, which no changeset has."""
    body = {"sha256": sha256, "n": n, "data": b64encode(data).decode()}
    return Changeset(node, 0, scope, "", "", "", 0, json.dumps(body), "", None)


def fetch_piece(upstream: Upstream, scope: str, sha256: str, n: int, size: int) -> bytes | None:
    """A piece of a content of this size, or ``None`` while the upstream has not got it whole.

    :raises RefusedError: when it is no piece of such a content.
    """
    texts = upstream.load("piece", scope, f"{sha256}:{n}", MOST)
    if not texts:
        return None
    data = b64decode(json.loads(texts[0])["data"])
    if len(data) != min(PIECE, size - n * PIECE):
        raise RefusedError("SD400", "a piece does not fit its content")
    return data
