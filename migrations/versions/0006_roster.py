"""Rosters: absences, drafts, publications, substitutes and swaps."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, Integer, String, Text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact, lww

revision = "0006"
down_revision = "0005"


def _place() -> list[Column[object]]:
    return [
        Column("day", Date(), nullable=False),
        Column("part", String(8), nullable=False),
        Column("place", String(36), nullable=False),
        Column("seat", Integer(), nullable=False),
        Column("worker_id", Id()),
    ]


def upgrade() -> None:
    lww(
        "absence",
        Column("hall_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("first_day", Date(), nullable=False),
        Column("last_day", Date(), nullable=False),
        Column("part", String(8), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("note", Text()),
    )
    op.create_index("ix_absence_hall_id_last_day", "absence", ["hall_id", "last_day"])
    lww(
        "roster_duty",
        Column("hall_id", Id(), nullable=False),
        Column("week", Date(), nullable=False),
        *_place(),
    )
    op.create_index("ix_roster_duty_hall_id_week", "roster_duty", ["hall_id", "week"])
    fact(
        "roster_publication",
        Column("hall_id", Id(), nullable=False),
        Column("week", Date(), nullable=False),
        Column("version", Integer(), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("duties", Json(), nullable=False),
    )
    op.create_index("ix_roster_publication_hall_id_week", "roster_publication", ["hall_id", "week"])
    fact(
        "duty_change",
        Column("hall_id", Id(), nullable=False),
        *_place(),
        Column("at", Utc(), nullable=False),
        Column("by", Id(), nullable=False),
        Column("reason", String(16), nullable=False),
        Column("swap_id", Id()),
    )
    op.create_index("ix_duty_change_hall_id_day", "duty_change", ["hall_id", "day"])
    fact(
        "swap_event",
        Column("swap_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("give", Json()),
        Column("take", Json()),
    )
    op.create_index("ix_swap_event_hall_id_at", "swap_event", ["hall_id", "at"])
