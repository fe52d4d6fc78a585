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

void judge(const Expected &instalments, qint64 now, PaymentPlanReading &reading)
{
    bool isBroken = false;
    bool isOpen = false;
    for (size_t i = 0; i < instalments.size(); ++i) {
        if (!instalments[i].isExpected)
            continue;
        InstalmentReading &each = reading.instalments[i];
        if (each.received >= instalments[i].required)
            each.state = InstalmentState::Paid;
        else if (isBroken)
            each.state = InstalmentState::Ended;
        else if (isMissed(instalments[i], each.received, now)) {
            each.state = InstalmentState::Missed;
            isBroken = true;
        } else
            isOpen = true;
    }
    reading.state = isBroken ? PaymentPlanState::Broken : isOpen ? PaymentPlanState::Active : PaymentPlanState::Completed;
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
    judge(instalments, now, reading);
    return reading;
}

} // namespace kept
