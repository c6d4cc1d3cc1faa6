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
from desk.sync.model import FROM_CONTENT

_ARGUMENTS = (
    "p_pk text[], p_cols jsonb[], p_bases jsonb[], p_vers jsonb[], p_stamps text[], p_scopes text[]"
)
_SAFE = "SET search_path = pg_catalog, pg_temp"


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
    if kind == "json":
        # SQLite keeps JSON that is a bare number as that number.
        return f"CASE json_typeof({name}) WHEN 'number' THEN {name} ELSE to_json({name}::text) END"
    return name


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
    if table in FROM_CONTENT:
        sets = ", ".join(f'"{c}" = excluded."{c}"' for c in (*entry.columns, "_s"))
        clash = f"""DO UPDATE SET {sets}
    WHERE excluded._s COLLATE "C" > public.{table}._s COLLATE "C";"""
    else:
        clash = f"""DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n < cardinality(p_pk) AND EXISTS (
      SELECT 1 FROM unnest(p_pk, p_stamps) AS x(pk, stamp)
      JOIN public.{table} t ON t.id = x.pk::uuid WHERE t._s IS DISTINCT FROM x.stamp) THEN
    RAISE EXCEPTION 'the same identifier with other content' USING ERRCODE = 'SD421';
  END IF;"""
    return f"""CREATE OR REPLACE FUNCTION sync.apply_{table}({_ARGUMENTS}) RETURNS jsonb
LANGUAGE plpgsql {_SAFE} AS $$
DECLARE n bigint;
BEGIN
{_CANONICAL}
  IF EXISTS (SELECT 1 FROM unnest(p_cols, p_scopes) AS x(cols, scope)
      WHERE x.cols ->> 'scope' IS DISTINCT FROM x.scope) THEN
    RAISE EXCEPTION 'the row belongs to another scope' USING ERRCODE = 'SD403';
  END IF;
  INSERT INTO public.{table} (id, {columns}, _s)
    SELECT x.pk::uuid, {values}, x.stamp
    FROM (SELECT DISTINCT ON (u.pk) u.* FROM unnest(p_pk, p_cols, p_stamps) AS u(pk, cols, stamp)
      ORDER BY u.pk, u.stamp COLLATE "C" DESC) x ON CONFLICT (id) {clash}
  RETURN '[]';
END $$;"""


_CANONICAL = """  IF EXISTS (SELECT 1 FROM unnest(p_pk) AS x(pk) WHERE x.pk <> x.pk::uuid::text) THEN
    RAISE EXCEPTION 'an identifier is not written as it should be' USING ERRCODE = 'SD422';
  END IF;"""
# A transaction that wrote a row twice counts as it was when it was committed.
_FOLD = """  IF cardinality(p_pk) > 1 AND EXISTS (SELECT 1 FROM unnest(p_pk, p_stamps, p_scopes) AS x(pk, stamp, scope)
      GROUP BY x.pk, x.stamp, x.scope HAVING count(*) > 1) THEN
    SELECT array_agg(f.pk ORDER BY f.i), array_agg(f.cols ORDER BY f.i), array_agg(f.bases ORDER BY f.i),
      array_agg(f.vers ORDER BY f.i), array_agg(f.stamp ORDER BY f.i), array_agg(f.scope ORDER BY f.i)
      INTO p_pk, p_cols, p_bases, p_vers, p_stamps, p_scopes
    FROM (SELECT x.pk, x.stamp, x.scope, min(x.i) AS i, sync.overlay(array_agg(x.cols ORDER BY x.i)) AS cols,
        CASE WHEN (array_agg(x.bases ORDER BY x.i))[1] = '{}' THEN '{}'::jsonb
          ELSE sync.overlay(array_agg(x.bases ORDER BY x.i DESC)) END AS bases,
        (array_agg(x.vers ORDER BY x.i))[1] AS vers
      FROM unnest(p_pk, p_cols, p_bases, p_vers, p_stamps, p_scopes)
        WITH ORDINALITY AS x(pk, cols, bases, vers, stamp, scope, i)
      GROUP BY x.pk, x.stamp, x.scope) f;
  END IF;"""


