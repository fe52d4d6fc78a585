// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordpayment.h"

#include "models/commands/movedpayment.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/planmoney.h"
#include "models/commands/promiseledger.h"
#include "models/commands/references.h"
#include "models/domain/amountlimit.h"
#include "models/domain/externalid.h"
#include "models/domain/valuedate.h"
#include "models/queries/paymentoutcome.h"
#include "models/queries/promisereading.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Payments = RecordTable<PaymentRecord>;

Result<PaymentRecorded> answer(Transaction &transaction, PaymentId id, qint64 matched)
{
    KEPT_TRY(const auto payment, Payments::get(transaction.database(), id.value()));
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), payment.plan.value()));
    PaymentRecorded recorded;
    recorded.payment = payment.id;
    recorded.number = humanNumber(ObjectKind::Payment, payment.id.value());
    recorded.allocated = payment.allocated;
    KEPT_TRY(recorded.unallocated, payment.amount.minus(payment.allocated));
    recorded.matched = Money::fromMinor(matched, plan.currency);
    KEPT_TRY(const auto instalments, instalmentMatchesOf(transaction.database(), payment.id));
    qint64 counted = 0;
    for (const InstalmentMatchRecord &match : instalments)
        counted += match.amount;
    recorded.instalments = Money::fromMinor(counted, plan.currency);
    recorded.due = plan.currentDue;
    recorded.closed = plan.isClosed;
    return recorded;
}

// Told again, the same payment is the same payment; another amount under the same id is somebody's mistake.
Result<PaymentRecorded> repeat(Transaction &transaction, const PaymentRecord &known, const RecordPayment &command)
{
    if (known.plan != command.plan || known.amount != command.amount || known.reverses)
        return fail(ErrorKind::Conflict, u"PAYMENT.EXTERNALID"_s, {},
                    {{u"externalId"_s, *known.externalId},
                     {u"payment"_s, humanNumber(ObjectKind::Payment, known.id.value())},
                     {u"amount"_s, QVariant::fromValue(known.amount)}});
    if (known.status == PaymentStatus::Reversed)
        return fail(ErrorKind::Conflict, u"PAYMENT.TAKENBACK"_s, {},
                    {{u"externalId"_s, *known.externalId}, {u"payment"_s, humanNumber(ObjectKind::Payment, known.id.value())}});
    qint64 matched = 0;
    KEPT_TRY(const auto links, matchesOf(transaction.database(), known.id));
    for (const MatchRecord &link : links)
        matched += link.amount;
    KEPT_TRY(auto recorded, answer(transaction, known.id, matched));
    recorded.repeated = true;
    return recorded;
}

Result<PaymentRecord> post(Transaction &transaction, const PlanRecord &plan, const RecordPayment &command,
                           std::optional<qint64> receivedAt, const EffectivePolicy &policy)
{
    PaymentRecord payment;
    payment.plan = plan.id;
    payment.currency = plan.currency;
    payment.amount = command.amount;
    payment.valueDate = command.valueDate;
    payment.method = command.method;
    payment.externalId = command.externalId;
    payment.receivedAt = receivedAt;
    payment.allocated = Money::zero(plan.currency);
    KEPT_CHECK(Payments::add(transaction, payment));
    KEPT_TRY(const bool isLate, isToldLate(transaction.database(), payment, policy));
    if (isLate) {
        KEPT_CHECK(replayPayments(transaction, plan.id, policy));
        return Payments::get(transaction.database(), payment.id.value());
    }
    KEPT_TRY(const qint64 allocated, allocatePayment(transaction, plan, payment, policy));
    const PaymentRecord before = payment;
    payment.allocated = Money::fromMinor(allocated, plan.currency);
    KEPT_CHECK(Payments::save(transaction, before, payment));
    return payment;
}

qint64 matchedOf(const std::vector<CashLink> &links, PaymentId payment)
{
    qint64 matched = 0;
    for (const CashLink &link : links)
        matched += link.payment == payment ? link.amount : 0;
    return matched;
}

// The plan without items has its due amount to pay from; with items the due amount follows them.
Result<void> moveFigures(Transaction &transaction, const PlanRecord &plan, const PaymentRecord &payment)
{
    PlanRecord after = plan;
    KEPT_TRY(after.payments, keptSum(plan.payments, payment.amount));
    KEPT_TRY(after.currentDue, plan.currentDue.minus(payment.allocated));
    return Plans::save(transaction, plan, after);
}

Result<PaymentRecorded> recordOn(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                 const RecordPayment &command, std::optional<qint64> receivedAt)
{
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    const QDate today = localDate(context.now, terms.zone);
    KEPT_CHECK(checkPayment(plan, command.amount, command.valueDate, std::max(context.today(), today)));
    KEPT_TRY(const auto payment, post(transaction, plan, command, receivedAt, terms.policy));
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, terms));
    ledger.moveDeadlines(today);
    KEPT_TRY(const auto links, ledger.countMoney());
    const qint64 judgedAt = judgementOf(plan, terms.zone, context.now);
    ledger.judge(judgedAt);
    KEPT_CHECK(ledger.save());
    KEPT_CHECK(moveFigures(transaction, plan, payment));
    KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, judgedAt));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_CHECK(closeWhenSettled(transaction, payment, terms.policy, today));
    return answer(transaction, payment.id, matchedOf(links, payment.id));
}

} // namespace

Result<PaymentRecorded> execute(Transaction &transaction, const Context &context, const RecordPayment &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    RecordPayment payment = command;
    payment.externalId = externalIdFrom(command.externalId);
    if (payment.externalId) {
        KEPT_TRY(const auto known, findPayment(transaction.database(), *payment.externalId));
        if (known)
            return repeat(transaction, *known, payment);
    }
    KEPT_TRY(const qint64 at, moneyInstant(transaction.database(), plan.id, context.now));
    KEPT_TRY(auto recorded, recordOn(transaction, context, plan, payment, at));
    if (isLongAgo(payment.valueDate, context.today()))
        recorded.warning = longAgoWarning().rule;
    return recorded;
}

Result<PaymentRecorded> recordMoved(Transaction &transaction, const Context &context, const RecordPayment &command,
                                    std::optional<qint64> receivedAt)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    return recordOn(transaction, context, plan, command, receivedAt);
}

} // namespace kept
