// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/sharepayment.h"

#include "models/commands/recordpayment.h"
#include "models/commands/references.h"
#include "models/domain/externalid.h"
#include "models/queries/paymentpreview.h"
#include "models/store/sharedpayments.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<PaymentShared>> repeated(Transaction &transaction, const SharePayment &command)
{
    Database &database = transaction.database();
    if (!command.externalId)
        return std::nullopt;
    KEPT_TRY(const auto first, findPayment(database, *command.externalId));
    if (!first)
        return std::nullopt;
    KEPT_TRY(const auto payments, sharesOfPayment(database, *first));
    PaymentShared shared;
    shared.repeated = true;
    qint64 sum = 0;
    for (const PaymentRecord &payment : payments) {
        if (payment.status == PaymentStatus::Reversed)
            return fail(
                ErrorKind::Conflict, u"PAYMENT.TAKENBACK"_s, {},
                {{u"externalId"_s, *payment.externalId}, {u"payment"_s, humanNumber(ObjectKind::Payment, payment.id.value())}});
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, payment.plan.value()));
        shared.shares.push_back({payment.plan, payment.id, payment.amount, plan.currentDue});
        sum += payment.amount.minor();
    }
    if (sum != command.amount.minor() || first->amount.currency() != command.amount.currency())
        return fail(ErrorKind::Conflict, u"PAYMENT.EXTERNALID"_s, {}, {{u"externalId"_s, *command.externalId}});
    return shared;
}

} // namespace

Result<PaymentShared> execute(Transaction &transaction, const Context &context, const SharePayment &told)
{
    SharePayment command = told;
    command.externalId = externalIdFrom(told.externalId);
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
    int number = 1;
    for (size_t i = 0; i < shares.size(); ++i) {
        RecordPayment payment{shares[i].first, shares[i].second, command.valueDate, command.method, {}};
        payment.externalId = command.externalId;
        if (command.externalId && i > 0) {
            KEPT_TRY(payment.externalId, freeShareId(transaction.database(), *command.externalId, number));
        }
        KEPT_TRY(const auto recorded, execute(transaction, context, payment));
        shared.shares.push_back({payment.plan, recorded.payment, payment.amount, recorded.due});
        shared.warning = recorded.warning;
    }
    return shared;
}

} // namespace kept
