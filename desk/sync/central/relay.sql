-- What a hall's own upstream does besides: taking what the city has, and sending on what it took in.
-- Only the hall's owner calls these; no device may.

CREATE OR REPLACE FUNCTION sync.take(
  p_scope text, p_pos bigint, p_hash text, p_nodes int[], p_seqs bigint[], p_stamps text[],
  p_walls text[], p_actors text[], p_svs int[], p_bodies text[], p_hashes text[], p_sigs text[])
RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  k int[];
  v_other int[] := '{}';
  r record;
  v_new int := 0;
BEGIN
  PERFORM sync.head(p_scope);
  -- A city restored from an older copy may have sealed something else under a number of its own
  -- log that is known here, or after one that is, and a device whose disk was put back may have sent
  -- the city other things than this hall. That is sealed again by this hall, so that it is not missed
  -- and no log here goes on from what it did not follow.
  FOR r IN SELECT x.i::int AS i, x.node, x.stamp, x.wall, x.actor, x.sv, x.body
      FROM unnest(p_nodes, p_seqs, p_stamps, p_walls, p_svs, p_hashes, p_actors, p_bodies)
        WITH ORDINALITY AS x(node, seq, stamp, wall, sv, hash, actor, body, i)
      LEFT JOIN sync.changeset c ON c.node = x.node AND c.seq = x.seq
      LEFT JOIN sync.changeset b ON b.node = x.node AND b.seq = x.seq - 1
      WHERE x.body IS NOT NULL AND (c.hash <> x.hash
        OR c.hash IS NULL AND x.hash <> sync.h(b.hash || '|' || x.node || '|' || x.seq || '|' || x.stamp
          || '|' || p_scope || '|' || x.actor || '|' || x.sv || '|' || sync.h(x.body)))
      ORDER BY x.i
  LOOP
    v_other := v_other || r.i;
    IF r.actor = 'upstream' THEN
      PERFORM sync.seal(p_scope, r.body::jsonb ->> 'reason', r.body::jsonb -> 'ops');
    ELSE
      PERFORM sync.stand_in(r.node, p_scope, r.stamp, r.wall, r.actor, r.sv, r.body);
      PERFORM sync.tell_apart(r.node);
    END IF;
  END LOOP;
  SELECT array_agg(x.i ORDER BY x.i) INTO k
    FROM unnest(p_nodes, p_seqs) WITH ORDINALITY AS x(node, seq, i)
    WHERE NOT x.i = ANY (v_other)
    AND NOT EXISTS (SELECT 1 FROM sync.changeset c WHERE c.node = x.node AND c.seq = x.seq);
  IF k IS NOT NULL THEN
    SELECT sync.accept(
      array_agg(p_nodes[i] ORDER BY i), array_agg(p_seqs[i] ORDER BY i), array_agg(p_scope ORDER BY i),
      array_agg(p_stamps[i] ORDER BY i), array_agg(p_walls[i] ORDER BY i), array_agg(p_actors[i] ORDER BY i),
      array_agg(p_svs[i] ORDER BY i), array_agg(p_bodies[i] ORDER BY i), array_agg(p_hashes[i] ORDER BY i),
      array_agg(p_sigs[i] ORDER BY i), ARRAY[p_scope], false) INTO v_new FROM unnest(k) AS x(i);
  END IF;
  -- The city may know of a right of which this hall has not heard: what stands in its feed is right.
  -- And what a load has dropped here, since a restored city did not have it, has come back to it.
  UPDATE sync.changeset c SET status = 'waiting', err = NULL
    FROM unnest(p_nodes, p_seqs, p_hashes) AS x(node, seq, hash)
    WHERE c.node = x.node AND c.seq = x.seq AND c.hash = x.hash
      AND c.status IN ('refused', 'dropped');
  IF FOUND THEN
    PERFORM sync.retry(ARRAY[p_scope]);
  END IF;
  INSERT INTO sync.up_cursor (scope, pos, hash) VALUES (p_scope, p_pos, p_hash)
    ON CONFLICT (scope) DO UPDATE SET pos = excluded.pos, hash = excluded.hash;
  RETURN v_new;
END $$;

