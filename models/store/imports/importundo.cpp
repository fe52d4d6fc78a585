// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importundo.h"

#include "models/store/imports/importrun.h"
#include "models/store/imports/importturn.h"
#include "models/store/imports/newmoney.h"
#include "models/store/imports/recordrows.h"
#include "models/store/query.h"
#include "models/store/rollups.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t changesToName = 2000;

// In what follows :run is the import, :table the table of a kind of record and :names the names its images stand under.
QString filled(QString sql, ImportId run, const ObjectType &object)
{
    sql.replace(u":run"_s, QString::number(run.value())).replace(u":table"_s, object.table);
    return sql.replace(u":names"_s, u"('%1', '%2')"_s.arg(object.apiName, figuresOf(object)));
}

FieldValue valueOf(const QJsonValue &value)
{
    if (value.isString())
        return FieldValue::of(value.toString().toUtf8());
    return value.isNull() ? FieldValue::empty() : FieldValue::of(value.toInteger());
}

std::optional<QString> textOf(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::Integer)
        return QString::number(value.integer);
    return value.isSet() ? std::optional(QString::fromUtf8(value.text)) : std::nullopt;
}

} // namespace

Result<std::optional<QString>> importRunStatus(Database &database, ImportId run)
{
    Query query(database, u"SELECT status FROM import_run WHERE id = ?"_s + database.dialect().rowLock());
    query.bind(run);
    return query.first([](const Row &row) { return row.text(0); });
}

ImportUndo::ImportUndo(Transaction &transaction, ImportId run)
    : m_transaction(transaction), m_database(transaction.database()), m_run(run)
{}

// The plans first, as a desk does, those of accounts that the import changed as well.
Result<void> ImportUndo::lock()
{
    KEPT_CHECK(waitForImportTurn(m_database));
    const QString rowLock = m_database.dialect().rowLock();
    if (rowLock.isEmpty())
        return {};
    const QString touched =
        u"created_import_id = :run OR id IN (SELECT record_id FROM import_before WHERE import_run_id = :run AND "
        "object IN :names)"_s;
    const ObjectType &account = objectType(ObjectKind::FinancialAccount);
    const QString ofAccounts = filled(u"SELECT id FROM :table WHERE "_s + touched, m_run, account);
    const QString all = u"SELECT id FROM :table WHERE %1%2 ORDER BY id"_s;
    Query plans(m_database, filled(all.arg(touched, u" OR financial_account_id IN (%1)"_s.arg(ofAccounts)), m_run,
                                   objectType(ObjectKind::CollectionPlan)) +
                                rowLock);
    KEPT_CHECK(plans.each([](const Row &) {}));
    for (const ObjectType &object : catalogue()) {
        if (!object.importable || object.kind == ObjectKind::CollectionPlan)
            continue;
        Query query(m_database, filled(all.arg(touched, QString()), m_run, object) + rowLock);
        KEPT_CHECK(query.each([](const Row &) {}));
    }
    return {};
}

