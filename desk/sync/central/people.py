"""Who may talk to an upstream: enrolling devices, revoking them, and how each of them stands."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import psycopg
from psycopg import sql

from desk.core.errors import UserError
from desk.store.seal import GENESIS
from desk.sync.central.install import DEVICES, free_node
from desk.sync.invitation import KINDS, Invitation

SECRET_HOURS = 24
PERSONAL = ("window", "office", "field", "relay")
"""Kinds of devices that hold residents' data; kiosks and displays never do."""


def scopes_for(kind: str, hall: str, below: Sequence[str]) -> list[str]:
    """What a device of a kind may hold: its hall's queue, and for workers their own subtree.

    ``hall`` is the division of the hall, ``below`` the divisions under it.
    """
    own = [f"hall:{hall}", "ref"]
    if kind not in PERSONAL:
        return own
    subtree = [hall, *below]
    if kind in ("office", "relay"):
        own += [f"hall:{division}" for division in below]
    return own + subtree


def enrol(
    connection: psycopg.Connection,
    *,
    hall: str,
    kind: str,
    below: Sequence[str] = (),
    label: str = "",
    upstreams: Sequence[str],
    ca: str | None = None,
    via: int | None = None,
    node: int | None = None,
    hours: float = SECRET_HOURS,
) -> Invitation:
    """Make a place for a device; what comes back is handed to it once.

    :raises UserError: for an unknown kind.
    """
    if kind not in KINDS:
        raise UserError("There is no kind of device called {kind}.", kind=kind)
    number = node if node is not None else free_node(connection)
    role, secret = f"desk_{number}", secrets.token_urlsafe(18)
    scopes = scopes_for(kind, hall, below)
    name = sql.Identifier(role)
    connection.execute(
        sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE {}").format(
            name, sql.Literal(secret), sql.Identifier(DEVICES)
        )
    )
    connection.execute(
        "INSERT INTO sync.node (node, role, kind, label, hall, via, relay, last_hash, scopes,"
        " secret_until) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, now() + %s)",
        (number, role, kind, label, hall, via, kind == "relay", GENESIS, scopes,
         timedelta(hours=hours)),
    )  # fmt: skip
    connection.execute(
        "INSERT INTO sync.node_scope_log (node, scope) SELECT %s, unnest(%s::text[])",
        (number, scopes),
    )
    city = connection.execute("SELECT city::text FROM sync.me").fetchone()
    assert city is not None
    return Invitation(city[0], number, role, kind, hall, secret, tuple(upstreams), ca)


def enrol_again(
    connection: psycopg.Connection, node: int, *, upstreams: Sequence[str], ca: str | None = None
) -> Invitation:
    """A new number for a device whose disk was copied, replaced or rolled back.

    The old number is revoked; a number is never used twice.

    :raises UserError: when there is no such device.
    """
    row = connection.execute(
        "SELECT kind, hall, scopes, label, via FROM sync.node WHERE node = %s AND role IS NOT NULL",
        (node,),
    ).fetchone()
    if row is None:
        raise UserError("There is no device {node}.", node=node)
    kind, hall, scopes, label, via = row
    revoke(connection, node)
    below = [s for s in scopes if not s.startswith("hall:") and s not in ("ref", hall)]
    invitation = enrol(
        connection, hall=hall, kind=kind, below=below, label=label, upstreams=upstreams, ca=ca,
        via=via,
    )  # fmt: skip
    # What it wrote before it was moved comes under the new number, if it was not sent yet.
    connection.execute(
        "INSERT INTO sync.node_scope_log (node, scope, since, until)"
        " SELECT %s, scope, since, until FROM sync.node_scope_log"
        " WHERE node = %s AND until IS NOT NULL",
        (invitation.node, node),
    )
    return invitation


def revoke(connection: psycopg.Connection, node: int) -> None:
    """Shut a device out within one call, also when it is connected now.

    The status is set and committed first, since a live session does not ask for its login again;
    then the role loses its login; then its sessions are cut.

    :raises UserError: when there is no such device.
    """
    row = connection.execute(
        "UPDATE sync.node SET status = 'revoked' WHERE node = %s AND role IS NOT NULL"
        " RETURNING role",
        (node,),
    ).fetchone()
    if row is None:
        raise UserError("There is no device {node}.", node=node)
    connection.commit()
    connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(row[0])))
    connection.commit()
    connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (row[0],)
    )
    connection.commit()


