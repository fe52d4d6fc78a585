// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importrun.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<ImportId> startImportRun(Database &database, const QString &sources, QDate asOf, const RowStamp &stamp, const QString &by)
{
    // Each row is checked against the tables it refers to: planning every check anew takes longer than the check.
    if (database.engine() == Engine::PostgreSql)
        KEPT_CHECK(database.execute(u"SET LOCAL plan_cache_mode = auto"_s));
    KEPT_TRY(const qint64 id, database.newId(u"import_run"_s));
    Query query(database,
                u"INSERT INTO import_run (id, created_at, created_by, updated_at, updated_by, started_at, sources, as_of_date, "
                "status, performed_by, performed_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Running', ?, ?)"_s);
    query.bind(id)
        .bind(stamp.at)
        .bind(stamp.by)
        .bind(stamp.at)
        .bind(stamp.by)
        .bind(stamp.at)
        .bind(sources)
        .bind(asOf)
        .bind(stamp.by)
        .bind(by);
    KEPT_CHECK(query.run());
    return ImportId::fromValue(id);
}

Result<void> tellSizes(Database &database, const ObjectType &object)
{
    if (database.engine() != Engine::PostgreSql)
        return {};
    // What joins and conditions look at: every column takes its time.
    QStringList columns{u"id"_s, u"deleted_at"_s};
    for (const Field &field : object.fields)
        if (!field.column.isEmpty() &&
            (field.use == FieldUse::Key || field.type == FieldType::Reference || field.column == u"status"))
            columns.append(field.column);
    Query query(database, u"SELECT tell_sizes(?, string_to_array(?, ' '))"_s);
    query.bind(object.table).bind(columns.join(u' '));
    KEPT_CHECK(query.run());
    return {};
}

Result<void> finishImportRun(Database &database, ImportId run, const QString &counts, const RowStamp &stamp)
{
    Query query(database, u"UPDATE import_run SET status = 'Done', counts = ?, finished_at = ?, updated_at = ?, "
                          "version = version + 1 WHERE id = ?"_s);
    query.bind(counts).bind(stamp.at).bind(stamp.at).bind(run);
    KEPT_CHECK(query.run());
    return {};
}

} // namespace kept
