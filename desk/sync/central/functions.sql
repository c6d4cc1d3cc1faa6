-- The six functions a device may call (hello, push, pull, poke, claim, load) and what they stand on.
-- They run as desk_sync, which owns no table and is bound by row level security on session_user;
-- only sync.apply and what it calls run as desk_apply, which may write the business tables.

CREATE OR REPLACE FUNCTION sync.h(p text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN encode(sha256(convert_to(p, 'UTF8')), 'hex');

CREATE OR REPLACE FUNCTION sync.after(p_stamp text, p_node int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN substr(p_stamp, 13, 4) = 'ffff'
    THEN lpad(to_hex(('x' || lpad(substr(p_stamp, 1, 12), 16, '0'))::bit(64)::bigint + 1), 12, '0') || '0000'
    ELSE substr(p_stamp, 1, 12)
      || lpad(to_hex(('x' || lpad(substr(p_stamp, 13, 4), 16, '0'))::bit(64)::bigint + 1), 4, '0')
    END || lpad(to_hex(p_node), 6, '0')
$$;

CREATE OR REPLACE FUNCTION sync.tick(p_last text, p_node int) RETURNS text
LANGUAGE sql VOLATILE AS $$
  WITH now AS (
    SELECT lpad(to_hex(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') AS ms
  )
  SELECT CASE WHEN ms > substr(p_last, 1, 12)
    THEN ms || '0000' || lpad(to_hex(p_node), 6, '0') ELSE sync.after(p_last, p_node) END FROM now
$$;

CREATE OR REPLACE FUNCTION sync.caller() RETURNS sync.node
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE n sync.node;
BEGIN
  SELECT * INTO n FROM sync.node WHERE role = session_user;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this device is not enrolled here' USING ERRCODE = 'SD401';
  END IF;
  IF n.status = 'revoked' THEN
    RAISE EXCEPTION 'this device has been revoked' USING ERRCODE = 'SD410';
  END IF;
  IF n.status = 'forked' THEN
    RAISE EXCEPTION 'another log was sent under this number' USING ERRCODE = 'SD409';
  END IF;
  IF n.secret_until < clock_timestamp() THEN
    RAISE EXCEPTION 'the enrolment secret has expired' USING ERRCODE = 'SD411';
  END IF;
  RETURN n;
END $$;

CREATE OR REPLACE FUNCTION sync.taken(p_node int) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM sync.node WHERE node = p_node)
$$;

-- How the devices of a hall stand, for the station head's page. A device reads nothing but through
-- the six functions, so this is a part of the answer to hello and no seventh: it looks past the
-- policy that shows a device its own row only, by itself narrows what it gives to the caller's own
-- hall and to an office, and leaves out whatever lets somebody in (role, verifier, fingerprint).
CREATE OR REPLACE FUNCTION sync.hall_nodes() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('node', n.node, 'kind', n.kind, 'label', n.label,
      'status', n.status, 'seen_at', n.seen_at, 'waiting', n.waiting, 'oldest_at', n.oldest_at,
      'version', n.version, 'clock_off_ms', n.clock_off_ms, 'trouble', n.trouble, 'aside', coalesce(a.aside, 0))
    ORDER BY n.seen_at NULLS FIRST, n.node), '[]')
  FROM sync.node me JOIN sync.node n ON n.hall = me.hall
  LEFT JOIN (SELECT c.node, count(*) AS aside FROM sync.changeset c
    WHERE c.status NOT IN ('applied', 'dropped') GROUP BY c.node) a ON a.node = n.node
  WHERE me.role = session_user AND me.kind = 'office' AND me.status <> 'revoked'
    AND n.role IS NOT NULL AND n.status <> 'revoked'
$$;

CREATE OR REPLACE FUNCTION sync.my_scopes() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT scopes FROM sync.node
    WHERE role = session_user AND status <> 'revoked'), '{}')
$$;

CREATE OR REPLACE FUNCTION sync.my_push_scopes() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT n.scopes || coalesce((SELECT array_agg(l.scope) FROM sync.node_scope_log l
      WHERE l.node = n.node AND l.until > now() - interval '90 days'), '{}')
    FROM sync.node n WHERE n.role = session_user AND n.status <> 'revoked'), '{}')
$$;

CREATE OR REPLACE FUNCTION sync.head(p_scope text) RETURNS sync.scope
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE v_head sync.scope;
BEGIN
  SELECT * INTO v_head FROM sync.scope WHERE scope = p_scope FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO sync.scope (scope, hash, low_hash)
      VALUES (p_scope, repeat('0', 64), repeat('0', 64)) ON CONFLICT (scope) DO NOTHING;
    SELECT * INTO v_head FROM sync.scope WHERE scope = p_scope FOR UPDATE;
  END IF;
  RETURN v_head;
END $$;

