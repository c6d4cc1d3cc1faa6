"""Alembic's entry: one line of history for the desks' SQLite and the central PostgreSQL."""

from __future__ import annotations

from alembic import context

import desk.tables  # noqa: F401  (every model must be known to the metadata)
from desk.store.base import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
