// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importrun.h"
#include "models/store/imports/importundo.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Link
{
    QString table;
    QString column;
};

// Every column of the store that refers to a table.
Result<std::vector<Link>> linksTo(Database &database, const QString &table)
{
    const QString sql = database.engine() == Engine::Sqlite
                            ? u"SELECT m.name, f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
                              "WHERE m.type = 'table' AND f.\"table\" = ? ORDER BY 1, 2"_s
                            : u"SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT) FROM pg_constraint k "
                              "JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid "
                              "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
                              "WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace AND r.relname = ? "
                              "ORDER BY 1, 2"_s;
    Query query(database, sql);
    query.bind(table);
    return query.all([](const Row &row) { return Link{row.text(0), row.text(1)}; });
}

const ObjectType *objectOfTable(const QString &table)
{
    for (const ObjectType &object : catalogue())
        if (object.table == table)
            return &object;
    return nullptr;
}

// Rows that go with the record they belong to; cases that a payment closed are opened again before it goes.
bool goesAlong(const Link &link)
{
    return link.table == "payment_allocation"_L1 || link.table == "promise_instalment"_L1 || link.table == "schedule_match"_L1 ||
           (link.table == "promise_match"_L1 && link.column != "promise_instalment_id"_L1) ||
           (link.table == "collection_case"_L1 && link.column == "closed_by_payment_id"_L1);
}

QString namesOf(const ObjectType &object)
{
    return u"('%1', '%2')"_s.arg(object.apiName, figuresOf(object));
}

} // namespace

Result<std::vector<UndoObstacle>> ImportUndo::obstacles()
{
    Obstacles found;
    for (const ObjectType &object : catalogue()) {
        if (object.kind == ObjectKind::Case)
            KEPT_CHECK(findChanged(object, found));
        if (!object.importable)
            continue;
        KEPT_CHECK(findLater(object, found));
        if (found.empty() || found.back().object != object.kind)
            KEPT_CHECK(findChanged(object, found));
        KEPT_CHECK(findUsed(object, found));
    }
    return found;
}

// A condition on rows t of the object's table.
Result<void> ImportUndo::addFirst(UndoObstacle obstacle, const QString &condition, Obstacles &found)
{
    const ObjectType &object = objectType(obstacle.object);
    Query query(m_database, u"SELECT t.id, COALESCE(t.source_system_record_identifier, ''), count(*) OVER () FROM %1 t WHERE %2 "
                            "ORDER BY t.id LIMIT 1"_s.arg(object.table, condition));
    return query.each([&](const Row &row) {
        obstacle.id = row.integer(0);
        const QString number = humanNumber(obstacle.object, obstacle.id);
        obstacle.record = !row.text(1).isEmpty() ? row.text(1) : !number.isEmpty() ? number : QString::number(obstacle.id);
        obstacle.count = row.integer(2);
        found.push_back(obstacle);
    });
}

// Records that aren't there any more, though the import changed them, were removed by the undo of the import that made them.
Result<void> ImportUndo::findChanged(const ObjectType &object, Obstacles &found)
{
    const QString run = QString::number(m_run.value());
    const QString left = u"SELECT b.left_version FROM import_before b WHERE b.import_run_id = %1 AND b.record_id = t.id "
                         "AND b.object = '%2'"_s;
    const QString own = left.arg(run, object.apiName);
    const QString figures = left.arg(run, figuresOf(object));
    const QString isOwnOne = u"(t.created_import_id = %1 AND t.version <> COALESCE((%2), 1)) OR "_s.arg(run, own);
    return addFirst({UndoObstacle::Reason::Changed, object.kind, 0, {}, {}, 1},
                    (hasFiguresAlone(object) ? QString() : isOwnOne) +
                        u"(t.id IN (SELECT record_id FROM import_before WHERE import_run_id = %1 AND object IN %4) "
                        "AND t.version <> COALESCE((%2), (%3)))"_s.arg(run, own, figures, namesOf(object)),
                    found);
}

Result<void> ImportUndo::findLater(const ObjectType &object, Obstacles &found)
{
    const QString run = QString::number(m_run.value());
    const QString names = namesOf(object);
    const QString later = u"SELECT l.record_id FROM import_before l JOIN import_run r ON r.id = l.import_run_id "
                          "WHERE r.id > %1 AND r.status = 'Done' AND l.object IN %2"_s.arg(run, names);
    const QString condition = u"t.id IN (%3) AND (t.created_import_id = %1 OR t.id IN (SELECT record_id FROM import_before "
                              "WHERE import_run_id = %1 AND object IN %2))"_s.arg(run, names, later);
    UndoObstacle obstacle{UndoObstacle::Reason::LaterImport, object.kind, 0, {}, {}, 1};
    Query query(m_database, u"SELECT max(r.id) FROM import_run r JOIN import_before l ON l.import_run_id = r.id WHERE r.id > %1 "
                            "AND r.status = 'Done' AND l.object IN %2 AND l.record_id IN (SELECT t.id FROM %3 t WHERE %4)"_s.arg(
                                run, names, object.table, condition));
    KEPT_TRY(const qint64 last, query.integer());
    if (last == 0)
        return {};
    obstacle.by = humanNumber(ObjectKind::ImportRun, last);
    return addFirst(obstacle, condition, found);
}

Result<void> ImportUndo::findUsed(const ObjectType &object, Obstacles &found)
{
    const QString run = QString::number(m_run.value());
    KEPT_TRY(const auto links, linksTo(m_database, object.table));
    for (const Link &link : links) {
        if (goesAlong(link))
            continue;
        const ObjectType *user = objectOfTable(link.table);
        // What the import itself created, or made to refer to the record, goes with it.
        QString others;
        if (link.table == "collection_case"_L1)
            others = u" AND NOT (COALESCE(u.created_import_id, 0) = %1 AND u.status = 'New')"_s.arg(run);
        if (user && user->importable)
            others = u" AND (u.created_import_id IS NULL OR u.created_import_id <> %1) AND u.id NOT IN (SELECT b.record_id FROM "
                     "import_before b WHERE b.import_run_id = %1 AND b.object = '%2' AND b.before_image LIKE '%\"%3\":%')"_s.arg(
                         run, user->apiName, link.column);
        KEPT_CHECK(addFirst({UndoObstacle::Reason::Used, object.kind, 0, {}, user ? user->apiName : link.table, 1},
                            u"t.created_import_id = %1 AND t.id IN (SELECT u.%2 FROM %3 u WHERE u.%2 IS NOT NULL%4)"_s.arg(
                                run, link.column, link.table, others),
                            found));
    }
    return {};
}

} // namespace kept
