// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordrules.h"

#include "models/domain/namekey.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

RecordProblem problem(const QString &field, QString code, QString hint = {})
{
    return {field, {std::move(code), Severity::Block, std::move(hint)}};
}

// What becomes of a promise is decided by the payments here, once it is here.
const QStringList decidedHere{u"amount"_s, u"type"_s, u"status"_s, u"received_amount"_s, u"level"_s};

// So is what becomes of a payment plan; and when money was told is a fact that does not change.
bool isDecided(ObjectKind kind, const Field &field)
{
    switch (kind) {
    case ObjectKind::PromiseToPay: return decidedHere.contains(field.column);
    case ObjectKind::PaymentSchedule: return field.column != "note"_L1;
    case ObjectKind::PaymentScheduleItem: return true;
    case ObjectKind::Payment: return field.column == "received_at"_L1 || field.column == "reverses_id"_L1;
    case ObjectKind::DisputeFile: return !field.column.startsWith("withdrawn_"_L1);
    default: return false;
    }
}

bool isWord(const FieldValue &value, const QStringList &words)
{
    return value.kind == FieldValue::Kind::Text && words.contains(QString::fromUtf8(value.text));
}

} // namespace

RecordRules::RecordRules(const ObjectType &object, const BoundMapping &mapping) : m_object(object)
{
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const Field &field = *mapping.columns[i].field;
        const bool isDecidedHere = isDecided(object.kind, field);
        if (field.apiName == "DaysPastDue"_L1)
            m_daysPastDueSource = static_cast<int>(i);
        else if (!field.column.isEmpty())
            m_columns.push_back({field, static_cast<int>(i), isDecidedHere});
    }
    if (object.field(u"CurrencyIsoCode"))
        addColumn(u"currency_iso_code"_s, FieldType::CurrencyCode);
    switch (object.kind) {
    case ObjectKind::Account: addColumn(u"name_key"_s, FieldType::Text); break;
    case ObjectKind::Contact:
        addColumn(u"name"_s, FieldType::Text);
        addColumn(u"name_key"_s, FieldType::Text);
        break;
    case ObjectKind::CollectionPlan:
        for (const auto &column : {u"name"_s, u"status"_s})
            addColumn(column, FieldType::Text);
        addColumn(u"past_due_since"_s, FieldType::Date);
        addColumn(u"figures_as_of_date"_s, FieldType::Date);
        addColumn(u"is_closed"_s, FieldType::Boolean);
        break;
    // What an item adds to its plan follows from all of it, also from what a file does not tell.
    case ObjectKind::CollectionPlanItem:
        addColumn(u"collection_plan_id"_s, FieldType::Integer, true);
        addColumn(u"due_date"_s, FieldType::Date, true);
        for (const auto &column : {u"kind"_s, u"status"_s})
            addColumn(column, FieldType::Text, true);
        for (const auto &column : {u"principal_amount"_s, u"interest_amount"_s, u"fees_amount"_s, u"tax_amount"_s,
                                   u"penalties_amount"_s, u"costs_amount"_s})
            addColumn(column, FieldType::Amount, true);
        break;
    case ObjectKind::PromiseToPay:
        for (const auto &column : {u"status"_s, u"type"_s})
            addColumn(column, FieldType::Text, true);
        for (const auto &column : {u"slot"_s, u"slot_limit"_s, u"received_amount"_s, u"verdict_at"_s})
            addColumn(column, FieldType::Integer, true);
        addColumn(u"taken_date"_s, FieldType::Date, true);
        break;
    case ObjectKind::PaymentSchedule:
        for (const auto &column : {u"balance_amount"_s, u"forgiven_amount"_s})
            addColumn(column, FieldType::Amount, true);
        addColumn(u"activated_at"_s, FieldType::Instant, true);
        addColumn(u"counts_from_date"_s, FieldType::Date, true);
        break;
    case ObjectKind::PaymentScheduleItem:
        for (const auto &column : {u"collection_plan_id"_s, u"required_amount"_s, u"deadline_at"_s})
            addColumn(column, FieldType::Integer, true);
        addColumn(u"last_day"_s, FieldType::Date, true);
        break;
    case ObjectKind::DisputeFile:
        addColumn(u"name"_s, FieldType::Text, true);
        addColumn(u"size"_s, FieldType::Integer, true);
        addColumn(u"sha256"_s, FieldType::Text, true);
        addColumn(u"added_at"_s, FieldType::Instant, true);
        for (const auto &[column, type] :
             {std::pair(u"withdrawn_at"_s, FieldType::Instant), std::pair(u"withdrawn_by"_s, FieldType::Integer),
              std::pair(u"withdrawn_reason"_s, FieldType::Text)})
            addColumn(column, type);
        break;
    case ObjectKind::Payment:
        addColumn(u"status"_s, FieldType::Text);
        addColumn(u"received_at"_s, FieldType::Instant, true);
        addColumn(u"is_posted"_s, FieldType::Boolean, true);
        break;
    default: break;
    }
}

