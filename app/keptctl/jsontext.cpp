// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsontext.h"

#include "app/keptctl/output.h"
#include "models/domain/catalogue.h"
#include "models/domain/moneyjson.h"

#include <QDateTime>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue valueJson(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Money>())
        return toJson(value.value<Money>());
    if (value.metaType() == QMetaType::fromType<Currency>())
        return value.value<Currency>().code();
    if (value.metaType() == QMetaType::fromType<QDate>())
        return value.toDate().toString(Qt::ISODate);
    return QJsonValue::fromVariant(value);
}

QJsonObject valuesJson(const QVariantMap &values)
{
    QJsonObject json;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        json.insert(value.key(), valueJson(value.value()));
    return json;
}

QString nameOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return u"Invalid"_s;
    case ErrorKind::NotFound: return u"NotFound"_s;
    case ErrorKind::Refused: return u"Refused"_s;
    case ErrorKind::Conflict: return u"Conflict"_s;
    case ErrorKind::Unavailable: return u"Unavailable"_s;
    case ErrorKind::Storage: return u"Storage"_s;
    case ErrorKind::Cancelled: break;
    }
    return u"Cancelled"_s;
}

QString nameOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"Note"_s;
    case Severity::Warn: return u"Warn"_s;
    case Severity::Block: break;
    }
    return u"Block"_s;
}

QString nameOfState(ItemState state)
{
    switch (state) {
    case ItemState::Paid: return u"Paid"_s;
    case ItemState::Closed: return u"Closed"_s;
    case ItemState::PastDue: return u"PastDue"_s;
    case ItemState::DueToday: return u"DueToday"_s;
    case ItemState::DueLater: break;
    }
    return u"DueLater"_s;
}

double ratio(qint64 tenThousandths)
{
    return static_cast<double>(tenThousandths) / 10'000;
}

QJsonValue ratioJson(std::optional<qint64> tenThousandths)
{
    return tenThousandths ? QJsonValue(ratio(*tenThousandths)) : QJsonValue();
}

QJsonValue nextJson(const std::optional<NextPromiseRow> &next)
{
    if (!next)
        return {};
    return QJsonObject{{u"promise"_s, humanNumber(ObjectKind::PromiseToPay, next->promise.value())},
                       {u"plan"_s, humanNumber(ObjectKind::CollectionPlan, next->plan.value())},
                       {u"dueDate"_s, dateJson(next->dueDate)},
                       {u"amount"_s, toJson(next->amount)}};
}

} // namespace

QString instantJson(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue instantJson(std::optional<qint64> utc)
{
    return utc ? QJsonValue(instantJson(*utc)) : QJsonValue();
}

QJsonValue dateJson(std::optional<QDate> date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const PromiseTally &tally)
{
    return {{u"count"_s, tally.count}, {u"amount"_s, toJson(tally.amount)}};
}

QJsonObject toJson(const AgeingBucket &bucket)
{
    return {{u"from"_s, bucket.from},
            {u"to"_s, bucket.to ? QJsonValue(*bucket.to - 1) : QJsonValue()},
            {u"count"_s, bucket.count},
            {u"due"_s, toJson(bucket.due)}};
}

QJsonObject toJson(const CurrencySummary &sums)
{
    return {{u"currency"_s, sums.currency.code()},
            {u"plans"_s, sums.plans},
            {u"openPlans"_s, sums.openPlans},
            {u"initialDue"_s, toJson(sums.initialDue)},
            {u"currentDue"_s, toJson(sums.currentDue)},
            {u"paymentsReceived"_s, toJson(sums.paid)},
            {u"fees"_s, toJson(sums.fees)},
            {u"promised"_s, toJson(sums.promised)},
            {u"disputed"_s, toJson(sums.disputed)},
            {u"averageDaysPastDue"_s, ratio(sums.averageDaysPastDue)},
            {u"weightedDaysPastDue"_s, ratio(sums.weightedDaysPastDue)},
            {u"maximumDaysPastDue"_s, sums.maximumDaysPastDue},
            {u"ageing"_s, listJson(sums.ageing)},
            {u"promises"_s, QJsonObject{{u"open"_s, toJson(sums.open)},
                                        {u"waiting"_s, toJson(sums.waiting)},
                                        {u"kept"_s, toJson(sums.kept)},
                                        {u"partlyKept"_s, toJson(sums.partlyKept)},
                                        {u"broken"_s, toJson(sums.broken)},
                                        {u"cancelled"_s, toJson(sums.cancelled)}}},
            {u"keptRateByCount"_s, ratioJson(sums.keptRateByCount)},
            {u"keptRateByAmount"_s, ratioJson(sums.keptRateByAmount)},
            {u"plansOnHold"_s, sums.plansOnHold},
            {u"dueOnHold"_s, toJson(sums.dueOnHold)}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, nameOfSeverity(finding.severity)},
            {u"field"_s, finding.field},
            {u"text"_s, findingText(finding, plainWording()).sentence},
            {u"values"_s, valuesJson(finding.values)},
            {u"clearsAt"_s, instantJson(finding.clearsAt)},
            {u"citation"_s, finding.citation}};
}

