// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/demo/drafts.h"
#include "models/demo/staff.h"
#include "models/store/bulkwriter.h"

namespace kept::demo {

/// Gives ids to what was made up and writes it, a block of customers at a time.
class PortfolioWriter final
{
public:
    PortfolioWriter(Database &database, const Setting &setting, const Staff &staff);
    /// The customers of a block; `counts` grows by what was written.
    Result<void> write(const std::vector<CustomerDraft> &customers, DemoCounts *counts);
    Result<void> finish();

private:
    /// The rows of one table, and the ids set aside for the block.
    class Table final
    {
    public:
        Table(Database &database, const QString &name, const QString &columns);
        Result<void> reserve(Database &database, qint64 rows);
        /// Begins a row: its id and the instants of its making.
        BulkWriter &begin(qint64 now);
        qint64 id() const { return m_ids[m_next - 1]; } ///< of the row begun last
        BulkWriter &writer() { return m_writer; }
        qint64 needed = 0; ///< rows of the block, while it is counted

    private:
        QString m_name;
        BulkWriter m_writer;
        std::vector<qint64> m_ids;
        size_t m_next = 0;
    };

    std::vector<Table *> tables();
    void count(const CustomerDraft &customer);
    void count(const PlanDraft &plan);
    Result<void> writeCustomer(const CustomerDraft &customer);
    Result<void> writeContact(const ContactDraft &contact);
    Result<void> writeAccount(const CustomerDraft &customer, const FinancialAccountDraft &account);
    Result<void> writeParties(const CustomerDraft &customer, const FinancialAccountDraft &account);
    Result<void> writePlan(const FinancialAccountDraft &account, const PlanDraft &plan);
    Result<void> writeItems(const PlanDraft &plan);
    Result<void> writePromises(const PlanDraft &plan);
    Result<void> writePart(const PartDraft &part, size_t number);
    Result<void> writePayments(const PlanDraft &plan);
    Result<void> writeMatches(const PlanDraft &plan);
    Result<void> writeInteractions(const PlanDraft &plan);
    Result<void> writeDisputes(const PlanDraft &plan);
    Result<void> writeHolds(const CustomerDraft &customer);

    Database &m_database;
    const Setting &m_setting;
    const Staff &m_staff;
    Table m_accounts, m_contacts, m_points, m_consents, m_financialAccounts, m_parties, m_plans, m_items, m_promises, m_parts,
        m_payments, m_allocations, m_matches, m_interactions, m_holds, m_disputes;

    // Of the customer that is being written.
    Currency m_currency;
    const Region *m_region = nullptr;
    std::vector<qint64> m_contactIds;
    std::optional<qint64> m_phone, m_mail; ///< contact points of the first contact
    std::vector<qint64> m_lastPlanIds;     ///< by financial account
    std::vector<qint64> m_itemIds, m_paymentIds, m_partIds;
};

} // namespace kept::demo
