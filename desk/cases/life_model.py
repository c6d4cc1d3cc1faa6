"""Tables of what follows acceptance: the register of what was asked, errands, limits, and folds."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Text, text

from desk.store.base import Id, Json, Utc, fact_table, local_table

reminder = fact_table(
    "reminder",
    Column("subject_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("subject", String(8), nullable=False),
    Column("step", String(16), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("due_day", Date, nullable=False),
    Column("receiver", String(36), nullable=False),
    Index("ix_reminder_subject_id", "subject_id"),
    Index("ix_reminder_hall_id_due_on", "hall_id", "due_on"),
)
"""Someone had to hear of a limit from a day on. Its identifier is made from its content, so that
every desk that opens the office makes the same one; ``receiver`` is a worker or a division."""

due_settled = fact_table(
    "due_settled",
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("from_day", Date, nullable=False),
    Column("to_day", Date, nullable=False),
    Index("ix_due_settled_case_id", "case_id"),
)
"""A provisional last day became certain when its year was proclaimed; made from its content too."""

asking = fact_table(
    "asking",
    Column("hall_id", Id, nullable=False),
    Column("visit_id", Id),
    Column("resident_id", Id),
    Column("contact", Text),
    Column("what", Text, nullable=False),
    Column("department", Text),
    Column("worker_id", Id, nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("reply_day", Date, nullable=False),
    Index("ix_asking_hall_id_asked_at", "hall_id", "asked_at"),
)
"""An entry of the first-asked register: what a resident asked that is no case (yet)."""

asking_event = fact_table(
    "asking_event",
    Column("asking_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("reason", Text),
    Column("detail", Json),
    Index("ix_asking_event_asking_id", "asking_id"),
)

mandate = fact_table(
    "mandate",
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("resident_id", Id, nullable=False),
    Column("agent_id", Id, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("errands", Json, nullable=False),
    Column("how", String(16), nullable=False),
    Column("worker_id", Id),
    Column("signature_id", Id),
    Column("signed_at", Utc, nullable=False),
    Index("ix_mandate_case_id", "case_id"),
    Index("ix_mandate_agent_id", "agent_id"),
)
"""The resident lets a worker run these errands; bound to the text it was signed for by SHA-256."""

errand = fact_table(
    "errand",
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("position", Integer, nullable=False),
    Column("department", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("days", Integer, nullable=False),
    Column("unit", String(8), nullable=False),
    Column("after_id", Id),
    Column("worker_id", Id, nullable=False),
    Column("planned_at", Utc, nullable=False),
    Index("ix_errand_case_id", "case_id"),
)

errand_event = fact_table(
    "errand_event",
    Column("errand_id", Id, nullable=False),
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("reason", Text),
    Column("detail", Json),
    Index("ix_errand_event_case_id", "case_id"),
)

case_now = local_table(
    "case_now",
    Column("case_id", Id, primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("number", String(32), nullable=False),
    Column("matter", String(16), nullable=False),
    Column("resident_id", Id, nullable=False),
    Column("accepted_at", Utc, nullable=False),
    Column("state", String(16), nullable=False),
    Column("clock", String(8), nullable=False),
    Column("short", Boolean, nullable=False),
    Column("due_day", Date),
    Column("provisional", Boolean, nullable=False),
    Column("told_day", Date),
    Column("told_provisional", Boolean, nullable=False),
    Column("department", Text, nullable=False),
    Column("owner_id", Id, nullable=False),
    Column("offered_to", Id),
    Column("holder_id", Id),
    Column("awaited", Boolean, nullable=False),
    Column("agent_id", Id),
    Column("agent_offered_to", Id),
    Column("wants", String(16)),
    Column("late", Boolean, nullable=False),
    Column("ended_on", Date),
    Column("owing_until", Date),
    Column("rank", Integer, nullable=False),
    Column("odd", Integer, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Index("ix_case_now_light", "hall_id", "clock", "short", "due_day", "case_id", "rank"),
    Index(
        "ix_case_now_department",
        "hall_id",
        "department",
        "clock",
        "short",
        "due_day",
        "case_id",
        "state",
    ),
    Index(
        "ix_case_now_owner",
        "owner_id",
        "clock",
        "due_day",
        "case_id",
        "state",
        "owing_until",
        sqlite_where=text("awaited IS 1"),
    ),
    Index("ix_case_now_offered", "offered_to", sqlite_where=text("offered_to IS NOT NULL")),
    Index("ix_case_now_told", "hall_id", "told_day", sqlite_where=text("told_provisional IS 1")),
    Index(
        "ix_case_now_owing",
        "hall_id",
        "owing_until",
        sqlite_where=text("owing_until IS NOT NULL"),
    ),
    Index("ix_case_now_odd", "hall_id", sqlite_where=text("odd > 0")),
    Index("ix_case_now_ended", "hall_id", "ended_on", sqlite_where=text("ended_on IS NOT NULL")),
    Index("ix_case_now_over", "hall_id", "due_day", sqlite_where=text("late IS 1")),
    Index("ix_case_now_agent", "agent_id", sqlite_where=text("agent_id IS NOT NULL")),
    Index(
        "ix_case_now_agent_offered",
        "agent_offered_to",
        sqlite_where=text("agent_offered_to IS NOT NULL"),
    ),
    Index("ix_case_now_wants", "hall_id", "wants", sqlite_where=text("wants IS NOT NULL")),
    Index("ix_case_now_holder", "holder_id", "clock", sqlite_where=text("holder_id IS NOT NULL")),
)
"""The fold of each case. No light is kept in it, since that changes at midnight without any fact:
a light is a span of last days, cut from the index for the day on which it is asked. The indexes
end with what the lists ask besides, so that a page or a count never reads the rows it passes by."""

asking_now = local_table(
    "asking_now",
    Column("asking_id", Id, primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("state", String(16), nullable=False),
    Column("owner_id", Id, nullable=False),
    Column("offered_to", Id),
    Column("reply_day", Date, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("odd", Integer, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Index("ix_asking_now_hall", "hall_id", "state", "reply_day"),
    Index("ix_asking_now_owner", "owner_id", "state", "reply_day"),
    Index("ix_asking_now_offered", "offered_to", sqlite_where=text("offered_to IS NOT NULL")),
)

errand_now = local_table(
    "errand_now",
    Column("errand_id", Id, primary_key=True),
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("agent_id", Id, nullable=False),
    Column("offered_to", Id),
    Column("department", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("clock", String(8), nullable=False),
    Column("short", Boolean, nullable=False),
    Column("due_day", Date),
    Column("rank", Integer, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Index("ix_errand_now_case_id", "case_id"),
    Index("ix_errand_now_light", "hall_id", "clock", "short", "due_day"),
    Index("ix_errand_now_agent", "agent_id", "clock"),
    Index("ix_errand_now_offered", "offered_to", sqlite_where=text("offered_to IS NOT NULL")),
)
"""The fold of each errand, kept with the case it is run for."""