-- Puts changesets at the end of a feed: gap-free and in the order of commits, since the head row
-- stays locked until the transaction ends.
CREATE OR REPLACE FUNCTION sync.append(
  p_scope text, p_nodes int[], p_seqs bigint[], p_hashes text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v sync.scope := sync.head(p_scope);
  v_hash text;
  v_chain text[] := '{}';
  i int;
  n int := cardinality(p_seqs);
BEGIN
  IF n = 0 THEN RETURN; END IF;
  v_hash := v.hash;
  FOR i IN 1..n LOOP
    v_hash := encode(sha256(convert_to(v_hash || p_hashes[i], 'UTF8')), 'hex');
    v_chain[i] := v_hash;
  END LOOP;
  INSERT INTO sync.feed (scope, pos, node, seq, hash)
    SELECT p_scope, v.pos + x.i, x.node, x.seq, x.hash
    FROM unnest(p_nodes, p_seqs, v_chain) WITH ORDINALITY AS x(node, seq, hash, i);
  UPDATE sync.scope SET pos = v.pos + n, hash = v_hash WHERE scope = p_scope;
END $$;

-- Applies stored changesets to the business tables, a table at a time; gives the values that lost.
CREATE OR REPLACE FUNCTION sync.apply(p_nodes int[], p_seqs bigint[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r record;
  v jsonb;
  v_lost jsonb := '[]';
BEGIN
  FOR r IN
    SELECT o.t, array_agg(o.pk ORDER BY o.i, o.j) AS pks, array_agg(o.cols ORDER BY o.i, o.j) AS cols,
      array_agg(o.bases ORDER BY o.i, o.j) AS bases, array_agg(o.vers ORDER BY o.i, o.j) AS vers,
      array_agg(o.stamp ORDER BY o.i, o.j) AS stamps, array_agg(o.scope ORDER BY o.i, o.j) AS scopes
    FROM (
      SELECT e.op ->> 0 AS t, (e.op ->> 1) AS pk, e.op -> 2 AS cols, e.op -> 3 AS bases,
        e.op -> 4 AS vers, c.stamp, c.scope, k.i, e.j
      FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS k(node, seq, i)
      JOIN sync.changeset c ON c.node = k.node AND c.seq = k.seq
      CROSS JOIN LATERAL jsonb_array_elements(sync.up(c.sv, c.body::jsonb) -> 'ops')
        WITH ORDINALITY AS e(op, j)
    ) o GROUP BY o.t ORDER BY o.t
  LOOP
    IF NOT sync.knows(r.t) THEN
      RAISE EXCEPTION 'unknown table %', r.t USING ERRCODE = 'SD422';
    END IF;
    EXECUTE format('SELECT sync.%I($1, $2, $3, $4, $5, $6)', 'apply_' || r.t)
      INTO v USING r.pks, r.cols, r.bases, r.vers, r.stamps, r.scopes;
    v_lost := v_lost || coalesce(v, '[]');
  END LOOP;
  RETURN v_lost;
END $$;

-- Applies what can be applied, feeds it and tells what came of it. What cannot be applied is halved
-- until the bad one stands alone; that one is kept as it came, aside, and does not hold up the rest.
-- Each part is told before the next is applied, as if it had been pushed by itself: the image of a
-- row that moved must come before what was written to it where it is now.
DROP FUNCTION IF EXISTS sync.apply_some(int[], bigint[]);
CREATE OR REPLACE FUNCTION sync.settle(p_nodes int[], p_seqs bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  n int := cardinality(p_seqs);
  half int := n / 2;
  v_state text;
  v_words text;
  v_lost jsonb;
  r record;
BEGIN
  IF n = 0 THEN RETURN; END IF;
  BEGIN
    v_lost := sync.apply(p_nodes, p_seqs);
  EXCEPTION
    WHEN serialization_failure OR deadlock_detected OR lock_not_available OR query_canceled
      OR disk_full OR out_of_memory OR io_error OR admin_shutdown OR crash_shutdown THEN RAISE;
    WHEN OTHERS THEN
      v_state := SQLSTATE;
      v_words := SQLERRM;
  END;
  IF v_lost IS NOT NULL THEN
    FOR r IN
      SELECT c.scope, array_agg(c.node ORDER BY k.i) AS nodes, array_agg(c.seq ORDER BY k.i) AS seqs,
        array_agg(c.hash ORDER BY k.i) AS hashes
      FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS k(node, seq, i)
      JOIN sync.changeset c ON c.node = k.node AND c.seq = k.seq
      GROUP BY c.scope ORDER BY c.scope
    LOOP
      PERFORM sync.append(r.scope, r.nodes, r.seqs, r.hashes);
    END LOOP;
    PERFORM sync.tell(v_lost);
  ELSIF n = 1 THEN
    -- With it those that are equal to it and came in the same push, which nobody has tried.
    UPDATE sync.changeset c SET err = left(v_words, 500),
      status = CASE v_state WHEN 'SD404' THEN 'waiting' ELSE 'quarantined' END
      FROM sync.changeset b WHERE b.node = p_nodes[1] AND b.seq = p_seqs[1] AND c.status = 'applied'
        AND c.stamp = b.stamp AND c.scope = b.scope AND c.body_hash = b.body_hash;
  ELSE
    PERFORM sync.settle(p_nodes[:half], p_seqs[:half]);
    PERFORM sync.settle(p_nodes[half + 1:], p_seqs[half + 1:]);
  END IF;
END $$;

-- Seals a changeset of this upstream itself: conflicts it found, images of rows that moved.
CREATE OR REPLACE FUNCTION sync.seal(p_scope text, p_reason text, p_ops jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  m sync.me;
  v_body text := jsonb_build_object('reason', p_reason, 'ops', p_ops)::text;
  v_sv int := sync.version();
  v_hash text;
BEGIN
  SELECT * INTO m FROM sync.me FOR UPDATE;
  m.stamp := sync.tick(m.stamp, m.node);
  m.seq := m.seq + 1;
  v_hash := sync.h(m.hash || '|' || m.node || '|' || m.seq || '|' || m.stamp || '|' || p_scope
    || '|upstream|' || v_sv || '|' || sync.h(v_body));
  INSERT INTO sync.changeset (node, seq, scope, stamp, wall_at, actor, sv, body, body_hash, hash)
    VALUES (m.node, m.seq, p_scope, m.stamp,
      to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'upstream', v_sv, v_body, sync.h(v_body), v_hash);
  UPDATE sync.me SET stamp = m.stamp, seq = m.seq, hash = v_hash;
  UPDATE sync.node SET last_seq = m.seq, last_hash = v_hash WHERE node = m.node;
  PERFORM sync.apply(ARRAY[m.node], ARRAY[m.seq]);
  PERFORM sync.append(p_scope, ARRAY[m.node], ARRAY[m.seq], ARRAY[v_hash]);
  IF m.hall THEN
    PERFORM sync.append('@up', ARRAY[m.node], ARRAY[m.seq], ARRAY[v_hash]);
  END IF;
END $$;

-- Turns what apply gave back into changesets of the upstream: each kept loser, each moved row.
CREATE OR REPLACE FUNCTION sync.tell(p_lost jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE r record;
BEGIN
  FOR r IN
    SELECT x.e ->> 'scope' AS scope, x.e ->> 'why' AS why,
      jsonb_agg(x.e -> 'op' ORDER BY x.e -> 'op' ->> 1) AS ops
    FROM jsonb_array_elements(p_lost) AS x(e) GROUP BY 1, 2 ORDER BY 1, 2
  LOOP
    PERFORM sync.seal(r.scope, r.why, r.ops);
  END LOOP;
END $$;

-- The scopes that changesets send rows to.
CREATE OR REPLACE FUNCTION sync.stops(p_nodes int[], p_seqs bigint[]) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT e.op -> 2 ->> 'scope'), '{}')
  FROM unnest(p_nodes, p_seqs) AS k(node, seq)
  JOIN sync.changeset c ON c.node = k.node AND c.seq = k.seq AND c.status = 'applied'
  CROSS JOIN LATERAL jsonb_array_elements(c.body::jsonb -> 'ops') AS e(op)
  WHERE e.op -> 2 ? 'scope'
$$;

-- Whether another than this one, with the same content and stamp, is in the feed already.
CREATE OR REPLACE FUNCTION sync.is_told(p_node int, p_seq bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM sync.changeset c JOIN sync.changeset s
      ON s.stamp = c.stamp AND s.scope = c.scope AND s.body_hash = c.body_hash
      AND (s.node, s.seq) <> (c.node, c.seq) AND s.status = 'applied'
    WHERE c.node = p_node AND c.seq = p_seq)
$$;

-- A change may have waited for a row that has come since, or for this database to be upgraded.
CREATE OR REPLACE FUNCTION sync.retry(p_scopes text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r record;
  v_lost jsonb;
  v_words text;
  v_again boolean := true;
BEGIN
  WHILE v_again LOOP
    v_again := false;
    FOR r IN
      SELECT c.node, c.seq, c.hash, c.scope FROM sync.changeset c
      WHERE c.status = 'waiting' AND c.scope = ANY (p_scopes) AND c.sv <= sync.version()
      ORDER BY c.stamp, c.node, c.seq LIMIT 500
    LOOP
      BEGIN
        IF sync.is_told(r.node, r.seq) THEN
          UPDATE sync.changeset SET status = 'applied', err = NULL WHERE node = r.node AND seq = r.seq;
          CONTINUE;
        END IF;
        v_lost := sync.apply(ARRAY[r.node], ARRAY[r.seq]);
        UPDATE sync.changeset SET status = 'applied', err = NULL WHERE node = r.node AND seq = r.seq;
        PERFORM sync.append(r.scope, ARRAY[r.node], ARRAY[r.seq], ARRAY[r.hash]);
        PERFORM sync.tell(v_lost);
        p_scopes := p_scopes || sync.stops(ARRAY[r.node], ARRAY[r.seq]);
        v_again := true;
      EXCEPTION
        WHEN SQLSTATE 'SD404' THEN NULL;
        WHEN serialization_failure OR deadlock_detected OR lock_not_available OR query_canceled
          OR disk_full OR out_of_memory OR io_error OR admin_shutdown OR crash_shutdown THEN RAISE;
        WHEN OTHERS THEN
          v_words := SQLERRM;
          UPDATE sync.changeset SET status = 'quarantined', err = left(v_words, 500)
            WHERE node = r.node AND seq = r.seq;
      END;
    END LOOP;
  END LOOP;
END $$;

-- The scopes that devices may write to, of those whose logs these are; what has no device has none.
CREATE OR REPLACE FUNCTION sync.held_by(p_nodes int[]) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_object_agg(n.node, to_jsonb(n.scopes || coalesce((SELECT array_agg(l.scope)
      FROM sync.node_scope_log l
      WHERE l.node = n.node AND l.until > now() - interval '90 days'), '{}')))
  FROM sync.node n WHERE n.node = ANY (p_nodes) AND n.role IS NOT NULL
$$;

-- Stores, applies and feeds changesets whose chains were checked by the caller of this. What a relay
-- brings of a device (p_held) must be of that device's own scopes too: a hall refuses it as well, and
-- hands it on all the same, since it may not have heard of every right.
DROP FUNCTION IF EXISTS sync.accept(int[], bigint[], text[], text[], text[], text[], int[], text[],
  text[], text[], text[], boolean);
CREATE OR REPLACE FUNCTION sync.accept(
  p_nodes int[], p_seqs bigint[], p_scopes text[], p_stamps text[], p_walls text[],
  p_actors text[], p_svs int[], p_bodies text[], p_hashes text[], p_sigs text[], p_rights text[],
  p_onward boolean, p_held jsonb DEFAULT NULL)
RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_nodes int[];
  v_seqs bigint[];
  v_held jsonb := coalesce(p_held, '{}');
BEGIN
  PERFORM sync.head(s.scope) FROM (SELECT DISTINCT x.scope FROM unnest(p_scopes) AS x(scope)
    WHERE x.scope = ANY (p_rights) ORDER BY 1) s;
  WITH stored AS (
    INSERT INTO sync.changeset
      (node, seq, scope, stamp, wall_at, actor, sv, body, body_hash, hash, sig, status, err)
    SELECT x.node, x.seq, x.scope, x.stamp, x.wall, x.actor, x.sv, x.body, sync.h(x.body), x.hash, x.sig,
      -- What a city of a later version tells a hall is applied once the hall knows its columns.
      CASE WHEN NOT r.may THEN 'refused' WHEN x.sv > sync.version() THEN 'waiting' ELSE 'applied' END,
      CASE WHEN NOT r.may THEN 'no right to this scope'
        WHEN x.sv > sync.version() THEN 'of a later version' END
    FROM unnest(p_nodes, p_seqs, p_scopes, p_stamps, p_walls, p_actors, p_svs, p_bodies, p_hashes, p_sigs)
      AS x(node, seq, scope, stamp, wall, actor, sv, body, hash, sig)
    CROSS JOIN LATERAL (SELECT x.scope = ANY (p_rights)
      AND coalesce(v_held -> x.node::text ? x.scope, true) AS may) r
    ON CONFLICT (node, seq) DO NOTHING RETURNING node, seq, status
  )
  SELECT array_agg(x.node ORDER BY x.i), array_agg(x.seq ORDER BY x.i) INTO v_nodes, v_seqs
  FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS x(node, seq, i) JOIN stored USING (node, seq)
  WHERE stored.status = 'applied';
  -- A desk that was enrolled again sends its whole log once more, under its new number. What is known
  -- of it is not told again: a row may have gone elsewhere since.
  SELECT array_agg(c.node ORDER BY k.i), array_agg(c.seq ORDER BY k.i) INTO v_nodes, v_seqs
  FROM unnest(v_nodes, v_seqs) WITH ORDINALITY AS k(node, seq, i)
  JOIN sync.changeset c ON c.node = k.node AND c.seq = k.seq
  WHERE NOT EXISTS (SELECT 1 FROM sync.changeset s
    WHERE s.stamp = c.stamp AND s.scope = c.scope AND s.body_hash = c.body_hash
      AND s.status = 'applied' AND (s.recv_at, s.node, s.seq) < (c.recv_at, c.node, c.seq));
  v_nodes := coalesce(v_nodes, '{}');
  v_seqs := coalesce(v_seqs, '{}');
  IF p_onward THEN
    -- Also what had come down from the city before: should the city lose it, this is how it returns.
    PERFORM sync.append('@up', array_agg(c.node ORDER BY k.i), array_agg(c.seq ORDER BY k.i),
      array_agg(c.hash ORDER BY k.i))
    FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS k(node, seq, i)
    JOIN sync.changeset c ON c.node = k.node AND c.seq = k.seq HAVING count(*) > 0;
  END IF;
  PERFORM sync.settle(v_nodes, v_seqs);
  IF EXISTS (SELECT 1 FROM sync.changeset WHERE status = 'waiting') THEN
    PERFORM sync.retry(p_scopes || sync.stops(v_nodes, v_seqs));
  END IF;
  RETURN cardinality(v_seqs);
END $$;

-- Pieces of contents that facts of a scope name by their hash. They stand outside of every log, so a
-- content that never comes holds up nothing; a whole one is kept only if its hash is the one named.
CREATE OR REPLACE FUNCTION sync.put_pieces(p_node sync.node, p_scopes text[], p_bodies text[]) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r record;
  v_size bigint;
  v_pieces bigint;
  v_data bytea;
  v_aside int := 0;
BEGIN
  FOR r IN SELECT x.scope, x.body::jsonb ->> 'sha256' AS sha256, (x.body::jsonb ->> 'n')::int AS n,
      x.body::jsonb ->> 'data' AS data
    FROM unnest(p_scopes, p_bodies) AS x(scope, body)
  LOOP
    IF NOT coalesce(r.scope = ANY (p_node.scopes), false) THEN
      RAISE EXCEPTION 'this device may not write scope %', r.scope USING ERRCODE = 'SD403';
    END IF;
    SELECT min(a.size) INTO v_size FROM public.attachment a
      WHERE a.scope = r.scope AND a.sha256 = r.sha256 AND a.size BETWEEN 1 AND 10000000;
    IF v_size IS NULL THEN
      v_aside := v_aside + 1;
      CONTINUE;
    END IF;
    v_pieces := (v_size + 131071) / 131072;
    v_data := decode(r.data, 'base64');
    IF r.n IS NULL OR v_data IS NULL OR r.n NOT BETWEEN 0 AND v_pieces - 1
        OR length(v_data) <> least(131072, v_size - r.n::bigint * 131072) THEN
      RAISE EXCEPTION 'a piece does not fit its content' USING ERRCODE = 'SD400';
    END IF;
    INSERT INTO sync.blob (scope, sha256) VALUES (r.scope, r.sha256) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM sync.blob b WHERE b.scope = r.scope AND b.sha256 = r.sha256 FOR UPDATE;
    INSERT INTO sync.piece (scope, sha256, n, data) VALUES (r.scope, r.sha256, r.n, v_data)
      ON CONFLICT DO NOTHING;
    IF (SELECT count(*) FROM sync.piece p WHERE p.scope = r.scope AND p.sha256 = r.sha256) = v_pieces THEN
      IF (SELECT encode(sha256(string_agg(p.data, ''::bytea ORDER BY p.n)), 'hex') FROM sync.piece p
          WHERE p.scope = r.scope AND p.sha256 = r.sha256) = r.sha256 THEN
        UPDATE sync.blob b SET whole = true WHERE b.scope = r.scope AND b.sha256 = r.sha256;
      ELSE
        DELETE FROM sync.piece p WHERE p.scope = r.scope AND p.sha256 = r.sha256;
        v_aside := v_aside + 1;
      END IF;
    END IF;
  END LOOP;
  RETURN jsonb_build_object('last_seq', p_node.last_seq, 'aside', v_aside);
END $$;

CREATE OR REPLACE FUNCTION sync.push(
  p_nodes int[], p_seqs bigint[], p_scopes text[], p_stamps text[], p_walls text[],
  p_actors text[], p_svs int[], p_bodies text[], p_hashes text[], p_sigs text[],
  p_up_pos bigint DEFAULT NULL, p_up_hash text DEFAULT NULL)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  me sync.node := sync.caller();
  v_bad record;
  v_result jsonb;
  v_held jsonb := CASE WHEN me.relay THEN sync.held_by(p_nodes) END;
  k int[];
BEGIN
  IF coalesce(cardinality(p_seqs), 0) = 0 OR cardinality(p_seqs) > 2000 THEN
    RAISE EXCEPTION 'a push holds 1 to 2000 changesets' USING ERRCODE = 'SD400';
  END IF;
  IF NOT (cardinality(p_seqs) = ALL (ARRAY[cardinality(p_nodes), cardinality(p_scopes),
      cardinality(p_stamps), cardinality(p_walls), cardinality(p_actors), cardinality(p_svs),
      cardinality(p_bodies), cardinality(p_hashes), cardinality(p_sigs)])) THEN
    RAISE EXCEPTION 'the columns of a push differ in length' USING ERRCODE = 'SD400';
  END IF;
  -- No changeset has the number 0; under it come pieces of contents.
  IF 0 = ALL (p_seqs) THEN
    RETURN sync.put_pieces(me, p_scopes, p_bodies);
  END IF;
  PERFORM 1 FROM sync.node WHERE node = ANY (p_nodes) ORDER BY node FOR UPDATE;
  IF EXISTS (SELECT 1 FROM unnest(p_nodes) AS x(node) WHERE x.node IS NULL OR NOT EXISTS (
      SELECT 1 FROM sync.node n WHERE n.node = x.node
        AND (n.node = me.node OR (me.relay AND n.via = me.node)))) THEN
    RAISE EXCEPTION 'this device may not speak for another' USING ERRCODE = 'SD403';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(p_svs) AS x(sv) WHERE x.sv > sync.version()) THEN
    RAISE EXCEPTION 'the upstream is older than this device' USING ERRCODE = 'SD426';
  END IF;
  -- What an upgraded device wrote before its upgrade is still taken.
  IF coalesce(me.sv, (SELECT max(x.sv) FROM unnest(p_svs) AS x(sv))) < (SELECT min_sv FROM sync.me) THEN
    RAISE EXCEPTION 'this device is too old; upgrade it' USING ERRCODE = 'SD425';
  END IF;
  IF EXISTS (
    SELECT 1 FROM unnest(p_nodes, p_seqs, p_hashes) AS x(node, seq, hash)
    JOIN sync.changeset c ON c.node = x.node AND c.seq = x.seq WHERE c.hash <> x.hash) THEN
    RAISE EXCEPTION 'another log was sent under this number' USING ERRCODE = 'SD409';
  END IF;
  -- The chain: every hash from its predecessor, the first new one from what is stored.
  SELECT x.node, x.seq INTO v_bad FROM (
    SELECT i.*, n.last_seq, coalesce(lag(i.hash) OVER w, n.last_hash) AS before,
      row_number() OVER w AS rank
    FROM unnest(p_nodes, p_seqs, p_scopes, p_stamps, p_actors, p_svs, p_bodies, p_hashes)
      AS i(node, seq, scope, stamp, actor, sv, body, hash)
    JOIN sync.node n ON n.node = i.node WHERE i.seq > n.last_seq
    WINDOW w AS (PARTITION BY i.node ORDER BY i.seq)) x
  WHERE x.seq <> x.last_seq + x.rank OR x.hash IS DISTINCT FROM sync.h(x.before || '|' || x.node || '|'
      || x.seq || '|' || x.stamp || '|' || x.scope || '|' || x.actor || '|' || x.sv || '|' || sync.h(x.body))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'changeset % does not follow', v_bad.seq USING ERRCODE = 'SD412';
  END IF;
  SELECT array_agg(x.i ORDER BY x.i) INTO k
    FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS x(node, seq, i)
    JOIN sync.node n ON n.node = x.node WHERE x.seq > n.last_seq;
  IF k IS NOT NULL THEN
    IF cardinality(k) = cardinality(p_seqs) THEN
      PERFORM sync.accept(p_nodes, p_seqs, p_scopes, p_stamps, p_walls, p_actors, p_svs, p_bodies,
        p_hashes, p_sigs, sync.my_push_scopes(), (SELECT hall FROM sync.me), v_held);
    ELSE
      PERFORM sync.accept(
        array_agg(p_nodes[i] ORDER BY i), array_agg(p_seqs[i] ORDER BY i), array_agg(p_scopes[i] ORDER BY i),
        array_agg(p_stamps[i] ORDER BY i), array_agg(p_walls[i] ORDER BY i), array_agg(p_actors[i] ORDER BY i),
        array_agg(p_svs[i] ORDER BY i), array_agg(p_bodies[i] ORDER BY i), array_agg(p_hashes[i] ORDER BY i),
        array_agg(p_sigs[i] ORDER BY i), sync.my_push_scopes(),
        (SELECT hall FROM sync.me), v_held) FROM unnest(k) AS x(i);
    END IF;
    UPDATE sync.node n SET last_seq = x.seq, last_hash = x.hash
    FROM (SELECT DISTINCT ON (i.node) i.node, i.seq, i.hash
      FROM unnest(p_nodes, p_seqs, p_hashes) AS i(node, seq, hash) ORDER BY i.node, i.seq DESC) x
    WHERE n.node = x.node AND x.seq > n.last_seq;
  END IF;
  UPDATE sync.node SET seen_at = clock_timestamp(),
    up_pos = coalesce(p_up_pos, up_pos), up_hash = coalesce(p_up_hash, up_hash) WHERE node = me.node;
  SELECT jsonb_build_object('last_seq', n.last_seq, 'aside', (
      SELECT count(*) FROM unnest(p_nodes, p_seqs) AS x(node, seq)
      JOIN sync.changeset c ON c.node = x.node AND c.seq = x.seq WHERE c.status NOT IN ('applied', 'dropped')))
    INTO v_result FROM sync.node n WHERE n.node = me.node;
  RETURN v_result;
END $$;

CREATE OR REPLACE FUNCTION sync.begin_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE v_node int;
BEGIN
  SELECT x.node INTO v_node FROM (
      SELECT 1 + floor(random() * 8388606)::int AS node FROM generate_series(1, 20)) x
    WHERE NOT sync.taken(x.node) LIMIT 1;
  UPDATE sync.me SET node = v_node, seq = 0, hash = repeat('0', 64), renumbered_at = clock_timestamp()
    WHERE NOT hall
    AND (renumbered_at IS NULL OR renumbered_at < clock_timestamp() - interval '1 minute');
  IF FOUND THEN
    INSERT INTO sync.node (node, kind, label, last_hash, status)
      VALUES (v_node, 'upstream', '', repeat('0', 64), 'active');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.hello(p_cursors jsonb, p_about jsonb DEFAULT '{}') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  me sync.node := sync.caller();
  v_feeds jsonb;
  v_result jsonb;
BEGIN
  -- A device that finds its place gone tells so: this database was restored from an older copy, and
  -- what it seals itself from now on must not bear numbers it has used before.
  IF p_about ? 'rewound' THEN
    PERFORM sync.begin_anew();
  END IF;
  SELECT coalesce(jsonb_object_agg(s.scope, jsonb_build_object('pos', coalesce(h.pos, 0),
      'hash', coalesce(h.hash, repeat('0', 64)), 'low', coalesce(h.low_pos, 0), 'at', CASE
        WHEN (p_cursors ->> s.scope)::bigint = 0 THEN repeat('0', 64)
        WHEN (p_cursors ->> s.scope)::bigint = h.low_pos THEN h.low_hash
        ELSE (SELECT f.hash FROM sync.feed f
          WHERE f.scope = s.scope AND f.pos = (p_cursors ->> s.scope)::bigint) END)), '{}')
    INTO v_feeds
    FROM unnest(me.scopes) AS s(scope) LEFT JOIN sync.scope h ON h.scope = s.scope;
  UPDATE sync.node SET seen_at = clock_timestamp(), status = 'active', secret_until = CASE
      WHEN p_about ? 'verifier' THEN NULL ELSE secret_until END,
    verifier = coalesce(p_about ->> 'verifier', verifier),
    fingerprint = coalesce(fingerprint, p_about ->> 'fingerprint'),
    version = coalesce(p_about ->> 'version', version), sv = coalesce((p_about ->> 'sv')::int, sv),
    waiting = coalesce((p_about ->> 'waiting')::bigint, waiting), cursors = cursors || p_cursors,
    oldest_at = CASE WHEN p_about ? 'oldest_at' THEN (p_about ->> 'oldest_at')::timestamptz ELSE oldest_at END,
    trouble = CASE WHEN p_about ?| ARRAY['version', 'trouble'] THEN left(p_about ->> 'trouble', 200) ELSE trouble END,
    clock_off_ms = coalesce((p_about ->> 'clock_ms')::bigint
      - floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint, clock_off_ms)
    WHERE node = me.node;
  SELECT jsonb_build_object('city', m.city, 'id', m.id, 'upstream', m.node, 'hall', m.hall, 'sv', sync.version(),
      'min_sv', m.min_sv, 'secret', CASE WHEN me.kind IN ('kiosk', 'display') THEN NULL ELSE m.secret END,
      'now_ms', floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint,
      'node', me.node, 'kind', me.kind, 'scopes', to_jsonb(me.scopes), 'last_seq', me.last_seq,
      'last_hash', me.last_hash, 'fingerprint', me.fingerprint, 'feeds', v_feeds,
      'up_pos', me.up_pos, 'up_hash', me.up_hash, 'aside', (SELECT count(*) FROM sync.changeset c
        WHERE c.node = me.node AND c.status NOT IN ('applied', 'dropped')))
    INTO v_result FROM sync.me m;
  IF me.kind = 'office' THEN
    v_result := v_result || jsonb_build_object('nodes', sync.hall_nodes());
  END IF;
  IF me.relay THEN
    -- A hall's upstream asks for a number for its own log when it starts, and again when it finds
    -- that it was restored from an older copy.
    IF p_about ? 'renew' THEN
      INSERT INTO sync.node (node, kind, label, hall, via, last_hash, status)
        SELECT x.node, 'upstream', me.label, me.hall, me.node, repeat('0', 64), 'active'
        FROM (SELECT 1 + floor(random() * 8388606)::int AS node FROM generate_series(1, 20)) x
        WHERE NOT sync.taken(x.node) LIMIT 1
        RETURNING jsonb_build_object('renewed', node) INTO v_feeds;
      v_result := v_result || v_feeds;
    END IF;
    v_result := v_result || jsonb_build_object('nodes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'node', n.node, 'role', n.role, 'kind', n.kind, 'label', n.label, 'hall', n.hall,
        'status', n.status, 'scopes', to_jsonb(n.scopes), 'verifier', n.verifier,
        'last_seq', n.last_seq, 'last_hash', n.last_hash)), '[]')
      FROM sync.node n WHERE n.via = me.node));
  END IF;
  RETURN v_result;
