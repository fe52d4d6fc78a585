// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/sharepayment.h"

#include "models/commands/recordpayment.h"
#include "models/commands/references.h"
#include "models/queries/paymentpreview.h"
#include "models/store/paymentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The first share carries the bank's identifier itself, the others a number behind it.
QString externalIdOf(const QString &id, size_t share)
{
    return share == 0 ? id : u"%1/%2"_s.arg(id).arg(share + 1);
}

Result<std::optional<PaymentShared>> repeated(Transaction &transaction, const SharePayment &command)
{
    PaymentShared shared;
    shared.repeated = true;
    qint64 sum = 0;
    for (size_t i = 0; command.externalId; ++i) {
        KEPT_TRY(const auto known, findPayment(transaction.database(), externalIdOf(*command.externalId, i)));
        if (!known)
            break;
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), known->plan.value()));
        shared.shares.push_back({known->plan, known->id, known->amount, plan.currentDue});
        sum += known->amount.minor();
    }
    if (shared.shares.empty())
        return std::nullopt;
    if (sum != command.amount.minor() || shared.shares.front().amount.currency() != command.amount.currency())
        return fail(ErrorKind::Conflict, u"PAYMENT.EXTERNALID"_s, {}, {{u"externalId"_s, *command.externalId}});
    return shared;
}

} // namespace

Result<PaymentShared> execute(Transaction &transaction, const Context &context, const SharePayment &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.customer.value()));
    KEPT_CHECK(noteWhom(transaction, command.customer, {}));
    transaction.journal().setSubject(ObjectKind::Account, command.customer.value());
    KEPT_TRY(const auto before, repeated(transaction, command));
    if (before)
        return *before;
    if (!command.amount.isPositive())
        return fail(ErrorKind::Invalid, u"PAYMENT.AMOUNT"_s);
    const DebtSharing sharing = command.sharing.value_or(DebtSharing::OldestFirst);
    KEPT_TRY(const auto first, sharesOf(transaction.database(), command.customer, command.amount, sharing));
    std::vector<PlanId> plans;
    for (const auto &share : first)
        plans.push_back(share.first);
    KEPT_CHECK(lockPlans(transaction, plans));
    KEPT_TRY(auto shares, sharesOf(transaction.database(), command.customer, command.amount, sharing));
    if (shares.empty())
        return refuse({Finding{u"PAYMENT.NOPLAN"_s, Severity::Block, {}, {}, {}, {}}});
    qint64 left = command.amount.minor();
    for (const auto &share : shares)
        left -= share.second.minor();
    shares.back().second = Money::fromMinor(shares.back().second.minor() + left, command.amount.currency());
    PaymentShared shared;
    for (size_t i = 0; i < shares.size(); ++i) {
        RecordPayment payment{shares[i].first, shares[i].second, command.valueDate, command.method, {}};
        if (command.externalId)
            payment.externalId = externalIdOf(*command.externalId, i);
        KEPT_TRY(const auto recorded, execute(transaction, context, payment));
        shared.shares.push_back({payment.plan, recorded.payment, payment.amount, recorded.due});
    }
    return shared;
}

} // namespace kept
