"""What crosses the wire: changesets, greetings, and the ways an upstream says no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from desk.core.errors import DeskError
from desk.core.text import mark
from desk.store.seal import sha256

PAGE = 500
"""Changesets in a push or a pull."""
PAGE_BYTES = 1_000_000
"""A push is cut before it grows over this."""


class Changeset(NamedTuple):
    """One sealed transaction of one node in one scope."""

    node: int
    seq: int
    scope: str
    stamp: str
    wall_at: str
    actor: str
    sv: int
    body: str | None
    hash: str
    sig: str | None = None


class FeedItem(NamedTuple):
    """A changeset at its place in a scope's feed; ``feed_hash`` chains the places."""

    pos: int
    feed_hash: str
    changeset: Changeset


@dataclass(frozen=True)
class FeedHead:
    """The end of a feed, and the hash at the position the desk named (``None``: unknown)."""

    pos: int
    hash: str
    low: int
    at: str | None


@dataclass(frozen=True)
class Greeting:
    """An upstream's answer to hello."""

    city: str
    id: str
    upstream: int
    hall: bool
    sv: int
    min_sv: int
    secret: str | None
    now_ms: int
    node: int
    kind: str
    scopes: tuple[str, ...]
    last_seq: int
    last_hash: str
    fingerprint: str | None
    feeds: Mapping[str, FeedHead]
    up_pos: int = 0
    up_hash: str | None = None
    nodes: Sequence[Mapping[str, Any]] = field(default=())
    """To a relay the devices it answers for; to an office how those of its hall stand."""
    renewed: int | None = None
    aside: int | None = None
    """How much of this device's log is kept aside there; ``None`` from an earlier version."""


@dataclass(frozen=True)
class Pushed:
    """What a push came to: the end of this node's log there, and how many were set aside."""

    last_seq: int
    aside: int


class Upstream(Protocol):
    """The six functions of an upstream, over whatever carries them."""

    def hello(self, cursors: Mapping[str, int], about: Mapping[str, object]) -> Greeting: ...

    def push(self, items: Sequence[Changeset], up: tuple[int, str] | None = None) -> Pushed: ...

    def pull(self, scope: str, pos: int, limit: int = PAGE) -> Sequence[FeedItem]: ...

    def load(self, table: str, scope: str, after: str | None, limit: int) -> Sequence[str]: ...

    def poke(self, scope: str) -> None: ...

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> str | None: ...

    def wait(self, seconds: float) -> frozenset[str]: ...

    def close(self) -> None: ...


class UnreachableError(Exception):
    """The network or the upstream is not there; the same call may be made again later."""

    def __init__(self, detail: str = "", code: str = "") -> None:
        super().__init__(detail)
        self.reason = LATER.get(code)
        """A sentence, where it is known that waiting alone will not do."""


class RefusedError(DeskError):
    """The upstream answered no; ``code`` says why (see :data:`WORDS`)."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(WORDS.get(code, WORDS["SD400"]), detail=detail)
        self.code = code


WORDS = {
    "SD400": mark("The upstream did not understand this desk: {detail}"),
    "SD401": mark(
        "The database at this address does not know this device: it is another one, or an older "
        "copy. Nothing was sent; tell the administrator."
    ),
    "SD403": mark("This device has no right to do that at the upstream."),
    "SD409": mark(
        "Another log was sent under this device's number. The disk was probably copied; "
        "enrol this device again."
    ),
    "SD410": mark(
        "This device was revoked by the city. It goes on working here but sends nothing; "
        "ask the administrator to enrol it again."
    ),
    "SD411": mark("The enrolment has expired. Ask the administrator for a new one."),
    "SD412": mark("The upstream is missing a part of this device's log."),
    "SD416": mark("The upstream keeps its feed only from later on; everything is loaded anew."),
    "SD425": mark(
        "This version of Station Desk is too old for the city. Upgrade it; "
        "what was entered is kept and will be sent then."
    ),
    "SD426": mark(
        "The city's database is older than this version of Station Desk. "
        "Work goes on; everything is sent once the city has been upgraded."
    ),
    "28P01": mark("The upstream did not accept this device's password. Enrol it again."),
    "28000": mark(
        "This device may not log in at the upstream. It was revoked or never enrolled there."
    ),
    "3D000": mark("There is no such database at the upstream. Check the address."),
    "42883": mark("The address leads to a database that is no upstream of Station Desk."),
    "certificate": mark(
        "The upstream's certificate is not the city's, or this machine's date is wrong. "
        "Nothing was sent; tell the administrator."
    ),
    "certificate_host": mark(
        "The upstream's certificate is for another machine. Nothing was sent; "
        "tell the administrator."
    ),
    "city": mark("The address leads to another city's database. Nothing was sent."),
    "secret": mark(
        "The secret of this enrolment is wrong or was used before. Each is good for one machine "
        "and once; ask the administrator for a new one."
    ),
    "withdrawn": mark(
        "The city does not know this enrolment, or has withdrawn it. Ask the administrator for a "
        "new one."
    ),
    "stranger": mark(
        "What answers at this address is no database of Station Desk. Check the address."
    ),
    "copied": mark("This desk's disk was copied from another machine. Enrol this device again."),
    "rolled_back": mark(
        "This desk's store is older than what the city holds of it, as after a restore. "
        "Enrol this device again; nothing is lost."
    ),
}
"""One sentence for each way to be refused, by its code."""


LATER = {
    "53100": mark(
        "The disk of the upstream is full. Everything is kept here and sent once there is room; "
        "tell the administrator."
    ),
}
"""One sentence for each way to be put off that somebody has to end, by its SQLSTATE."""


def feed_chain(previous: str, digest: str) -> str:
    """The hash at the next place of a feed."""
    return sha256(previous + digest)


def followed(scope: str, pos: int, digest: str, items: Sequence[FeedItem]) -> tuple[int, str]:
    """The place after these items of a feed, each of which must follow from the one before.

    :raises RefusedError: when one is missing or was altered.
    """
    for item in items:
        pos, digest = pos + 1, feed_chain(digest, item.changeset.hash)
        if (item.pos, item.feed_hash) != (pos, digest):
            raise RefusedError("SD400", f"the feed of {scope} breaks at {pos}")
    return pos, digest