Result<std::vector<UndoneCounts>> ImportUndo::undo()
{
    KEPT_CHECK(findTouched());
    // What was paid fits the amounts that the items have had again only once it is what it was.
    KEPT_CHECK(restoreFigures({ObjectKind::CollectionPlanItem}));
    // First what may refer to a created record.
    KEPT_CHECK(restoreChanged());
    KEPT_CHECK(restoreReturned());
    KEPT_CHECK(removeCreated());
    KEPT_CHECK(restoreFigures({ObjectKind::Payment, ObjectKind::PromiseToPay, ObjectKind::PromiseInstalment,
                               ObjectKind::PaymentSchedule, ObjectKind::PaymentScheduleItem, ObjectKind::Case}));
    if (!m_plans.empty()) {
        KEPT_TRY(auto inner, Transaction::begin(m_database));
        inner.journal().setStamp(m_transaction.journal().at(), m_transaction.journal().by());
        KEPT_TRY(const auto plans, PlanScope::of(inner, m_plans));
        KEPT_CHECK(refreshFor(inner, plans, {false, m_run, {}}));
        KEPT_CHECK(inner.commit());
    }
    KEPT_CHECK(restoreFigures({ObjectKind::CollectionPlan, ObjectKind::CollectionPlanItem}));
    // Where the import wrote one of the figures itself, the value it found is in its own image.
    KEPT_CHECK(restoreChanged());
    KEPT_CHECK(refreshAccounts());
    Query query(m_database, u"UPDATE import_run SET status = ?, updated_at = ?, updated_by = ?, version = version + 1 "
                            "WHERE id = ?"_s);
    query.bind(QLatin1StringView(undoneRunStatus)).bind(m_transaction.journal().at()).bind(m_transaction.journal().by());
    KEPT_CHECK(query.bind(m_run).run());
    std::erase_if(m_counts, [](const UndoneCounts &counts) { return counts.removed + counts.restored == 0; });
    return m_counts;
}

Result<void> ImportUndo::passVersionsOn()
{
    for (const ObjectType &object : catalogue())
        if (object.importable)
            KEPT_CHECK(passVersionsOn(object));
    return {};
}

Result<void> ImportUndo::findTouched()
{
    const ObjectType &plan = objectType(ObjectKind::CollectionPlan);
    Query plans(m_database,
                filled(u"SELECT id FROM :table WHERE (created_import_id IS NULL OR created_import_id <> :run) AND id IN "
                       "(SELECT record_id FROM import_before WHERE import_run_id = :run AND object IN :names) ORDER BY id"_s,
                       m_run, plan));
    KEPT_TRY(m_plans, plans.all([](const Row &row) { return row.id<PlanId>(0); }));
    Query accounts(m_database,
                   filled(u"SELECT DISTINCT financial_account_id FROM :table WHERE financial_account_id IS NOT NULL AND "
                          "(created_import_id = :run OR id IN (SELECT record_id FROM import_before WHERE "
                          "import_run_id = :run AND object IN :names))"_s,
                          m_run, plan));
    KEPT_TRY(m_accounts, accounts.all([](const Row &row) { return row.id<FinancialAccountId>(0); }));
    return {};
}

Result<qint64> ImportUndo::run(const QString &sql)
{
    return Query(m_database, sql).run();
}

Result<void> ImportUndo::removeCreated()
{
    const QString created = u"SELECT id FROM %1 WHERE created_import_id = %2"_s;
    const auto of = [&](const QString &table) { return created.arg(table, QString::number(m_run.value())); };
    KEPT_CHECK(run(u"DELETE FROM payment_allocation WHERE payment_id IN (%1) OR collection_plan_item_id IN (%2)"_s.arg(
        of(u"payment"_s), of(u"collection_plan_item"_s))));
    KEPT_CHECK(run(u"DELETE FROM schedule_match WHERE payment_id IN (%1) OR payment_schedule_item_id IN (%2)"_s.arg(
        of(u"payment"_s), of(u"payment_schedule_item"_s))));
    KEPT_CHECK(run(u"DELETE FROM promise_match WHERE payment_id IN (%1)"_s.arg(of(u"payment"_s))));
    KEPT_CHECK(run(u"DELETE FROM promise_instalment WHERE promise_id IN (%1)"_s.arg(of(u"promise_to_pay"_s))));
    KEPT_CHECK(run(u"DELETE FROM collection_case WHERE created_import_id = %1"_s.arg(m_run.value())));
    const auto &all = catalogue();
    for (auto object = all.rbegin(); object != all.rend(); ++object) {
        if (!object->importable)
            continue;
        KEPT_TRY(const qint64 removed, run(filled(u"DELETE FROM :table WHERE created_import_id = :run"_s, m_run, *object)));
        if (removed > 0)
            countsOf(object->kind).removed = removed;
    }
    return {};
}

