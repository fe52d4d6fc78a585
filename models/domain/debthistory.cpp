// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debthistory.h"

#include <algorithm>
#include <numeric>
#include <variant>

namespace kept {
namespace {

/// A debt in the middle of its history.
class Replay final
{
public:
    Replay(std::vector<DebtInstalment> instalments, const std::vector<DebtPayment> &payments)
        : m_planned(instalments.size()), m_payments(payments)
    {
        m_state.instalments = std::move(instalments);
        m_state.payments.resize(payments.size());
    }

    void add(const DebtCharge &charge)
    {
        DebtInstalment &instalment = placeOf(charge);
        instalment.lines.push_back({charge.kind, charge.due, charge.amount, 0});
        std::stable_sort(instalment.lines.begin(), instalment.lines.end(),
                         [](const DebtLine &a, const DebtLine &b) { return a.due < b.due; });
        if (instalment.open() > 0)
            instalment.paidOn.reset();
        for (const size_t index : m_withCredit)
            spend(index, m_state.payments[index].credit);
    }

    void post(size_t index)
    {
        spend(index, m_payments[index].amount);
        m_withCredit.push_back(index);
    }

    DebtState state() && { return std::move(m_state); }

private:
    DebtInstalment &placeOf(const DebtCharge &charge)
    {
        for (DebtInstalment &instalment : m_state.instalments) {
            const bool holds = instalment.from < instalment.due && charge.due <= instalment.due;
            if (charge.instalment ? *charge.instalment == instalment.number : holds)
                return instalment;
        }
        return afterTheLast(charge);
    }

    DebtInstalment &afterTheLast(const DebtCharge &charge)
    {
        auto &all = m_state.instalments;
        if (all.size() == m_planned)
            all.push_back(
                {all.empty() ? 1 : all.back().number + 1, all.empty() ? charge.due : all.back().due, charge.due, {}, 0, 0, {}});
        all.back().due = std::max(all.back().due, charge.due);
        return all.back();
    }

    std::vector<OpenItem> openItems() const
    {
        std::vector<OpenItem> items;
        for (const DebtInstalment &instalment : m_state.instalments) {
            OpenItem item{PlanItemId::fromValue(instalment.number), instalment.due, {}};
            for (const DebtLine &line : instalment.lines)
                item.open.push_back({line.component, line.owed - line.paid, line.due});
            items.push_back(std::move(item));
        }
        return items;
    }

    void spend(size_t index, qint64 amount)
    {
        if (amount == 0)
            return;
        const DebtPayment &payment = m_payments[index];
        const AllocationResult result = allocate(amount, payment.valueDate, openItems(), payment.order);
        PaymentSplit &split = m_state.payments[index];
        for (const AllocationPart &part : result.parts) {
            pay(part, payment.valueDate);
            split.parts.push_back(part);
        }
        split.credit = result.unallocated;
    }

    void pay(const AllocationPart &part, QDate date)
    {
        const auto found = std::find_if(m_state.instalments.begin(), m_state.instalments.end(),
                                        [&](const DebtInstalment &one) { return one.number == part.item.value(); });
        qint64 left = part.amount;
        for (DebtLine &line : found->lines) {
            const qint64 paid = line.component == part.component ? std::min(left, line.owed - line.paid) : 0;
            line.paid += paid;
            left -= paid;
        }
        Q_ASSERT(left == 0);
        found->inAdvance += date < found->due ? part.amount : 0;
        found->late += date > found->due ? part.amount : 0;
        if (found->open() == 0)
            found->paidOn = date;
    }

    DebtState m_state;
    size_t m_planned;
    const std::vector<DebtPayment> &m_payments;
    std::vector<size_t> m_withCredit; ///< payments seen so far, by value date
};

using Fact = std::variant<const DebtCharge *, size_t>;

} // namespace

qint64 DebtInstalment::owed(Component component) const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [&](qint64 sum, const DebtLine &line) { return line.component == component ? sum + line.owed : sum; });
}

qint64 DebtInstalment::owed() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const DebtLine &line) { return sum + line.owed; });
}

qint64 DebtInstalment::paid() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const DebtLine &line) { return sum + line.paid; });
}

qint64 PaymentSplit::sumOf(Component component) const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0), [&](qint64 sum, const AllocationPart &part) {
        return part.component == component ? sum + part.amount : sum;
    });
}

qint64 DebtState::credit() const
{
    return std::accumulate(payments.begin(), payments.end(), qint64(0),
                           [](qint64 sum, const PaymentSplit &payment) { return sum + payment.credit; });
}

DebtState replayDebt(std::vector<DebtInstalment> instalments, const std::vector<DebtCharge> &charges,
                     const std::vector<DebtPayment> &payments)
{
    std::vector<std::tuple<QDate, int, Fact>> facts;
    for (const DebtCharge &charge : charges)
        facts.emplace_back(charge.effective(), charge.entry, &charge);
    for (size_t i = 0; i < payments.size(); ++i)
        facts.emplace_back(payments[i].valueDate, payments[i].entry, i);
    std::sort(facts.begin(), facts.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    Replay replay(std::move(instalments), payments);
    for (const auto &[date, entry, fact] : facts) {
        if (const auto *const charge = std::get_if<const DebtCharge *>(&fact))
            replay.add(**charge);
        else
            replay.post(std::get<size_t>(fact));
    }
    return std::move(replay).state();
}

} // namespace kept
