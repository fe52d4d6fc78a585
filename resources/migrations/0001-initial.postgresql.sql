CREATE FUNCTION create_id_sequences() RETURNS void LANGUAGE plpgsql AS $$ DECLARE t text; BEGIN FOR t IN SELECT table_name FROM information_schema.columns WHERE column_name = 'id' AND table_schema = current_schema() LOOP EXECUTE format('CREATE SEQUENCE %I', t || '_sequence'); END LOOP; END $$;
SELECT create_id_sequences();
DROP FUNCTION create_id_sequences();
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append_only'; END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER field_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON field_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
INSERT INTO event_head (shard, shard_sequence, hash) SELECT n, 0, decode(repeat('00', 32), 'hex') FROM generate_series(0, 15) AS n;
CREATE INDEX change_feed_xid ON change_feed (xid);
