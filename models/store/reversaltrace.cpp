// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reversaltrace.h"

#include "models/store/imports/importrun.h"
#include "models/store/imports/recordrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Verdict
{
    ObjectKind kind;
    std::vector<RecordColumn> instants; ///< those of the verdict
};

const std::vector<Verdict> &verdicts()
{
    static const std::vector<Verdict> all{
        {ObjectKind::PromiseToPay, {{u"verdict_at"_s, true}}},
        {ObjectKind::PromiseInstalment, {{u"verdict_at"_s, true}, {u"deadline_at"_s, true}, {u"last_day"_s, false}}},
        {ObjectKind::PaymentSchedule, {{u"ended_at"_s, true}}},
        {ObjectKind::PaymentScheduleItem, {{u"verdict_at"_s, true}, {u"deadline_at"_s, true}, {u"last_day"_s, false}}}};
    return all;
}

QString columnOf(const ObjectType &object, const QString &name)
{
    for (const Field &field : object.fields)
        if (field.apiName == name)
            return field.column;
    return name;
}

// The records of a plan that a verdict may be on, and the plan itself.
QString recordsOf(const ObjectType &object)
{
    return object.kind == ObjectKind::CollectionPlan ? u"SELECT CAST(? AS BIGINT)"_s
                                                     : u"SELECT id FROM %1 WHERE collection_plan_id = ?"_s.arg(object.table);
}

std::vector<ObjectKind> kindsTraced()
{
    std::vector<ObjectKind> kinds{ObjectKind::CollectionPlan};
    for (const Verdict &each : verdicts())
        kinds.push_back(each.kind);
    return kinds;
}

FieldValue valueOf(const std::optional<QString> &text, bool isInteger)
{
    if (!text)
        return FieldValue::empty();
    return isInteger ? FieldValue::of(text->toLongLong()) : FieldValue::of(text->toUtf8());
}

std::optional<QString> textOf(const FieldValue &value)
{
    if (!value.isSet())
        return std::nullopt;
    return value.kind == FieldValue::Kind::Integer ? QString::number(value.integer) : QString::fromUtf8(value.text);
}

} // namespace

Result<ReversalTrace> ReversalTrace::of(Database &database, const PaymentRecord &payment, PaymentId entry)
{
    ReversalTrace trace;
    Query query(database, u"SELECT created_at, created_import_id FROM payment WHERE id = ?"_s);
    query.bind(entry);
    KEPT_TRY(const auto made, query.first([](const Row &row) { return std::pair(row.integer(0), row.optionalInteger(1)); }));
    if (!made)
        return trace;
    trace.m_at = made->first;
    KEPT_CHECK(made->second ? trace.readImages(database, payment.plan, *made->second) : trace.readEvent(database, payment));
    KEPT_CHECK(trace.readClosure(database, payment.plan));
    KEPT_CHECK(trace.readUnchanged(database));
    return trace;
}

Result<void> ReversalTrace::readEvent(Database &database, const PaymentRecord &payment)
{
    Query last(database, u"SELECT max(h.event_id) FROM field_history h JOIN event e ON e.id = h.event_id WHERE h.object = ? AND "
                         "h.record_id = ? AND h.field = 'Status' AND h.new_value = 'Reversed' AND e.at = ?"_s);
    last.bind(objectType(ObjectKind::Payment).apiName).bind(payment.id).bind(m_at);
    KEPT_TRY(const qint64 event, last.integer());
    for (const ObjectKind kind : kindsTraced()) {
        const ObjectType &object = objectType(kind);
        Query query(database, u"SELECT record_id, field, old_value FROM field_history WHERE object = ? AND event_id = ? AND "
                              "record_id IN (%1)"_s.arg(recordsOf(object)));
        query.bind(object.apiName).bind(event).bind(payment.plan);
        KEPT_CHECK(query.each([&](const Row &row) {
            m_before[{kind, row.integer(0)}][columnOf(object, row.text(1))] = row.isNull(2) ? std::nullopt
                                                                                            : std::optional(row.text(2));
        }));
    }
    return {};
}

