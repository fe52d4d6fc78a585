// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/customerreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The people of the customer bound twice: its own contacts, and the parties of its financial accounts.
const QString peopleOfCustomer =
    u"SELECT c.id FROM contact c WHERE c.account_id = ? AND c.deleted_at IS NULL "
    "UNION SELECT p.contact_id FROM financial_account_party p JOIN financial_account f ON f.id = p.financial_account_id "
    "WHERE f.account_id = ? AND p.contact_id IS NOT NULL AND p.is_role_active = 1 AND p.deleted_at IS NULL"_s;

// On a file everybody's reads see all.
QString beyondSight(const Database &database, const QString &function, const QString &columns)
{
    return database.engine() == Engine::PostgreSql ? u"SELECT %1 FROM %2(?)"_s.arg(columns, function)
                                                   : u"SELECT 1 WHERE ? IS NULL"_s;
}

} // namespace

Asked<CustomerRow> customerRowsOf(Database &database, AccountId customer)
{
    Query query(database, u"SELECT id, name, type, language FROM account WHERE id = ? AND deleted_at IS NULL"_s);
    query.bind(customer);
    return {std::move(query), [](const Row &row) {
                return CustomerRow{row.id<AccountId>(0), row.text(1), row.text(2), row.text(3)};
            }};
}

Result<CustomerRow> onlyCustomer(Asked<CustomerRow> &asked)
{
    KEPT_TRY(auto found, asked.first());
    if (!found)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"Account"_s}});
    return *found;
}

Result<CustomerRow> customerOf(Database &database, AccountId customer)
{
    Asked<CustomerRow> asked = customerRowsOf(database, customer);
    return onlyCustomer(asked);
}

Asked<ContactRow> contactsOf(Database &database, AccountId customer)
{
    Query query(
        database,
        u"SELECT c.id, c.name, COALESCE(MIN(p.role), c.role, ''), c.language, c.time_zone, c.birthdate, c.country, c.state, "
        "c.postal_code FROM contact c "
        "LEFT JOIN financial_account_party p ON p.contact_id = c.id AND p.deleted_at IS NULL "
        "WHERE c.deleted_at IS NULL AND c.id IN (%1) "
        "GROUP BY c.id, c.name, c.role, c.language, c.time_zone, c.birthdate, c.country, c.state, c.postal_code "
        "ORDER BY CASE COALESCE(MIN(p.role), c.role, '') WHEN 'Borrower' THEN 0 ELSE 1 END, c.id"_s.arg(peopleOfCustomer));
    query.bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                return ContactRow{row.id<ContactId>(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                  row.optionalDate(5),  row.text(6), row.text(7), row.text(8)};
            }};
}

Asked<ContactPointRow> contactPointsOf(Database &database, AccountId customer)
{
    Query query(
        database,
        u"SELECT id, contact_id, kind, value, time_zone, is_mobile, is_workplace, is_verified, is_preferred, invalid_since, "
        "wrong_since "
        "FROM contact_point WHERE deleted_at IS NULL AND contact_id IN (%1) "
        "ORDER BY CASE WHEN invalid_since IS NULL THEN 0 ELSE 1 END, contact_id, is_preferred DESC, id"_s.arg(peopleOfCustomer));
    query.bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                return ContactPointRow{row.id<ContactPointId>(0),
                                       row.id<ContactId>(1),
                                       row.text(2),
                                       row.text(3),
                                       row.text(4),
                                       row.flag(5),
                                       row.flag(6),
                                       row.flag(7),
                                       row.flag(8),
                                       row.optionalDate(9),
                                       row.optionalInteger(10)};
            }};
}

// Found by their keys, one way after the other: an OR of them makes a server look at every row there is.
Asked<HoldRow> holdsOf(Database &database, AccountId customer)
{
    Query query(
        database,
        u"SELECT h.id, h.reason, h.contact_id, h.collection_plan_id, h.start_date, h.end_date, h.lifted_at, h.stops_contact, "
        "h.stops_ageing, h.stops_promise_clock, h.notes, h.received_at, h.is_written, h.attorney_state, h.proceeding, "
        "h.validation_sent_on, h.validation_received_on, h.verified_at FROM hold h WHERE h.deleted_at IS NULL AND h.id IN "
        "(SELECT x.id FROM hold x WHERE x.account_id = ? UNION SELECT x.id FROM hold x WHERE x.contact_id IN (%1) "
        "UNION SELECT x.id FROM collection_plan q JOIN hold x ON x.collection_plan_id = q.id WHERE q.account_id = ?) "
        "ORDER BY h.start_date DESC, h.id DESC"_s.arg(peopleOfCustomer));
    query.bind(customer).bind(customer).bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                return HoldRow{row.id<HoldId>(0),
                               row.text(1),
                               row.optionalId<ContactId>(2),
                               row.optionalId<PlanId>(3),
                               row.date(4),
                               row.optionalDate(5),
                               row.optionalInteger(6),
                               row.flag(7),
                               row.flag(8),
                               row.flag(9),
                               row.text(10),
                               row.optionalInteger(11),
                               row.flag(12),
                               row.text(13),
                               row.text(14),
                               row.optionalDate(15),
                               row.optionalDate(16),
                               row.optionalInteger(17)};
            }};
}

