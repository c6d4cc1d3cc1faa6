"""Contents between a hall and its city: what the hall's desks scanned goes up, and what was scanned
elsewhere in the scopes the hall holds comes down, so that its desks get it without the city.

As between a desk and its upstream (``desk.sync.pieces``) one step moves one piece, only when there
is nothing else to do, and a content that was cut off goes on where it stopped.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import psycopg

from desk.store.blobs import pieces_of
from desk.sync.pieces import at_upstream, fetch_piece, piece_item
from desk.sync.wire import Greeting, RefusedError, UnreachableError, Upstream

log = logging.getLogger(__name__)

_OUT = """SELECT b.scope, b.sha256, min(a.size)::int FROM sync.blob b
  JOIN public.attachment a ON a.scope = b.scope AND a.sha256 = b.sha256
  WHERE b.whole AND NOT b.onward AND NOT b.sha256 = ANY (%s) GROUP BY 1, 2
  ORDER BY min(a._s COLLATE "C"), 1, 2 LIMIT 1"""
# The latest first: it is what somebody is about to look at.
_IN = """SELECT a.scope, a.sha256, min(a.size)::int FROM public.attachment a
  LEFT JOIN sync.blob b ON b.scope = a.scope AND b.sha256 = a.sha256
  WHERE b.whole IS NOT TRUE AND a.size BETWEEN 1 AND 10000000 AND a.scope = ANY (%s)
  AND NOT a.sha256 = ANY (%s) GROUP BY 1, 2 ORDER BY max(a._s) DESC LIMIT 1"""
# A city that was put back from a copy and lacks nothing but contents lacks the latest, since they
# are sent in their order; what it lost more of shows in its feeds.
_LATEST = """UPDATE sync.blob b SET onward = false FROM (
    SELECT o.scope, o.sha256 FROM sync.blob o
    JOIN public.attachment a ON a.scope = o.scope AND a.sha256 = o.sha256
    WHERE o.onward GROUP BY 1, 2 ORDER BY max(a._s) DESC LIMIT 50) l
  WHERE b.scope = l.scope AND b.sha256 = l.sha256 RETURNING b.scope, b.sha256"""


@dataclass(frozen=True)
class Content:
    """A content on its way."""

    scope: str
    sha256: str
    size: int


class HallPieces:
    """The contents on their way between one hall's database and the city."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        """``connection`` is an autocommit connection as the owner of the hall's database."""
        self._connection = connection
        self._later: set[str] = set()
        """Contents that cannot move now; they are tried again after the next full round."""
        self._there: tuple[str, set[int]] = ("", set())
        """The content that is being sent, and the pieces of it the city has."""
        self._doubted: set[tuple[str, str]] = set()
        """Contents the city had on an earlier line; whether it still has them is asked."""
        self._resting = False

    def look_again(self) -> None:
        """On a new line: ask the city whether it still has what it was sent last."""
        self._doubted = {(scope, sha256) for scope, sha256 in self._rows(_LATEST)}

    def try_again(self) -> None:
        """After a full round: there may be contents to move, also those that could not before."""
        self._later.clear()
        self._there = ("", set())
        self._resting = False

    def send_anew(self) -> None:
        """The city lost something; what it has of each content is asked again."""
        self._rows("UPDATE sync.blob SET onward = false WHERE onward RETURNING 1")
        self._doubted.clear()
        self.try_again()

    def step(self, city: Upstream, greeting: Greeting) -> bool:
        """Move one piece; ``False`` when there is none to move now.

        :raises UnreachableError: when either line breaks.
        """
        if self._resting:
            return False
        later = list(self._later)
        out = self._first(_OUT, later)
        wanted = None if out else self._first(_IN, list(greeting.scopes), later)
        content = out or wanted
        if content is None:
            self._resting = True
            return False
        try:
            if out is not None:
                self._send(city, greeting, out)
            else:
                self._fetch(city, content)
        except RefusedError as error:
            log.warning("a content could not be moved: %s", error.code)
            self._later.add(content.sha256)
        return True

    def _send(self, city: Upstream, greeting: Greeting, content: Content) -> None:
        if self._there[0] != content.sha256:
            there, whole = at_upstream(city, content.scope, content.sha256)
            if whole:
                self._at_city(content)
                return
            if (content.scope, content.sha256) in self._doubted:
                log.warning("the city lost contents; it is asked for each of them again")
                self.send_anew()
            self._there = (content.sha256, there)
        there = self._there[1]
        missing = [n for n in range(pieces_of(content.size)) if n not in there]
        if missing:
            n = missing[0]
            [(data,)] = self._rows(
                "SELECT data FROM sync.piece WHERE scope = %s AND sha256 = %s AND n = %s",
                content.scope, content.sha256, n,
            )  # fmt: skip
            item = piece_item(greeting.node, content.scope, content.sha256, n, bytes(data))
            if city.push([item]).aside:
                # Its fact is not there yet, or the whole did not have the hash it is named by.
                self._postpone(content)
                return
            there.add(n)
            if len(missing) > 1:
                return
        self._there = ("", set())
        if at_upstream(city, content.scope, content.sha256)[1]:
            self._at_city(content)
        else:
            self._postpone(content)

    def _fetch(self, city: Upstream, content: Content) -> None:
        query = "SELECT n FROM sync.piece WHERE scope = %s AND sha256 = %s"
        held = {n for (n,) in self._rows(query, content.scope, content.sha256)}
        missing = [n for n in range(pieces_of(content.size)) if n not in held]
        data = (
            fetch_piece(city, content.scope, content.sha256, missing[0], content.size)
            if missing
            else None
        )
        if data is None:
            self._postpone(content)
            return
        # By the same function that takes pieces of desks, so a wrong whole is thrown away there.
        item = piece_item(0, content.scope, content.sha256, missing[0], data)
        [(told,)] = self._rows(
            "SELECT sync.put_pieces(jsonb_populate_record(NULL::sync.node,"
            " jsonb_build_object('scopes', %s::text[])), %s::text[], %s::text[])",
            [content.scope], [content.scope], [item.body],
        )  # fmt: skip
        if told["aside"]:
            self._postpone(content)
        elif len(missing) == 1:
            self._at_city(content)

    def _at_city(self, content: Content) -> None:
        self._doubted.discard((content.scope, content.sha256))
        self._rows(
            "UPDATE sync.blob SET onward = true WHERE scope = %s AND sha256 = %s RETURNING 1",
            content.scope, content.sha256,
        )  # fmt: skip

    def _postpone(self, content: Content) -> None:
        self._later.add(content.sha256)
        self._there = ("", set())

    def _first(self, query: str, *values: object) -> Content | None:
        rows = self._rows(query, *values)
        return Content(*rows[0]) if rows else None

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except psycopg.OperationalError as error:
            raise UnreachableError("hall") from error
