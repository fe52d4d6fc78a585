-- One text for both engines. %id %int %text %date %bool %bytes %json and %table(...) are words of the dialect.
-- Money is BIGINT minor units; the currency stands in the same row. Instants are UTC milliseconds.
-- Statements end with a semicolon at the end of a line.

CREATE TABLE setting (key %text PRIMARY KEY, value %text NOT NULL) %end;

CREATE TABLE team (%record, name %text NOT NULL) %end;
CREATE TABLE app_user (%record, name %text NOT NULL, sign_in %text NOT NULL, role %text NOT NULL,
    team_id %int REFERENCES team(id), agency_account_id %int, promise_limit %int,
    is_active %bool NOT NULL DEFAULT 1, UNIQUE (sign_in)) %end;
-- How a person signs in at a file: a slow hash of the password, and what went wrong since the last success.
CREATE TABLE user_secret (app_user_id %int PRIMARY KEY REFERENCES app_user(id), salt %text, hash %text, rounds %int NOT NULL DEFAULT 0,
    failed_count %int NOT NULL DEFAULT 0, failed_at %int) %end;

CREATE TABLE account (%record, %source, name %text NOT NULL, name_key %text NOT NULL, type %text NOT NULL DEFAULT 'Person',
    language %text, segment_flags %text, phone %text) %end;
CREATE UNIQUE INDEX account_source ON account (source_system_record_identifier, source_system);
CREATE INDEX account_name_key ON account (name_key, id);

CREATE TABLE contact (%record, %source, account_id %int REFERENCES account(id), name %text NOT NULL, name_key %text NOT NULL,
    first_name %text, last_name %text, role %text, birthdate %date, language %text, time_zone %text,
    country %text, state %text, postal_code %text, verification_answers %text) %end;
CREATE UNIQUE INDEX contact_source ON contact (source_system_record_identifier, source_system);
CREATE INDEX contact_account ON contact (account_id);

CREATE TABLE contact_point (%record, %source, contact_id %int NOT NULL REFERENCES contact(id), kind %text NOT NULL,
    value %text NOT NULL, time_zone %text, purpose %text, is_mobile %bool NOT NULL DEFAULT 0,
    is_workplace %bool NOT NULL DEFAULT 0, is_verified %bool NOT NULL DEFAULT 0, is_preferred %bool NOT NULL DEFAULT 0,
    invalid_since %date, wrong_since %int) %end;
CREATE UNIQUE INDEX contact_point_source ON contact_point (source_system_record_identifier, source_system);
CREATE INDEX contact_point_contact ON contact_point (contact_id);
CREATE INDEX contact_point_value ON contact_point (value);

CREATE TABLE consent (%record, %source, contact_id %int NOT NULL REFERENCES contact(id),
    contact_point_id %int REFERENCES contact_point(id), channel %text NOT NULL, basis %text, status %text NOT NULL,
    granted_at %int, revoked_at %int, expires_at %int, evidence %text, kind %text NOT NULL DEFAULT 'Channel',
    collection_plan_id %int, given_to %text NOT NULL DEFAULT 'Collector', valid_from %int, from_time %text, to_time %text) %end;
