// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/portfoliowriter.h"
#include "models/domain/catalogue.h"
#include "models/domain/housedeadlines.h"

#include <algorithm>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a plan's row says, and its financial account's after all its plans are added.
struct Figures
{
    qint64 initial = 0, due = 0, interest = 0, fees = 0, tax = 0, paid = 0, allocated = 0, promised = 0, disputed = 0;
    std::optional<QDate> pastDueSince, nextPromise;

    void add(const Figures &other)
    {
        initial += other.initial;
        due += other.due;
        interest += other.interest;
        fees += other.fees;
        tax += other.tax;
        paid += other.paid;
        allocated += other.allocated;
        promised += other.promised;
        disputed += other.disputed;
        takeEarlier(&pastDueSince, other.pastDueSince);
        takeEarlier(&nextPromise, other.nextPromise);
    }

private:
    static void takeEarlier(std::optional<QDate> *date, std::optional<QDate> other)
    {
        if (other && (!*date || *other < **date))
            *date = other;
    }
};

Figures figuresOf(const PlanDraft &plan)
{
    Figures figures;
    for (const ItemDraft &item : plan.items) {
        figures.initial += item.chargedSum();
        figures.interest += item.charged[1];
        figures.fees += item.charged[2];
        figures.tax += item.charged[3];
    }
    for (const PaymentDraft &payment : plan.payments) {
        figures.paid += payment.amount;
        figures.allocated += payment.allocated();
    }
    figures.due = plan.due();
    figures.promised = plan.promised();
    figures.disputed = plan.disputed();
    figures.pastDueSince = plan.pastDueSince();
    figures.nextPromise = plan.nextPromise();
    return figures;
}

// The state that a person should look at speaks for the account.
QString worstStatus(const FinancialAccountDraft &account)
{
    static const QStringList ranks{u"Close"_s, u"New"_s, u"InProgress"_s, u"PromiseRegistered"_s, u"PromiseBroken"_s};
    qsizetype worst = 0;
    for (const PlanDraft &plan : account.plans)
        worst = std::max(worst, ranks.indexOf(plan.status));
    return ranks.at(worst);
}

const InteractionDraft *lastOf(const PlanDraft &plan)
{
    const auto last = std::max_element(
        plan.interactions.begin(), plan.interactions.end(),
        [](const InteractionDraft &a, const InteractionDraft &b) { return a.startedAt < b.startedAt; });
    return last == plan.interactions.end() ? nullptr : &*last;
}

std::optional<qint64> firstOn(const PlanDraft &plan, const QString &channel)
{
    std::optional<qint64> first;
    for (const InteractionDraft &interaction : plan.interactions)
        if (interaction.channel == channel)
            first = first ? std::min(*first, interaction.startedAt) : interaction.startedAt;
    return first;
}

template<class T>
std::optional<T> when(bool condition, const T &value)
{
    return condition ? std::optional<T>(value) : std::nullopt;
}

} // namespace

Result<void> PortfolioWriter::writeAccount(const CustomerDraft &customer, const FinancialAccountDraft &account)
{
    Figures sums;
    qint64 open = 0;
    for (const PlanDraft &plan : account.plans) {
        sums.add(figuresOf(plan));
        open += plan.isClosed ? 0 : 1;
    }
    BulkWriter &row = m_financialAccounts.begin(m_setting.now);
    row.add(u"F%1"_s.arg(m_financialAccounts.id()))
        .add(m_accounts.id())
        .add(account.number)
        .add(account.product)
        .add(account.type);
    row.add(account.product).add(m_currency).add(account.opened).add(account.limit).add(account.balance).add(m_setting.today);
    row.add(account.rateBasisPoints).add(account.plans.size()).add(open).add(sums.initial).add(sums.due).add(sums.fees);
    row.add(sums.interest).add(sums.paid).add(sums.promised).add(sums.disputed).add(sums.pastDueSince).add(sums.nextPromise);
    KEPT_CHECK(row.add(worstStatus(account)).endRow());
    KEPT_CHECK(writeParties(customer, account));
    for (const PlanDraft &plan : account.plans)
        KEPT_CHECK(writePlan(account, plan));
    m_lastPlanIds.push_back(m_plans.id());
    return {};
}