-- Seals what another wrote into this hall's own log: with its stamp and its body as they were it is
-- recognised wherever it has come under another number.
CREATE OR REPLACE FUNCTION sync.hand_on(p_scope text, p_stamp text, p_wall text, p_actor text,
  p_sv int, p_body text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE m sync.me;
BEGIN
  SELECT * INTO m FROM sync.me FOR UPDATE;
  m.seq := m.seq + 1;
  m.hash := sync.h(m.hash || '|' || m.node || '|' || m.seq || '|' || p_stamp || '|' || p_scope || '|'
    || p_actor || '|' || p_sv || '|' || sync.h(p_body));
  UPDATE sync.me SET seq = m.seq, hash = m.hash;
  UPDATE sync.node SET last_seq = m.seq, last_hash = m.hash WHERE node = m.node;
  PERFORM sync.accept(ARRAY[m.node], ARRAY[m.seq], ARRAY[p_scope], ARRAY[p_stamp], ARRAY[p_wall],
    ARRAY[p_actor], ARRAY[p_sv], ARRAY[p_body], ARRAY[m.hash], ARRAY[NULL::text],
    ARRAY[p_scope], true);
END $$;

-- The same of a device with two logs, unless it is here under a number that has only one.
CREATE OR REPLACE FUNCTION sync.stand_in(p_node int, p_scope text, p_stamp text, p_wall text,
  p_actor text, p_sv int, p_body text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM sync.changeset c WHERE c.stamp = p_stamp AND c.scope = p_scope
      AND c.body_hash = sync.h(p_body) AND c.node <> p_node) THEN
    PERFORM sync.hand_on(p_scope, p_stamp, p_wall, p_actor, p_sv, p_body);
  END IF;
END $$;

-- A device of this hall has written one log here and another at the city; it is told so.
CREATE OR REPLACE FUNCTION sync.tell_apart(p_node int) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  UPDATE sync.node SET status = 'forked'
    WHERE node = p_node AND role IS NOT NULL AND status NOT IN ('forked', 'revoked')
$$;

-- The city has another log of this device, which differs from some place on; it will not take what
-- stands from there on here, so that is handed on by this hall. What the device had no right to is
-- not: under the hall's number nobody would ask.
CREATE OR REPLACE FUNCTION sync.fork(p_node int, p_seq bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT c.* FROM sync.changeset c JOIN sync.node n ON n.node = c.node
      WHERE c.node = p_node AND n.role IS NOT NULL AND c.seq BETWEEN p_seq AND n.last_seq
      AND c.body IS NOT NULL AND c.status <> 'refused' ORDER BY c.seq
  LOOP
    PERFORM sync.stand_in(p_node, r.scope, r.stamp, r.wall_at, r.actor, r.sv, r.body);
  END LOOP;
  PERFORM sync.tell_apart(p_node);
END $$;

-- The next changesets this hall took in that the city has not acknowledged, in the order taken in.
CREATE OR REPLACE FUNCTION sync.onward(p_pos bigint, p_limit int)
RETURNS TABLE (pos bigint, feed_hash text, node int, seq bigint, scope text, stamp text,
  wall_at text, actor text, sv int, body text, hash text, sig text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.pos, f.hash, c.node, c.seq, c.scope, c.stamp, c.wall_at, c.actor, c.sv, c.body, c.hash, c.sig
  FROM (SELECT g.pos, g.hash, g.node, g.seq FROM sync.feed g
    WHERE g.scope = '@up' AND g.pos > p_pos ORDER BY g.pos LIMIT p_limit) f
  JOIN sync.changeset c ON c.node = f.node AND c.seq = f.seq ORDER BY f.pos
$$;

-- Gives this upstream's own log another number, after it was restored from an older copy; what the
-- city has not got of the old one is sealed again under the new one.
CREATE OR REPLACE FUNCTION sync.renumber(p_node int, p_from bigint) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r record;
  v_old int;
  n int := 0;
BEGIN
  SELECT node INTO v_old FROM sync.me FOR UPDATE;
  UPDATE sync.me SET node = p_node, seq = 0, hash = repeat('0', 64);
  INSERT INTO sync.node (node, kind, last_hash, status)
    VALUES (p_node, 'upstream', repeat('0', 64), 'active') ON CONFLICT DO NOTHING;
  FOR r IN SELECT c.* FROM sync.feed f
      JOIN sync.changeset c ON c.node = f.node AND c.seq = f.seq
      WHERE f.scope = '@up' AND f.pos > p_from AND c.node = v_old AND c.body IS NOT NULL ORDER BY f.pos
  LOOP
    IF r.actor = 'upstream' THEN
      PERFORM sync.seal(r.scope, r.body::jsonb ->> 'reason', r.body::jsonb -> 'ops');
    ELSE
      PERFORM sync.hand_on(r.scope, r.stamp, r.wall_at, r.actor, r.sv, r.body);
    END IF;
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;

-- A scope that was loaded has no changesets to tell the hall's desks what came; its feed begins
-- after what they have read, so that they load it anew.
CREATE OR REPLACE FUNCTION sync.begin_feed(p_scope text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v sync.scope := sync.head(p_scope);
  v_hash text := sync.h(v.hash || 'loaded');
BEGIN
  DELETE FROM sync.feed WHERE scope = p_scope;
  UPDATE sync.scope SET pos = v.pos + 1, hash = v_hash, low_pos = v.pos + 1, low_hash = v_hash
    WHERE scope = p_scope;
END $$;
