// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/touches.h"

#include "models/domain/calloutcome.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<qint64> earlier(const std::optional<qint64> &known, qint64 at)
{
    return known ? std::min(*known, at) : at;
}

} // namespace

std::optional<QString> planList(const std::optional<std::vector<PlanId>> &plans)
{
    QStringList ids;
    for (const PlanId plan : plans.value_or(std::vector<PlanId>()))
        ids.append(QString::number(plan.value()));
    return ids.isEmpty() ? std::nullopt : std::optional(ids.join(u','));
}

Result<void> noteOnPlan(Transaction &transaction, const PlanRecord &plan, const InteractionRecord &touch)
{
    PlanRecord after = plan;
    if (touch.outcome != openCall())
        after.interactionOutcome = touch.outcome;
    if (after.status == PlanStatus::New)
        after.status = PlanStatus::InProgress;
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Phone)
        after.firstCall = earlier(plan.firstCall, touch.startedAt);
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Email)
        after.firstEmail = earlier(plan.firstEmail, touch.startedAt);
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Sms)
        after.firstSms = earlier(plan.firstSms, touch.startedAt);
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    const bool showsOnAccount = plan.status != after.status && plan.financialAccount;
    return showsOnAccount ? refreshFinancialAccount(transaction, *plan.financialAccount) : Result<void>();
}

} // namespace kept
