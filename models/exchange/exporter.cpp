// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/promiserows.h"
#include "models/store/imports/readsnapshot.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr int pageRows = 2000;

using PartsByPromise = QHash<qint64, std::vector<ImportedPart>>;

std::vector<qint64> idsOf(const std::vector<std::vector<FieldValue>> &page)
{
    std::vector<qint64> ids;
    for (const auto &row : page)
        ids.push_back(row[0].integer);
    return ids;
}

Result<std::vector<const ObjectType *>> objectsNamed(const QString &name)
{
    std::vector<const ObjectType *> objects;
    for (const ObjectType &object : catalogue())
        if (object.importable && (name == "all"_L1 || object.apiName.compare(name, Qt::CaseInsensitive) == 0))
            objects.push_back(&object);
    if (objects.empty())
        return fail(ErrorKind::Invalid, u"EXPORT.OBJECT"_s, {}, {{u"object"_s, name}});
    return objects;
}

} // namespace

Result<qint64> exportObject(Database &database, const ObjectType &object, QIODevice &device, QDate today,
                            const ImportWatcher &watcher)
{
    const ExportColumns columns(object);
    CsvWriter writer(device);
    for (const QString &heading : columns.headings())
        writer.add(heading.toUtf8());
    const bool isPromise = object.kind == ObjectKind::PromiseToPay;
    if (isPromise)
        writer.add("Instalments");
    writer.endRow();
    RowStream stream(database, object.table, columns.read(), columns.joins());
    qint64 rows = 0;
    for (;;) {
        KEPT_TRY(const auto page, stream.next(pageRows));
        if (page.empty())
            break;
        PartsByPromise parts;
        if (isPromise) {
            KEPT_TRY(parts, loadParts(database, idsOf(page)));
        }
        for (const auto &row : page) {
            for (const QByteArray &text : columns.texts(row, today))
                writer.add(text);
            if (isPromise)
                writer.add(instalmentsText(parts.value(row[0].integer), columns.currencyOf(row)));
            writer.endRow();
        }
        KEPT_CHECK(writer.state());
        rows += static_cast<qint64>(page.size());
        if (watcher && watcher({{}, object.apiName, rows, 0, 0}) == ImportAnswer::Cancel)
            return fail(ErrorKind::Cancelled, u"IMPORT.CANCELLED"_s);
    }
    KEPT_CHECK(writer.flush());
    return rows;
}

Result<std::vector<ExportedObject>> exportRecords(Database &database, const QString &object, const QString &folder, QDate today,
                                                  const ImportWatcher &watcher)
{
    KEPT_TRY(const auto objects, objectsNamed(object));
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, {}, {{u"path"_s, folder}});
    KEPT_TRY(const auto snapshot, ReadSnapshot::begin(database));
    std::vector<ExportedObject> done;
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const ObjectType *each : objects) {
        const QString path = QDir(folder).filePath(each->apiName + u".csv"_s);
        auto file = std::make_unique<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly))
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, file->errorString(), {{u"path"_s, path}});
        KEPT_TRY(const qint64 rows, exportObject(database, *each, *file, today, watcher));
        if (rows == 0 && objects.size() > 1)
            continue;
        done.push_back({each->apiName, path, rows});
        files.push_back(std::move(file));
    }
    for (size_t i = 0; i < files.size(); ++i)
        if (!files[i]->commit())
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, files[i]->errorString(), {{u"path"_s, done[i].path}});
    return done;
}

} // namespace kept