QJsonObject toJson(const Error &error)
{
    const FindingText text = errorText(error, plainWording());
    return {{u"kind"_s, nameOfKind(error.kind)},
            {u"code"_s, error.code},
            {u"text"_s, text.sentence},
            {u"remedy"_s, text.remedy},
            {u"values"_s, valuesJson(error.values)},
            {u"findings"_s, listJson(error.findings)}};
}

QJsonObject toJson(const FinancialAccountRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"number"_s, row.number},
            {u"name"_s, row.name},
            {u"type"_s, row.type},
            {u"status"_s, row.status},
            {u"planStatus"_s, row.planStatus},
            {u"hold"_s, row.holdReason},
            {u"owner"_s, row.owner},
            {u"daysPastDue"_s, row.daysPastDue},
            {u"initialDue"_s, toJson(row.initialDue)},
            {u"currentDue"_s, toJson(row.currentDue)},
            {u"paymentsReceived"_s, toJson(row.paid)},
            {u"promised"_s, toJson(row.promised)},
            {u"disputed"_s, toJson(row.disputed)},
            {u"nextPromise"_s, dateJson(row.nextPromise)}};
}

QJsonObject toJson(const PlanRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"number"_s, row.name},
            {u"customer"_s, row.customer.value()},
            {u"customerName"_s, row.customerName},
            {u"financialAccount"_s, row.financialAccountNumber},
            {u"status"_s, row.status},
            {u"reason"_s, row.reason},
            {u"owner"_s, row.owner},
            {u"agency"_s, row.agency},
            {u"segment"_s, row.segment},
            {u"hold"_s, row.holdReason},
            {u"isClosed"_s, row.isClosed},
            {u"daysPastDue"_s, row.daysPastDue},
            {u"dueDate"_s, dateJson(row.dueDate)},
            {u"closedDate"_s, dateJson(row.closedDate)},
            {u"nextPromise"_s, dateJson(row.nextPromise)},
            {u"paymentPlan"_s, row.paymentPlanStatus},
            {u"nextInstalment"_s, dateJson(row.nextInstalment)},
            {u"initialDue"_s, toJson(row.initialDue)},
            {u"currentDue"_s, toJson(row.currentDue)},
            {u"fees"_s, toJson(row.fees)},
            {u"interest"_s, toJson(row.interest)},
            {u"tax"_s, toJson(row.tax)},
            {u"paymentsReceived"_s, toJson(row.paid)},
            {u"promised"_s, toJson(row.promised)},
            {u"disputed"_s, toJson(row.disputed)},
            {u"unallocated"_s, toJson(row.unallocated)}};
}

QJsonObject toJson(const ItemRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"kind"_s, row.kind},
            {u"name"_s, row.name},
            {u"dueDate"_s, dateJson(row.dueDate)},
            {u"state"_s, nameOfState(row.state)},
            {u"days"_s, row.days},
            {u"billed"_s, toJson(row.billed)},
            {u"due"_s, toJson(row.due)},
            {u"paid"_s, toJson(row.paid)},
            {u"promised"_s, toJson(row.promised)},
            {u"disputed"_s, toJson(row.disputed)}};
}

QJsonObject toJson(const FoundRow &row)
{
    QJsonObject json{{u"object"_s, objectType(row.object).apiName},
                     {u"id"_s, row.id},
                     {u"customer"_s, row.customer.value()},
                     {u"title"_s, row.title},
                     {u"detail"_s, row.detail}};
    if (row.object != ObjectKind::Account)
        return json;
    json.insert(u"account"_s, row.accountNumber);
    json.insert(u"accounts"_s, row.accountCount);
    json.insert(u"state"_s, row.state);
    json.insert(u"postalCode"_s, row.postalCode);
    return json;
}