Result<void> PortfolioWriter::writePlan(const FinancialAccountDraft &account, const PlanDraft &plan)
{
    const Figures figures = figuresOf(plan);
    const InteractionDraft *last = lastOf(plan);
    BulkWriter &row = m_plans.begin(m_setting.now);
    row.add(u"P%1"_s.arg(m_plans.id())).add(humanNumber(ObjectKind::CollectionPlan, m_plans.id())).add(m_accounts.id());
    row.add(m_contactIds.front()).add(m_financialAccounts.id()).add(m_staff.reasons[static_cast<size_t>(plan.reason)]);
    row.add(when(plan.isWithAgency, m_staff.agency));
    row.add(when(plan.specialist >= 0, m_staff.specialists[static_cast<size_t>(std::max(0, plan.specialist))]));
    row.add(when(plan.specialist < 0, m_staff.teams[static_cast<size_t>(plan.team)])).add(plan.status);
    row.addTextOrNull(last ? last->outcome : QString())
        .add(plan.segment)
        .add(account.type == u"InvoiceAccount" ? u"Commercial"_s : u"Consumer"_s);
    row.add(m_currency)
        .add(figures.initial)
        .add(figures.due)
        .add(figures.fees)
        .add(figures.interest)
        .add(figures.tax)
        .add(figures.paid);
    row.add(figures.pastDueSince).add(plan.items.front().due).add(plan.closedOn).add(plan.isClosed);
    row.add(firstOn(plan, u"Phone"_s)).add(firstOn(plan, u"Email"_s));
    row.add(std::count_if(plan.promises.begin(), plan.promises.end(), [](const PromiseDraft &p) { return p.slot.has_value(); }));
    row.add(plan.riskScore)
        .add(figures.promised)
        .add(figures.disputed)
        .add(figures.paid - figures.allocated)
        .add(figures.nextPromise);
    KEPT_CHECK(row.add(QString::fromLatin1(m_region->zone)).endRow());
    KEPT_CHECK(writeItems(plan));
    KEPT_CHECK(writePromises(plan));
    KEPT_CHECK(writePayments(plan));
    KEPT_CHECK(writeMatches(plan));
    KEPT_CHECK(writeInteractions(plan));
    return writeDisputes(plan);
}

Result<void> PortfolioWriter::writeItems(const PlanDraft &plan)
{
    m_itemIds.clear();
    for (const ItemDraft &item : plan.items) {
        BulkWriter &row = m_items.begin(m_setting.now);
        m_itemIds.push_back(m_items.id());
        row.add(u"I%1"_s.arg(m_items.id())).add(m_plans.id()).add(plan.itemKind).add(item.due).add(m_currency);
        for (const qint64 amount : item.charged)
            row.add(amount);
        for (const qint64 amount : item.paid)
            row.add(amount);
        row.add(item.disputed).add(item.promised);
        KEPT_CHECK(row.add(item.unpaid() == 0 ? u"Paid"_s : u"Pending"_s).endRow());
    }
    return {};
}

Result<void> PortfolioWriter::writePromises(const PlanDraft &plan)
{
    m_partIds.clear();
    for (const PromiseDraft &promise : plan.promises) {
        BulkWriter &row = m_promises.begin(m_setting.now);
        const qint64 id = m_promises.id();
        row.add(u"PTP%1"_s.arg(id)).add(m_plans.id()).add(promise.slot).add(3).add(promise.amount).add(m_currency);
        row.add(promise.parts.size() > 1 ? u"InParts"_s : u"Single"_s)
            .add(promise.method)
            .add(promise.status)
            .add(promise.received());
        row.add(promise.level).add(m_staff.specialists[static_cast<size_t>(promise.takenBy)]).add(promise.takenAt);
        row.add(promise.takenOn).add(u"Phone");
        // A plan's promises have ids one after the other, and replace the one before them.
        row.add(when(promise.replaces.has_value(), id - 1)).add(when(promise.supersededBy.has_value(), id + 1));
        KEPT_CHECK(row.addTextOrNull(promise.cancelReason).add(promise.verdictAt).endRow());
        for (size_t i = 0; i < promise.parts.size(); ++i)
            KEPT_CHECK(writePart(promise.parts[i], i + 1));
    }
    return {};
}

