// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/imports/importrun.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FigureColumn
{
    QString name;
    bool isText = false;
};

// What Rollups bring in line after an import, on records that it may not have written itself.
const std::vector<FigureColumn> &planFigures()
{
    static const std::vector<FigureColumn> columns{{u"status"_s, true},
                                                   {u"past_due_since"_s, true},
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
                                                   {u"closed_by_payment_id"_s}};
    return columns;
}

const std::vector<FigureColumn> &itemFigures()
{
    static const std::vector<FigureColumn> columns{{u"status"_s, true},   {u"paid_principal"_s}, {u"paid_interest"_s},
                                                   {u"paid_fees"_s},      {u"paid_tax"_s},       {u"promised_amount"_s},
                                                   {u"paid_penalties"_s}, {u"paid_costs"_s}};
    return columns;
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

Result<void> fillScope(Database &database, const std::vector<PlanId> &plans)
{
    KEPT_CHECK(database.execute(
        database.dialect().translate(u"CREATE TEMPORARY TABLE IF NOT EXISTS import_scope (id %int PRIMARY KEY)"_s)));
    KEPT_CHECK(database.execute(u"DELETE FROM import_scope"_s));
    BulkWriter writer(database, u"import_scope"_s, {u"id"_s});
    for (const PlanId plan : plans) {
        writer.add(plan);
        KEPT_CHECK(writer.endRow());
    }
    return writer.finish();
}

} // namespace

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

Result<void> BeforeImages::addFigures(const std::vector<PlanId> &plans)
{
    KEPT_CHECK(fillScope(m_database, plans));
    const QString sql =
        u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, left_version) "
        "SELECT CAST(? AS BIGINT), CAST(? AS TEXT), t.id, %1, t.version, 0 FROM %2 t "
        "JOIN import_scope s ON s.id = t.%3 WHERE t.created_import_id IS NULL OR t.created_import_id <> ?"_s;
    const ObjectType &plan = objectType(ObjectKind::CollectionPlan);
    const ObjectType &item = objectType(ObjectKind::CollectionPlanItem);
    Query ofPlans(m_database, sql.arg(imageSql(planFigures()), plan.table, u"id"_s));
    KEPT_CHECK(ofPlans.bind(m_run).bind(figuresOf(plan)).bind(m_run).run());
    Query ofItems(m_database, sql.arg(imageSql(itemFigures()), item.table, u"collection_plan_id"_s));
    KEPT_CHECK(ofItems.bind(m_run).bind(figuresOf(item)).bind(m_run).run());
    return {};
}

Result<void> BeforeImages::noteVersions()
{
    const ObjectType &plan = objectType(ObjectKind::CollectionPlan);
    const ObjectType &item = objectType(ObjectKind::CollectionPlanItem);
    KEPT_CHECK(noteRefreshed(plan, u"id"_s));
    KEPT_CHECK(noteRefreshed(item, u"collection_plan_id"_s));
    KEPT_CHECK(noteRefreshed(objectType(ObjectKind::PaymentSchedule), u"collection_plan_id"_s));
    KEPT_CHECK(noteRefreshed(objectType(ObjectKind::PaymentScheduleItem), u"collection_plan_id"_s));
    for (const ObjectType &object : catalogue()) {
        if (!object.importable)
            continue;
        Query query(m_database, u"UPDATE import_before SET left_version = (SELECT t.version FROM %1 t WHERE t.id = record_id) "
                                "WHERE import_run_id = ? AND object IN (?, ?)"_s.arg(object.table));
        KEPT_CHECK(query.bind(m_run).bind(object.apiName).bind(figuresOf(object)).run());
    }
    return {};
}

// A created record is expected at its first version, unless the refresh has raised it.
Result<void> BeforeImages::noteRefreshed(const ObjectType &object, const QString &planColumn)
{
    Query query(m_database, u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, "
                            "left_version) SELECT CAST(? AS BIGINT), CAST(? AS TEXT), t.id, '{}', 0, t.version FROM %1 t "
                            "JOIN import_scope s ON s.id = t.%2 WHERE t.created_import_id = ? AND t.version > 1 "
                            "ON CONFLICT (import_run_id, object, record_id) DO NOTHING"_s.arg(object.table, planColumn));
    KEPT_CHECK(query.bind(m_run).bind(object.apiName).bind(m_run).run());
    return {};
}

} // namespace kept
