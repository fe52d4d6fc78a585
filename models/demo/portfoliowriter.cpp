// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/portfoliowriter.h"

#include "models/domain/catalogue.h"
#include "models/domain/namekey.h"

#include <algorithm>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

PortfolioWriter::Table::Table(Database &database, const QString &name, const QString &columns)
    : m_name(name), m_writer(database, name, (u"id created_at updated_at "_s + columns).split(u' '))
{}

Result<void> PortfolioWriter::Table::reserve(Database &database, qint64 rows)
{
    KEPT_TRY(m_ids, database.newIds(m_name, static_cast<int>(rows)));
    m_next = 0;
    return {};
}

BulkWriter &PortfolioWriter::Table::begin(qint64 now)
{
    return m_writer.add(m_ids[m_next++]).add(now).add(now);
}

PortfolioWriter::PortfolioWriter(Database &database, const Setting &setting, const Staff &staff)
    : m_database(database), m_setting(setting), m_staff(staff),
      m_accounts(database, u"account"_s, u"source_system_record_identifier name name_key type language segment_flags phone"_s),
      m_contacts(database, u"contact"_s,
                 u"source_system_record_identifier account_id name name_key first_name last_name role birthdate "
                 "language time_zone country state postal_code"_s),
      m_points(database, u"contact_point"_s,
               u"source_system_record_identifier contact_id kind value time_zone is_mobile is_workplace "
               "is_verified is_preferred invalid_since"_s),
      m_consents(database, u"consent"_s,
                 u"source_system_record_identifier contact_id channel basis status granted_at revoked_at"_s),
      m_financialAccounts(
          database, u"financial_account"_s,
          u"source_system_record_identifier account_id financial_account_number name type product currency_iso_code "
          "opening_date credit_limit balance balance_as_of_date interest_rate_basis_points plan_count open_plan_count "
          "initial_due_amount current_due_amount total_fees_amount total_interest_amount total_payments_received "
          "promised_amount disputed_amount past_due_since next_promise_date plan_status"_s),
      m_parties(database, u"financial_account_party"_s,
                u"source_system_record_identifier financial_account_id account_id contact_id role"_s),
      m_plans(database, u"collection_plan"_s,
              u"source_system_record_identifier name account_id contact_id financial_account_id collection_plan_reason_id "
              "collection_agency_account_id owner_user_id owner_team_id status interaction_outcome collection_plan_segment "
              "usage_type "
              "currency_iso_code initial_due_amount current_due_amount total_fees_amount total_interest_amount total_tax_amount "
              "total_payments_received past_due_since due_date closed_date is_closed first_call_date_time first_email_date_time "
              "promise_to_pay_count risk_score promised_amount disputed_amount unallocated_amount next_promise_date time_zone"_s),
      m_items(
          database, u"collection_plan_item"_s,
          u"source_system_record_identifier collection_plan_id kind due_date currency_iso_code principal_amount interest_amount "
          "fees_amount tax_amount paid_principal paid_interest paid_fees paid_tax disputed_amount promised_amount status"_s),
      m_promises(
          database, u"promise_to_pay"_s,
          u"source_system_record_identifier collection_plan_id slot slot_limit amount currency_iso_code type method status "
          "received_amount level taken_by taken_at taken_date channel replaces_id superseded_by_id cancel_reason verdict_at"_s),
      m_parts(
          database, u"promise_instalment"_s,
          u"promise_id collection_plan_id part_number due_date amount received_amount required_amount deadline_at last_day status verdict_at"_s),
      m_payments(database, u"payment"_s,
                 u"source_system_record_identifier collection_plan_id amount currency_iso_code value_date method "
                 "external_id status allocated_amount received_at"_s),
      m_allocations(database, u"payment_allocation"_s, u"payment_id collection_plan_item_id component amount"_s),
      m_matches(database, u"promise_match"_s, u"payment_id promise_instalment_id amount"_s),
      m_interactions(
          database, u"interaction"_s,
          u"source_system_record_identifier collection_plan_id account_id contact_id contact_point_id channel direction "
          "started_at ended_at outcome is_connected is_conversation is_right_party notes performed_by"_s),
      m_holds(database, u"hold"_s,
              u"source_system_record_identifier reason account_id contact_id collection_plan_id start_date end_date "
              "lifted_at lifted_by stops_contact notes"_s),
      m_disputes(database, u"dispute"_s,
                 u"source_system_record_identifier collection_plan_id collection_plan_item_id kind amount "
                 "currency_iso_code status outcome received_date respond_by_date resolved_date"_s)
{
    const std::vector<Table *> all = tables();
    // Each table waits for those before it, which holds for every reference between them.
    for (size_t i = 1; i < all.size(); ++i)
        all[i]->writer().after(all[i - 1]->writer());
}