Asked<InteractionRow> interactionsOf(Database &database, AccountId customer, qint64 since)
{
    Query query(database, u"SELECT i.id, i.collection_plan_id, i.contact_id, i.contact_point_id, i.channel, i.direction, "
                          u"i.outcome, p.value, u.name, "
                          "i.notes, i.started_at, i.ended_at, i.is_connected, i.is_conversation, "
                          "i.counted_plans, i.talked_plans, i.decision_id FROM interaction i "
                          "LEFT JOIN contact_point p ON p.id = i.contact_point_id LEFT JOIN app_user u ON u.id = i.performed_by "
                          "WHERE i.deleted_at IS NULL AND i.started_at >= ? AND i.id IN "
                          "(SELECT x.id FROM interaction x WHERE x.account_id = ? "
                          "UNION SELECT x.id FROM interaction x WHERE x.contact_id IN (%1) "
                          "UNION SELECT x.id FROM collection_plan q JOIN interaction x ON x.collection_plan_id = q.id "
                          "WHERE q.account_id = ?) "
                          "ORDER BY i.started_at, i.id"_s.arg(peopleOfCustomer));
    query.bind(since).bind(customer).bind(customer).bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                InteractionRow found;
                found.id = row.id<InteractionId>(0);
                found.plan = row.optionalId<PlanId>(1);
                found.contact = row.optionalId<ContactId>(2);
                found.point = row.optionalId<ContactPointId>(3);
                found.channel = row.text(4);
                found.direction = row.text(5);
                found.outcome = row.text(6);
                found.pointValue = row.text(7);
                found.performedBy = row.text(8);
                found.notes = row.text(9);
                found.startedAt = row.integer(10);
                found.endedAt = row.optionalInteger(11);
                found.isConnected = row.flag(12);
                found.isConversation = row.flag(13);
                found.countedPlans = row.text(14);
                found.talkedPlans = row.text(15);
                found.decision = row.optionalId<DecisionId>(16);
                return found;
            }};
}

Asked<ConsentRow> consentsOf(Database &database, AccountId customer)
{
    Query query(database,
                u"SELECT id, contact_id, contact_point_id, channel, status, granted_at, revoked_at, expires_at, kind, "
                "collection_plan_id, given_to, valid_from, from_time, to_time FROM consent "
                "WHERE deleted_at IS NULL AND contact_id IN (%1) ORDER BY COALESCE(revoked_at, granted_at, 0), id"_s.arg(
                    peopleOfCustomer));
    query.bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                return ConsentRow{row.id<ConsentId>(0),
                                  row.id<ContactId>(1),
                                  row.optionalId<ContactPointId>(2),
                                  row.text(3),
                                  row.text(4),
                                  row.optionalInteger(5),
                                  row.optionalInteger(6),
                                  row.optionalInteger(7),
                                  row.text(8),
                                  row.optionalId<PlanId>(9),
                                  row.text(10),
                                  row.optionalInteger(11),
                                  row.text(12),
                                  row.text(13)};
            }};
}

Asked<ContactRequestRow> contactRequestsOf(Database &database, AccountId customer)
{
    Query query(database,
                u"SELECT id, contact_id, kind, said_at, words, evidence, days, from_time, to_time, until_date, place, "
                "confirmed_at, withdrawn_at, withdrawn_reason FROM contact_request "
                "WHERE deleted_at IS NULL AND contact_id IN (%1) ORDER BY said_at DESC, id DESC"_s.arg(peopleOfCustomer));
    query.bind(customer).bind(customer);
    return {std::move(query), [](const Row &row) {
                return ContactRequestRow{row.id<ContactRequestId>(0),
                                         row.id<ContactId>(1),
                                         row.text(2),
                                         row.integer(3),
                                         row.text(4),
                                         row.text(5),
                                         row.text(6),
                                         row.text(7),
                                         row.text(8),
                                         row.optionalDate(9),
                                         row.text(10),
                                         row.optionalInteger(11),
                                         row.optionalInteger(12),
                                         row.text(13)};
            }};
}

