CREATE TABLE id_sequence (object TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TRIGGER event_is_append_only_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event_append_only'); END;
CREATE TRIGGER event_is_append_only_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event_append_only'); END;
CREATE TRIGGER field_history_is_append_only_update BEFORE UPDATE ON field_history BEGIN SELECT RAISE(ABORT, 'field_history_append_only'); END;
CREATE TRIGGER field_history_is_append_only_delete BEFORE DELETE ON field_history BEGIN SELECT RAISE(ABORT, 'field_history_append_only'); END;
INSERT INTO event_head (shard, shard_sequence, hash) VALUES (0, 0, zeroblob(32));
