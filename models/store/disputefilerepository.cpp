// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disputefilerepository.h"

#include "models/store/query.h"

#include <QCryptographicHash>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &selectFiles()
{
    static const QString sql =
        u"SELECT f.id, f.dispute_id, f.name, f.text, f.size, f.sha256, f.added_at, COALESCE(u.name, ''), f.withdrawn_at, "
        "COALESCE(v.name, ''), COALESCE(f.withdrawn_reason, '') FROM dispute_file f LEFT JOIN app_user u ON u.id = f.added_by "
        "LEFT JOIN app_user v ON v.id = f.withdrawn_by WHERE f.deleted_at IS NULL "_s;
    return sql;
}

DisputeFile readFile(const Row &row)
{
    return {row.id<DisputeFileId>(0), row.id<DisputeId>(1), row.text(2),    row.text(3),
            row.integer(4),           row.text(5),          row.integer(6), row.text(7),
            row.optionalInteger(8),   row.text(9),          row.text(10)};
}

} // namespace

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<DisputeFileId> addDisputeFile(Transaction &transaction, const DisputeFile &file, const QByteArray &content)
{
    Database &database = transaction.database();
    const Journal &journal = transaction.journal();
    KEPT_TRY(const qint64 id, database.newId(u"dispute_file"_s));
    Query query(database,
                u"INSERT INTO dispute_file (id, created_at, created_by, updated_at, updated_by, dispute_id, name, text, "
                "size, sha256, content, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
    query.bind(file.dispute).bind(file.name).bind(file.text).bind(file.size).bind(file.sha256).bind(content);
    query.bind(journal.at()).bind(journal.by());
    KEPT_CHECK(query.run());
    return DisputeFileId::fromValue(id);
}

Result<void> setDisputeFileContent(Database &database, DisputeFileId file, const QByteArray &content)
{
    Query query(database, u"UPDATE dispute_file SET content = ? WHERE id = ?"_s);
    KEPT_CHECK(query.bind(content).bind(file).run());
    return {};
}

Result<std::vector<std::pair<DisputeFileId, QString>>> importedDisputeFiles(Database &database, ImportId run)
{
    Query query(database, u"SELECT id, sha256 FROM dispute_file WHERE created_import_id = ? ORDER BY id"_s);
    query.bind(run);
    return query.all([](const Row &row) { return std::pair(row.id<DisputeFileId>(0), row.text(1)); });
}

Result<void> withdrawDisputeFile(Transaction &transaction, DisputeFileId file, const QString &reason)
{
    const Journal &journal = transaction.journal();
    Query query(transaction.database(),
                u"UPDATE dispute_file SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?, updated_at = ?, "
                "updated_by = ?, version = version + 1 WHERE id = ?"_s);
    query.bind(journal.at()).bind(journal.by()).bind(reason).bind(journal.at()).bind(journal.by()).bind(file);
    KEPT_CHECK(query.run());
    return {};
}

Result<std::vector<DisputeFile>> disputeFilesOf(Database &database, DisputeId dispute)
{
    Query query(database, selectFiles() + u"AND f.dispute_id = ? ORDER BY f.id"_s);
    query.bind(dispute);
    return query.all(readFile);
}

Result<DisputeFile> disputeFile(Database &database, DisputeFileId file)
{
    Query query(database, selectFiles() + u"AND f.id = ?"_s);
    query.bind(file);
    KEPT_TRY(const auto found, query.first(readFile));
    if (!found)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"DisputeFile"_s}, {u"id"_s, file.value()}});
    return *found;
}

Result<QByteArray> disputeFileContent(Database &database, DisputeFileId file)
{
    Query query(database, u"SELECT content FROM dispute_file WHERE id = ? AND deleted_at IS NULL"_s);
    query.bind(file);
    KEPT_TRY(const auto found, query.first([](const Row &row) { return row.bytes(0); }));
    return found.value_or(QByteArray());
}

Result<std::vector<std::pair<QString, QString>>> eventsOf(Database &database, const QString &command)
{
    Query query(database, u"SELECT payload, outcome FROM event WHERE command = ? ORDER BY id"_s);
    query.bind(command);
    return query.all([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
}

// One content at a time: all of them need not fit into memory together.
Result<void> eachDisputeFile(Database &database,
                             const std::function<void(const DisputeFile &file, const QByteArray &content)> &visit)
{
    Query query(database, selectFiles() + u"ORDER BY f.id"_s);
    KEPT_TRY(const auto files, query.all(readFile));
    for (const DisputeFile &file : files) {
        KEPT_TRY(const QByteArray content, disputeFileContent(database, file.id));
        visit(file, content);
    }
    return {};
}

} // namespace kept
