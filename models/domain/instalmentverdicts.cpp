// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instalmentverdicts.h"

#include <algorithm>
#include <optional>

namespace kept {

namespace {

using Expected = std::vector<ExpectedInstalment>;

void count(const Expected &instalments, const CashIn &cash, PaymentPlanReading &reading)
{
    qint64 left = cash.amount;
    for (size_t i = 0; i < instalments.size() && left > 0; ++i) {
        const ExpectedInstalment &instalment = instalments[i];
        if (!instalment.isExpected || instalment.lastDay < cash.valueDate)
            continue;
        const qint64 share = std::min(left, instalment.amount - reading.instalments[i].received);
        if (share <= 0)
            continue;
        reading.instalments[i].received += share;
        reading.links.push_back({cash.payment, instalment.id, share});
        left -= share;
    }
}

PaymentPlanReading counted(const Expected &instalments, const std::vector<CashIn> &cash, QDate from, std::optional<QDate> until)
{
    PaymentPlanReading reading;
    reading.instalments.resize(instalments.size());
    for (const CashIn &each : cash)
        if (each.valueDate >= from && (!until || each.valueDate <= *until))
            count(instalments, each, reading);
    return reading;
}

bool isMissed(const ExpectedInstalment &instalment, qint64 received, qint64 now)
{
    return instalment.isExpected && received < instalment.required && instalment.deadlineAt < now;
}

// The last told of the money that it took: that of later value may have been told before.
std::optional<qint64> paidAt(const ExpectedInstalment &instalment, const std::vector<CashIn> &cash,
                             const std::vector<InstalmentLink> &links)
{
    std::optional<qint64> last;
    qint64 left = instalment.required;
    for (const InstalmentLink &link : links) {
        if (link.instalment != instalment.id || left <= 0)
            continue;
        const auto told = std::find_if(cash.begin(), cash.end(),
                                       [&](const CashIn &each) { return each.payment == link.payment; });
        if (told == cash.end() || !told->receivedAt)
            return std::nullopt;
        last = std::max(last, told->receivedAt);
        left -= link.amount;
    }
    return last;
}

std::optional<qint64> completedAt(const Expected &instalments, const PaymentPlanReading &reading)
{
    std::optional<qint64> last;
    for (size_t i = 0; i < instalments.size(); ++i) {
        const auto at = instalments[i].isExpected ? reading.instalments[i].decidedAt : instalments[i].setAsideAt;
        if (!at)
            return std::nullopt;
        last = std::max(last, at);
    }
    return last;
}

void judge(const Expected &instalments, const std::vector<CashIn> &cash, qint64 now, PaymentPlanReading &reading)
{
    bool isBroken = false;
    bool isOpen = false;
    for (size_t i = 0; i < instalments.size(); ++i) {
        if (!instalments[i].isExpected)
            continue;
        InstalmentReading &each = reading.instalments[i];
        if (each.received >= instalments[i].required) {
            each.state = InstalmentState::Paid;
            each.decidedAt = paidAt(instalments[i], cash, reading.links);
        } else if (isBroken) {
            each.state = InstalmentState::Ended;
            each.decidedAt = reading.endedAt;
        } else if (isMissed(instalments[i], each.received, now)) {
            each.state = InstalmentState::Missed;
            each.decidedAt = reading.endedAt = instalments[i].deadlineAt;
            isBroken = true;
        } else
            isOpen = true;
    }
    reading.state = isBroken ? PaymentPlanState::Broken : isOpen ? PaymentPlanState::Active : PaymentPlanState::Completed;
    if (reading.state == PaymentPlanState::Completed)
        reading.endedAt = completedAt(instalments, reading);
}

} // namespace

PaymentPlanReading readPaymentPlan(const Expected &instalments, std::vector<CashIn> cash, QDate from, qint64 now)
{
    std::sort(cash.begin(), cash.end(), [](const CashIn &a, const CashIn &b) {
        return std::pair(a.valueDate, a.payment) < std::pair(b.valueDate, b.payment);
    });
    PaymentPlanReading reading = counted(instalments, cash, from, {});
    for (size_t i = 0; i < instalments.size(); ++i) {
        if (!isMissed(instalments[i], reading.instalments[i].received, now))
            continue;
        reading = counted(instalments, cash, from, instalments[i].lastDay);
        break;
    }
    judge(instalments, cash, now, reading);
    return reading;
}

} // namespace kept
