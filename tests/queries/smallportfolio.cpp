// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queries/smallportfolio.h"

using namespace Qt::Literals::StringLiterals;

namespace kept::test {
namespace {

void addPeople(TestDatabase &store)
{
    store.execute(u"INSERT INTO team (id, name) VALUES (1, 'West 2')"_s);
    store.execute(u"INSERT INTO app_user (id, name, sign_in, role, team_id) VALUES (1, 'Ana Duarte', 'ana', 'Specialist', 1), "
                  "(2, 'Marcus Oyelaran', 'marcus', 'Supervisor', NULL)"_s);
    store.execute(u"INSERT INTO account (id, name, name_key, type, phone) VALUES "
                  "(1, 'Zde\u0148ka Mare\u0161ov\u00e1', 'zdenka maresova', 'Person', NULL), "
                  "(2, '\u00d8ystein Bakke-Lund', 'oystein bakke lund', 'Person', '+13035550199'), "
                  "(3, 'Harrow Lane Bakery Ltd', 'harrow lane bakery ltd', 'Organization', NULL), "
                  "(4, 'Northgate', 'northgate', 'Agency', NULL)"_s);
    store.execute(
        u"INSERT INTO contact (id, account_id, name, name_key, role, time_zone) VALUES "
        "(1, 1, 'Zde\u0148ka Mare\u0161ov\u00e1', 'zdenka maresova', 'Borrower', 'America/Denver'), "
        "(2, 1, 'Martin Holt', 'martin holt', 'Guarantor', NULL), (3, 2, '\u00d8ystein Bakke-Lund', 'oystein bakke lund', "
        "'Borrower', NULL)"_s);
    store.execute(
        u"INSERT INTO contact_point (id, contact_id, kind, value, is_mobile) VALUES (1, 1, 'Phone', '+13035550142', 1), "
        "(2, 1, 'Phone', '+16025550117', 0), (3, 2, 'Phone', '+12125550186', 0), (4, 1, 'Email', 'zd@example.org', 0)"_s);
}

void addAccounts(TestDatabase &store)
{
    store.execute(
        u"INSERT INTO financial_account (id, account_id, financial_account_number, type, currency_iso_code, plan_count, "
        "open_plan_count, initial_due_amount, current_due_amount, total_fees_amount, total_payments_received, promised_amount, "
        "disputed_amount, past_due_since, paused_days, next_promise_date, plan_status) VALUES "
        "(1, 1, '4000-1180', 'CreditCard', 'USD', 1, 1, 156000, 125000, 6500, 31000, 0, 12000, '2026-01-28', 0, NULL, "
        "'PromiseBroken'), "
        "(2, 2, 'LN-7702', 'Loan', 'USD', 2, 1, 20000, 10000, 0, 10000, 5000, 0, '2026-03-04', 3, '2026-03-20', "
        "'PromiseRegistered'), "
        "(3, 3, 'INV-0054', 'InvoiceAccount', 'JPY', 1, 1, 200000, 184300, 0, 15700, 0, 0, '2025-12-07', 0, NULL, 'InProgress'), "
        "(4, 3, 'LN-0001', 'Loan', 'USD', 1, 1, 30000, 30000, 0, 0, 0, 0, NULL, 0, NULL, 'New'), "
        "(5, 1, 'LN-EMPTY', 'Loan', 'USD', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, NULL, NULL)"_s);
    store.execute(u"INSERT INTO collection_plan_reason (id, code, name, is_active) VALUES (1, 'CPR01', 'Missed payments', 1)"_s);
}

void addPlans(TestDatabase &store)
{
    store.execute(
        u"INSERT INTO collection_plan (id, name, account_id, contact_id, financial_account_id, collection_plan_reason_id, "
        "collection_agency_account_id, owner_user_id, owner_team_id, status, currency_iso_code, initial_due_amount, "
        "current_due_amount, total_fees_amount, total_payments_received, past_due_since, paused_days, is_closed, "
        "promised_amount, "
        "disputed_amount, next_promise_date, deleted_at) VALUES "
        "(1, 'CP-000001', 1, 1, 1, 1, NULL, 1, NULL, 'PromiseBroken', 'USD', 156000, 125000, 6500, 31000, '2026-01-28', 0, 0, 0, "
        "12000, NULL, NULL), "
        "(2, 'CP-000002', 2, 3, 2, 1, NULL, NULL, 1, 'PromiseRegistered', 'USD', 20000, 10000, 0, 10000, '2026-03-04', 3, 0, "
        "5000, 0, '2026-03-20', NULL), "
        "(3, 'CP-000003', 2, 3, 2, 1, NULL, NULL, 1, 'Close', 'USD', 5000, 0, 0, 5000, '2025-01-01', 0, 1, 0, 0, NULL, NULL), "
        "(4, 'CP-000004', 3, NULL, 3, 1, 4, NULL, NULL, 'InProgress', 'JPY', 200000, 184300, 0, 15700, '2025-12-07', 0, 0, 0, 0, "
        "NULL, NULL), "
        "(5, 'CP-000005', 3, NULL, 4, 1, NULL, NULL, NULL, 'New', 'USD', 30000, 30000, 0, 0, NULL, 0, 0, 0, 0, NULL, NULL), "
        "(6, 'CP-000006', 2, 3, 2, 1, NULL, 1, NULL, 'New', 'USD', 99900, 99900, 0, 0, '2026-01-01', 0, 0, 0, 0, NULL, 1)"_s);
    store.execute(
        u"INSERT INTO collection_plan_item (id, collection_plan_id, kind, name, due_date, currency_iso_code, principal_amount, "
        "interest_amount, fees_amount, paid_principal, disputed_amount, status) VALUES "
        "(1, 1, 'Instalment', 'Instalment 14', '2026-01-28', 'USD', 51240, 4760, 4000, 20000, 0, 'Pending'), "
        "(2, 1, 'Instalment', 'Instalment 15', '2026-02-28', 'USD', 65880, 5120, 2500, 11000, 12000, 'Pending'), "
        "(3, 1, 'Instalment', 'Instalment 16', '2026-03-28', 'USD', 22500, 0, 0, 0, 0, 'Pending'), "
        "(4, 1, 'Instalment', 'Instalment 13', '2025-12-28', 'USD', 100, 0, 0, 100, 0, 'Paid')"_s);
}

void addMoney(TestDatabase &store)
{
    store.execute(
        u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, status, "
        "received_amount, taken_by, taken_at) VALUES "
        "(1, 1, 1, 3, 40000, 'USD', 'Single', 'Broken', 0, 1, 1772100000000), (2, 1, 2, 3, 35000, 'USD', 'Single', "
        "'PartiallyKept', "
        "11000, 1, 1770100000000), (3, 1, 3, 3, 20000, 'USD', 'Single', 'Kept', 20000, 1, 1768489200000), "
        "(4, 2, 1, 3, 5000, 'USD', 'Single', 'Open', 0, 2, 1773100000000)"_s);
    store.execute(
        u"INSERT INTO promise_instalment (id, promise_id, collection_plan_id, part_number, due_date, amount, received_amount, "
        "deadline_at, status) VALUES (1, 1, 1, 1, '2026-03-09', 40000, 0, 1773100799000, 'Broken'), "
        "(2, 2, 1, 1, '2026-02-20', 35000, 11000, 1771632000000, 'PartiallyKept'), "
        "(3, 3, 1, 1, '2026-01-30', 20000, 20000, 1769817600000, 'Kept'), (4, 4, 2, 1, '2026-03-20', 5000, 0, 1774051200000, 'Open')"_s);
    store.execute(
        u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, method, status, reverses_id, "
        "received_at) VALUES (1, 1, 20000, 'USD', '2026-01-29', 'BankTransfer', 'Received', NULL, 1769700000000), "
        "(2, 1, 11000, 'USD', '2026-02-18', 'DebitCard', 'Received', NULL, 1771400000000), "
        "(3, 4, 15700, 'JPY', '2026-03-11', 'BankTransfer', 'Received', NULL, 1773200000000), "
        "(4, 1, 900, 'USD', '2026-02-18', 'DebitCard', 'Reversed', NULL, 1771400000001)"_s);
    store.execute(
        u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
        "started_at, ended_at, outcome, is_conversation, is_right_party, performed_by) VALUES "
        "(1, 1, 1, 1, 1, 'Phone', 'Outbound', 1773241200000, 1773241500000, 'Talked', 1, 1, 1), "
        "(2, 1, 1, 1, 2, 'Phone', 'Outbound', 1772800000000, 1772800030000, 'NoAnswer', 0, 0, 1), "
        "(3, 1, 1, 1, 1, 'Phone', 'Outbound', 1770000000000, 1770000030000, 'NoAnswer', 0, 0, 1)"_s);
    store.execute(u"INSERT INTO hold (id, reason, account_id, collection_plan_id, start_date, end_date) VALUES "
                  "(1, 'Hardship', NULL, 2, '2026-03-01', '2026-03-12'), (2, 'Hardship', 3, NULL, '2026-01-01', '2026-03-11')"_s);
}

} // namespace

void fillSmallPortfolio(TestDatabase &store)
{
    addPeople(store);
    addAccounts(store);
    addPlans(store);
    addMoney(store);
}

} // namespace kept::test