// What the import took back stands again where it stood.
Result<void> ImportUndo::restoreReturned()
{
    const QString created = u"SELECT id FROM payment WHERE created_import_id = %1"_s.arg(m_run.value());
    for (const QString &table : {u"payment_allocation"_s, u"promise_match"_s})
        KEPT_CHECK(run(u"UPDATE %1 SET undone_by_id = NULL WHERE undone_by_id IN (%2)"_s.arg(table, created)));
    const QString instalments =
        u"payment_schedule_item_id IN (SELECT record_id FROM import_before WHERE import_run_id = %1 AND object = '%2')"_s.arg(
            QString::number(m_run.value()), figuresOf(objectType(ObjectKind::PaymentScheduleItem)));
    const QString then = u"(SELECT started_at FROM import_run WHERE id = %1)"_s.arg(m_run.value());
    KEPT_CHECK(run(u"DELETE FROM schedule_match WHERE created_at = %1 AND %2"_s.arg(then, instalments)));
    KEPT_CHECK(run(u"UPDATE schedule_match SET undone_at = NULL WHERE undone_at = %1 AND %2"_s.arg(then, instalments)));
    KEPT_CHECK(restoreMovedMoney(m_database, m_run));
    const QString parts =
        u"promise_instalment_id IN (SELECT record_id FROM import_before WHERE import_run_id = %1 AND object = '%2')"_s.arg(
            QString::number(m_run.value()), figuresOf(objectType(ObjectKind::PromiseInstalment)));
    KEPT_CHECK(run(u"UPDATE promise_match SET undone_by_id = NULL WHERE undone_by_id = payment_id AND updated_at = %1 AND "
                   "created_at < %1 AND %2"_s.arg(then, parts)));
    // What may not be removed by whoever undoes it stays as taken back.
    const QString moved = u"created_at = %1 AND undone_by_id IS NULL AND %2"_s.arg(then, parts);
    KEPT_CHECK(run(u"DELETE FROM promise_match WHERE "_s + moved));
    KEPT_CHECK(run(u"UPDATE promise_match SET undone_by_id = payment_id WHERE "_s + moved));
    // A slot is free for the promise that had it only once no other holds it.
    const ObjectType &promise = objectType(ObjectKind::PromiseToPay);
    Query query(m_database, u"UPDATE promise_to_pay SET slot = NULL WHERE slot IS NOT NULL AND id IN (SELECT record_id FROM "
                            "import_before WHERE import_run_id = ? AND object = ?)"_s);
    KEPT_CHECK(query.bind(m_run).bind(figuresOf(promise)).run());
    return {};
}

Result<void> ImportUndo::restoreFigures(const std::vector<ObjectKind> &kinds)
{
    for (const ObjectKind kind : kinds)
        KEPT_CHECK(restoreAll(objectType(kind), figuresOf(objectType(kind))));
    return {};
}

Result<void> ImportUndo::restoreChanged()
{
    for (const ObjectType &object : catalogue())
        if (object.importable)
            KEPT_CHECK(restoreAll(object, object.apiName));
    return {};
}

Result<void> ImportUndo::restoreAll(const ObjectType &object, const QString &images)
{
    Query query(m_database, filled(u"SELECT b.record_id, b.before_image FROM import_before b JOIN :table t ON t.id = b.record_id "
                                   "WHERE b.import_run_id = :run AND b.object = ? ORDER BY b.record_id"_s,
                                   m_run, object));
    KEPT_TRY(const auto found, query.bind(images).all([](const Row &row) { return Image{row.integer(0), row.text(1)}; }));
    for (const Image &image : found)
        KEPT_CHECK(restore(object, image));
    if (images == object.apiName)
        countsOf(object.kind).restored = static_cast<qint64>(found.size());
    return {};
}