Result<void> PortfolioWriter::writePart(const PartDraft &part, size_t number)
{
    BulkWriter &row = m_parts.begin(m_setting.now);
    m_partIds.push_back(m_parts.id());
    row.add(m_promises.id())
        .add(m_plans.id())
        .add(number)
        .add(part.due)
        .add(part.amount)
        .add(part.received)
        .add(part.amount)
        .add(part.deadlineAt)
        .add(part.lastDay);
    return row.add(part.status).add(part.verdictAt).endRow();
}

Result<void> PortfolioWriter::writePayments(const PlanDraft &plan)
{
    static const QStringList components{u"Principal"_s, u"Interest"_s, u"Fees"_s, u"Tax"_s};
    m_paymentIds.clear();
    for (const PaymentDraft &payment : plan.payments) {
        BulkWriter &row = m_payments.begin(m_setting.now);
        const qint64 id = m_payments.id();
        m_paymentIds.push_back(id);
        row.add(u"M%1"_s.arg(id))
            .add(m_plans.id())
            .add(payment.amount)
            .add(m_currency)
            .add(payment.valueDate)
            .add(payment.method);
        KEPT_CHECK(row.add(u"X%1"_s.arg(id)).add(u"Received").add(payment.allocated()).add(payment.receivedAt).endRow());
        for (const AllocationDraft &part : payment.allocations) {
            BulkWriter &each = m_allocations.begin(m_setting.now);
            each.add(id).add(m_itemIds[part.item]).add(components.at(static_cast<qsizetype>(part.component)));
            KEPT_CHECK(each.add(part.amount).endRow());
        }
    }
    return {};
}

Result<void> PortfolioWriter::writeMatches(const PlanDraft &plan)
{
    auto partId = m_partIds.begin();
    for (const PromiseDraft &promise : plan.promises)
        for (const PartDraft &part : promise.parts) {
            const qint64 id = *partId++;
            if (!part.payment)
                continue;
            BulkWriter &row = m_matches.begin(m_setting.now);
            KEPT_CHECK(row.add(m_paymentIds[*part.payment]).add(id).add(part.received).endRow());
        }
    return {};
}

Result<void> PortfolioWriter::writeInteractions(const PlanDraft &plan)
{
    for (const InteractionDraft &interaction : plan.interactions) {
        BulkWriter &row = m_interactions.begin(m_setting.now);
        row.add(u"N%1"_s.arg(m_interactions.id())).add(m_plans.id()).add(m_accounts.id()).add(m_contactIds.front());
        row.add(interaction.channel == u"Phone" ? m_phone : interaction.channel == u"Email" ? m_mail : std::nullopt);
        row.add(interaction.channel)
            .add(interaction.direction)
            .add(interaction.startedAt)
            .add(interaction.endedAt)
            .add(interaction.outcome);
        row.add(interaction.isConnected)
            .add(interaction.isConversation)
            .add(interaction.isRightParty)
            .addTextOrNull(interaction.notes);
        KEPT_CHECK(row.add(m_staff.specialists[static_cast<size_t>(interaction.performedBy)]).endRow());
    }
    return {};
}

Result<void> PortfolioWriter::writeDisputes(const PlanDraft &plan)
{
    for (const DisputeDraft &dispute : plan.disputes) {
        BulkWriter &row = m_disputes.begin(m_setting.now);
        row.add(u"D%1"_s.arg(m_disputes.id()))
            .add(m_plans.id())
            .add(m_itemIds[dispute.item])
            .add(dispute.kind)
            .add(dispute.amount);
        row.add(m_currency).add(dispute.status).addTextOrNull(dispute.outcome).add(dispute.received);
        row.add(dispute.received.addDays(HouseDeadlines().disputeDays));
        KEPT_CHECK(row.add(dispute.resolved).endRow());
    }
    return {};
}

} // namespace kept::demo