QString nameOfKind(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Interaction: return u"Interaction"_s;
    case TimelineKind::PromiseTaken: return u"PromiseTaken"_s;
    case TimelineKind::PromiseVerdict: return u"PromiseVerdict"_s;
    case TimelineKind::Payment: return u"Payment"_s;
    case TimelineKind::Hold: return u"Hold"_s;
    case TimelineKind::HoldLifted: return u"HoldLifted"_s;
    case TimelineKind::Dispute: return u"Dispute"_s;
    case TimelineKind::PaymentPlan: return u"PaymentPlan"_s;
    case TimelineKind::PaymentPlanVerdict: return u"PaymentPlanVerdict"_s;
    case TimelineKind::Note: return u"Note"_s;
    case TimelineKind::Change: break;
    }
    return u"Change"_s;
}

QJsonObject toJson(const PromisePartRow &part)
{
    return {{u"dueDate"_s, dateJson(part.dueDate)},
            {u"amount"_s, toJson(part.amount)},
            {u"received"_s, toJson(part.received)},
            {u"deadline"_s, instantJson(part.deadlineAt)},
            {u"status"_s, part.status}};
}

QJsonObject toJson(const PlanPromise &counted)
{
    const PromiseRow &row = counted.promise;
    return {{u"id"_s, row.id.value()},
            {u"number"_s, row.number},
            {u"status"_s, nameOf(row.status)},
            {u"endedWithPlan"_s, dateJson(row.endedWithPlan.value_or(QDate()))},
            {u"type"_s, row.type},
            {u"method"_s, row.method},
            {u"channel"_s, row.channel},
            {u"amount"_s, toJson(row.amount)},
            {u"received"_s, toJson(row.received)},
            {u"level"_s, row.level},
            {u"counts"_s, counted.counts},
            {u"takenBy"_s, row.takenBy},
            {u"takenAt"_s, instantJson(row.takenAt)},
            {u"cancelReason"_s, row.cancelReason},
            {u"parts"_s, listJson(row.parts)}};
}

QJsonObject toJson(const PlanDetail::Answer &plan)
{
    QJsonObject json = toJson(plan.plan);
    json.insert(u"promiseLimit"_s, QJsonObject{{u"limit"_s, plan.limit}, {u"used"_s, plan.used}, {u"left"_s, plan.left}});
    json.insert(u"canBePromised"_s, toJson(plan.canBePromised));
    json.insert(u"promises"_s, listJson(plan.promises));
    json.insert(u"items"_s, listJson(plan.items));
    return json;
}

QJsonObject toJson(const TimelineEntry &entry)
{
    return {{u"at"_s, instantJson(entry.at)},
            {u"kind"_s, nameOfKind(entry.kind)},
            {u"id"_s, entry.id},
            {u"plan"_s, entry.planName},
            {u"number"_s, entry.number},
            {u"what"_s, entry.what},
            {u"outcome"_s, entry.outcome},
            {u"direction"_s, entry.direction},
            {u"person"_s, entry.person},
            {u"point"_s, entry.point},
            {u"by"_s, entry.by},
            {u"amount"_s, entry.amount ? QJsonValue(toJson(*entry.amount)) : QJsonValue()},
            {u"received"_s, entry.received ? QJsonValue(toJson(*entry.received)) : QJsonValue()},
            {u"date"_s, dateJson(entry.date)},
            {u"endedAt"_s, instantJson(entry.endedAt)},
            {u"rangAt"_s, instantJson(entry.line.rangAt)},
            {u"answeredAt"_s, instantJson(entry.line.answeredAt)},
            {u"lineEnd"_s, entry.line.end ? nameOf(*entry.line.end) : QString()},
            {u"notes"_s, entry.notes}};
}

QJsonObject toJson(const PortfolioSummary::Answer &summary)
{
    return {{u"asOf"_s, dateJson(summary.asOf)},
            {u"plans"_s, summary.plans},
            {u"openPlans"_s, summary.openPlans},
            {u"averageDaysPastDue"_s, ratio(summary.averageDaysPastDue)},
            {u"nextPromise"_s, nextJson(summary.nextPromise)},
            {u"currencies"_s, listJson(summary.currencies)}};
}

QJsonObject toJson(const AccountSummary::Answer &summary)
{
    QJsonObject json = toJson(summary.figures);
    json.insert(u"contacts"_s, QJsonObject{{u"lastAt"_s, instantJson(summary.contacts.lastAt)},
                                           {u"lastChannel"_s, summary.contacts.lastChannel},
                                           {u"lastOutcome"_s, summary.contacts.lastOutcome},
                                           {u"attemptsInSevenDays"_s, summary.contacts.attempts}});
    return json;
}

} // namespace kept