Asked<PlanId> openPlansOf(Database &database, AccountId customer)
{
    Query query(database,
                u"SELECT id FROM collection_plan WHERE account_id = ? AND is_closed = 0 AND deleted_at IS NULL ORDER BY id"_s);
    query.bind(customer);
    return {std::move(query), [](const Row &row) { return row.id<PlanId>(0); }};
}

Asked<DebtRow> debtsOf(Database &database, AccountId customer)
{
    Query query(
        database,
        u"SELECT p.id, COALESCE((SELECT MIN(q.id) FROM collection_plan q WHERE q.financial_account_id = p.financial_account_id), "
        "p.id), p.past_due_since, (SELECT MIN(f.account_id) FROM financial_account_party f "
        "WHERE f.financial_account_id = p.financial_account_id AND f.role = 'Creditor' AND f.is_role_active <> 0 AND "
        "f.deleted_at IS "
        "NULL) "
        "FROM collection_plan p WHERE p.account_id = ? ORDER BY p.id"_s);
    query.bind(customer);
    return {std::move(query), [](const Row &row) {
                return DebtRow{row.id<PlanId>(0), row.id<PlanId>(1), row.optionalDate(2), row.optionalId<AccountId>(3)};
            }};
}

Asked<HoldRow> holdsBeyondSight(Database &database, AccountId customer)
{
    Query query(database,
                beyondSight(database, u"holds_beyond_sight"_s,
                            u"id, reason, collection_plan_id, start_date, end_date, lifted_at, stops_contact, received_at, "
                            "is_written, attorney_state, proceeding, validation_sent_on, validation_received_on, verified_at"_s));
    query.bind(customer);
    return {std::move(query), [](const Row &row) {
                HoldRow found;
                found.id = row.id<HoldId>(0);
                found.reason = row.text(1);
                found.plan = row.optionalId<PlanId>(2);
                found.start = row.date(3);
                found.end = row.optionalDate(4);
                found.liftedAt = row.optionalInteger(5);
                found.stopsContact = row.flag(6);
                found.receivedAt = row.optionalInteger(7);
                found.isWritten = row.flag(8);
                found.attorneyState = row.text(9);
                found.proceeding = row.text(10);
                found.validationSentOn = row.optionalDate(11);
                found.validationReceivedOn = row.optionalDate(12);
                found.verifiedAt = row.optionalInteger(13);
                return found;
            }};
}

Asked<InteractionRow> interactionsBeyondSight(Database &database, AccountId customer)
{
    Query query(database, beyondSight(database, u"interactions_beyond_sight"_s,
                                      u"id, collection_plan_id, contact_id, contact_point_id, channel, direction, outcome, "
                                      "started_at, ended_at, is_connected, is_conversation, counted_plans, talked_plans"_s));
    query.bind(customer);
    return {std::move(query), [](const Row &row) {
                InteractionRow found;
                found.id = row.id<InteractionId>(0);
                found.plan = row.optionalId<PlanId>(1);
                found.contact = row.optionalId<ContactId>(2);
                found.point = row.optionalId<ContactPointId>(3);
                found.channel = row.text(4);
                found.direction = row.text(5);
                found.outcome = row.text(6);
                found.startedAt = row.integer(7);
                found.endedAt = row.optionalInteger(8);
                found.isConnected = row.flag(9);
                found.isConversation = row.flag(10);
                found.countedPlans = row.text(11);
                found.talkedPlans = row.text(12);
                return found;
            }};
}

Asked<DebtRow> debtsBeyondSight(Database &database, AccountId customer)
{
    Query query(database, beyondSight(database, u"debts_beyond_sight"_s, u"id, debt, past_due_since, creditor"_s));
    query.bind(customer);
    return {std::move(query), [](const Row &row) {
                return DebtRow{row.id<PlanId>(0), row.id<PlanId>(1), row.optionalDate(2), row.optionalId<AccountId>(3)};
            }};
}

Asked<qint64> financialAccountsOf(Database &database, AccountId customer)
{
    Query query(database, u"SELECT id FROM financial_account WHERE account_id = ? AND deleted_at IS NULL "
                          "ORDER BY CASE WHEN plan_count > 0 THEN 0 ELSE 1 END, current_due_amount DESC, id"_s);
    query.bind(customer);
    return {std::move(query), [](const Row &row) { return row.integer(0); }};
}

} // namespace kept