void RecordRules::addColumn(const QString &column, FieldType type, bool onlyOnInsert)
{
    if (indexOf(column) < 0)
        m_columns.push_back({Field{column, column, type, FieldUse::Plain, {}, {}}, -1, onlyOnInsert});
}

int RecordRules::indexOf(QStringView column) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field.column == column)
            return static_cast<int>(i);
    return -1;
}

FieldValue RecordRules::effective(const RecordDraft &draft, QStringView column) const
{
    const int index = indexOf(column);
    if (index < 0)
        return {};
    const auto at = static_cast<size_t>(index);
    if (draft.values[at].kind == FieldValue::Kind::Absent && draft.stored)
        return (*draft.stored)[at];
    return draft.values[at];
}

void RecordRules::set(RecordDraft &draft, QStringView column, FieldValue value) const
{
    const int index = indexOf(column);
    if (index >= 0)
        draft.values[static_cast<size_t>(index)] = std::move(value);
}

std::optional<RecordProblem> RecordRules::complete(RecordDraft &draft, QDate asOf, qint64 now, QDate today) const
{
    fillNames(draft);
    if (m_object.kind == ObjectKind::CollectionPlan) {
        fillPlan(draft, asOf);
        keepWhatCameLater(draft, {u"PromiseRegistered"_s, u"PromiseBroken"_s}, {u"New"_s, u"InProgress"_s});
        fillClosure(draft);
    }
    if (m_object.kind == ObjectKind::CollectionPlanItem)
        keepWhatCameLater(draft, {u"Paid"_s}, {u"New"_s, u"Pending"_s});
    if (m_object.kind == ObjectKind::Payment) {
        keepWhatCameLater(draft, {u"Reversed"_s}, {u"Received"_s});
        const FieldValue told = effective(draft, u"received_at");
        set(draft, u"received_at", FieldValue::of(told.isSet() ? std::min(told.integer, now) : now));
    }
    if (m_object.kind == ObjectKind::PaymentSchedule)
        fillPaymentPlan(draft);
    if (auto found = checkRequired(draft))
        return found;
    if (auto found = checkAmounts(draft))
        return found;
    if (auto found = checkPayment(draft, today))
        return found;
    return checkHold(draft);
}

void RecordRules::fillNames(RecordDraft &draft) const
{
    if (m_object.kind == ObjectKind::Contact && !effective(draft, u"name").isSet()) {
        const QByteArray name = effective(draft, u"first_name").text + ' ' + effective(draft, u"last_name").text;
        if (!name.trimmed().isEmpty())
            set(draft, u"name", FieldValue::of(name.trimmed()));
    }
    if (const FieldValue name = effective(draft, u"name"); name.isSet() && indexOf(u"name_key") >= 0)
        set(draft, u"name_key", FieldValue::of(nameKey(QString::fromUtf8(name.text)).toUtf8()));
}

void RecordRules::fillPlan(RecordDraft &draft, QDate asOf) const
{
    if (!draft.values[static_cast<size_t>(indexOf(u"name"))].isSet())
        set(draft, u"name",
            draft.stored ? FieldValue() : FieldValue::of(humanNumber(ObjectKind::CollectionPlan, draft.id).toUtf8()));
    if (!draft.daysPastDue) {
        set(draft, u"figures_as_of_date", FieldValue());
        return;
    }
    const FieldValue given = draft.values[static_cast<size_t>(indexOf(u"figures_as_of_date"))];
    const QDate date = given.isSet() ? QDate::fromString(QString::fromUtf8(given.text), Qt::ISODate) : asOf;
    const qint64 days = *draft.daysPastDue + effective(draft, u"paused_days").integer;
    const FieldValue since = *draft.daysPastDue == 0 ? FieldValue::empty()
                                                     : FieldValue::of(date.addDays(-days).toString(Qt::ISODate).toUtf8());
    // A plan that follows its own items goes on doing so when its export comes back.
    const bool isOwn = draft.stored && !(*draft.stored)[static_cast<size_t>(indexOf(u"figures_as_of_date"))].isSet() &&
                       (*draft.stored)[static_cast<size_t>(indexOf(u"past_due_since"))] == since;
    set(draft, u"past_due_since", since);
    set(draft, u"figures_as_of_date", isOwn ? FieldValue() : FieldValue::of(date.toString(Qt::ISODate).toUtf8()));
}

// One that is or was in force was so from the day it was proposed, where nobody says since when.
void RecordRules::fillPaymentPlan(RecordDraft &draft) const
{
    const FieldValue amount = effective(draft, u"amount");
    const FieldValue proposed = effective(draft, u"proposed_at");
    if (draft.stored || !amount.isSet() || !proposed.isSet())
        return;
    if (!effective(draft, u"balance_amount").isSet())
        set(draft, u"balance_amount", FieldValue::of(amount.integer + effective(draft, u"forgiven_amount").integer));
    const bool isInForce = isWord(effective(draft, u"status"), {u"Active"_s, u"Completed"_s, u"Broken"_s});
    if (isInForce && !effective(draft, u"activated_at").isSet())
        set(draft, u"activated_at", proposed);
    const FieldValue activated = effective(draft, u"activated_at");
    if (!activated.isSet() || effective(draft, u"counts_from_date").isSet())
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(activated.integer, QTimeZone::utc()).date();
    set(draft, u"counts_from_date", FieldValue::of(day.toString(Qt::ISODate).toLatin1()));
}

