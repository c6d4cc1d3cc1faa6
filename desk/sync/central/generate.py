"""The part of an upstream's functions that follows from the tables: how each is applied and read.

Values cross the wire as SQLite keeps them (truth as 0 and 1, moments as text, JSON as its text), so
that a desk's triggers can copy them as they are. The functions here turn them into PostgreSQL's
types and back.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import BigInteger, Boolean, Column, Date, Float, Integer
from sqlalchemy.types import TypeEngine

from desk.store.base import Id, Json, Synced, Utc, registry
from desk.store.migrate import schema_version

_ARGUMENTS = (
    "p_pk text[], p_cols jsonb[], p_bases jsonb[], p_vers jsonb[], p_stamps text[], p_scopes text[]"
)
_SAFE = "SET search_path = pg_catalog, pg_temp"
_UNCOMPARED = ("conflict",)
"""Facts whose identifier is made from their content; two upstreams may find the same one."""


def _type(column_type: TypeEngine[object]) -> str:
    kinds: tuple[tuple[type, str], ...] = (
        (Id, "uuid"),
        (Utc, "timestamptz"),
        (Json, "json"),
        (Boolean, "boolean"),
        (BigInteger, "bigint"),
        (Integer, "int"),
        (Date, "date"),
        (Float, "float8"),
    )
    return next((name for kind, name in kinds if isinstance(column_type, kind)), "text")


def _read(source: str, column: Column[object]) -> str:
    """SQL that takes a column out of wire JSON."""
    kind = _type(column.type)
    text = f"{source} ->> '{column.name}'"
    return f"({text})" if kind == "text" else f"({text})::{kind}"


def _wire(column: Column[object]) -> str:
    """SQL that writes a column as a desk would."""
    kind, name = _type(column.type), f't."{column.name}"'
    if kind == "boolean":
        return f"({name})::int"
    if kind == "timestamptz":
        return f"""to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""
    if kind == "date":
        return f"to_char({name}, 'YYYY-MM-DD')"
    return f"{name}::text" if kind == "json" else name


def _wire_function(entry: Synced) -> str:
    table = entry.table.name
    pairs = [f"'{c}', {_wire(entry.table.c[c])}" for c in entry.columns]
    own = ["'_s', t._s"] if entry.mode == "fact" else ["'_v', t._v::json", "'_del', t._del::int"]
    fields = ",\n  ".join(["'id', t.id", *pairs, *own])
    return f"""CREATE OR REPLACE FUNCTION sync.wire_{table}(t public.{table}) RETURNS text
LANGUAGE sql STABLE RETURN json_build_object({fields})::text;"""


def _fact(entry: Synced) -> str:
    table = entry.table.name
    columns = ", ".join(f'"{c}"' for c in entry.columns)
    values = ", ".join(_read("x.cols", entry.table.c[c]) for c in entry.columns)
    compare = (
        ""
        if table in _UNCOMPARED
        else f"""
  IF n < cardinality(p_pk) AND EXISTS (
      SELECT 1 FROM unnest(p_pk, p_stamps) AS x(pk, stamp)
      JOIN public.{table} t ON t.id = x.pk::uuid WHERE t._s IS DISTINCT FROM x.stamp) THEN
    RAISE EXCEPTION 'the same identifier with other content' USING ERRCODE = 'SD421';
  END IF;"""
    )
    return f"""CREATE OR REPLACE FUNCTION sync.apply_{table}({_ARGUMENTS}) RETURNS jsonb
LANGUAGE plpgsql {_SAFE} AS $$
DECLARE n bigint;
BEGIN
  IF EXISTS (SELECT 1 FROM unnest(p_cols, p_scopes) AS x(cols, scope)
      WHERE x.cols ->> 'scope' IS DISTINCT FROM x.scope) THEN
    RAISE EXCEPTION 'the row belongs to another scope' USING ERRCODE = 'SD403';
  END IF;
  INSERT INTO public.{table} (id, {columns}, _s)
    SELECT x.pk::uuid, {values}, x.stamp
    FROM unnest(p_pk, p_cols, p_stamps) AS x(pk, cols, stamp) ON CONFLICT (id) DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;{compare}
  RETURN '[]';
END $$;"""