Result<void> ImportUndo::restore(const ObjectType &object, const Image &image)
{
    const QJsonObject before = QJsonDocument::fromJson(image.json.toUtf8()).object();
    std::vector<RecordColumn> columns;
    for (auto it = before.begin(); it != before.end(); ++it)
        columns.push_back({it.key(), false});
    if (columns.empty())
        return {};
    KEPT_TRY(const auto rows, loadRows(m_database, object.table, columns, {image.id}));
    const std::vector<FieldValue> &now = rows.value(image.id);
    std::vector<RecordColumn> changed;
    std::vector<FieldValue> values;
    for (size_t i = 0; i < columns.size() && i < now.size(); ++i) {
        const FieldValue value = valueOf(before.value(columns[i].name));
        const auto was = textOf(now[i]);
        const auto becomes = textOf(value);
        if (was == becomes)
            continue;
        changed.push_back(columns[i]);
        values.push_back(value);
        if (m_transaction.journal().changes().size() < changesToName)
            m_transaction.journal().change(object.kind, image.id, columns[i].name, was, becomes);
    }
    const RowStamp stamp{m_transaction.journal().at(),
                         m_transaction.journal().by() ? std::optional(m_transaction.journal().by()->value()) : std::nullopt};
    return changed.empty() ? Result<void>() : updateRow(m_database, object.table, changed, values, image.id, stamp);
}

// What an earlier import left is there again: its own undo must not take this one for a change by somebody.
Result<void> ImportUndo::passVersionsOn(const ObjectType &object)
{
    const QString mine = u"FROM import_before b WHERE b.import_run_id = :run AND b.object IN :names AND b.record_id = "_s;
    KEPT_CHECK(run(filled(
        u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, left_version) "
        "SELECT t.created_import_id, '%1', t.id, '{}', 0, t.version FROM :table t "
        "WHERE t.created_import_id IS NOT NULL AND t.created_import_id <> :run AND EXISTS (SELECT 1 "_s.arg(object.apiName) +
            mine + u"t.id AND b.found_version = 1) ON CONFLICT (import_run_id, object, record_id) DO NOTHING"_s,
        m_run, object)));
    // Imports between found what the earlier one left.
    KEPT_CHECK(run(filled(u"UPDATE import_before SET found_version = (SELECT t.version FROM :table t WHERE t.id = record_id) "
                          "WHERE object IN :names AND import_run_id <> :run AND EXISTS (SELECT 1 "_s +
                              mine + u"import_before.record_id AND b.found_version = import_before.found_version)"_s,
                          m_run, object)));
    KEPT_CHECK(run(filled(u"UPDATE import_before SET left_version = (SELECT t.version FROM :table t WHERE t.id = record_id) "
                          "WHERE object IN :names AND import_run_id <> :run AND EXISTS (SELECT 1 "_s +
                              mine + u"import_before.record_id AND b.found_version = import_before.left_version)"_s,
                          m_run, object)));
    return {};
}

Result<void> ImportUndo::refreshAccounts()
{
    Query query(m_database,
                filled(u"SELECT DISTINCT financial_account_id FROM :table WHERE financial_account_id IS NOT NULL AND id IN "
                       "(SELECT record_id FROM import_before WHERE import_run_id = :run AND object IN :names)"_s,
                       m_run, objectType(ObjectKind::CollectionPlan)));
    KEPT_CHECK(query.each([this](const Row &row) { m_accounts.push_back(row.id<FinancialAccountId>(0)); }));
    std::sort(m_accounts.begin(), m_accounts.end());
    m_accounts.erase(std::unique(m_accounts.begin(), m_accounts.end()), m_accounts.end());
    KEPT_TRY(auto inner, Transaction::begin(m_database));
    for (const FinancialAccountId account : m_accounts)
        KEPT_CHECK(refreshFinancialAccount(inner, account));
    return inner.commit();
}

UndoneCounts &ImportUndo::countsOf(ObjectKind object)
{
    for (UndoneCounts &counts : m_counts)
        if (counts.object == object)
            return counts;
    return m_counts.emplace_back(UndoneCounts{object, 0, 0});
}

} // namespace kept
