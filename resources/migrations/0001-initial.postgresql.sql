CREATE FUNCTION create_id_sequences() RETURNS void LANGUAGE plpgsql AS $$ DECLARE t text; BEGIN FOR t IN SELECT table_name FROM information_schema.columns WHERE column_name = 'id' AND table_schema = current_schema() LOOP EXECUTE format('CREATE SEQUENCE %I', t || '_sequence'); END LOOP; END $$;
SELECT create_id_sequences();
DROP FUNCTION create_id_sequences();
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append_only'; END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER field_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON field_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
INSERT INTO event_head (shard, shard_sequence, hash) SELECT n, 0, decode(repeat('00', 32), 'hex') FROM generate_series(0, 15) AS n;

-- Its one row is locked by whoever imports: a file has one writer at a time anyway.
CREATE TABLE import_turn (id BIGINT PRIMARY KEY);
INSERT INTO import_turn (id) VALUES (1);
CREATE INDEX change_feed_xid ON change_feed (xid);

-- Who asks: the user whose sign-in is the login of the session. SET ROLE and settings of the session change neither.
-- (plpgsql keeps the plans of its statements for the session; a function in sql that policies can't take in is planned at each call.)
CREATE FUNCTION own_user() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN (SELECT id FROM app_user WHERE sign_in = session_user::text AND is_active <> 0 AND deleted_at IS NULL);
END $$;
CREATE FUNCTION own_name() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN (SELECT name FROM app_user WHERE sign_in = session_user::text AND is_active <> 0 AND deleted_at IS NULL);
END $$;
-- Who works for the agency that asks.
CREATE FUNCTION own_people() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT p.id FROM app_user p JOIN app_user own ON own.agency_account_id = p.agency_account_id AND p.role = 'Agency'
    WHERE own.sign_in = session_user::text AND own.role = 'Agency' AND own.is_active <> 0 AND own.deleted_at IS NULL
$$;
CREATE FUNCTION own_agency() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN (SELECT agency_account_id FROM app_user
        WHERE sign_in = session_user::text AND role = 'Agency' AND is_active <> 0 AND deleted_at IS NULL);
END $$;

-- A financial account's sums are of all its plans, those too that whoever changed one of them may not see.
CREATE FUNCTION sum_account(which bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    -- A sum made in the statement that waits for the row would miss what it waited for.
    PERFORM 1 FROM financial_account f WHERE f.id = which FOR NO KEY UPDATE;
    UPDATE financial_account f SET (plan_count, open_plan_count, initial_due_amount, current_due_amount, total_fees_amount,
        total_interest_amount, total_payments_received, promised_amount, disputed_amount, next_promise_date, plan_status,
        past_due_since, paused_days) =
        (SELECT count(*), count(*) FILTER (WHERE p.is_closed = 0), coalesce(sum(p.initial_due_amount), 0),
            coalesce(sum(p.current_due_amount), 0), coalesce(sum(p.total_fees_amount), 0), coalesce(sum(p.total_interest_amount), 0),
            coalesce(sum(p.total_payments_received), 0), coalesce(sum(p.promised_amount), 0), coalesce(sum(p.disputed_amount), 0),
            min(p.next_promise_date), CASE max(CASE p.status WHEN 'PromiseBroken' THEN 5 WHEN 'PromiseRegistered' THEN 4
                WHEN 'InProgress' THEN 3 WHEN 'New' THEN 2 ELSE 1 END) WHEN 5 THEN 'PromiseBroken' WHEN 4 THEN 'PromiseRegistered'
                WHEN 3 THEN 'InProgress' WHEN 2 THEN 'New' WHEN 1 THEN 'Close' END,
            min(p.past_due_since) FILTER (WHERE p.is_closed = 0),
            coalesce((array_agg(p.paused_days ORDER BY p.past_due_since, p.id)
                FILTER (WHERE p.is_closed = 0 AND p.past_due_since IS NOT NULL))[1], 0)
         FROM collection_plan p WHERE p.financial_account_id = f.id AND p.deleted_at IS NULL
            AND p.currency_iso_code = f.currency_iso_code)
    WHERE f.id = which;
END $$;
-- Each field of an event's digest has its length before it; a missing one has none. hashOf() in models/store is the same.
CREATE FUNCTION digested(value bytea) RETURNS bytea LANGUAGE sql AS $$
    SELECT coalesce(int8send(octet_length(value)) || value, int8send(-1))
$$;
CREATE FUNCTION digested(value text) RETURNS bytea LANGUAGE sql AS $$
    SELECT coalesce(int8send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8'), int8send(-1))
$$;
CREATE FUNCTION digested(value bigint) RETURNS bytea LANGUAGE sql AS $$
    SELECT coalesce(int8send(8) || int8send(value), int8send(-1))
$$;
-- The table of an object as the log calls it.
CREATE FUNCTION table_of(object text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE object WHEN 'User' THEN 'app_user' WHEN 'Case' THEN 'collection_case'
        ELSE lower(regexp_replace(object, '([a-z])([A-Z])', '\1_\2', 'g')) END
$$;
-- Whether a record of a plan is of one that is placed with the agency that asks, or is its own where it is of no plan.
CREATE FUNCTION placed(object text, record bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
    plan text := CASE object WHEN 'collection_plan' THEN 'id' ELSE 'collection_plan_id' END;
    found boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %1$I r LEFT JOIN collection_plan p ON p.id = r.%2$I WHERE r.id = $1 AND '
                   '(p.collection_agency_account_id = own_agency() OR (r.%2$I IS NULL AND r.created_by = own_user())))', object, plan)
        INTO found USING record;
    RETURN found;
END $$;
-- Whether an agency may note that a record changed: of a plan one that is placed with it, of a person one of its customers.
CREATE FUNCTION noted_by_agency(object text, record bigint, customer bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    IF object = 'User' THEN
        RETURN record = own_user();
    ELSIF object = 'CollectionPlan' OR EXISTS (SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = to_regclass(table_of(object)) AND a.attname = 'collection_plan_id') THEN
        RETURN placed(table_of(object), record);
    END IF;
    RETURN customer IS NOT NULL;
END $$;
-- The one way into the log: nobody chooses an event's place in the chain or its digest, writes it in another's name, or adds to
-- another's event; an auditor notes only that something was looked at, an agency nothing of a plan that it doesn't see.
CREATE FUNCTION append_event(in_shard bigint, in_node bigint, in_command_id text, in_command text, in_actor bigint, in_name text,
    in_at bigint, in_object text, in_record bigint, in_plan bigint, in_account bigint, in_payload text, in_outcome text,
    in_touched text, in_history json) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    head record;
    who record;
    event_id bigint;
    history_id bigint;
    parts bytea;
    change json;
    ids bigint[] := '{}';
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
        SELECT * INTO who FROM app_user WHERE id = own_user();
        IF who.id IS NULL OR in_actor IS DISTINCT FROM who.id OR in_name IS DISTINCT FROM who.name
           OR (who.role = 'Auditor' AND (in_command NOT IN ('RecordReveal', 'SignIn', 'SetPassword')
               OR EXISTS (SELECT 1 FROM json_array_elements(in_history) AS h WHERE h.value ->> 0 <> 'User')))
           OR (who.role = 'Agency' AND (in_plan IS NOT NULL AND NOT placed('collection_plan', in_plan)
               OR in_account IS NOT NULL AND in_account IS DISTINCT FROM who.agency_account_id AND NOT EXISTS (
                   SELECT 1 FROM collection_plan p WHERE p.account_id = in_account
                       AND p.collection_agency_account_id = who.agency_account_id)
               OR EXISTS (SELECT 1 FROM json_array_elements(in_history) AS h
                   WHERE NOT noted_by_agency(h.value ->> 0, (h.value ->> 1)::bigint, in_account)))) THEN
            RAISE EXCEPTION 'nobody writes an event for another' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    SELECT * INTO STRICT head FROM event_head WHERE shard = in_shard FOR NO KEY UPDATE;
    head.shard_sequence := head.shard_sequence + 1;
    event_id := nextval('event_sequence');
    parts := digested(head.hash) || digested(event_id) || digested(in_shard) || digested(head.shard_sequence) || digested(in_node)
        || digested(in_at) || digested(in_command_id) || digested(in_command) || digested(in_name) || digested(in_object)
        || digested(in_actor) || digested(in_record) || digested(in_plan) || digested(in_account)
        || digested(in_payload) || digested(in_outcome) || digested(in_touched);
    FOR change IN SELECT value FROM json_array_elements(in_history) LOOP
        history_id := nextval('field_history_sequence');
        ids := ids || history_id;
        parts := parts || digested(history_id) || digested(change ->> 0) || digested((change ->> 1)::bigint)
            || digested(change ->> 2) || digested(change ->> 3) || digested(change ->> 4);
    END LOOP;
    INSERT INTO event (id, shard, shard_sequence, command_id, command, actor, actor_name, node, at, object, record_id, plan_id,
        account_id, payload, outcome, touched, previous_hash, hash)
    VALUES (event_id, in_shard, head.shard_sequence, in_command_id, in_command, in_actor, in_name, in_node, in_at, in_object,
        in_record, in_plan, in_account, in_payload, in_outcome, in_touched, head.hash, sha256(parts));
    IF cardinality(ids) > 0 THEN
        INSERT INTO field_history (id, event_id, object, record_id, field, old_value, new_value)
        SELECT ids[n], event_id, value ->> 0, (value ->> 1)::bigint, value ->> 2, value ->> 3, value ->> 4
        FROM json_array_elements(in_history) WITH ORDINALITY AS changes (value, n);
    END IF;
    UPDATE event_head SET shard_sequence = head.shard_sequence, hash = sha256(parts) WHERE shard = in_shard;
    RETURN event_id;
END $$;

-- What an import has brought is told to the planner; only the owner of a table may do that.
CREATE FUNCTION tell_sizes(object text, columns text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    EXECUTE format('ANALYZE %I (%s)', object, (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) AS c));
END $$;

-- Roles belong to the whole server: the groups of a database carry its name, and never one that is there already, whose
-- members were let in elsewhere.
CREATE FUNCTION make_groups() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    stem text := 'kept_' || left(regexp_replace(lower(current_database()), '[^a-z0-9]+', '_', 'g'), 40);
    prefix text := stem;
    word text;
    attempt int := 1;
BEGIN
    WHILE EXISTS (SELECT 1 FROM pg_roles WHERE rolname = prefix || '_specialist') LOOP
        attempt := attempt + 1;
        prefix := stem || '_' || attempt;
    END LOOP;
    EXECUTE format('CREATE FUNCTION group_of(role text) RETURNS text LANGUAGE sql IMMUTABLE AS %L',
                   format('SELECT %L || lower(role)', prefix || '_'));
    FOREACH word IN ARRAY ARRAY['specialist', 'supervisor', 'administrator', 'agency', 'auditor'] LOOP
        EXECUTE format('CREATE ROLE %I NOLOGIN', group_of(word));
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), group_of(word));
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema(), group_of(word));
    END LOOP;
END $$;
SELECT make_groups();
DROP FUNCTION make_groups();

-- Groups by letter: s(pecialist), v (supervisor), a(dministrator), g (agency), u (auditor).
CREATE FUNCTION groups_of(letters text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(quote_ident(group_of(w)), ', ') FROM unnest(regexp_split_to_array(letters, '')) AS l
    JOIN (VALUES ('s', 'specialist'), ('v', 'supervisor'), ('a', 'administrator'), ('g', 'agency'), ('u', 'auditor'))
        AS known (letter, w) ON known.letter = l
$$;
-- Whether the record that a column names may be seen: the policy of its own table decides.
CREATE FUNCTION seen_by(object text, referred text) RETURNS text LANGUAGE sql AS $$
    SELECT format('EXISTS (SELECT 1 FROM %I seen WHERE seen.id = %I.%I)', referred, object,
                  CASE referred WHEN 'collection_case' THEN 'case' ELSE referred END || '_id')
$$;
-- Whether whoever asks sees a record that the history names: one event may tell of several plans.
CREATE FUNCTION seen_in_history(object text, record bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    found boolean;
BEGIN
    IF to_regclass(table_of(object)) IS NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I r WHERE r.id = $1)', table_of(object)) INTO found USING record;
    RETURN found;
END $$;
CREATE FUNCTION unset_or_seen(object text, referred text) RETURNS text LANGUAGE sql AS $$
    SELECT format('(%I.%I IS NULL OR %s)', object, CASE referred WHEN 'collection_case' THEN 'case' ELSE referred END || '_id',
                  seen_by(object, referred))
$$;

-- One line for each table: through whose sight an agency sees a row (or the condition itself, in full), who adds, who changes,
-- who removes. Everybody else sees all rows. Only what an import brought is ever removed.
CREATE TABLE table_right (object text PRIMARY KEY, through text[] NOT NULL, sees text, adds text NOT NULL, changes text NOT NULL, removes text NOT NULL);
INSERT INTO table_right VALUES
    ('account', '{}', 'account.id = (SELECT own_agency()) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.account_id = account.id AND seen.deleted_at IS NULL)', 'sva', 'sva', 'sva'),
    ('contact', '{account}', 'EXISTS (SELECT 1 FROM account seen WHERE seen.id = contact.account_id) OR EXISTS (SELECT 1 FROM financial_account_party seen WHERE seen.contact_id = contact.id) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.legal_representative_id = contact.id) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.contact_id = contact.id)', 'sva', 'svag', 'sva'),
    ('contact_point', '{contact}', NULL, 'svag', 'svag', 'sva'),
    ('consent', '{contact}', NULL, 'svag', 'svag', 'sva'),
    ('contact_request', '{contact}', NULL, 'svag', 'svag', 'sva'),
    ('financial_account', '{}', 'EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.financial_account_id = financial_account.id)', 'sva', 'sva', 'sva'),
    ('financial_account_party', '{financial_account}', NULL, 'sva', 'sva', 'sva'),
    ('collection_plan', '{}', 'collection_agency_account_id = (SELECT own_agency())', 'sva', 'svag', 'sva'),
    ('collection_plan_item', '{collection_plan}', NULL, 'sva', 'svag', 'sva'),
    ('approval', '{collection_plan}', 'requested_by = (SELECT own_user()) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = approval.collection_plan_id)', 'svag', 'svag', ''),
    ('promise_to_pay', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('promise_instalment', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('payment_schedule', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('payment_schedule_item', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('payment', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('payment_allocation', '{payment}', NULL, 'svag', 'svag', 'sva'),
    ('promise_match', '{payment}', NULL, 'svag', 'svag', 'sva'),
    ('schedule_match', '{payment}', NULL, 'svag', 'svag', 'sva'),
    ('compliance_decision', '{account,contact,collection_plan}', 'created_by IN (SELECT own_people()) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = compliance_decision.collection_plan_id)', 'svag', 'va', ''),
    ('interaction', '{account,contact,collection_plan}', 'created_by IN (SELECT own_people()) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = interaction.collection_plan_id)', 'svag', 'svag', 'sva'),
    ('identity_check', '{contact}', NULL, 'svag', '', ''),
    ('hold', '{account,contact,collection_plan}', NULL, 'svag', 'sva', 'sva'),
    ('collection_case', '{account,collection_plan}', 'EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = collection_case.collection_plan_id)', 'sva', 'svag', 'sva'),
    ('case_proceeding', '{collection_case}', NULL, 'sva', 'sva', 'sva'),
    ('dispute', '{collection_plan}', NULL, 'svag', 'svag', 'sva'),
    ('dispute_file', '{dispute}', NULL, 'svag', 'svag', 'sva'),
    ('charge_adjustment', '{dispute}', NULL, 'sva', 'sva', ''),
    ('party_income', '{contact}', NULL, 'svag', 'svag', 'sva'),
    ('party_expense', '{contact}', NULL, 'svag', 'svag', 'sva'),
    ('document', '{account,collection_plan}', 'EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = document.collection_plan_id) OR (document.collection_plan_id IS NULL AND EXISTS (SELECT 1 FROM account seen WHERE seen.id = document.account_id))', 'sva', 'sva', ''),
    ('note', '{collection_plan}', 'created_by = (SELECT own_user()) OR EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = note.collection_plan_id)', 'sva', '', ''),
    ('queue_entry', '{}', 'false', 'sva', 'sva', ''),
    ('queue', '{}', 'true', 'va', 'va', ''),
    ('import_run', '{}', 'false', 'sva', 'sva', ''),
    ('import_before', '{}', 'false', 'sva', 'sva', ''),
    ('import_turn', '{}', 'false', '', 'sva', ''),
    ('collection_plan_reason', '{}', 'true', 'sva', 'sva', 'sva'),
    ('team', '{}', 'true', 'a', 'a', ''),
    ('app_user', '{}', 'true', 'a', 'a', ''),
    ('policy', '{}', 'true', 'a', 'a', ''),
    ('payment_plan_template', '{}', 'true', 'a', 'a', ''),
    ('payment_plan_limit', '{}', 'true', 'a', 'a', ''),
    ('own_holiday', '{}', 'true', 'a', 'a', ''),
    ('collector_terms', '{}', 'true', 'a', 'a', ''),
    ('case_rule', '{}', 'true', 'a', 'a', ''),
    ('event', '{}', 'actor = (SELECT own_user()) OR (command NOT IN (''TransferPayment'', ''SharePayment'') AND EXISTS (SELECT 1 FROM collection_plan seen WHERE seen.id = event.plan_id))', '', '', ''),
    ('field_history', '{event}', 'EXISTS (SELECT 1 FROM event seen WHERE seen.id = field_history.event_id) AND seen_in_history(field_history.object, field_history.record_id)', '', '', ''),
    ('event_head', '{}', 'true', '', '', ''),
    ('change_feed', '{}', 'true', 'svagu', '', ''),
    ('setting', '{}', 'true', '', '', ''),
    ('user_secret', '{}', NULL, '', '', ''),
    ('schema_version', '{}', 'true', '', '', '');

CREATE FUNCTION make_policy(object text, name text, operation text, letters text, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(letters, '') = '' THEN RETURN; END IF;
    EXECUTE format('GRANT %s ON %I TO %s', operation, object, groups_of(letters));
    EXECUTE format('CREATE POLICY %I ON %I FOR %s TO %s %s', name, object, operation, groups_of(letters),
                   CASE operation WHEN 'INSERT' THEN format('WITH CHECK (%s)', condition)
                                  WHEN 'UPDATE' THEN format('USING (%1$s) WITH CHECK (%1$s)', condition)
                                  ELSE format('USING (%s)', condition) END);
END $$;
-- The conditions of an agency stand apart from everybody else's: what compares nothing costs nothing and hides no index.
CREATE FUNCTION make_policies() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    t record;
    sees text;
    writes text;
    removable text;
BEGIN
    FOR t IN SELECT p.tablename, r.* FROM pg_tables p LEFT JOIN table_right r ON r.object = p.tablename
             WHERE p.schemaname = current_schema() AND p.tablename <> 'table_right' LOOP
        IF t.object IS NULL THEN RAISE EXCEPTION 'no rights are said for the table %', t.tablename; END IF;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.object);
        -- The owner's own views are bound by the policies too; its functions, which run as the owner, are not.
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.object);
        EXECUTE format('CREATE POLICY owner_does ON %I TO %I USING (current_user = %L)', t.object, current_user, current_user);
        SELECT coalesce(t.sees, string_agg(seen_by(t.object, c), ' OR '), 'false') INTO sees FROM unnest(t.through) AS c;
        SELECT format('(%s)', sees) || coalesce(' AND ' || string_agg(unset_or_seen(t.object, c), ' AND '), '')
            INTO writes FROM unnest(t.through) AS c;
        IF t.sees IS NULL AND cardinality(t.through) = 1 THEN writes := sees; END IF;
        -- Whatever record of a plan a row names is of a plan that is placed with the agency.
        SELECT writes || coalesce(string_agg(format(' AND (%1$I.%2$I IS NULL OR placed(%3$L, %1$I.%2$I))', t.object, k.attname, r.relname), ''), '')
            INTO writes FROM pg_constraint c JOIN pg_class r ON r.oid = c.confrelid
            JOIN pg_attribute k ON k.attrelid = c.conrelid AND k.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND c.conrelid = format('%I', t.object)::regclass AND (r.relname = 'collection_plan' OR EXISTS (
                SELECT 1 FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attname = 'collection_plan_id' AND NOT a.attisdropped));
        removable := CASE t.object
            WHEN 'payment_allocation' THEN 'EXISTS (SELECT 1 FROM payment p WHERE p.id = payment_id AND p.created_import_id IS NOT NULL) OR EXISTS (SELECT 1 FROM collection_plan_item i WHERE i.id = collection_plan_item_id AND i.created_import_id IS NOT NULL)'
            WHEN 'schedule_match' THEN 'EXISTS (SELECT 1 FROM payment p WHERE p.id = payment_id AND p.created_import_id IS NOT NULL) OR EXISTS (SELECT 1 FROM payment_schedule_item i WHERE i.id = payment_schedule_item_id AND i.created_import_id IS NOT NULL)'
            WHEN 'promise_match' THEN 'EXISTS (SELECT 1 FROM payment p WHERE p.id = payment_id AND p.created_import_id IS NOT NULL)'
            WHEN 'promise_instalment' THEN 'EXISTS (SELECT 1 FROM promise_to_pay p WHERE p.id = promise_id AND p.created_import_id IS NOT NULL)'
            ELSE 'created_import_id IS NOT NULL' END;
        PERFORM make_policy(t.object, 'house_sees', 'SELECT', CASE t.object WHEN 'user_secret' THEN '' ELSE 'svau' END, 'true');
        PERFORM make_policy(t.object, 'agency_sees', 'SELECT', CASE t.object WHEN 'user_secret' THEN '' ELSE 'g' END, sees);
        PERFORM make_policy(t.object, 'house_adds', 'INSERT', replace(t.adds, 'g', ''),
                            CASE t.object WHEN 'note' THEN 'created_by = (SELECT own_user())' ELSE 'true' END);
        PERFORM make_policy(t.object, 'agency_adds', 'INSERT', substring(t.adds FROM 'g'), writes);
        PERFORM make_policy(t.object, 'house_changes', 'UPDATE', replace(t.changes, 'g', ''), 'true');
        PERFORM make_policy(t.object, 'agency_changes', 'UPDATE', substring(t.changes FROM 'g'), writes);
        PERFORM make_policy(t.object, 'house_removes', 'DELETE', t.removes, removable);
    END LOOP;
END $$;
SELECT make_policies();

-- An agency holds its own plans, or keeps a person from being contacted: clocks of plans that it doesn't see are the house's.
CREATE FUNCTION narrow_agencies() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE POLICY agency_holds ON hold AS RESTRICTIVE FOR INSERT TO %s WITH CHECK (collection_plan_id IS NOT NULL '
                   'AND account_id IS NULL AND contact_id IS NULL OR account_id IS NULL AND contact_id IS NOT NULL '
                   'AND collection_plan_id IS NULL AND stops_ageing = 0 AND stops_promise_clock = 0)', groups_of('g'));
END $$;
SELECT narrow_agencies();
DROP FUNCTION narrow_agencies();

-- How far the queues have read the feed; everything else in there is the owner's.
SELECT make_policy('setting', 'queue_mark_added', 'INSERT', 'sva', 'key = ''queue.feed''');
SELECT make_policy('setting', 'queue_mark_moved', 'UPDATE', 'sva', 'key = ''queue.feed''');
SELECT make_policy('user_secret', operation, operation, 'svagu', 'app_user_id = (SELECT own_user())') FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS operation;
SELECT make_policy('user_secret', 'others_' || operation, operation, 'a', 'true') FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS operation;
-- Who signs in locks the own row, so that guesses are counted one after another, and can't change it.
CREATE FUNCTION let_lock_own_row() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT UPDATE (updated_at) ON app_user TO %s', groups_of('svgu'));
    EXECUTE format('CREATE POLICY own_row_locked ON app_user FOR UPDATE TO %s USING (id = (SELECT own_user())) WITH CHECK (false)', groups_of('svgu'));
END $$;
SELECT let_lock_own_row();
DROP FUNCTION let_lock_own_row();

-- Whoever owns the tables is bound by nothing of what follows; everybody else, whatever statement they write.
CREATE FUNCTION owns() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT pg_has_role(session_user, current_user, 'MEMBER')
$$;
CREATE FUNCTION supervises() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT pg_has_role(session_user, group_of('supervisor'), 'MEMBER') OR pg_has_role(session_user, group_of('administrator'), 'MEMBER')
$$;
-- Whose a plan is, where it is placed, and how often it may be promised on is said by who supervises.
CREATE FUNCTION guard_giving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT (owns() OR supervises()) THEN
        RAISE EXCEPTION 'plans are given away by who supervises' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_is_given_by_supervisors BEFORE UPDATE ON collection_plan FOR EACH ROW
    WHEN (OLD.owner_user_id IS DISTINCT FROM NEW.owner_user_id OR OLD.owner_team_id IS DISTINCT FROM NEW.owner_team_id
          OR OLD.collection_agency_account_id IS DISTINCT FROM NEW.collection_agency_account_id
          OR OLD.maximum_promiseto_pay_count IS DISTINCT FROM NEW.maximum_promiseto_pay_count) EXECUTE FUNCTION guard_giving();
-- An agency sees of customers, people and accounts what its plans name: it doesn't say whom they name.
CREATE FUNCTION guard_naming() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF own_agency() IS NOT NULL AND NOT owns() THEN
        RAISE EXCEPTION 'an agency does not say whose a plan is' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_stays_with_its_customer BEFORE UPDATE ON collection_plan FOR EACH ROW
    WHEN (OLD.account_id IS DISTINCT FROM NEW.account_id OR OLD.contact_id IS DISTINCT FROM NEW.contact_id
          OR OLD.financial_account_id IS DISTINCT FROM NEW.financial_account_id
          OR OLD.legal_representative_id IS DISTINCT FROM NEW.legal_representative_id) EXECUTE FUNCTION guard_naming();
-- What was asked for is decided by who supervises, in the own name.
CREATE FUNCTION guard_deciding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT owns() AND (NOT supervises() OR (to_jsonb(NEW) ->> TG_ARGV[0])::bigint IS DISTINCT FROM own_user()
            OR (TG_NARGS > 1 AND (to_jsonb(NEW) ->> TG_ARGV[1])::bigint IS NOT DISTINCT FROM own_user())) THEN
        RAISE EXCEPTION 'decided by who supervises, in the own name, and by another than who asked' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER approval_is_asked_for BEFORE INSERT ON approval FOR EACH ROW
    WHEN (NEW.status <> 'Pending' OR NEW.decided_by IS NOT NULL) EXECUTE FUNCTION guard_deciding('decided_by', 'requested_by');
CREATE TRIGGER approval_is_decided BEFORE UPDATE ON approval FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.status <> 'Withdrawn' OR OLD.decided_by IS DISTINCT FROM NEW.decided_by)
    EXECUTE FUNCTION guard_deciding('decided_by', 'requested_by');
-- What was asked for stays as it was: who asked takes it back while it waits, who supervises decides it, and then it is done.
CREATE FUNCTION guard_asking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    free text[] := ARRAY['status', 'version', 'updated_at', 'updated_by'];
BEGIN
    IF owns() THEN
        RETURN NEW;
    ELSIF supervises() AND NEW.status <> 'Withdrawn' THEN
        free := free || ARRAY['decided_by', 'decided_at', 'decision_note', 'granted_limit'];
    END IF;
    IF OLD.status <> 'Pending' OR (NOT supervises() OR NEW.status = 'Withdrawn') AND
            NOT coalesce(OLD.requested_by = own_user() AND NEW.status = 'Withdrawn', false) OR to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
        RAISE EXCEPTION 'a request stays as it was asked' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER approval_is_taken_back BEFORE UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION guard_asking();
CREATE TRIGGER payment_plan_is_proposed BEFORE INSERT ON payment_schedule FOR EACH ROW
    WHEN (NEW.decided_by IS NOT NULL) EXECUTE FUNCTION guard_deciding('decided_by', 'proposed_by');
CREATE TRIGGER payment_plan_is_decided BEFORE UPDATE ON payment_schedule FOR EACH ROW
    WHEN (OLD.decided_by IS DISTINCT FROM NEW.decided_by
          OR (OLD.needs IS NOT NULL AND (NEW.needs IS DISTINCT FROM OLD.needs
              OR (OLD.status = 'PendingApproval' AND NEW.status IN ('Active', 'Completed', 'Rejected')))))
    EXECUTE FUNCTION guard_deciding('decided_by', 'proposed_by');
CREATE TRIGGER verdict_comes_of_rules BEFORE INSERT ON compliance_decision FOR EACH ROW
    WHEN (NEW.overridden_by IS NOT NULL OR NEW.overridden_at IS NOT NULL) EXECUTE FUNCTION guard_deciding('overridden_by');
CREATE TRIGGER verdict_is_overridden BEFORE UPDATE ON compliance_decision FOR EACH ROW
    WHEN (OLD.overridden_by IS DISTINCT FROM NEW.overridden_by) EXECUTE FUNCTION guard_deciding('overridden_by');
-- A slot past what the house has stated needs a decision, however the promise came to be; asked when all of it is written.
CREATE FUNCTION guard_limit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    stated bigint;
BEGIN
    IF owns() THEN
        RETURN NULL;
    END IF;
    SELECT least((SELECT maximum_promiseto_pay_count FROM collection_plan WHERE id = NEW.collection_plan_id),
                 (SELECT maximum_promises FROM policy WHERE scope = 'System' AND deleted_at IS NULL)) INTO stated;
    stated := coalesce(stated, (SELECT max(maximum_promises) FROM policy WHERE deleted_at IS NULL), 3);
    -- An approval is of one promise.
    IF NOT EXISTS (SELECT 1 FROM promise_to_pay other WHERE other.approval_id = NEW.approval_id AND other.id <> NEW.id) THEN
        stated := greatest(stated, (SELECT granted_limit FROM approval WHERE id = NEW.approval_id AND status = 'Approved'
                                    AND collection_plan_id = NEW.collection_plan_id));
    END IF;
    IF NEW.slot > stated THEN
        RAISE EXCEPTION 'more promises than the limit' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER promise_keeps_the_limit AFTER INSERT ON promise_to_pay DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.slot IS NOT NULL AND NEW.created_import_id IS NULL) EXECUTE FUNCTION guard_limit();
-- One that got its verdict holds a slot whatever the limit is by then.
CREATE CONSTRAINT TRIGGER promise_stays_in_the_limit AFTER UPDATE ON promise_to_pay DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.slot IS NOT NULL AND (OLD.collection_plan_id <> NEW.collection_plan_id OR (NEW.status = 'Open'
          AND (OLD.slot IS DISTINCT FROM NEW.slot OR OLD.approval_id IS DISTINCT FROM NEW.approval_id)))) EXECUTE FUNCTION guard_limit();
-- Only what an import brought can be removed: nobody says later that one did. A case follows the plan that an import opened.
CREATE FUNCTION guard_origin() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT owns() THEN
        RAISE EXCEPTION 'where a record came from stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
-- A contact that was made is evidence: it changes no more, but where an import that brought it is told again or undone.
CREATE FUNCTION guard_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT owns() AND (OLD.outcome <> 'Open' OR OLD.created_by IS DISTINCT FROM own_user() OR NEW.deleted_at IS NOT NULL
            OR (OLD.started_at, OLD.created_by, OLD.performed_by, OLD.channel, OLD.direction, OLD.contact_id, OLD.decision_id)
                IS DISTINCT FROM (NEW.started_at, NEW.created_by, NEW.performed_by, NEW.channel, NEW.direction, NEW.contact_id,
                NEW.decision_id)) THEN
        RAISE EXCEPTION 'a contact that was made stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contact_stays BEFORE UPDATE ON interaction FOR EACH ROW WHEN (OLD.created_import_id IS NULL)
    EXECUTE FUNCTION guard_contact();
-- A verdict stays as the rules gave it; who supervises passes over it, and says so.
CREATE FUNCTION guard_verdict() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    free CONSTANT text[] := ARRAY['overridden_by', 'overridden_at', 'override_reason', 'version', 'updated_at', 'updated_by'];
BEGIN
    IF NOT owns() AND to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
        RAISE EXCEPTION 'a verdict stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER verdict_stays BEFORE UPDATE ON compliance_decision FOR EACH ROW EXECUTE FUNCTION guard_verdict();
-- Nobody signs for another.
CREATE FUNCTION guard_signing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    signed text;
BEGIN
    IF owns() THEN
        RETURN NEW;
    END IF;
    FOREACH signed IN ARRAY TG_ARGV LOOP
        IF (to_jsonb(NEW) ->> signed)::bigint <> own_user() THEN
            RAISE EXCEPTION 'nobody signs for another' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER contact_is_signed BEFORE INSERT ON interaction FOR EACH ROW WHEN (NEW.created_import_id IS NULL)
    EXECUTE FUNCTION guard_signing('created_by', 'performed_by');
CREATE TRIGGER check_is_signed BEFORE INSERT ON identity_check FOR EACH ROW EXECUTE FUNCTION guard_signing('checked_by');
CREATE TRIGGER request_is_signed BEFORE INSERT ON approval FOR EACH ROW WHEN (NEW.status = 'Pending')
    EXECUTE FUNCTION guard_signing('created_by', 'requested_by');
CREATE TRIGGER hold_is_signed BEFORE INSERT ON hold FOR EACH ROW WHEN (NEW.created_import_id IS NULL)
    EXECUTE FUNCTION guard_signing('created_by');
CREATE TRIGGER hold_is_lifted_in_the_own_name BEFORE UPDATE ON hold FOR EACH ROW
    WHEN (OLD.created_import_id IS NULL AND OLD.lifted_by IS DISTINCT FROM NEW.lifted_by) EXECUTE FUNCTION guard_signing('lifted_by');
-- A hold that the law asks for was placed by mistake when who supervises says so.
CREATE FUNCTION guard_withdrawing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT (owns() OR supervises()) THEN
        RAISE EXCEPTION 'what the law asks for is withdrawn by who supervises' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER hold_is_withdrawn_by_supervisors BEFORE UPDATE ON hold FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at
    AND OLD.reason IN ('Attorney', 'Bankruptcy', 'BreathingSpace', 'CeaseContact', 'Deceased')) EXECUTE FUNCTION guard_withdrawing();
-- Of payments only the entry of a reversal is ever withdrawn, and not by an agency: it would let its own money count again.
CREATE FUNCTION guard_reinstating() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT owns() AND (own_agency() IS NOT NULL OR NEW.reverses_id IS NULL) THEN
        RAISE EXCEPTION 'a payment stays; the house withdraws what takes one back' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payment_stays BEFORE UPDATE ON payment FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
    EXECUTE FUNCTION guard_reinstating();
CREATE FUNCTION make_guards() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    t text;
BEGIN
    FOR t IN SELECT c.table_name FROM information_schema.columns c JOIN table_right r ON r.object = c.table_name
             WHERE c.table_schema = current_schema() AND c.column_name = 'created_import_id' AND r.removes <> ''
             AND c.table_name <> 'collection_case' LOOP
        EXECUTE format('CREATE TRIGGER origin_stays BEFORE UPDATE ON %I FOR EACH ROW WHEN (OLD.created_import_id IS DISTINCT FROM '
                       'NEW.created_import_id) EXECUTE FUNCTION guard_origin()', t);
    END LOOP;
END $$;
SELECT make_guards();
DROP FUNCTION make_guards();

-- Contact rules protect a person, whichever plan a fact hangs on: what an agency has to heed of the plans of its customer that
-- are not placed with it, and no more than rules read. Empty for everybody else, who sees the rows themselves.
CREATE FUNCTION plans_beyond_sight(customer bigint) RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT p.id FROM collection_plan p
    WHERE p.account_id = customer AND p.collection_agency_account_id IS DISTINCT FROM own_agency()
        AND EXISTS (SELECT 1 FROM collection_plan own WHERE own.account_id = customer AND own.deleted_at IS NULL
                    AND own.collection_agency_account_id = own_agency())
$$;
CREATE FUNCTION holds_beyond_sight(customer bigint) RETURNS TABLE (id bigint, reason text, collection_plan_id bigint, start_date date,
    end_date date, lifted_at bigint, stops_contact smallint, received_at bigint, is_written smallint, attorney_state text, proceeding text,
    validation_sent_on date, validation_received_on date, verified_at bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
#variable_conflict use_column
BEGIN
    IF own_agency() IS NOT NULL THEN
        RETURN QUERY SELECT h.id, h.reason, h.collection_plan_id, h.start_date, h.end_date, h.lifted_at, h.stops_contact,
            h.received_at, h.is_written, h.attorney_state, h.proceeding, h.validation_sent_on, h.validation_received_on, h.verified_at
        FROM hold h JOIN plans_beyond_sight(customer) AS p ON p = h.collection_plan_id
        WHERE h.account_id IS NULL AND h.contact_id IS NULL AND h.deleted_at IS NULL
            AND (h.stops_contact <> 0 OR h.reason IN ('Attorney', 'Bankruptcy', 'CeaseContact', 'Deceased', 'Dispute'));
    END IF;
END $$;
CREATE FUNCTION interactions_beyond_sight(customer bigint) RETURNS TABLE (id bigint, collection_plan_id bigint, contact_id bigint,
    contact_point_id bigint, channel text, direction text, outcome text, started_at bigint, ended_at bigint, is_connected smallint,
    is_conversation smallint, counted_plans text, talked_plans text) LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
#variable_conflict use_column
BEGIN
    IF own_agency() IS NOT NULL THEN
        RETURN QUERY SELECT i.id, i.collection_plan_id, i.contact_id, i.contact_point_id, i.channel, i.direction, i.outcome,
            i.started_at, i.ended_at, i.is_connected, i.is_conversation, i.counted_plans, i.talked_plans
        FROM interaction i LEFT JOIN collection_plan p ON p.id = i.collection_plan_id
        WHERE p.collection_agency_account_id IS DISTINCT FROM own_agency() AND i.deleted_at IS NULL
            AND (i.created_by IS NULL OR i.created_by NOT IN (SELECT own_people()))
            AND EXISTS (SELECT 1 FROM collection_plan own WHERE own.account_id = customer AND own.deleted_at IS NULL
                        AND own.collection_agency_account_id = own_agency())
            AND i.id IN (SELECT x.id FROM interaction x WHERE x.account_id = customer
                UNION SELECT x.id FROM interaction x WHERE x.contact_id IN (
                    SELECT c.id FROM contact c WHERE c.account_id = customer AND c.deleted_at IS NULL
                    UNION SELECT t.contact_id FROM financial_account_party t JOIN financial_account f ON f.id = t.financial_account_id
                    WHERE f.account_id = customer AND t.contact_id IS NOT NULL AND t.is_role_active = 1 AND t.deleted_at IS NULL)
                UNION SELECT x.id FROM collection_plan q JOIN interaction x ON x.collection_plan_id = q.id WHERE q.account_id = customer);
    END IF;
END $$;
-- Which of those plans are one debt with which others: a contact about one counts for all of them.
CREATE FUNCTION debts_beyond_sight(customer bigint) RETURNS TABLE (id bigint, debt bigint, past_due_since date, creditor bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
#variable_conflict use_column
BEGIN
    IF own_agency() IS NOT NULL THEN
        RETURN QUERY SELECT p.id,
            coalesce((SELECT min(q.id) FROM collection_plan q WHERE q.financial_account_id = p.financial_account_id), p.id), p.past_due_since, (SELECT min(f.account_id) FROM financial_account_party f
                WHERE f.financial_account_id = p.financial_account_id AND f.role = 'Creditor' AND f.is_role_active <> 0
                    AND f.deleted_at IS NULL)
        FROM collection_plan p
        WHERE p.account_id = customer AND EXISTS (SELECT 1 FROM plans_beyond_sight(customer));
    END IF;
END $$;

-- Functions that run as the owner look for names here and nowhere else, and nobody from outside runs them.
CREATE FUNCTION bind_functions() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    f text;
BEGIN
    FOREACH f IN ARRAY ARRAY['own_user()', 'own_name()', 'own_agency()', 'sum_account(bigint)', 'tell_sizes(text, text[])', 'owns()', 'supervises()',
        'guard_giving()', 'guard_naming()', 'guard_deciding()', 'guard_asking()', 'guard_origin()', 'guard_limit()',
        'guard_contact()', 'guard_verdict()', 'guard_signing()', 'own_people()', 'placed(text, bigint)', 'noted_by_agency(text, bigint, bigint)',
        'append_event(bigint, bigint, text, text, bigint, text, bigint, text, bigint, bigint, bigint, text, text, text, json)',
        'plans_beyond_sight(bigint)', 'holds_beyond_sight(bigint)', 'interactions_beyond_sight(bigint)', 'debts_beyond_sight(bigint)'] LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, %I, pg_temp', f, current_schema());
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', f, groups_of(CASE WHEN f LIKE 'own%' OR f LIKE 'placed%' OR f LIKE 'append%' OR f LIKE '%_beyond_sight%' THEN 'svagu' WHEN f LIKE 'sum%' THEN 'svag' ELSE 'sva' END));
    END LOOP;
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
END $$;
SELECT bind_functions();
DROP FUNCTION bind_functions();
DROP FUNCTION make_policies();
DROP FUNCTION make_policy(text, text, text, text, text);
DROP FUNCTION unset_or_seen(text, text);
DROP FUNCTION seen_by(text, text);
DROP FUNCTION groups_of(text);
DROP TABLE table_right;
