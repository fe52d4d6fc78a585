// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneylists.h"

#include "models/domain/catalogue.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

LineCell moneyCell(Money money, const Wording &wording)
{
    return {cellText(money, wording.locale), StatusKind::None, true, QVariant::fromValue(money)};
}

LineCell dateCell(QDate date, const Wording &wording)
{
    return {date.isValid() ? dateText(date, wording.locale) : QString(), StatusKind::None, false, date};
}

StatusText stateOf(const PaymentRow &payment)
{
    if (payment.reverses)
        return {tr("Takes %1 back").arg(humanNumber(ObjectKind::Payment, payment.reverses->value())), StatusKind::Hold};
    if (payment.status == u"Reversed")
        return {tr("Taken back"), StatusKind::Warn};
    return creditOf(payment).isPositive() ? StatusText{tr("Credit left"), StatusKind::Half}
                                          : StatusText{tr("Received"), StatusKind::Ok};
}

StatusKind kindOf(PromiseWatchGroup group)
{
    switch (group) {
    case PromiseWatchGroup::Open:
    case PromiseWatchGroup::DueToday: return StatusKind::Info;
    case PromiseWatchGroup::Late: return StatusKind::Warn;
    case PromiseWatchGroup::Broken: return StatusKind::Broken;
    case PromiseWatchGroup::PartiallyKept: return StatusKind::Half;
    case PromiseWatchGroup::Ended: return StatusKind::Hold;
    case PromiseWatchGroup::Kept: break;
    }
    return StatusKind::Ok;
}

} // namespace

Money creditOf(const PaymentRow &payment)
{
    if (payment.reverses || payment.status == u"Reversed")
        return Money::zero(payment.currency);
    return payment.amount.minus(payment.allocated).value_or(Money::zero(payment.currency));
}

QStringList paymentHeadings()
{
    return {tr("Value date"), tr("Customer"), tr("Cur."),    tr("Amount"), tr("On items"), tr("Credit"),
            tr("State"),      tr("Plan"),     tr("Payment"), tr("Method"), tr("Reference")};
}

std::vector<TableLine> paymentLines(const std::vector<PaymentRow> &payments, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PaymentRow &payment : payments) {
        const StatusText state = stateOf(payment);
        lines.push_back({{dateCell(payment.valueDate, wording),
                          {payment.customerName},
                          {payment.currency.code()},
                          moneyCell(payment.amount, wording),
                          moneyCell(payment.allocated, wording),
                          moneyCell(creditOf(payment), wording),
                          {state.text, state.kind},
                          {isolated(payment.planName)},
                          {isolated(payment.number)},
                          {methodText(payment.method)},
                          {isolated(payment.externalId)}},
                         payment.id.value()});
    }
    return lines;
}

PaymentOrder paymentOrder(int column)
{
    switch (column) {
    case PaymentDate: return PaymentOrder::ValueDate;
    case PaymentCustomer: return PaymentOrder::Customer;
    case PaymentCurrency: return PaymentOrder::Currency;
    case PaymentAmount: return PaymentOrder::Amount;
    case PaymentOnItems: return PaymentOrder::OnItems;
    case PaymentCredit: return PaymentOrder::Credit;
    case PaymentState: return PaymentOrder::State;
    case PaymentPlanName: return PaymentOrder::Plan;
    case PaymentNumber: return PaymentOrder::Number;
    case PaymentMethod: return PaymentOrder::Method;
    case PaymentReference: return PaymentOrder::Reference;
    default: return PaymentOrder::Latest;
    }
}

QString watchGroupText(PromiseWatchGroup group)
{
    switch (group) {
    case PromiseWatchGroup::Open: return tr("Open");
    case PromiseWatchGroup::DueToday: return tr("Due today");
    case PromiseWatchGroup::Late: return tr("Overdue, in its grace");
    case PromiseWatchGroup::Broken: return tr("Broken");
    case PromiseWatchGroup::PartiallyKept: return tr("Partly kept");
    case PromiseWatchGroup::Ended: return tr("Over without a verdict");
    case PromiseWatchGroup::Kept: break;
    }
    return tr("Kept");
}

QStringList watchHeadings()
{
    return {tr("Promises"), tr("Cur."), tr("Count"), tr("Promised"), tr("Received"), tr("Missing")};
}

std::vector<TableLine> watchLines(const std::vector<PromiseWatchTotal> &totals, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PromiseWatchTotal &total : totals) {
        const bool isExpected = total.group != PromiseWatchGroup::Ended;
        const Money missing = isExpected ? total.amount.minus(total.received).value_or(total.amount)
                                         : Money::zero(total.currency);
        lines.push_back({{{watchGroupText(total.group), kindOf(total.group), false, static_cast<int>(total.group)},
                          {total.currency.code()},
                          {countText(total.count, wording.locale), StatusKind::None, true, total.count},
                          moneyCell(total.amount, wording),
                          moneyCell(total.received, wording),
                          moneyCell(missing.isNegative() ? Money::zero(total.currency) : missing, wording)},
                         static_cast<qint64>(lines.size()) + 1});
    }
    return lines;
}

QStringList promiseHeadings()
{
    return {tr("Due"),  tr("Customer"), tr("Cur."),   tr("Amount"),   tr("Received"), tr("Verdict"),
            tr("Plan"), tr("Promise"),  tr("Method"), tr("Taken by"), tr("Taken")};
}

PromiseOrder promiseOrder(int column)
{
    switch (column) {
    case PromiseDue: return PromiseOrder::Due;
    case PromiseCustomer: return PromiseOrder::Customer;
    case PromiseCurrency: return PromiseOrder::Currency;
    case PromiseAmount: return PromiseOrder::Amount;
    case PromiseReceived: return PromiseOrder::Received;
    case PromiseStatus: return PromiseOrder::Verdict;
    case PromisePlanName: return PromiseOrder::Plan;
    case PromiseNumber: return PromiseOrder::Number;
    case PromiseMethod: return PromiseOrder::Method;
    case PromiseTakenBy: return PromiseOrder::TakenBy;
    case PromiseTaken: return PromiseOrder::Taken;
    default: return PromiseOrder::Urgency;
    }
}

std::vector<TableLine> promiseLines(const std::vector<PromiseRow> &promises, QDate today, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PromiseRow &promise : promises) {
        const QDate due = promise.nextDue.value_or(promise.lastDue);
        const StatusText status = promiseStatusText(shownState(promise));
        const QDate taken = QDateTime::fromMSecsSinceEpoch(promise.takenAt, wording.zone).date();
        const QString when = promise.status == PromiseState::Open && !promise.endedWithPlan
                                 ? tr("%1, %2").arg(dateText(due, wording.locale), daysFromText(due, today))
                                 : dateText(due, wording.locale);
        lines.push_back({{{when, StatusKind::None, false, due},
                          {promise.customerName},
                          {promise.currency.code()},
                          moneyCell(promise.amount, wording),
                          moneyCell(promise.received, wording),
                          {status.text, status.kind},
                          {isolated(promise.planName)},
                          {isolated(promise.number)},
                          {methodText(promise.method)},
                          {promise.takenBy},
                          dateCell(taken, wording)},
                         promise.id.value()});
    }
    return lines;
}

} // namespace kept