// The status says whether a plan is closed; without one, IsClosed does.
void RecordRules::fillClosure(RecordDraft &draft) const
{
    const FieldValue status = draft.values[static_cast<size_t>(indexOf(u"status"))];
    const FieldValue closed = draft.values[static_cast<size_t>(indexOf(u"is_closed"))];
    if (status.isSet())
        set(draft, u"is_closed", FieldValue::of(qint64(status.text == "Close" ? 1 : 0)));
    else if (closed.isSet() && closed.integer == 1)
        set(draft, u"status", FieldValue::of(QByteArray("Close")));
}

// What happened here since the source was written is not undone by it, nor by an empty cell: a paid item stays paid, a reversed
// payment reversed.
void RecordRules::keepWhatCameLater(RecordDraft &draft, const QStringList &later, const QStringList &earlier) const
{
    const int index = indexOf(u"status");
    if (index < 0 || !draft.stored)
        return;
    const auto at = static_cast<size_t>(index);
    const bool isEarlier = isWord(draft.values[at], earlier) || draft.values[at].kind == FieldValue::Kind::Empty;
    if (isWord((*draft.stored)[at], later) && isEarlier)
        draft.values[at] = FieldValue();
}

std::optional<RecordProblem> RecordRules::checkRequired(const RecordDraft &draft) const
{
    for (const Field &field : m_object.fields) {
        if (field.use != FieldUse::Required && field.use != FieldUse::Key)
            continue;
        const FieldValue value = effective(draft, field.column);
        const bool missing = draft.stored ? value.kind == FieldValue::Kind::Empty && field.use == FieldUse::Required
                                          : !value.isSet();
        if (missing && field.use == FieldUse::Required)
            return problem(field.apiName, u"VALUE.REQUIRED"_s);
    }
    return std::nullopt;
}

// A plan or an account may be in credit; everything else is counted from zero.
std::optional<RecordProblem> RecordRules::checkAmounts(const RecordDraft &draft) const
{
    if (m_object.kind == ObjectKind::CollectionPlan || m_object.kind == ObjectKind::FinancialAccount)
        return std::nullopt;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field.type == FieldType::Amount && draft.values[i].isSet() && draft.values[i].integer < 0)
            return problem(m_columns[i].field.apiName,
                           m_object.kind == ObjectKind::Payment ? u"PAYMENT.NEGATIVE"_s : u"VALUE.NEGATIVE"_s);
    return std::nullopt;
}

// The same as the command refuses. Money that is here stays what it was: it is on items and in promises already.
std::optional<RecordProblem> RecordRules::checkPayment(const RecordDraft &draft, QDate today) const
{
    if (m_object.kind != ObjectKind::Payment)
        return std::nullopt;
    const FieldValue amount = effective(draft, u"amount");
    if (amount.isSet() && amount.integer == 0)
        return problem(u"Amount"_s, u"PAYMENT.AMOUNT"_s);
    const QDate valueDate = QDate::fromString(QString::fromUtf8(effective(draft, u"value_date").text), Qt::ISODate);
    if (valueDate > today)
        return problem(u"ValueDate"_s, u"PAYMENT.DATE"_s, today.toString(Qt::ISODate));
    if (!draft.stored)
        return std::nullopt;
    const auto before = [&](QStringView column) { return (*draft.stored)[static_cast<size_t>(indexOf(column))]; };
    if (indexOf(u"amount") >= 0 && before(u"amount").integer != amount.integer)
        return problem(u"Amount"_s, u"PAYMENT.CHANGED"_s);
    if (indexOf(u"collection_plan_id") >= 0 &&
        before(u"collection_plan_id").integer != effective(draft, u"collection_plan_id").integer)
        return problem(u"CollectionPlanId"_s, u"PAYMENT.PLAN"_s);
    return std::nullopt;
}

std::optional<RecordProblem> RecordRules::checkHold(const RecordDraft &draft) const
{
    if (m_object.kind != ObjectKind::Hold)
        return std::nullopt;
    const bool named = effective(draft, u"account_id").isSet() || effective(draft, u"contact_id").isSet() ||
                       effective(draft, u"collection_plan_id").isSet();
    if (!named)
        return problem(u"CollectionPlanId"_s, u"VALUE.REQUIRED"_s, u"AccountId, ContactId, CollectionPlanId"_s);
    const FieldValue start = effective(draft, u"start_date");
    const FieldValue end = effective(draft, u"end_date");
    if (end.isSet() && end.text < start.text)
        return problem(u"EndDate"_s, u"VALUE.RANGE"_s, QString::fromUtf8(start.text));
    return std::nullopt;
}

} // namespace kept