def _lww(entry: Synced) -> str:
    table = entry.table.name
    names = (*entry.columns, "_del")
    columns = ", ".join(f'"{c}"' for c in entry.columns)
    values = ", ".join(_read("x.cols", entry.table.c[c]) for c in entry.columns)
    stamps = ", ".join(f"'{c}', x.stamp" for c in names)
    sets = ",\n      ".join(
        f"\"{c}\" = CASE WHEN w.vals ? '{c}' THEN {_read('w.vals', entry.table.c[c])}"
        f' ELSE t."{c}" END'
        for c in names
    )
    return f"""CREATE OR REPLACE FUNCTION sync.apply_{table}({_ARGUMENTS}) RETURNS jsonb
LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
  v_fresh uuid[];
  v_rest int[];
  v_before jsonb;
  v_lost jsonb;
BEGIN
  PERFORM 1 FROM public.{table} WHERE id = ANY (p_pk::uuid[]) ORDER BY id FOR UPDATE;
  WITH first AS (
    SELECT DISTINCT ON (x.pk) x.* FROM unnest(p_pk, p_cols, p_bases, p_vers, p_stamps, p_scopes)
      WITH ORDINALITY AS x(pk, cols, bases, vers, stamp, scope, i) ORDER BY x.pk, x.i
  ), fresh AS (
    INSERT INTO public.{table} (id, {columns}, _v, _del)
    SELECT x.pk::uuid, {values},
      coalesce(nullif(x.vers, 'null')::text, json_build_object({stamps})::text),
      coalesce((x.cols ->> '_del')::boolean, false)
    FROM first x WHERE x.bases = '{{}}' AND x.cols ->> 'scope' = x.scope
    ON CONFLICT (id) DO NOTHING RETURNING id
  )
  SELECT array_agg(id) INTO v_fresh FROM fresh;
  SELECT array_agg(x.i ORDER BY x.i) INTO v_rest FROM (
    SELECT u.pk, u.i, row_number() OVER (PARTITION BY u.pk ORDER BY u.i) AS rank
    FROM unnest(p_pk) WITH ORDINALITY AS u(pk, i)) x
    WHERE x.rank > 1 OR v_fresh IS NULL OR NOT x.pk::uuid = ANY (v_fresh);
  IF v_rest IS NULL THEN RETURN '[]'; END IF;
  IF EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i)
      WHERE NOT EXISTS (SELECT 1 FROM public.{table} t WHERE t.id = p_pk[r.i]::uuid)) THEN
    RAISE EXCEPTION 'the row has not come yet' USING ERRCODE = 'SD404';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i) JOIN public.{table} t ON t.id = p_pk[r.i]::uuid
      WHERE t.scope <> p_scopes[r.i]
      AND NOT EXISTS (SELECT 1 FROM sync.moved m
        WHERE m.t = '{table}' AND m.pk = t.id AND m.scope = p_scopes[r.i])
      AND NOT EXISTS (SELECT 1 FROM unnest(v_rest) AS o(i)
        WHERE p_pk[o.i] = p_pk[r.i] AND p_cols[o.i] ->> 'scope' = p_scopes[r.i])) THEN
    RAISE EXCEPTION 'the row belongs to another scope' USING ERRCODE = 'SD403';
  END IF;
  SELECT jsonb_object_agg(t.id, t.scope) INTO v_before FROM public.{table} t
    WHERE t.id IN (SELECT p_pk[r.i]::uuid FROM unnest(v_rest) AS r(i)
      WHERE p_cols[r.i] ? 'scope' OR p_scopes[r.i] <> t.scope);
  -- Each cell is walked in the order of arrival; a write that did not see the one before it leaves
  -- the smaller of the two as a kept loser.
  WITH cell AS MATERIALIZED (
    SELECT p_pk[r.i]::uuid AS pk, e.key AS col, e.value AS val, p_bases[r.i] ->> e.key AS base,
      coalesce(nullif(p_vers[r.i], 'null') ->> e.key, p_stamps[r.i]) COLLATE "C" AS stamp,
      nullif(p_vers[r.i], 'null') IS NOT NULL AS image, r.i, t._v::jsonb ->> e.key COLLATE "C" AS stored
    FROM unnest(v_rest) AS r(i) JOIN public.{table} t ON t.id = p_pk[r.i]::uuid
    CROSS JOIN LATERAL jsonb_each(p_cols[r.i]) AS e
  ), walk AS MATERIALIZED (
    SELECT c.*, greatest(c.stored, max(c.stamp) OVER (PARTITION BY c.pk, c.col ORDER BY c.i
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS cur FROM cell c
  ), met AS (
    SELECT w.pk, w.col, w.stamp, w.val, w.cur, CASE WHEN w.cur = w.stored
        THEN (SELECT sync.wire_{table}(t)::jsonb -> w.col FROM public.{table} t WHERE t.id = w.pk)
        ELSE (SELECT c.val FROM cell c WHERE c.pk = w.pk AND c.col = w.col AND c.stamp = w.cur LIMIT 1)
      END AS cur_val
    FROM walk w
    WHERE w.cur IS NOT NULL AND NOT w.image AND w.cur <> w.stamp AND w.cur IS DISTINCT FROM w.base
  ), lost AS (
    SELECT m.pk, m.col, greatest(m.cur, m.stamp) AS win, least(m.cur, m.stamp) AS lose,
      CASE WHEN m.cur > m.stamp THEN m.cur_val ELSE m.val END AS win_val,
      CASE WHEN m.cur > m.stamp THEN m.val ELSE m.cur_val END AS lose_val
    FROM met m WHERE m.cur_val IS DISTINCT FROM m.val
  ), write AS (
    UPDATE public.{table} t SET
      {sets},
      _v = (t._v::jsonb || w.stamps)::text
    FROM (SELECT b.pk, jsonb_object_agg(b.col, b.val) AS vals, jsonb_object_agg(b.col, b.stamp) AS stamps
      FROM (SELECT DISTINCT ON (c.pk, c.col) c.* FROM cell c
        WHERE c.stored IS NULL OR c.stamp > c.stored ORDER BY c.pk, c.col, c.stamp DESC) b
      GROUP BY b.pk) w
    WHERE t.id = w.pk RETURNING t.id
  )
  SELECT jsonb_agg(DISTINCT jsonb_build_object('why', 'conflict', 'scope', t.scope, 'op', jsonb_build_array(
      'conflict', sync.conflict_id('{table}', l.pk, l.col, l.win, l.lose),
      jsonb_build_object('scope', t.scope, 't', '{table}', 'pk', l.pk, 'col', l.col,
        'win_stamp', l.win, 'lose_stamp', l.lose, 'win_val', l.win_val::text, 'lose_val', l.lose_val::text,
        'win_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = l.win LIMIT 1),
        'lose_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = l.lose LIMIT 1)), NULL)))
    INTO v_lost FROM lost l JOIN public.{table} t ON t.id = l.pk;
  IF v_before IS NOT NULL THEN
    INSERT INTO sync.moved (t, pk, scope)
      SELECT '{table}', t.id, v_before ->> t.id::text FROM public.{table} t
      WHERE v_before ? t.id::text AND v_before ->> t.id::text <> t.scope ON CONFLICT DO NOTHING;
    SELECT coalesce(v_lost, '[]') || coalesce(jsonb_agg(jsonb_build_object('why', 'moved', 'scope', t.scope,
        'op', jsonb_build_array('{table}', t.id,
          sync.wire_{table}(t)::jsonb - ARRAY['id', '_v'], '{{}}'::jsonb, t._v::jsonb))), '[]') INTO v_lost
      FROM public.{table} t WHERE v_before ? t.id::text
      AND NOT EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i)
        WHERE p_pk[r.i]::uuid = t.id AND nullif(p_vers[r.i], 'null') IS NOT NULL);
  END IF;
  RETURN v_lost;
END $$;"""


def functions() -> Iterator[str]:
    """Every generated function, in an order in which they can be made."""
    names = ", ".join(f"'{name}'" for name in sorted(registry))
    yield f"""CREATE OR REPLACE FUNCTION sync.knows(p_table text) RETURNS boolean
LANGUAGE sql IMMUTABLE RETURN p_table IN ({names});"""
    yield f"""CREATE OR REPLACE FUNCTION sync.version() RETURNS int
LANGUAGE sql IMMUTABLE RETURN {schema_version()};"""
    yield """CREATE OR REPLACE FUNCTION sync.conflict_id(
  p_t text, p_pk uuid, p_col text, p_win text, p_lose text) RETURNS uuid
LANGUAGE sql IMMUTABLE RETURN substr(encode(sha256(convert_to(
  p_t || '|' || p_pk || '|' || p_col || '|' || p_win || '|' || p_lose, 'UTF8')), 'hex'), 1, 32)::uuid;"""
    for entry in registry.values():
        yield _wire_function(entry)
        yield _fact(entry) if entry.mode == "fact" else _lww(entry)