def _gone(entry: Synced) -> str:
    """SQL that finds edits and deletions of one row that did not see each other, into ``v_gone``.

    The deletion stands; the edit is kept in the row, and a conflict says that somebody edited what
    was deleted, so that it can be brought back.
    """
    table = entry.table.name
    return f"""  IF EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i) JOIN public.{table} t ON t.id = p_pk[r.i]::uuid
      WHERE coalesce(p_vers[r.i], 'null') = 'null' AND (t._del OR p_cols[r.i] ->> '_del' IN ('1', 'true'))) THEN
    WITH op AS MATERIALIZED (
      SELECT p_pk[r.i]::uuid AS pk, r.i, p_cols[r.i] AS cols, p_bases[r.i] AS bases, t._v::jsonb AS v,
        coalesce(nullif(p_vers[r.i], 'null') ->> '_del', p_stamps[r.i]) COLLATE "C" AS stamp, t._del,
        nullif(p_vers[r.i], 'null') IS NOT NULL AS image
      FROM unnest(v_rest) AS r(i) JOIN public.{table} t ON t.id = p_pk[r.i]::uuid
    ), del AS MATERIALIZED (
      SELECT o.pk, o.i, o.stamp, (o.cols ->> '_del')::boolean AS gone FROM op o WHERE o.cols ? '_del'
      UNION ALL SELECT DISTINCT o.pk, 0, (o.v ->> '_del') COLLATE "C", o._del FROM op o
    ), pair AS (
      SELECT e.pk, d.stamp AS win, e.stamp AS lose FROM op e CROSS JOIN LATERAL (
        SELECT x.stamp, x.gone FROM del x WHERE x.pk = e.pk AND x.i < e.i AND x.stamp IS NOT NULL
        ORDER BY x.stamp DESC LIMIT 1) d
      WHERE d.gone AND NOT e.image AND NOT e.cols ? '_del'
      UNION
      SELECT e.pk, e.stamp, w.stamp FROM op e CROSS JOIN LATERAL jsonb_object_keys(e.bases) AS k(col)
      CROSS JOIN LATERAL (SELECT max(x.stamp COLLATE "C") AS stamp FROM (
        SELECT e.v ->> k.col AS stamp UNION ALL
        SELECT o.stamp FROM op o WHERE o.pk = e.pk AND o.i < e.i AND o.cols ? k.col) x) w
      WHERE NOT e.image AND e.cols ->> '_del' IN ('1', 'true') AND NOT e.cols ? k.col
        AND w.stamp IS DISTINCT FROM e.bases ->> k.col
        AND e.stamp > coalesce((SELECT max(x.stamp) FROM del x WHERE x.pk = e.pk AND x.i < e.i), '')
    )
    SELECT jsonb_agg(DISTINCT jsonb_build_object('why', 'conflict', 'scope', t.scope, 'op', jsonb_build_array(
        'conflict', sync.conflict_id(t.scope, '{table}', p.pk, '_del', p.win, p.lose),
        jsonb_build_object('scope', t.scope, 't', '{table}', 'pk', p.pk, 'col', '_del',
          'win_stamp', p.win, 'lose_stamp', p.lose, 'win_val', '1', 'lose_val', '0',
          'win_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = p.win LIMIT 1),
          'lose_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = p.lose LIMIT 1)), NULL)))
      INTO v_gone FROM pair p JOIN public.{table} t ON t.id = p.pk
      WHERE right(p.win, 6) <> right(p.lose, 6);
  END IF;"""


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
  v_gone jsonb;