std::vector<PortfolioWriter::Table *> PortfolioWriter::tables()
{
    return {&m_accounts, &m_contacts, &m_points,   &m_consents,    &m_financialAccounts, &m_parties,      &m_plans, &m_items,
            &m_promises, &m_parts,    &m_payments, &m_allocations, &m_matches,           &m_interactions, &m_holds, &m_disputes};
}

void PortfolioWriter::count(const PlanDraft &plan)
{
    const auto add = [](Table &table, size_t rows) { table.needed += static_cast<qint64>(rows); };
    add(m_items, plan.items.size());
    add(m_payments, plan.payments.size());
    add(m_promises, plan.promises.size());
    add(m_interactions, plan.interactions.size());
    add(m_disputes, plan.disputes.size());
    for (const PaymentDraft &payment : plan.payments)
        add(m_allocations, payment.allocations.size());
    for (const PromiseDraft &promise : plan.promises) {
        add(m_parts, promise.parts.size());
        for (const PartDraft &part : promise.parts)
            add(m_matches, part.payment ? 1 : 0);
    }
}

void PortfolioWriter::count(const CustomerDraft &customer)
{
    const auto add = [](Table &table, size_t rows) { table.needed += static_cast<qint64>(rows); };
    add(m_accounts, 1);
    add(m_contacts, customer.contacts.size());
    add(m_holds, customer.holds.size());
    add(m_financialAccounts, customer.accounts.size());
    for (const ContactDraft &contact : customer.contacts) {
        add(m_points, contact.points.size());
        add(m_consents, contact.consents.size());
    }
    for (const FinancialAccountDraft &account : customer.accounts) {
        add(m_parties, account.hasSecondParty ? customer.contacts.size() : 1);
        add(m_plans, account.plans.size());
        for (const PlanDraft &plan : account.plans)
            count(plan);
    }
}

Result<void> PortfolioWriter::write(const std::vector<CustomerDraft> &customers, DemoCounts *counts)
{
    for (Table *table : tables())
        table->needed = 0;
    for (const CustomerDraft &customer : customers)
        count(customer);
    for (Table *table : tables())
        KEPT_CHECK(table->reserve(m_database, table->needed));
    for (const CustomerDraft &customer : customers)
        KEPT_CHECK(writeCustomer(customer));
    counts->customers += m_accounts.needed;
    counts->contacts += m_contacts.needed;
    counts->contactPoints += m_points.needed;
    counts->financialAccounts += m_financialAccounts.needed;
    counts->plans += m_plans.needed;
    counts->items += m_items.needed;
    counts->payments += m_payments.needed;
    counts->promises += m_promises.needed;
    counts->interactions += m_interactions.needed;
    counts->holds += m_holds.needed;
    counts->disputes += m_disputes.needed;
    return {};
}

Result<void> PortfolioWriter::finish()
{
    for (Table *table : tables())
        KEPT_CHECK(table->writer().finish());
    return {};
}

Result<void> PortfolioWriter::writeCustomer(const CustomerDraft &customer)
{
    m_region = customer.region;
    m_currency = currencyOf(*m_region);
    QString phone;
    for (const ContactPointDraft &point : customer.contacts.front().points)
        if (phone.isEmpty() && point.kind == u"Phone")
            phone = point.value;
    BulkWriter &row = m_accounts.begin(m_setting.now);
    row.add(u"A%1"_s.arg(m_accounts.id())).add(customer.name).add(nameKey(customer.name)).add(customer.type);
    KEPT_CHECK(
        row.add(QString::fromLatin1(m_region->language)).addTextOrNull(customer.segmentFlags).addTextOrNull(phone).endRow());
    m_contactIds.clear();
    m_phone.reset();
    m_mail.reset();
    for (const ContactDraft &contact : customer.contacts)
        KEPT_CHECK(writeContact(contact));
    m_lastPlanIds.clear();
    for (const FinancialAccountDraft &account : customer.accounts)
        KEPT_CHECK(writeAccount(customer, account));
    return writeHolds(customer);
}