def set_scopes(connection: psycopg.Connection, node: int, scopes: Sequence[str]) -> None:
    """Give a device other scopes; what it wrote for the old ones is taken for 90 more days."""
    connection.execute("UPDATE sync.node SET scopes = %s WHERE node = %s", (list(scopes), node))
    connection.execute(
        "UPDATE sync.node_scope_log SET until = now()"
        " WHERE node = %s AND until IS NULL AND NOT scope = ANY (%s)",
        (node, list(scopes)),
    )
    connection.execute(
        "INSERT INTO sync.node_scope_log (node, scope) SELECT %s, s FROM unnest(%s::text[]) AS s"
        " WHERE NOT EXISTS (SELECT 1 FROM sync.node_scope_log l"
        " WHERE l.node = %s AND l.scope = s AND l.until IS NULL)",
        (node, list(scopes), node),
    )


@dataclass(frozen=True)
class Device:
    """How one device stands, as its upstream sees it."""

    node: int
    kind: str
    label: str
    hall: str
    status: str
    seen_at: datetime | None
    waiting: int | None
    oldest_at: datetime | None
    version: str | None
    clock_off_ms: int | None
    aside: int
    last_seq: int
    trouble: str | None
    """What keeps it from syncing, as it said itself (a key for ``tr``, if it is known here)."""
    secret_until: datetime | None
    """Until when it may still be enrolled; ``None`` once it has been."""


def devices(connection: psycopg.Connection) -> list[Device]:
    """Every device that was ever enrolled, the longest unseen first."""
    rows = connection.execute(
        "SELECT n.node, n.kind, n.label, coalesce(n.hall, ''), n.status, n.seen_at, n.waiting,"
        " n.oldest_at, n.version, n.clock_off_ms, (SELECT count(*) FROM sync.changeset c"
        "  WHERE c.node = n.node AND c.status NOT IN ('applied', 'dropped')),"
        " n.last_seq, n.trouble, n.secret_until"
        " FROM sync.node n WHERE n.role IS NOT NULL ORDER BY n.seen_at NULLS FIRST, n.node"
    ).fetchall()
    return [Device(*row) for row in rows]


SPARE_CONNECTIONS = 50
"""Beside one for each device: claims, administrators, and lines that died but are not cut yet."""


@dataclass(frozen=True)
class Room:
    """How many connections a server takes, and how many its devices need."""

    most: int
    devices: int

    @property
    def wanted(self) -> int:
        """What ``max_connections`` should be."""
        return self.devices + SPARE_CONNECTIONS

    @property
    def too_small(self) -> bool:
        """Whether some device would find no room for as long as the others stay."""
        return self.most < self.wanted


def room(connection: psycopg.Connection) -> Room:
    """Whether every device can be connected at the same time."""
    row = connection.execute(
        "SELECT current_setting('max_connections')::int, count(*) FROM sync.node"
        " WHERE role IS NOT NULL AND status <> 'revoked'"
    ).fetchone()
    assert row is not None
    return Room(*row)


@dataclass(frozen=True)
class Aside:
    """A changeset that is kept as it came, since it could not be applied."""

    node: int
    seq: int
    scope: str
    status: str
    """``quarantined``, ``refused`` (no right), or ``waiting`` for what it changes."""
    reason: str
    received_at: datetime


def set_aside(connection: psycopg.Connection, most: int = 100) -> list[Aside]:
    """What is kept aside and why, the newest first; contents are not told."""
    rows = connection.execute(
        "SELECT node, seq, scope, status, coalesce(err, ''), recv_at FROM sync.changeset"
        " WHERE status NOT IN ('applied', 'dropped') ORDER BY recv_at DESC, node, seq LIMIT %s",
        (most,),
    ).fetchall()
    return [Aside(*row) for row in rows]


def retry_aside(connection: psycopg.Connection) -> tuple[int, int]:
    """Try again what could not be applied, as after an upgrade; how much was aside, and still is.

    What a device had no right to stays aside.
    """
    count = "SELECT count(*) FROM sync.changeset WHERE status NOT IN ('applied', 'dropped')"
    before = connection.execute(count).fetchone()
    connection.execute("UPDATE sync.changeset SET status = 'waiting' WHERE status = 'quarantined'")
    connection.execute(
        "SELECT sync.retry(ARRAY(SELECT DISTINCT scope FROM sync.changeset"
        " WHERE status = 'waiting'))"
    )
    after = connection.execute(count).fetchone()
    assert before is not None
    assert after is not None
    return int(before[0]), int(after[0])


def restored_at(connection: psycopg.Connection) -> datetime | None:
    """When a device last found this database to be older than it was, as after a restore."""
    row = connection.execute("SELECT renumbered_at FROM sync.me").fetchone()
    return row[0] if row else None
