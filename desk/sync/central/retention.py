"""Keeping an upstream's feeds short: what every device has read may go, its hashes stay.

A device that stays away longer loads anew when it returns; what it wrote meanwhile is always taken.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import psycopg

AWAY = timedelta(days=90)
"""A device unseen for this long no longer holds a feed back."""


def compact(connection: psycopg.Connection[Any], away: timedelta = AWAY) -> dict[str, int]:
    """Drop the parts of feeds that every device seen lately has read; returns places per scope.

    Changesets stay in the log; the relay's onward feed is kept back to what the city acknowledged.
    """
    gone: dict[str, int] = {}
    scopes = connection.execute(
        "SELECT s.scope, s.pos, s.low_pos, min(coalesce((n.cursors ->> s.scope)::bigint, 0))"
        " FROM sync.scope s JOIN sync.node n ON s.scope = ANY (n.scopes)"
        " AND n.status = 'active' AND n.role IS NOT NULL AND n.seen_at > now() - %s"
        " WHERE s.scope <> '@up' GROUP BY s.scope, s.pos, s.low_pos ORDER BY s.scope",
        (away,),
    ).fetchall()
    for scope, pos, low, read in scopes:
        end = min(pos, read)
        if end <= low:
            continue
        with connection.transaction():
            connection.execute("SELECT 1 FROM sync.scope WHERE scope = %s FOR UPDATE", (scope,))
            connection.execute(
                "UPDATE sync.scope SET low_pos = %s, low_hash = (SELECT hash FROM sync.feed"
                " WHERE scope = %s AND pos = %s) WHERE scope = %s",
                (end, scope, end, scope),
            )
            connection.execute("DELETE FROM sync.feed WHERE scope = %s AND pos <= %s", (scope, end))
        gone[scope] = end - low
    return gone
