-- Summaries by hall and day, and the notes of what facts have touched. Notes have no key that two
-- transactions could wait for, and are left by the transaction that brings the fact.

CREATE TABLE report.meta (k text PRIMARY KEY, v text NOT NULL);
CREATE TABLE report.day (
  hall_id uuid NOT NULL,
  day date NOT NULL,
  counts json NOT NULL,
  PRIMARY KEY (hall_id, day)
);
CREATE TABLE report.touched (what text NOT NULL, id uuid, hall_id uuid, day date);

CREATE FUNCTION report.touch_ticket() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, hall_id, day) SELECT DISTINCT 'day', hall_id, day FROM added;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_ticket_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, hall_id, day) SELECT DISTINCT 'day', t.hall_id, t.day
    FROM added a JOIN public.ticket t ON t.id = a.ticket_id;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_visit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, hall_id, day)
    SELECT DISTINCT 'day', hall_id, (began_at AT TIME ZONE 'Asia/Shanghai')::date FROM added;
  RETURN NULL;
END $$;

-- For facts about a visit: its events and its ratings.
CREATE FUNCTION report.touch_of_visit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, hall_id, day)
    SELECT DISTINCT 'day', v.hall_id, (v.began_at AT TIME ZONE 'Asia/Shanghai')::date
    FROM added a JOIN public.visit v ON v.id = a.visit_id;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_of_rating() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, hall_id, day)
    SELECT DISTINCT 'day', v.hall_id, (v.began_at AT TIME ZONE 'Asia/Shanghai')::date
    FROM added a JOIN public.rating r ON r.id = a.rating_id JOIN public.visit v ON v.id = r.visit_id;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, id) SELECT DISTINCT 'case', id FROM added;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_of_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, id) SELECT DISTINCT 'case', case_id FROM added;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_asking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, id) SELECT DISTINCT 'asking', id FROM added;
  RETURN NULL;
END $$;

CREATE FUNCTION report.touch_of_asking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO report.touched (what, id) SELECT DISTINCT 'asking', asking_id FROM added;
  RETURN NULL;
END $$;

DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM (VALUES
      ('ticket', 'ticket'), ('ticket_event', 'ticket_event'), ('visit', 'visit'),
      ('visit_event', 'of_visit'), ('rating', 'of_visit'), ('rating_callback', 'of_rating'),
      ('matter_case', 'case'), ('case_event', 'of_case'), ('case_material', 'of_case'),
      ('due_settled', 'of_case'), ('asking', 'asking'), ('asking_event', 'of_asking')
    ) AS x(name, how)
  LOOP
    EXECUTE format('CREATE TRIGGER report_touch AFTER INSERT ON public.%I'
      ' REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION report.%I()',
      r.name, 'touch_' || r.how);
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA report FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA report FROM PUBLIC;
