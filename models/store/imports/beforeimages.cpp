// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importrun.h"
#include "models/store/query.h"

#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FigureColumn
{
    QString name;
    bool isText = false;
};

// What follows from an import, on records that it may not have written itself.
const std::vector<FigureColumn> &figureColumns(ObjectKind kind)
{
    static const std::map<ObjectKind, std::vector<FigureColumn>> columns{
        {ObjectKind::CollectionPlan,
         {{u"status"_s, true},
          {u"past_due_since"_s, true},
          {u"paused_days"_s},
          {u"next_promise_date"_s, true},
          {u"unallocated_amount"_s},
          {u"disputed_amount"_s},
          {u"opening_payments_received"_s},
          {u"promise_to_pay_count"_s},
          {u"promised_amount"_s},
          {u"total_fees_amount"_s},
          {u"total_interest_amount"_s},
          {u"total_tax_amount"_s},
          {u"current_due_amount"_s},
          {u"total_payments_received"_s},
          {u"is_closed"_s},
          {u"closed_date"_s, true},
          {u"status_when_closed"_s, true},
          {u"closed_as_settled"_s},
          {u"closed_by_payment_id"_s}}},
        {ObjectKind::CollectionPlanItem,
         {{u"status"_s, true},
          {u"paid_principal"_s},
          {u"paid_interest"_s},
          {u"paid_fees"_s},
          {u"paid_tax"_s},
          {u"promised_amount"_s},
          {u"paid_penalties"_s},
          {u"paid_costs"_s},
          {u"settled_by_id"_s},
          {u"forgiven_amount"_s}}},
        {ObjectKind::Payment, {{u"status"_s, true}, {u"allocated_amount"_s}}},
        {ObjectKind::PromiseToPay,
         {{u"status"_s, true}, {u"slot"_s}, {u"slot_limit"_s}, {u"received_amount"_s}, {u"verdict_at"_s}}},
        {ObjectKind::PromiseInstalment,
         {{u"status"_s, true}, {u"received_amount"_s}, {u"verdict_at"_s}, {u"deadline_at"_s}, {u"last_day"_s, true}}},
        {ObjectKind::PaymentSchedule,
         {{u"status"_s, true}, {u"received_amount"_s}, {u"next_due_date"_s, true}, {u"ended_at"_s}, {u"settled_amount"_s}}},
        {ObjectKind::PaymentScheduleItem,
         {{u"status"_s, true}, {u"received_amount"_s}, {u"verdict_at"_s}, {u"deadline_at"_s}, {u"last_day"_s, true}}},
        {ObjectKind::Case,
         {{u"status"_s, true}, {u"closed_date"_s, true}, {u"closed_by_payment_id"_s}, {u"status_when_closed"_s, true}}}};
    return columns.at(kind);
}

// Texts of these columns are dates and words of ours: they hold nothing that JSON would have to escape.
QString imageSql(const std::vector<FigureColumn> &columns)
{
    QStringList parts;
    for (const FigureColumn &column : columns) {
        const QString value = column.isText ? u"'\"' || CAST(t.%1 AS TEXT) || '\"'"_s : u"CAST(t.%1 AS TEXT)"_s;
        parts.append(u"'\"%1\":' || COALESCE("_s.arg(column.name) + value.arg(column.name) + u", 'null')"_s);
    }
    return u"'{' || "_s + parts.join(u" || ',' || "_s) + u" || '}'"_s;
}

constexpr ObjectKind judgedKinds[] = {ObjectKind::Payment,         ObjectKind::PromiseToPay,        ObjectKind::PromiseInstalment,
                                      ObjectKind::PaymentSchedule, ObjectKind::PaymentScheduleItem, ObjectKind::Case};

std::vector<qint64> numbersOf(const std::vector<PlanId> &plans)
{
    std::vector<qint64> numbers;
    for (const PlanId plan : plans)
        numbers.push_back(plan.value());
    return numbers;
}

} // namespace

bool hasFiguresAlone(const ObjectType &object)
{
    return object.kind == ObjectKind::PromiseInstalment || object.kind == ObjectKind::Case;
}

QString figuresOf(const ObjectType &object)
{
    return object.apiName + u".Figures"_s;
}

BeforeImages::BeforeImages(Database &database, ImportId run) : m_database(database), m_run(run) {}

Result<void> BeforeImages::add(const ObjectType &object, qint64 id, const QString &image)
{
    Query query(m_database, u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, "
                            "left_version) VALUES (?, ?, ?, ?, (SELECT version FROM %1 WHERE id = ?), 0) "
                            "ON CONFLICT (import_run_id, object, record_id) DO NOTHING"_s.arg(object.table));
    query.bind(m_run).bind(object.apiName).bind(id).bind(image).bind(id);
    KEPT_CHECK(query.run());
    return {};
}

