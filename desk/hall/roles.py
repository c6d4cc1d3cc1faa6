"""Which person may do what: asked by whoever writes what not everybody may write."""

from __future__ import annotations

from collections.abc import Collection

from desk.core.errors import UserError
from desk.hall import queries
from desk.store.base import Reader

HEAD = frozenset({"head"})


def allowed(read: Reader, worker_id: str, roles: Collection[str] = HEAD) -> queries.WorkerInfo:
    """The worker, who has one of these roles.

    :raises UserError: when they have another, or are not known here.
    """
    person = queries.worker(read, worker_id)
    if person is None or person.role not in roles:
        raise UserError("Your role does not allow this. Ask the station head.")
    return person
