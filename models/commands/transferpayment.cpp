// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/transferpayment.h"

#include "models/commands/movedpayment.h"
#include "models/commands/references.h"
#include "models/commands/reversepayment.h"
#include "models/store/paymentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Money> movedAmount(const PaymentRecord &payment, const TransferPayment &command)
{
    const Money amount = command.amount.value_or(payment.amount);
    if (amount.currency() != payment.currency)
        return fail(ErrorKind::Invalid, u"PAYMENT.CURRENCY"_s, {},
                    {{u"currency"_s, amount.currency().code()}, {u"expected"_s, payment.currency.code()}});
    if (!amount.isPositive() || amount.minor() > payment.amount.minor())
        return fail(ErrorKind::Invalid, u"TRANSFER.AMOUNT"_s, {}, {{u"amount"_s, QVariant::fromValue(payment.amount)}});
    return amount;
}

Result<PaymentRecorded> recordAnew(Transaction &transaction, const Context &context, const PaymentRecord &payment, PlanId plan,
                                   Money amount)
{
    const RecordPayment command{plan, amount, payment.valueDate, payment.method, {}};
    return recordMoved(transaction, context, command, payment.receivedAt);
}

} // namespace

// The plans are locked in one order, so that two transfers between them never wait for each other.
Result<PaymentTransferred> execute(Transaction &transaction, const Context &context, const TransferPayment &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto payment, RecordTable<PaymentRecord>::get(transaction.database(), command.payment.value()));
    if (payment.plan == command.to)
        return fail(ErrorKind::Invalid, u"TRANSFER.PLAN"_s);
    KEPT_TRY(const Money moved, movedAmount(payment, command));
    KEPT_CHECK(lockPlans(transaction, {payment.plan, command.to}));
    KEPT_TRY(const auto reversed, execute(transaction, context, ReversePayment{payment.id, command.reason, {}}));
    PaymentTransferred transferred;
    transferred.reversal = reversed.reversal;
    transferred.dueFrom = reversed.due;
    KEPT_TRY(const Money rest, payment.amount.minus(moved));
    if (rest.isPositive()) {
        KEPT_TRY(const auto kept, recordAnew(transaction, context, payment, payment.plan, rest));
        transferred.rest = kept.payment;
        transferred.dueFrom = kept.due;
    }
    KEPT_TRY(const auto recorded, recordAnew(transaction, context, payment, command.to, moved));
    transferred.moved = recorded.payment;
    transferred.dueTo = recorded.due;
    return transferred;
}

} // namespace kept