CREATE UNIQUE INDEX consent_source ON consent (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX consent_contact ON consent (contact_id);

-- What a person asked for or said about when and where to be contacted, in their words and as a rule.
CREATE TABLE contact_request (%record, %source, contact_id %int NOT NULL REFERENCES contact(id), kind %text NOT NULL,
    said_at %int NOT NULL, words %text, evidence %text, days %text, from_time %text, to_time %text, until_date %date,
    place %text, confirmed_at %int, withdrawn_at %int, withdrawn_by %int, withdrawn_reason %text) %end;
CREATE UNIQUE INDEX contact_request_source ON contact_request (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX contact_request_contact ON contact_request (contact_id);

CREATE TABLE financial_account (%record, %source, account_id %int NOT NULL REFERENCES account(id),
    financial_account_number %text NOT NULL, name %text, type %text NOT NULL DEFAULT 'Loan', status %text NOT NULL DEFAULT 'Open',
    product %text, currency_iso_code %text NOT NULL, opening_date %date, credit_limit %int, balance %int,
    balance_as_of_date %date, interest_rate_basis_points %int,
    plan_count %int NOT NULL DEFAULT 0, open_plan_count %int NOT NULL DEFAULT 0,
    initial_due_amount %int NOT NULL DEFAULT 0, current_due_amount %int NOT NULL DEFAULT 0,
    total_fees_amount %int NOT NULL DEFAULT 0, total_interest_amount %int NOT NULL DEFAULT 0,
    total_payments_received %int NOT NULL DEFAULT 0, promised_amount %int NOT NULL DEFAULT 0,
    disputed_amount %int NOT NULL DEFAULT 0, past_due_since %date, paused_days %int NOT NULL DEFAULT 0,
    next_promise_date %date, plan_status %text) %rewritten;
CREATE UNIQUE INDEX financial_account_source ON financial_account (source_system_record_identifier, source_system);
CREATE INDEX financial_account_account ON financial_account (account_id);
CREATE INDEX financial_account_number ON financial_account (financial_account_number);

CREATE TABLE financial_account_party (%record, %source, financial_account_id %int NOT NULL REFERENCES financial_account(id),
    account_id %int REFERENCES account(id), contact_id %int REFERENCES contact(id), role %text NOT NULL DEFAULT 'Borrower',
    is_role_active %bool NOT NULL DEFAULT 1) %end;
CREATE UNIQUE INDEX financial_account_party_source ON financial_account_party (source_system_record_identifier, source_system);
CREATE INDEX financial_account_party_account ON financial_account_party (financial_account_id);
CREATE INDEX financial_account_party_contact ON financial_account_party (contact_id);

CREATE TABLE collection_plan_reason (%record, %source, code %text NOT NULL, name %text NOT NULL, description %text,
    is_active %bool NOT NULL DEFAULT 0, UNIQUE (code)) %end;
CREATE UNIQUE INDEX collection_plan_reason_source ON collection_plan_reason (source_system_record_identifier, source_system);

CREATE TABLE collection_plan (%record, %source, name %text NOT NULL, account_id %int NOT NULL REFERENCES account(id),
    contact_id %int REFERENCES contact(id), financial_account_id %int REFERENCES financial_account(id),
    collection_plan_reason_id %int REFERENCES collection_plan_reason(id), collection_agency_account_id %int REFERENCES account(id),
    legal_representative_id %int REFERENCES contact(id), owner_user_id %int REFERENCES app_user(id),
    owner_team_id %int REFERENCES team(id), status %text NOT NULL DEFAULT 'New', interaction_outcome %text,
    collection_plan_segment %text, usage_type %text, currency_iso_code %text NOT NULL,
    initial_due_amount %int NOT NULL DEFAULT 0, current_due_amount %int NOT NULL DEFAULT 0,
    total_fees_amount %int NOT NULL DEFAULT 0, total_interest_amount %int NOT NULL DEFAULT 0,
    total_tax_amount %int NOT NULL DEFAULT 0, total_payments_received %int NOT NULL DEFAULT 0,
    past_due_since %date, paused_days %int NOT NULL DEFAULT 0, figures_as_of_date %date, due_date %date, closed_date %date,
    is_closed %bool NOT NULL DEFAULT 0, first_call_date_time %int, first_email_date_time %int, first_sms_date_time %int,
    auto_debit_request_count %int NOT NULL DEFAULT 0, promise_to_pay_count %int NOT NULL DEFAULT 0,
    maximum_promiseto_pay_count %int, risk_score %int, last_viewed_date %int, last_referenced_date %int,
    promised_amount %int NOT NULL DEFAULT 0, disputed_amount %int NOT NULL DEFAULT 0, unallocated_amount %int NOT NULL DEFAULT 0,
    opening_payments_received %int NOT NULL DEFAULT 0, closed_by_payment_id %int, next_promise_date %date, time_zone %text,
    status_when_closed %text, closed_as_settled %bool NOT NULL DEFAULT 0, payment_plan_status %text, next_instalment_date %date,
    CHECK (maximum_promiseto_pay_count IS NULL OR maximum_promiseto_pay_count >= 0)) %rewritten;
CREATE UNIQUE INDEX collection_plan_source ON collection_plan (source_system_record_identifier, source_system);
CREATE INDEX collection_plan_account ON collection_plan (account_id);
CREATE INDEX collection_plan_financial_account ON collection_plan (financial_account_id);
-- Looked through for each record that the undo of an import removes.
CREATE INDEX collection_plan_contact ON collection_plan (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX collection_plan_agency ON collection_plan (collection_agency_account_id) WHERE collection_agency_account_id IS NOT NULL;
CREATE INDEX collection_plan_legal ON collection_plan (legal_representative_id) WHERE legal_representative_id IS NOT NULL;

CREATE TABLE collection_plan_item (%record, %source, collection_plan_id %int NOT NULL REFERENCES collection_plan(id),
    kind %text NOT NULL DEFAULT 'Statement', name %text, due_date %date NOT NULL, currency_iso_code %text NOT NULL,
    principal_amount %int NOT NULL DEFAULT 0, interest_amount %int NOT NULL DEFAULT 0, fees_amount %int NOT NULL DEFAULT 0,
    tax_amount %int NOT NULL DEFAULT 0, penalties_amount %int NOT NULL DEFAULT 0, costs_amount %int NOT NULL DEFAULT 0,
    paid_penalties %int NOT NULL DEFAULT 0, paid_costs %int NOT NULL DEFAULT 0, paid_principal %int NOT NULL DEFAULT 0, paid_interest %int NOT NULL DEFAULT 0,
    paid_fees %int NOT NULL DEFAULT 0, paid_tax %int NOT NULL DEFAULT 0, disputed_amount %int NOT NULL DEFAULT 0,
    promised_amount %int NOT NULL DEFAULT 0, status %text NOT NULL DEFAULT 'Pending', settled_by_id %int,
    forgiven_amount %int NOT NULL DEFAULT 0 CHECK (forgiven_amount >= 0),
    CHECK (paid_principal BETWEEN 0 AND principal_amount), CHECK (paid_interest BETWEEN 0 AND interest_amount),
    CHECK (paid_fees BETWEEN 0 AND fees_amount), CHECK (paid_tax BETWEEN 0 AND tax_amount),
    CHECK (paid_penalties BETWEEN 0 AND penalties_amount), CHECK (paid_costs BETWEEN 0 AND costs_amount)) %rewritten;
CREATE UNIQUE INDEX collection_plan_item_source ON collection_plan_item (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX collection_plan_item_plan ON collection_plan_item (collection_plan_id, due_date);
CREATE INDEX collection_plan_item_charge ON collection_plan_item (collection_plan_id, due_date) WHERE kind = 'Charge';

CREATE TABLE approval (%record, kind %text NOT NULL, collection_plan_id %int REFERENCES collection_plan(id), status %text NOT NULL,
    reason %text NOT NULL, request %text NOT NULL, requested_by %int, requested_at %int NOT NULL, goes_to %int,
    decided_by %int, decided_at %int, decision_note %text, granted_limit %int) %end;
CREATE INDEX approval_status ON approval (status, requested_at);

-- The slot is the last line of the promise limit: a counted promise holds one, unique on its plan and within its maximum.
CREATE TABLE promise_to_pay (%record, %source, collection_plan_id %int NOT NULL REFERENCES collection_plan(id),
    slot %int, slot_limit %int NOT NULL, amount %int NOT NULL, currency_iso_code %text NOT NULL, type %text NOT NULL,
    method %text, status %text NOT NULL, received_amount %int NOT NULL DEFAULT 0, level %int NOT NULL DEFAULT 1,
    taken_by %int, taken_at %int NOT NULL, taken_date %date, channel %text, approval_id %int REFERENCES approval(id),
    replaces_id %int REFERENCES promise_to_pay(id), superseded_by_id %int, cancel_reason %text, verdict_at %int,
    UNIQUE (collection_plan_id, slot), CHECK (slot IS NULL OR slot BETWEEN 1 AND slot_limit), CHECK (amount > 0)) %end;
CREATE UNIQUE INDEX promise_to_pay_source ON promise_to_pay (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX promise_to_pay_open ON promise_to_pay (collection_plan_id) WHERE status = 'Open';
CREATE INDEX promise_to_pay_replaces ON promise_to_pay (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TABLE promise_instalment (%record, promise_id %int NOT NULL REFERENCES promise_to_pay(id),
    collection_plan_id %int NOT NULL REFERENCES collection_plan(id), part_number %int NOT NULL, due_date %date NOT NULL,
    amount %int NOT NULL, received_amount %int NOT NULL DEFAULT 0, required_amount %int, deadline_at %int NOT NULL, last_day %date,
    status %text NOT NULL, verdict_at %int, UNIQUE (promise_id, part_number), CHECK (amount > 0)) %end;
CREATE INDEX promise_instalment_due ON promise_instalment (deadline_at) WHERE status = 'Open';
CREATE INDEX promise_instalment_plan ON promise_instalment (collection_plan_id);

-- What the house offers beside the templates that come with the program; the same code takes their place.
CREATE TABLE payment_plan_template (%record, code %text NOT NULL, name %text NOT NULL, kind %text NOT NULL, account_type %text,
    hardship %text, cadence %text NOT NULL, instalment_count %int, date_roll %text NOT NULL, step_basis_points %int NOT NULL DEFAULT 0,
    deferred_periods %int NOT NULL DEFAULT 0, settlement_basis_points %int NOT NULL DEFAULT 0,
    fee_waiver_basis_points %int NOT NULL DEFAULT 0, freezes_interest %bool NOT NULL DEFAULT 0, interest_kind %text NOT NULL DEFAULT 'EqualInstalments',
    interest_basis_points %int NOT NULL DEFAULT 0, expires_after_days %int,
    is_active %bool NOT NULL DEFAULT 1, UNIQUE (code)) %end;
CREATE TABLE payment_plan_limit (%record, role %text NOT NULL, maximum_days %int NOT NULL, maximum_instalments %int NOT NULL,
    settlement_basis_points %int NOT NULL, fee_waiver_basis_points %int NOT NULL, maximum_deferred_periods %int NOT NULL,
    first_within_days %int NOT NULL, maximum_deferred_instalments %int NOT NULL, interest_basis_points %int NOT NULL DEFAULT 0, UNIQUE (role)) %end;

-- A payment plan. At most one is active on a collection plan: the database refuses a second one, whoever writes it.
CREATE TABLE payment_schedule (%record, %source, collection_plan_id %int NOT NULL REFERENCES collection_plan(id), kind %text NOT NULL,
    template %text, hardship %text, status %text NOT NULL, cadence %text, date_roll %text NOT NULL DEFAULT 'Keep',
    currency_iso_code %text NOT NULL, amount %int NOT NULL, balance_amount %int NOT NULL DEFAULT 0,
    forgiven_amount %int NOT NULL DEFAULT 0, received_amount %int NOT NULL DEFAULT 0, step_basis_points %int NOT NULL DEFAULT 0,
    deferred_periods %int NOT NULL DEFAULT 0, settlement_basis_points %int NOT NULL DEFAULT 0,
    fee_waiver_basis_points %int NOT NULL DEFAULT 0, freezes_interest %bool NOT NULL DEFAULT 0, interest_kind %text NOT NULL DEFAULT 'EqualInstalments',
    interest_basis_points %int NOT NULL DEFAULT 0, interest_amount %int NOT NULL DEFAULT 0, expires_date %date,
    note %text, proposed_by %int, proposed_at %int NOT NULL DEFAULT 0, goes_to %int, needs %text, decided_by %int, decided_at %int,
    decision_note %text, activated_at %int, counts_from_date %date, ended_at %int, end_reason %text, next_due_date %date, settled_amount %int,
    CHECK (amount > 0), CHECK (forgiven_amount >= 0), CHECK (interest_amount BETWEEN 0 AND amount)) %end;
CREATE UNIQUE INDEX payment_schedule_source ON payment_schedule (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE UNIQUE INDEX payment_schedule_active ON payment_schedule (collection_plan_id) WHERE status = 'Active';
CREATE INDEX payment_schedule_plan ON payment_schedule (collection_plan_id);
CREATE INDEX payment_schedule_pending ON payment_schedule (status, proposed_at) WHERE status = 'PendingApproval';
CREATE TABLE payment_schedule_item (%record, %source, payment_schedule_id %int NOT NULL REFERENCES payment_schedule(id),
    collection_plan_id %int NOT NULL REFERENCES collection_plan(id), item_number %int NOT NULL, due_date %date NOT NULL,
    amount %int NOT NULL, received_amount %int NOT NULL DEFAULT 0, required_amount %int NOT NULL DEFAULT 0,
    deadline_at %int NOT NULL DEFAULT 0, last_day %date, status %text NOT NULL, verdict_at %int, reason %text, moved_to_id %int,
    interest_amount %int NOT NULL DEFAULT 0, charge_item_id %int REFERENCES collection_plan_item(id),
    UNIQUE (payment_schedule_id, item_number), CHECK (amount > 0), CHECK (received_amount BETWEEN 0 AND amount),
    CHECK (interest_amount BETWEEN 0 AND amount)) %end;
CREATE UNIQUE INDEX payment_schedule_item_source ON payment_schedule_item (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX payment_schedule_item_charge ON payment_schedule_item (charge_item_id) WHERE charge_item_id IS NOT NULL;
CREATE INDEX payment_schedule_item_plan ON payment_schedule_item (collection_plan_id);
CREATE INDEX payment_schedule_item_due ON payment_schedule_item (deadline_at) WHERE status = 'Open';

CREATE TABLE payment (%record, %source, collection_plan_id %int NOT NULL REFERENCES collection_plan(id), amount %int NOT NULL,
    currency_iso_code %text NOT NULL, value_date %date NOT NULL, method %text, external_id %text, status %text NOT NULL DEFAULT 'Received',
    allocated_amount %int NOT NULL DEFAULT 0, reverses_id %int REFERENCES payment(id), received_at %int,
    is_posted %bool NOT NULL DEFAULT 1, CHECK (allocated_amount BETWEEN 0 AND amount)) %rewritten;
CREATE UNIQUE INDEX payment_external ON payment (external_id) WHERE external_id IS NOT NULL AND deleted_at IS NULL;
-- The entries of reversals that a reinstatement withdrew: a bank that tells of them again is known, nobody else is kept from the number.
CREATE INDEX payment_withdrawn ON payment (external_id) WHERE external_id IS NOT NULL AND deleted_at IS NOT NULL;
CREATE UNIQUE INDEX payment_source ON payment (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX payment_plan ON payment (collection_plan_id, value_date);
CREATE INDEX payment_reverses ON payment (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE payment_allocation (%record, payment_id %int NOT NULL REFERENCES payment(id),
    collection_plan_item_id %int NOT NULL REFERENCES collection_plan_item(id), component %text NOT NULL, amount %int NOT NULL,
    promise_instalment_id %int REFERENCES promise_instalment(id), payment_schedule_item_id %int REFERENCES payment_schedule_item(id),
    undone_by_id %int REFERENCES payment(id), CHECK (amount > 0)) %end;
CREATE INDEX payment_allocation_payment ON payment_allocation (payment_id);
CREATE INDEX payment_allocation_item ON payment_allocation (collection_plan_item_id);
CREATE INDEX payment_allocation_part ON payment_allocation (promise_instalment_id) WHERE promise_instalment_id IS NOT NULL;
CREATE INDEX payment_allocation_undone ON payment_allocation (undone_by_id) WHERE undone_by_id IS NOT NULL;
CREATE TABLE promise_match (%record, payment_id %int NOT NULL REFERENCES payment(id),
    promise_instalment_id %int NOT NULL REFERENCES promise_instalment(id), amount %int NOT NULL,
    undone_by_id %int REFERENCES payment(id), CHECK (amount > 0)) %end;
CREATE TABLE schedule_match (%record, payment_id %int NOT NULL REFERENCES payment(id),
    payment_schedule_item_id %int NOT NULL REFERENCES payment_schedule_item(id), amount %int NOT NULL, undone_at %int,
    CHECK (amount > 0)) %end;
CREATE INDEX schedule_match_payment ON schedule_match (payment_id);
CREATE INDEX schedule_match_item ON schedule_match (payment_schedule_item_id);
CREATE INDEX promise_match_payment ON promise_match (payment_id);
CREATE INDEX promise_match_part ON promise_match (promise_instalment_id);
CREATE INDEX promise_match_undone ON promise_match (undone_by_id) WHERE undone_by_id IS NOT NULL;

CREATE TABLE compliance_decision (%record, contact_id %int REFERENCES contact(id), contact_point_id %int REFERENCES contact_point(id),
    account_id %int REFERENCES account(id), collection_plan_id %int REFERENCES collection_plan(id), channel %text NOT NULL,
    asked_at %int NOT NULL, is_allowed %bool NOT NULL, severity %text, inputs %text NOT NULL, inputs_digest %text NOT NULL,
    pack_versions %text NOT NULL, verdict %text NOT NULL, next_allowed_at %int, overridden_by %int, overridden_at %int,
    override_reason %text) %end;
CREATE INDEX compliance_decision_contact ON compliance_decision (contact_id, asked_at);
CREATE INDEX compliance_decision_account ON compliance_decision (account_id, asked_at);

-- The house's own days: on which a place rests besides its list, or works in spite of it.
CREATE TABLE own_holiday (%record, place %text NOT NULL, date %date NOT NULL, status %text NOT NULL, name %text,
    UNIQUE (place, date)) %end;

-- As whose collector the house calls: for one creditor, and without one for all that are not named.
CREATE TABLE collector_terms (%record, creditor_account_id %int REFERENCES account(id), kind %text NOT NULL,
    CHECK (kind IN ('ThirdParty', 'FirstParty'))) %end;
CREATE UNIQUE INDEX collector_terms_creditor ON collector_terms (COALESCE(creditor_account_id, 0));

CREATE TABLE interaction (%record, %source, collection_plan_id %int REFERENCES collection_plan(id), account_id %int REFERENCES account(id),
    contact_id %int REFERENCES contact(id), contact_point_id %int REFERENCES contact_point(id), channel %text NOT NULL,
    direction %text NOT NULL, started_at %int NOT NULL, ended_at %int, rang_at %int, answered_at %int, line_end %text, outcome %text NOT NULL,
    is_connected %bool NOT NULL DEFAULT 1, is_conversation %bool NOT NULL DEFAULT 0,
    is_right_party %bool NOT NULL DEFAULT 0, counted_plans %text, talked_plans %text, notes %text, decision_id %int REFERENCES compliance_decision(id), performed_by %int) %end;
CREATE UNIQUE INDEX interaction_source ON interaction (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX interaction_plan ON interaction (collection_plan_id, started_at);
CREATE INDEX interaction_account ON interaction (account_id, started_at);
CREATE INDEX interaction_contact ON interaction (contact_id, started_at);
-- A verdict lets one contact be made.
CREATE UNIQUE INDEX interaction_decision ON interaction (decision_id) WHERE decision_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX interaction_open ON interaction (performed_by, started_at) WHERE outcome = 'Open';

-- An identity check: which questions were answered right and wrong, never the answers.
CREATE TABLE identity_check (id %int PRIMARY KEY, contact_id %int NOT NULL REFERENCES contact(id),
    account_id %int REFERENCES account(id), checked_at %int NOT NULL, checked_by %int, asked %text NOT NULL, verdict %text NOT NULL,
    CHECK (verdict IN ('Passed', 'Failed'))) %end;
CREATE INDEX identity_check_contact ON identity_check (contact_id, checked_at);

CREATE TABLE hold (%record, %source, reason %text NOT NULL, account_id %int REFERENCES account(id), contact_id %int REFERENCES contact(id),
    collection_plan_id %int REFERENCES collection_plan(id), start_date %date NOT NULL, end_date %date, lifted_at %int, lifted_by %int,
    stops_contact %bool NOT NULL DEFAULT 1, stops_ageing %bool NOT NULL DEFAULT 0, stops_promise_clock %bool NOT NULL DEFAULT 0,
    notes %text, received_at %int, is_written %bool NOT NULL DEFAULT 1, attorney_state %text, proceeding %text,
    validation_sent_on %date, validation_received_on %date, verified_at %int, evidence %text,
    CHECK (account_id IS NOT NULL OR contact_id IS NOT NULL OR collection_plan_id IS NOT NULL),
    CHECK (end_date IS NULL OR end_date >= start_date)) %end;
CREATE UNIQUE INDEX hold_source ON hold (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX hold_account ON hold (account_id);
CREATE INDEX hold_contact ON hold (contact_id);
CREATE INDEX hold_plan ON hold (collection_plan_id);

CREATE TABLE collection_case (%record, %source, collection_plan_id %int REFERENCES collection_plan(id), account_id %int REFERENCES account(id),
    reason %text NOT NULL, priority %text, type %text, status %text NOT NULL, owner_user_id %int REFERENCES app_user(id), due_date %date,
    closed_date %date, closed_by_payment_id %int REFERENCES payment(id), status_when_closed %text, notes %text) %end;
CREATE UNIQUE INDEX collection_case_source ON collection_case (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX collection_case_plan ON collection_case (collection_plan_id);
-- Which case a plan of that reason opens by itself.
CREATE TABLE case_rule (%record, collection_plan_reason_id %int NOT NULL REFERENCES collection_plan_reason(id), reason %text NOT NULL,
    type %text, priority %text, due_days %int, is_active %bool NOT NULL DEFAULT 1) %end;
CREATE INDEX case_rule_reason ON case_rule (collection_plan_reason_id);
CREATE TABLE case_proceeding (%record, %source, case_id %int NOT NULL REFERENCES collection_case(id), name %text NOT NULL, type %text,
    sub_type %text, status %text, start_date_time %int, end_date_time %int, total_legal_expenses %int, currency_iso_code %text,
    description %text) %end;
CREATE UNIQUE INDEX case_proceeding_source ON case_proceeding (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;

CREATE TABLE dispute (%record, %source, collection_plan_id %int NOT NULL REFERENCES collection_plan(id),
    collection_plan_item_id %int REFERENCES collection_plan_item(id), kind %text NOT NULL, amount %int NOT NULL,
    currency_iso_code %text NOT NULL, status %text NOT NULL, outcome %text, evidence %text, received_date %date,
    respond_by_date %date, resolved_date %date, hold_id %int REFERENCES hold(id), opened_by %int, resolved_by %int, resolution_note %text,
    credited_amount %int NOT NULL DEFAULT 0, CHECK (amount >= 0)) %end;
CREATE UNIQUE INDEX dispute_source ON dispute (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX dispute_plan ON dispute (collection_plan_id);

-- Files that were brought as evidence: never changed, and kept when they count no more.
CREATE TABLE dispute_file (%record, %source, dispute_id %int NOT NULL REFERENCES dispute(id), name %text NOT NULL, text %text NOT NULL,
    size %int NOT NULL, sha256 %text NOT NULL, content %bytes NOT NULL DEFAULT (CAST('' AS %bytes)), added_at %int NOT NULL,
    added_by %int REFERENCES app_user(id), withdrawn_at %int, withdrawn_by %int REFERENCES app_user(id),
    withdrawn_reason %text, CHECK (size > 0)) %end;
CREATE UNIQUE INDEX dispute_file_source ON dispute_file (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE INDEX dispute_file_dispute ON dispute_file (dispute_id);

-- What a dispute took off the charges of an item.
CREATE TABLE charge_adjustment (%record, collection_plan_item_id %int NOT NULL REFERENCES collection_plan_item(id),
    dispute_id %int NOT NULL REFERENCES dispute(id), component %text NOT NULL, amount %int NOT NULL, undone_at %int,
    CHECK (amount > 0)) %end;
CREATE INDEX charge_adjustment_dispute ON charge_adjustment (dispute_id);
CREATE INDEX charge_adjustment_item ON charge_adjustment (collection_plan_item_id);

CREATE TABLE party_income (%record, %source, contact_id %int NOT NULL REFERENCES contact(id), kind %text NOT NULL,
    monthly_amount %int NOT NULL, currency_iso_code %text NOT NULL, as_of_date %date) %end;
CREATE UNIQUE INDEX party_income_source ON party_income (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;
CREATE TABLE party_expense (%record, %source, contact_id %int NOT NULL REFERENCES contact(id), kind %text NOT NULL,
    monthly_amount %int NOT NULL, currency_iso_code %text NOT NULL, as_of_date %date) %end;
CREATE UNIQUE INDEX party_expense_source ON party_expense (source_system_record_identifier, source_system) WHERE source_system_record_identifier IS NOT NULL;

CREATE TABLE document (%record, collection_plan_id %int REFERENCES collection_plan(id), account_id %int REFERENCES account(id),
    about_id %int, template %text NOT NULL, template_version %int NOT NULL, language %text, content %bytes, sent_by %text, sent_at %int, withdrawn_at %int, note %text) %end;
-- One of a kind about one record: what was confirmed once, or withdrawn, is not confirmed again, whoever sends it.
CREATE UNIQUE INDEX document_about ON document (about_id, template) WHERE about_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX document_settled ON document (created_at) WHERE deleted_at IS NULL;
CREATE INDEX document_account ON document (account_id) WHERE deleted_at IS NULL;

-- A queue of the supervisor: who stands in it, in which order. A customer stands in one: the first whose filter takes it.
CREATE TABLE queue (%record, name %text NOT NULL, position %int NOT NULL, definition %text NOT NULL,
    team_id %int REFERENCES team(id), is_active %bool NOT NULL DEFAULT 1) %end;
CREATE UNIQUE INDEX queue_name ON queue (name) WHERE deleted_at IS NULL;

-- Derived from the customer and the queues, but for the lease, the agreed callback and the day it was given back until.
-- Ready is what waits for nothing and is leased to nobody. The lease number grows with each lease.
CREATE TABLE queue_entry (account_id %int PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE,
    version %int NOT NULL DEFAULT 1, queue_id %int REFERENCES queue(id),
    band %int NOT NULL DEFAULT 0, points %int NOT NULL DEFAULT 0, reasons %text NOT NULL DEFAULT '[]',
    is_ready %bool NOT NULL DEFAULT 0, not_before %int, waiting_for %text, waiting_rule %text, waiting_since %int,
    return_at %int, callback_at %int, callback_note %text, lease_number %int NOT NULL DEFAULT 0,
    leased_to %int REFERENCES app_user(id), leased_at %int, lease_until %int, last_leased_to %int, last_leased_at %int,
    returned_at %int, worked_at %int,
    CHECK (is_ready = 0 OR (queue_id IS NOT NULL AND waiting_for IS NULL AND lease_until IS NULL))) %rewritten;
CREATE INDEX queue_entry_order ON queue_entry (queue_id, band, points DESC, account_id) WHERE is_ready = 1;
CREATE INDEX queue_entry_waiting ON queue_entry (queue_id, not_before) WHERE is_ready = 0 AND lease_until IS NULL;
CREATE INDEX queue_entry_recent ON queue_entry (last_leased_to, last_leased_at) WHERE last_leased_at IS NOT NULL;
CREATE INDEX queue_entry_expiry ON queue_entry (lease_until) WHERE lease_until IS NOT NULL;
-- Nobody holds two customers.
CREATE UNIQUE INDEX queue_entry_lease ON queue_entry (COALESCE(leased_to, 0)) WHERE lease_until IS NOT NULL;

-- What somebody wrote down where nobody was contacted; contacts carry their own notes.
CREATE TABLE note (%record, account_id %int NOT NULL REFERENCES account(id), collection_plan_id %int REFERENCES collection_plan(id),
    text %text NOT NULL) %end;
CREATE INDEX note_account ON note (account_id, created_at);

CREATE TABLE policy (%record, scope %text NOT NULL, scope_id %int, maximum_promises %int, promise_counting %text,
    grace_days %int, grace_kind %text, tolerance_minor %int, tolerance_basis_points %int, horizon_days %int,
    first_part_minimum %int, first_part_basis_points %int, closure_threshold %int, closure_thresholds %text,
    allocation_order %text, buckets %text, identity_questions %text, identity_required %int, identity_attempts %int,
    identity_lock_minutes %int, identity_valid_minutes %int, masks_money %bool, idle_lock_minutes %int,
    reminder_lead_days %int, dispute_days %int,
    name %text, CHECK (scope IN ('System', 'Team', 'User', 'Plan')), CHECK (scope = 'System' OR scope_id IS NOT NULL)) %end;
CREATE UNIQUE INDEX policy_scope ON policy (scope, COALESCE(scope_id, 0));

CREATE TABLE import_run (%record, started_at %int NOT NULL, finished_at %int, sources %text NOT NULL, as_of_date %date,
    counts %text, status %text NOT NULL,
    performed_by %int, performed_by_name %text NOT NULL DEFAULT '') %end;
-- How records were before an import, the version it found and the one it left: what is needed to undo it exactly.
CREATE TABLE import_before (import_run_id %int NOT NULL REFERENCES import_run(id), object %text NOT NULL, record_id %int NOT NULL,
    before_image %text NOT NULL, found_version %int NOT NULL, left_version %int NOT NULL,
    PRIMARY KEY (import_run_id, object, record_id)) %end;

-- The audit log: a chain of hashes in each shard; the head row is locked by the writer.
CREATE TABLE event (id %int PRIMARY KEY, shard %int NOT NULL, shard_sequence %int NOT NULL, command_id %text NOT NULL, command %text NOT NULL,
    actor %int, actor_name %text NOT NULL, node %int NOT NULL, at %int NOT NULL, object %text NOT NULL, record_id %int,
    plan_id %int, account_id %int, payload %text NOT NULL, outcome %text NOT NULL,
    touched %text NOT NULL, previous_hash %bytes NOT NULL, hash %bytes NOT NULL,
    UNIQUE (shard, shard_sequence), UNIQUE (command_id)) %end;
CREATE INDEX event_plan ON event (plan_id, at);
CREATE INDEX event_account ON event (account_id, at);
CREATE TABLE event_head (shard %int PRIMARY KEY, shard_sequence %int NOT NULL, hash %bytes NOT NULL) %end;

CREATE TABLE field_history (id %int PRIMARY KEY, event_id %int NOT NULL REFERENCES event(id), object %text NOT NULL, record_id %int NOT NULL,
    field %text NOT NULL, old_value %text, new_value %text) %end;
CREATE INDEX field_history_record ON field_history (object, record_id);

CREATE TABLE change_feed (%feed, object %text NOT NULL, record_id %int NOT NULL) %end;