Result<void> PortfolioWriter::writeContact(const ContactDraft &contact)
{
    const QString full = contact.name.full();
    const QString language = QString::fromLatin1(m_region->language);
    const QString zone = QString::fromLatin1(m_region->zone);
    Draws postal(m_setting.seed, Series::Customer, -m_accounts.id());
    BulkWriter &row = m_contacts.begin(m_setting.now);
    m_contactIds.push_back(m_contacts.id());
    row.add(u"C%1"_s.arg(m_contacts.id())).add(m_accounts.id()).add(full).add(nameKey(full)).add(contact.name.first);
    row.add(contact.name.last).add(contact.role).add(contact.birthdate).add(language).add(zone);
    row.add(QString::fromLatin1(m_region->country)).add(QString::fromLatin1(m_region->state));
    KEPT_CHECK(row.add(drawPostalCode(postal, *m_region)).endRow());
    for (const ContactPointDraft &point : contact.points) {
        BulkWriter &each = m_points.begin(m_setting.now);
        const bool isPhone = point.kind == u"Phone";
        auto &first = isPhone ? m_phone : m_mail;
        if (m_contactIds.size() == 1 && !first)
            first = m_points.id();
        each.add(u"CP%1"_s.arg(m_points.id())).add(m_contacts.id()).add(point.kind).add(point.value);
        each.addTextOrNull(isPhone ? zone : QString()).add(point.isMobile).add(point.isWorkplace).add(point.isVerified);
        KEPT_CHECK(each.add(point.isPreferred).add(point.invalidSince).endRow());
    }
    for (const ConsentDraft &consent : contact.consents) {
        BulkWriter &each = m_consents.begin(m_setting.now);
        const bool isGranted = consent.status == u"Granted";
        each.add(u"CS%1"_s.arg(m_consents.id())).add(m_contacts.id()).add(consent.channel).add(consent.basis).add(consent.status);
        KEPT_CHECK(each.add(isGranted ? std::optional(consent.at) : std::nullopt)
                       .add(isGranted ? std::nullopt : std::optional(consent.at))
                       .endRow());
    }
    return {};
}

Result<void> PortfolioWriter::writeParties(const CustomerDraft &customer, const FinancialAccountDraft &account)
{
    const size_t count = account.hasSecondParty ? customer.contacts.size() : 1;
    for (size_t i = 0; i < count; ++i) {
        BulkWriter &row = m_parties.begin(m_setting.now);
        row.add(u"FP%1"_s.arg(m_parties.id())).add(m_financialAccounts.id()).add(m_accounts.id()).add(m_contactIds[i]);
        KEPT_CHECK(row.add(i == 0 ? u"Borrower"_s : u"CoBorrower"_s).endRow());
    }
    return {};
}

Result<void> PortfolioWriter::writeHolds(const CustomerDraft &customer)
{
    for (const HoldDraft &hold : customer.holds) {
        BulkWriter &row = m_holds.begin(m_setting.now);
        const auto in = [&](HoldScope scope, qint64 id) { return hold.scope == scope ? std::optional(id) : std::nullopt; };
        row.add(u"H%1"_s.arg(m_holds.id())).add(hold.reason).add(in(HoldScope::Account, m_accounts.id()));
        row.add(in(HoldScope::Contact, m_contactIds.front()))
            .add(in(HoldScope::Plan, m_lastPlanIds[hold.financialAccount % m_lastPlanIds.size()]));
        row.add(hold.start).add(hold.end).add(hold.liftedAt);
        row.add(hold.liftedAt ? std::optional(m_staff.supervisor) : std::nullopt);
        KEPT_CHECK(row.add(hold.stopsContact).addTextOrNull(hold.notes).endRow());
    }
    return {};
}

} // namespace kept::demo
