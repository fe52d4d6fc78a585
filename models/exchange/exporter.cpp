// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/disputefilerows.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/matchrows.h"
#include "models/exchange/promiserows.h"
#include "models/store/disputefilerepository.h"
#include "models/store/imports/readsnapshot.h"
#include "models/store/placement.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

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

/// Files that wait beside those of an earlier export until all of them are there.
class WaitingFiles final
{
public:
    explicit WaitingFiles(const QString &folder) : m_folder(folder), m_waiting(folder + u"/.export-XXXXXX"_s) {}

    Result<void> add(const QString &path, const QByteArray &content)
    {
        const QString place = m_waiting.filePath(QString::number(m_paths.size()));
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, file.errorString(), {{u"path"_s, m_folder + u'/' + path}});
        m_paths.append(path);
        return {};
    }

    Result<void> commit()
    {
        for (qsizetype i = 0; i < m_paths.size(); ++i) {
            const QString path = m_folder + u'/' + m_paths.at(i);
            QFile waiting(m_waiting.filePath(QString::number(i)));
            const bool isPlaced = QDir().mkpath(QFileInfo(path).path()) && (!QFile::exists(path) || QFile::remove(path)) &&
                                  waiting.rename(path);
            if (!isPlaced)
                return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, waiting.errorString(), {{u"path"_s, path}});
        }
        return {};
    }

private:
    QString m_folder;
    QTemporaryDir m_waiting;
    QStringList m_paths; ///< below the folder
};

/// Writes the records of one object to a table.
class ObjectWriter final
{
public:
    ObjectWriter(Database &database, const ObjectType &object, QDate today, std::optional<AccountId> agency, WaitingFiles &files)
        : m_database(database), m_object(object), m_columns(object), m_today(today), m_agency(agency), m_files(files)
    {}

    /// The number of rows.
    Result<qint64> write(QIODevice &device, const ImportWatcher &watcher)
    {
        CsvWriter writer(device);
        for (const QString &heading : m_columns.headings())
            writer.add(heading.toUtf8());
        if (isPromise())
            writer.add("Instalments");
        if (isPayment())
            writer.add("PromiseParts");
        if (isFile())
            writer.add("File");
        writer.endRow();
        RowStream stream(m_database, m_object.table, m_columns.read(), m_columns.joins());
        if (m_agency)
            stream.narrow(placedRows(m_object, *m_agency));
        qint64 rows = 0;
        for (;;) {
            KEPT_TRY(const auto page, stream.next(pageRows));
            if (page.empty())
                break;
            KEPT_CHECK(writePage(writer, page));
            rows += static_cast<qint64>(page.size());
            if (watcher && watcher({{}, m_object.apiName, rows, 0, 0}) == ImportAnswer::Cancel)
                return fail(ErrorKind::Cancelled, u"IMPORT.CANCELLED"_s);
        }
        KEPT_CHECK(writer.flush());
        return rows;
    }

private:
    using Page = std::vector<std::vector<FieldValue>>;
    bool isPromise() const { return m_object.kind == ObjectKind::PromiseToPay; }
    bool isPayment() const { return m_object.kind == ObjectKind::Payment; }
    bool isFile() const { return m_object.kind == ObjectKind::DisputeFile; }

    Result<void> writePage(CsvWriter &writer, const Page &page)
    {
        PartsByPromise parts;
        if (isPromise()) {
            KEPT_TRY(parts, loadParts(m_database, idsOf(page)));
        }
        QHash<qint64, std::vector<ToldMatch>> matches;
        if (isPayment()) {
            KEPT_TRY(matches, loadMatches(m_database, idsOf(page)));
        }
        for (const auto &row : page) {
            for (const QByteArray &text : m_columns.texts(row, m_today))
                writer.add(text);
            if (isPromise())
                writer.add(instalmentsText(parts.value(row[0].integer), m_columns.currencyOf(row)));
            if (isPayment())
                writer.add(promisePartsText(matches.value(row[0].integer), m_columns.currencyOf(row)));
            if (isFile()) {
                KEPT_TRY(const QString path, writeFile(DisputeFileId::fromValue(row[0].integer)));
                writer.add(path.toUtf8());
            }
            writer.endRow();
        }
        return writer.state();
    }

    // Where its content was written.
    Result<QString> writeFile(DisputeFileId id)
    {
        KEPT_TRY(const auto file, disputeFile(m_database, id));
        KEPT_TRY(const QByteArray content, disputeFileContent(m_database, id));
        if (digestOf(content) != file.sha256)
            return fail(ErrorKind::Storage, u"FILE.DAMAGED"_s, {}, {{u"name"_s, file.name}});
        const QString path = exportedPath(id.value(), file.name);
        KEPT_CHECK(m_files.add(path, content));
        return path;
    }

    Database &m_database;
    const ObjectType &m_object;
    ExportColumns m_columns;
    QDate m_today;
    std::optional<AccountId> m_agency; ///< of whoever exports
    WaitingFiles &m_files;
};

} // namespace

Result<std::vector<ExportedObject>> exportRecords(Database &database, const QString &object, const QString &folder, QDate today,
                                                  const ImportWatcher &watcher, std::optional<UserId> actor)
{
    KEPT_TRY(const auto objects, objectsNamed(object));
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, {}, {{u"path"_s, folder}});
    KEPT_TRY(const auto agency, agencyOfUser(database, actor));
    KEPT_TRY(const auto snapshot, ReadSnapshot::begin(database));
    std::vector<ExportedObject> done;
    std::vector<std::unique_ptr<QSaveFile>> files;
    WaitingFiles contents(folder);
    for (const ObjectType *each : objects) {
        const QString path = QDir(folder).filePath(each->apiName + u".csv"_s);
        auto file = std::make_unique<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly))
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, file->errorString(), {{u"path"_s, path}});
        KEPT_TRY(const qint64 rows, ObjectWriter(database, *each, today, agency, contents).write(*file, watcher));
        if (rows == 0 && objects.size() > 1)
            continue;
        done.push_back({each->apiName, path, rows});
        files.push_back(std::move(file));
    }
    KEPT_CHECK(contents.commit());
    for (size_t i = 0; i < files.size(); ++i)
        if (!files[i]->commit())
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, files[i]->errorString(), {{u"path"_s, done[i].path}});
    return done;
}

} // namespace kept
