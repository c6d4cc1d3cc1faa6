"""How the changesets of older desks are read: one step per schema that changed a synced table.

A desk two versions behind goes on sending what it knows. The upstream keeps the body as it came and
reads it through the steps from its version to the present one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """What changed with schema ``to``: an SQL expression over one op (``op``, jsonb)."""

    to: int
    op: str


STEPS: tuple[Step, ...] = ()
"""No released schema has yet changed the meaning of a synced column."""


def renamed(table: str, old: str, new: str) -> str:
    """The expression for a column that got another name."""
    return (
        f"CASE WHEN op ->> 0 = '{table}' AND op -> 2 ? '{old}' THEN jsonb_set(jsonb_set(op, '{{2}}',"
        f" (op -> 2) - '{old}' || jsonb_build_object('{new}', op -> 2 -> '{old}')), '{{3}}',"
        f" CASE WHEN jsonb_typeof(op -> 3) = 'object' AND op -> 3 ? '{old}' THEN (op -> 3) - '{old}'"
        f" || jsonb_build_object('{new}', op -> 3 -> '{old}') ELSE op -> 3 END) ELSE op END"
    )


def added(table: str, column: str, default: str) -> str:
    """The expression for a column that whole rows of older desks lack; ``default`` is JSON."""
    return (
        f"CASE WHEN op ->> 0 = '{table}' AND op -> 2 ? 'scope' AND NOT op -> 2 ? '{column}'"
        f" THEN jsonb_set(op, '{{2}}', op -> 2 || jsonb_build_object('{column}', '{default}'::jsonb))"
        " ELSE op END"
    )


def up_function(steps: Sequence[Step] = STEPS) -> str:
    """The functions ``sync.up(sv, body)``, for these steps, oldest first, and ``sync.changed()``:
    bodies of that schema or later need no step."""
    lines = "\n".join(
        f"""  IF p_sv < {step.to} THEN
    p_body := jsonb_set(p_body, '{{ops}}', coalesce((SELECT jsonb_agg({step.op} ORDER BY x.i)
      FROM jsonb_array_elements(p_body -> 'ops') WITH ORDINALITY AS x(op, i)), '[]'));
  END IF;"""
        for step in steps
    )
    return f"""CREATE OR REPLACE FUNCTION sync.up(p_sv int, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
{lines}
  RETURN p_body;
END $$;
CREATE OR REPLACE FUNCTION sync.changed() RETURNS int
LANGUAGE sql IMMUTABLE RETURN {max((step.to for step in steps), default=0)};"""