BEGIN
{_CANONICAL}
{_FOLD}
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
      WHERE NOT EXISTS (SELECT 1 FROM public.{table} t WHERE t.id = p_pk[r.i]::uuid)
      AND (coalesce(p_vers[r.i], 'null') = 'null' OR p_bases[r.i] = '{{}}')) THEN
    RAISE EXCEPTION 'the row has not come yet' USING ERRCODE = 'SD404';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i) JOIN public.{table} t ON t.id = p_pk[r.i]::uuid
      WHERE t.scope <> p_scopes[r.i]
      AND NOT EXISTS (SELECT 1 FROM sync.moved m
        WHERE m.t = '{table}' AND m.pk = t.id AND m.scope = p_scopes[r.i])
      AND NOT EXISTS (SELECT 1 FROM unnest(v_rest) AS o(i)
        WHERE p_pk[o.i] = p_pk[r.i] AND p_cols[o.i] ->> 'scope' = p_scopes[r.i])) THEN
    -- After a restore, what moved it here may be on its way from another desk.
    RAISE EXCEPTION 'the row belongs to another scope' USING ERRCODE = 'SD404';
  END IF;
  SELECT jsonb_object_agg(t.id, t.scope) INTO v_before FROM public.{table} t
    WHERE t.id IN (SELECT p_pk[r.i]::uuid FROM unnest(v_rest) AS r(i)
      WHERE p_cols[r.i] ->> 'scope' <> t.scope
      OR p_scopes[r.i] <> t.scope AND coalesce(p_vers[r.i], 'null') = 'null');
{_gone(entry)}
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
      'conflict', sync.conflict_id(t.scope, '{table}', l.pk, l.col, l.win, l.lose),
      jsonb_build_object('scope', t.scope, 't', '{table}', 'pk', l.pk, 'col', l.col,
        'win_stamp', l.win, 'lose_stamp', l.lose, 'win_val', l.win_val::text, 'lose_val', l.lose_val::text,
        'win_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = l.win LIMIT 1),
        'lose_actor', (SELECT c.actor FROM sync.changeset c WHERE c.stamp = l.lose LIMIT 1)), NULL)))
    INTO v_lost FROM lost l JOIN public.{table} t ON t.id = l.pk;
  v_lost := coalesce(v_gone, '[]') || coalesce(v_lost, '[]');
  IF v_before IS NOT NULL THEN
    -- Also where a later move was known already: who saw the row there may still write to it.
    INSERT INTO sync.moved (t, pk, scope)
      SELECT DISTINCT '{table}', t.id, x.scope FROM public.{table} t CROSS JOIN LATERAL (
        SELECT v_before ->> t.id::text UNION SELECT p_cols[r.i] ->> 'scope' FROM unnest(v_rest) AS r(i)
          WHERE p_pk[r.i]::uuid = t.id) x(scope)
      WHERE v_before ? t.id::text AND x.scope <> t.scope ON CONFLICT DO NOTHING;
    SELECT coalesce(jsonb_object_agg(b.key, b.value), '{{}}') INTO v_before FROM jsonb_each(v_before) AS b
      WHERE EXISTS (SELECT 1 FROM unnest(v_rest) AS r(i)
        WHERE p_pk[r.i] = b.key AND coalesce(p_vers[r.i], 'null') = 'null');
    -- Where the row is now, all of it is told; where it was written or was before, only that it left.
    SELECT v_lost || coalesce(jsonb_agg(jsonb_build_object('why', 'moved', 'scope', t.scope,
        'op', jsonb_build_array('{table}', t.id,
          sync.wire_{table}(t)::jsonb - ARRAY['id', '_v'], '{{}}'::jsonb, t._v::jsonb))), '[]') INTO v_lost
      FROM public.{table} t WHERE v_before ? t.id::text;
    SELECT v_lost || coalesce(jsonb_agg(jsonb_build_object('why', 'left', 'scope', x.scope,
        'op', jsonb_build_array('{table}', t.id, jsonb_build_object('scope', t.scope),
          jsonb_build_object('scope', t._v::jsonb -> 'scope'),
          jsonb_build_object('scope', t._v::jsonb -> 'scope')))), '[]') INTO v_lost
      FROM public.{table} t CROSS JOIN LATERAL (SELECT v_before ->> t.id::text
        UNION SELECT p_scopes[r.i] FROM unnest(v_rest) AS r(i) WHERE p_pk[r.i]::uuid = t.id) x(scope)
      WHERE v_before ? t.id::text AND x.scope <> t.scope AND NOT EXISTS (
        SELECT 1 FROM unnest(v_rest) AS r(i) WHERE p_pk[r.i]::uuid = t.id AND p_scopes[r.i] = x.scope
        AND p_cols[r.i] ->> 'scope' = t.scope AND p_stamps[r.i] = t._v::jsonb ->> 'scope');
  END IF;
  RETURN v_lost;
END $$;"""


def functions() -> Iterator[str]:
    """Every generated function, in an order in which they can be made."""
    names = ", ".join(f"'{name}'" for name in sorted(registry))
    yield f"""CREATE OR REPLACE FUNCTION sync.knows(p_table text) RETURNS boolean
LANGUAGE sql IMMUTABLE RETURN p_table IN ({names});"""
    probes = " UNION ALL ".join(
        f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM public.{name} t WHERE t.scope = p_scope)"
        for name in sorted(registry)
    )
    yield f"""CREATE OR REPLACE FUNCTION sync.filled(p_scope text) RETURNS SETOF text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN RETURN QUERY {probes}; END $$;"""
    yield f"""CREATE OR REPLACE FUNCTION sync.version() RETURNS int
LANGUAGE sql IMMUTABLE RETURN {schema_version()};"""
    yield """CREATE OR REPLACE FUNCTION sync.overlay(p_all jsonb[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(jsonb_object_agg(e.key, e.value ORDER BY a.i), '{}')
  FROM unnest(p_all) WITH ORDINALITY AS a(one, i) CROSS JOIN LATERAL jsonb_each(a.one) AS e);"""
    yield """CREATE OR REPLACE FUNCTION sync.conflict_id(
  p_scope text, p_t text, p_pk uuid, p_col text, p_win text, p_lose text) RETURNS uuid
LANGUAGE sql IMMUTABLE RETURN substr(encode(sha256(convert_to(
  p_scope || '|' || p_t || '|' || p_pk || '|' || p_col || '|' || p_win || '|' || p_lose, 'UTF8')), 'hex'), 1, 32)::uuid;"""
    for entry in registry.values():
        yield _wire_function(entry)
        yield _fact(entry) if entry.mode == "fact" else _lww(entry)