Result<void> BeforeImages::addFigures(const PlanScope &plans, const BulkLoad &load)
{
    KEPT_CHECK(addWhere(ObjectKind::CollectionPlan, u"t.id IN (%1)"_s.arg(plans.sql())));
    const QString ofPlans = u"t.collection_plan_id IN (%1)"_s.arg(plans.sql());
    KEPT_CHECK(addWhere(ObjectKind::CollectionPlanItem, ofPlans));
    if (!load.mayHaveItems)
        return {};
    return addWhere(ObjectKind::Payment,
                    ofPlans + u" AND t.status = 'Received' AND (t.allocated_amount < t.amount OR NOT EXISTS (SELECT 1 FROM "
                              "payment_allocation a WHERE a.payment_id = t.id AND a.undone_by_id IS NULL))"_s);
}

Result<void> BeforeImages::addPayments(const std::vector<qint64> &payments)
{
    return addBlocks(ObjectKind::Payment, u"id"_s, payments);
}

Result<void> BeforeImages::addPromises(const std::vector<PlanId> &plans)
{
    const auto ids = numbersOf(plans);
    KEPT_CHECK(addBlocks(ObjectKind::PromiseToPay, u"collection_plan_id"_s, ids));
    return addBlocks(ObjectKind::PromiseInstalment, u"collection_plan_id"_s, ids);
}

Result<void> BeforeImages::addBlocks(ObjectKind kind, const QString &column, const std::vector<qint64> &ids)
{
    constexpr size_t atOnce = 500;
    for (size_t from = 0; from < ids.size(); from += atOnce) {
        QStringList numbers;
        for (size_t i = from; i < std::min(from + atOnce, ids.size()); ++i)
            numbers.append(QString::number(ids[i]));
        KEPT_CHECK(addWhere(kind, u"t.%1 IN (%2)"_s.arg(column, numbers.join(u", "_s))));
    }
    return {};
}

Result<void> BeforeImages::addJudged(const QString &plans)
{
    for (const ObjectKind kind : judgedKinds)
        KEPT_CHECK(addWhere(kind, u"t.collection_plan_id IN (%1)"_s.arg(plans)));
    return {};
}

Result<void> BeforeImages::addJudged(const std::vector<PlanId> &plans)
{
    for (const ObjectKind kind : judgedKinds)
        KEPT_CHECK(addBlocks(kind, u"collection_plan_id"_s, numbersOf(plans)));
    return {};
}

// What the import created goes as a whole; parts of promises go with them.
Result<void> BeforeImages::addWhere(ObjectKind kind, const QString &condition)
{
    const ObjectType &object = objectType(kind);
    const QString isOlder =
        kind == ObjectKind::PromiseInstalment
            ? u"t.promise_id IN (SELECT q.id FROM promise_to_pay q WHERE q.created_import_id IS DISTINCT FROM ?)"_s
            : u"t.created_import_id IS DISTINCT FROM ?"_s;
    Query query(m_database,
                u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, left_version) "
                "SELECT CAST(? AS BIGINT), CAST(? AS TEXT), t.id, %1, t.version, 0 FROM %2 t WHERE %3 AND %4 "
                "ON CONFLICT (import_run_id, object, record_id) DO NOTHING"_s.arg(imageSql(figureColumns(kind)), object.table,
                                                                                  isOlder, condition));
    KEPT_CHECK(query.bind(m_run).bind(figuresOf(object)).bind(m_run).run());
    return {};
}

Result<void> BeforeImages::noteVersions(const PlanScope &plans, const std::vector<ObjectKind> &judged)
{
    std::vector<ObjectKind> refreshed{ObjectKind::CollectionPlan, ObjectKind::CollectionPlanItem, ObjectKind::PaymentSchedule,
                                      ObjectKind::PaymentScheduleItem};
    refreshed.insert(refreshed.end(), judged.begin(), judged.end());
    for (const ObjectKind kind : refreshed)
        KEPT_CHECK(noteRefreshed(plans, kind));
    for (const ObjectType &object : catalogue()) {
        if (!object.importable && !hasFiguresAlone(object))
            continue;
        Query query(m_database, u"UPDATE import_before SET left_version = (SELECT t.version FROM %1 t WHERE t.id = record_id) "
                                "WHERE import_run_id = ? AND object IN (?, ?)"_s.arg(object.table));
        KEPT_CHECK(query.bind(m_run).bind(object.apiName).bind(figuresOf(object)).run());
    }
    return {};
}

// A created record is expected at its first version, unless the refresh has raised it.
Result<void> BeforeImages::noteRefreshed(const PlanScope &plans, ObjectKind kind)
{
    const ObjectType &object = objectType(kind);
    const QString planColumn = kind == ObjectKind::CollectionPlan ? u"id"_s : u"collection_plan_id"_s;
    Query query(m_database,
                u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, "
                "left_version) SELECT CAST(? AS BIGINT), CAST(? AS TEXT), t.id, '{}', 0, t.version FROM %1 t "
                "JOIN (%3) AS s ON s.id = t.%2 WHERE t.created_import_id = ? AND t.version > 1 "
                "ON CONFLICT (import_run_id, object, record_id) DO NOTHING"_s.arg(object.table, planColumn, plans.sql()));
    KEPT_CHECK(query.bind(m_run).bind(object.apiName).bind(m_run).run());
    return {};
}

} // namespace kept
