// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/importreads.h"

#include "models/domain/catalogue.h"
#include "models/store/imports/importundo.h"
#include "models/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonDocument jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

ImportRow readImport(const Row &row)
{
    ImportRow made;
    made.id = row.id<ImportId>(0);
    made.number = humanNumber(ObjectKind::ImportRun, row.integer(0));
    made.startedAt = row.integer(1);
    made.by = row.text(2);
    made.isUndone = row.text(3) == QLatin1StringView(undoneRunStatus);
    for (const QJsonValue &file : jsonOf(row.text(4)).array())
        made.files.append(file.toString());
    for (const QJsonValue &counts : jsonOf(row.text(5)).object().value("sources"_L1).toArray()) {
        const QJsonObject source = counts.toObject();
        made.created += source.value("created"_L1).toInteger();
        made.updated += source.value("updated"_L1).toInteger();
        made.unchanged += source.value("unchanged"_L1).toInteger();
        made.refused += source.value("refused"_L1).toInteger();
    }
    return made;
}

} // namespace

Result<std::vector<ImportRow>> importRows(Database &database, int limit)
{
    Query query(database, u"SELECT id, started_at, performed_by_name, status, sources, counts FROM import_run "
                          "ORDER BY started_at DESC, id DESC LIMIT ?"_s);
    query.bind(limit);
    return query.all(readImport);
}

} // namespace kept