END $$;

CREATE OR REPLACE FUNCTION sync.pull(p_scope text, p_pos bigint, p_limit int DEFAULT 500)
RETURNS TABLE (pos bigint, feed_hash text, node int, seq bigint, stamp text, wall_at text,
  actor text, sv int, body text, hash text, sig text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me sync.node := sync.caller();
BEGIN
  IF NOT p_scope = ANY (me.scopes) THEN
    RAISE EXCEPTION 'this device may not read scope %', p_scope USING ERRCODE = 'SD403';
  END IF;
  IF p_pos < (SELECT s.low_pos FROM sync.scope s WHERE s.scope = p_scope) THEN
    RAISE EXCEPTION 'the feed begins later; load anew' USING ERRCODE = 'SD416';
  END IF;
  -- A desk reads what an older one wrote as this schema has it; a hall's upstream keeps it as it came.
  -- The page is cut first, or whoever comes back after days makes the whole rest be sorted for each.
  RETURN QUERY SELECT f.pos, f.hash, c.node, c.seq, c.stamp, c.wall_at, c.actor, c.sv,
      CASE WHEN me.relay OR c.sv >= sync.changed() THEN c.body ELSE sync.up(c.sv, c.body::jsonb)::text END,
      c.hash, c.sig
    FROM (SELECT g.pos, g.hash, g.node, g.seq FROM sync.feed g
      WHERE g.scope = p_scope AND g.pos > p_pos ORDER BY g.pos LIMIT least(p_limit, 2000)) f
    JOIN sync.changeset c ON c.node = f.node AND c.seq = f.seq ORDER BY f.pos;
END $$;

CREATE OR REPLACE FUNCTION sync.load(
  p_table text, p_scope text, p_after text DEFAULT NULL, p_limit int DEFAULT 5000)
RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me sync.node := sync.caller();
BEGIN
  IF NOT p_scope = ANY (me.scopes) THEN
    RAISE EXCEPTION 'this device may not read scope %', p_scope USING ERRCODE = 'SD403';
  END IF;
  IF p_table = 'tables' THEN
    -- Most tables have nothing in most scopes; asking each would take a round trip.
    RETURN QUERY SELECT sync.filled(p_scope);
    RETURN;
  END IF;
  IF p_table = 'piece' THEN
    -- After "hash" stand the numbers of the pieces that are here, after "hash:n" stands that piece.
    IF position(':' IN p_after) > 0 THEN
      RETURN QUERY SELECT jsonb_build_object('data', encode(p.data, 'base64'))::text
        FROM sync.piece p JOIN sync.blob b ON b.scope = p.scope AND b.sha256 = p.sha256
        WHERE p.scope = p_scope AND b.whole AND p.sha256 = split_part(p_after, ':', 1)
        AND p.n = split_part(p_after, ':', 2)::int;
    ELSE
      RETURN QUERY SELECT jsonb_build_object('n', p.n, 'whole', b.whole)::text
        FROM sync.piece p JOIN sync.blob b ON b.scope = p.scope AND b.sha256 = p.sha256
        WHERE p.scope = p_scope AND p.sha256 = p_after ORDER BY p.n LIMIT 1000;
    END IF;
    RETURN;
  END IF;
  IF NOT sync.knows(p_table) THEN
    RAISE EXCEPTION 'unknown table' USING ERRCODE = 'SD422';
  END IF;
  RETURN QUERY EXECUTE format('SELECT sync.%I(whole) FROM public.%I whole WHERE whole.scope = $1'
    || ' AND ($2 IS NULL OR whole.id > $2::uuid) ORDER BY whole.id LIMIT $3', 'wire_' || p_table, p_table)
    USING p_scope, p_after, least(p_limit, 10000);
END $$;

-- Each scope has a channel of its own, or every desk of a city would wake for every other's write; a
-- hall's relay hears them all.
CREATE OR REPLACE FUNCTION sync.wake(p_scope text) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_notify('desk_sync:' || p_scope, p_scope);
  SELECT pg_notify('desk_sync', p_scope) FROM sync.me WHERE hall;
$$;

CREATE OR REPLACE FUNCTION sync.poke(p_scope text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me sync.node := sync.caller();
BEGIN
  IF p_scope = ANY (me.scopes) THEN
    PERFORM sync.wake(p_scope);
  END IF;
END $$;

-- The hall's upstream is the only authority over who serves a ticket. The desk sends, in the order
-- of its rules, those it would call; it gets the first that nobody has, or nothing. A claim whose call
-- has not come within half a minute is void: that window lost its power or its line between the two.
CREATE OR REPLACE FUNCTION sync.claim(p_scope text, p_tickets uuid[], p_window uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  me sync.node := sync.caller();
  v_ticket uuid;
BEGIN
  IF NOT p_scope = ANY (me.scopes) OR cardinality(p_tickets) > 100 THEN
    RAISE EXCEPTION 'this device may not call here' USING ERRCODE = 'SD403';
  END IF;
  DELETE FROM sync.claim WHERE (scope, ticket) IN (
    SELECT c.scope, c.ticket FROM sync.claim c
    WHERE c.scope = p_scope AND c.ticket = ANY (p_tickets)
      AND c.at < clock_timestamp() - interval '30 seconds'
      AND NOT EXISTS (
        SELECT 1 FROM public.ticket_event e
        WHERE e.ticket_id = c.ticket AND e.window_id = c.window_id AND e.kind = 'called'
          AND NOT EXISTS (SELECT 1 FROM public.ticket_event r WHERE r.ticket_id = c.ticket
            AND r.kind IN ('returned', 'transferred', 'missed') AND r._s > e._s))
    FOR UPDATE SKIP LOCKED);
  LOOP
    SELECT t.id INTO v_ticket
    FROM unnest(p_tickets) WITH ORDINALITY AS o(id, place) JOIN public.ticket t ON t.id = o.id
    WHERE t.scope = p_scope AND NOT EXISTS (
      SELECT 1 FROM sync.claim c WHERE c.scope = p_scope AND c.ticket = t.id
        AND NOT (c.node = me.node AND c.window_id = p_window))
    ORDER BY o.place LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
    EXIT WHEN v_ticket IS NULL;
    INSERT INTO sync.claim (scope, ticket, node, window_id) VALUES (p_scope, v_ticket, me.node, p_window)
      ON CONFLICT (scope, ticket) DO UPDATE SET at = clock_timestamp()
      WHERE sync.claim.node = me.node AND sync.claim.window_id = p_window
      RETURNING ticket INTO v_ticket;
    -- Somebody claimed it between the look and the lock: look again, there may be others.
    EXIT WHEN v_ticket IS NOT NULL;
  END LOOP;
  RETURN v_ticket;
END $$;

-- A ticket that goes back to the line may be claimed again.
CREATE OR REPLACE FUNCTION sync.release_claims() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM sync.claim c USING added a
    WHERE c.ticket = a.ticket_id AND a.kind IN ('returned', 'transferred', 'missed');
  RETURN NULL;
END $$;