Result<void> ReversalTrace::readImages(Database &database, PlanId plan, qint64 run)
{
    for (const ObjectKind kind : kindsTraced()) {
        const ObjectType &object = objectType(kind);
        Query query(database, u"SELECT record_id, before_image FROM import_before WHERE import_run_id = ? AND object = ? AND "
                              "record_id IN (%1)"_s.arg(recordsOf(object)));
        query.bind(run).bind(figuresOf(object)).bind(plan);
        KEPT_CHECK(query.each([&](const Row &row) {
            const QJsonObject image = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            for (auto it = image.begin(); it != image.end(); ++it)
                m_before[{kind, row.integer(0)}][it.key()] = it->isNull()     ? std::nullopt
                                                             : it->isString() ? std::optional(it->toString())
                                                                              : std::optional(QString::number(it->toInteger()));
        }));
    }
    return {};
}

Result<void> ReversalTrace::readClosure(Database &database, PlanId plan)
{
    const auto found = m_before.find({ObjectKind::CollectionPlan, plan.value()});
    if (found == m_before.end())
        return {};
    const auto textAt = [&](const QString &column) {
        const auto value = found->second.find(column);
        return value == found->second.end() ? std::nullopt : value->second;
    };
    if (const auto days = textAt(u"paused_days"_s))
        m_pausedDays = days->toLongLong();
    const auto by = textAt(u"closed_by_payment_id"_s);
    const auto date = textAt(u"closed_date"_s);
    if (!by && !date)
        return {};
    Query later(database, u"SELECT count(*) FROM field_history h JOIN event e ON e.id = h.event_id WHERE h.object = ? AND "
                          "h.record_id = ? AND h.field = ? AND e.at > ?"_s);
    const ObjectType &object = objectType(ObjectKind::CollectionPlan);
    later.bind(object.apiName).bind(plan).bind(u"IsClosed"_s).bind(m_at);
    KEPT_TRY(const qint64 changes, later.integer());
    if (changes > 0)
        return {};
    m_closure = Closure{date ? QDate::fromString(*date, Qt::ISODate) : QDate(),
                        by ? std::optional(PaymentId::fromValue(by->toLongLong())) : std::nullopt,
                        fromName<PlanStatus>(textAt(u"status_when_closed"_s).value_or(QString()))};
    return {};
}

// What the reversal left as it was may move once the verdict is undone.
Result<void> ReversalTrace::readUnchanged(Database &database)
{
    for (const Verdict &verdict : verdicts())
        for (auto &[record, before] : m_before) {
            if (record.first != verdict.kind || !before.contains(u"status"_s))
                continue;
            KEPT_TRY(const auto rows, loadRows(database, objectType(verdict.kind).table, verdict.instants, {record.second}));
            const auto now = rows.constFind(record.second);
            for (size_t i = 0; now != rows.constEnd() && i < verdict.instants.size(); ++i)
                before.try_emplace(verdict.instants[i].name, textOf((*now)[i]));
        }
    return {};
}

Result<void> ReversalTrace::restoreVerdicts(Transaction &transaction) const
{
    for (const auto &[record, before] : m_before)
        if (record.first != ObjectKind::CollectionPlan)
            KEPT_CHECK(restore(transaction, objectType(record.first), record.second, before));
    return {};
}

Result<void> ReversalTrace::restore(Transaction &transaction, const ObjectType &object, qint64 id, const Values &before) const
{
    const auto status = before.find(u"status"_s);
    const auto verdict = std::find_if(verdicts().begin(), verdicts().end(),
                                      [&](const Verdict &each) { return each.kind == object.kind; });
    if (status == before.end() || status->second == u"Open" || status->second == u"Active")
        return {};
    std::vector<RecordColumn> columns{{u"status"_s, false}};
    for (const RecordColumn &column : verdict->instants)
        if (before.contains(column.name))
            columns.push_back(column);
    KEPT_TRY(const auto rows, loadRows(transaction.database(), object.table, columns, {id}));
    const auto now = rows.constFind(id);
    if (now == rows.constEnd() || textOf(now->front()) != status->second)
        return {};
    std::vector<RecordColumn> changed;
    std::vector<FieldValue> values;
    for (size_t i = 1; i < columns.size(); ++i) {
        const auto &then = before.at(columns[i].name);
        const auto is = textOf((*now)[i]);
        if (is == then)
            continue;
        changed.push_back(columns[i]);
        values.push_back(valueOf(then, columns[i].isInteger));
        transaction.journal().change(object.kind, id, columns[i].name, is, then);
    }
    const auto by = transaction.journal().by();
    const RowStamp stamp{transaction.journal().at(), by ? std::optional(by->value()) : std::nullopt};
    return changed.empty() ? Result<void>() : updateRow(transaction.database(), object.table, changed, values, id, stamp);
}

} // namespace kept
