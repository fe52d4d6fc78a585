// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/keylookup.h"

#include "models/store/query.h"

#include <QSqlError>

#include <sqlite3.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keylessPrefix = "KEPT-";

QString keyColumnOf(const ObjectType &object)
{
    if (object.kind == ObjectKind::User)
        return u"sign_in"_s;
    const Field *key = object.keyField();
    return key ? key->column : u"name"_s;
}

QString arrayOf(const std::vector<QByteArray> &keys)
{
    QByteArray array = "{";
    for (const QByteArray &key : keys) {
        QByteArray escaped = key;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        array += (array.size() > 1 ? ",\"" : "\"") + escaped + '"';
    }
    return QString::fromUtf8(array + '}');
}

} // namespace

KeyLookup::KeyLookup(Database &database, const ObjectType &object, const QString &sourceSystem)
    : m_database(database), m_table(object.table), m_keyColumn(keyColumnOf(object)), m_sourceSystem(sourceSystem.toUtf8())
{
    const bool hasCurrency = object.field(u"CurrencyIsoCode");
    m_bySource = m_keyColumn == u"source_system_record_identifier";
    m_columns = u"id, %1, deleted_at"_s.arg(hasCurrency ? u"currency_iso_code"_s : u"NULL"_s);
    m_condition = m_bySource ? u" AND source_system = ?"_s : QString();
    if (database.engine() != Engine::Sqlite)
        return;
    const QByteArray sql = u"SELECT %1 FROM %2 WHERE %3 = ?%4"_s.arg(m_columns, m_table, m_keyColumn, m_condition).toUtf8();
    auto *handle = static_cast<sqlite3 *>(database.nativeHandle());
    if (handle)
        sqlite3_prepare_v3(handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (m_bySource && m_statement)
        sqlite3_bind_text(m_statement, 2, m_sourceSystem.constData(), static_cast<int>(m_sourceSystem.size()), SQLITE_STATIC);
}

KeyLookup::~KeyLookup()
{
    sqlite3_finalize(m_statement);
}

Result<void> KeyLookup::find(const std::vector<QByteArray> &keys, QHash<QByteArray, KeyHit> &found)
{
    if (m_database.engine() == Engine::PostgreSql) {
        if (!keys.empty())
            KEPT_CHECK(findBlock(keys, found));
    } else {
        for (const QByteArray &key : keys)
            KEPT_CHECK(findOne(key, found));
    }
    for (const QByteArray &key : keys)
        if (m_bySource && key.startsWith(keylessPrefix) && !found.contains(key))
            KEPT_CHECK(findKeyless(key, found));
    return {};
}

Result<void> KeyLookup::findOne(const QByteArray &key, QHash<QByteArray, KeyHit> &found)
{
    sqlite3_bind_text(m_statement, 1, key.constData(), static_cast<int>(key.size()), SQLITE_STATIC);
    const int state = sqlite3_step(m_statement);
    if (state == SQLITE_ROW) {
        const auto *currency = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, 1));
        found.insert(key, {sqlite3_column_int64(m_statement, 0), QByteArray(currency),
                           sqlite3_column_type(m_statement, 2) != SQLITE_NULL});
    }
    sqlite3_reset(m_statement);
    if (state == SQLITE_ROW || state == SQLITE_DONE)
        return {};
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(state));
    return tl::make_unexpected(storeError(Engine::Sqlite, error, m_statement != nullptr));
}

Result<void> KeyLookup::findBlock(const std::vector<QByteArray> &keys, QHash<QByteArray, KeyHit> &found)
{
    Query query(m_database, u"SELECT %1, %3 FROM %2 WHERE %3 = ANY (CAST(? AS TEXT[]))%4"_s
                                .arg(m_columns, m_table, m_keyColumn, m_condition));
    query.bind(arrayOf(keys));
    if (m_bySource)
        query.bind(QString::fromUtf8(m_sourceSystem));
    return query.each([&](const Row &row) {
        found.insert(row.text(3).toUtf8(), {row.integer(0), row.text(1).toUtf8(), !row.isNull(2)});
    });
}

Result<void> KeyLookup::findKeyless(const QByteArray &key, QHash<QByteArray, KeyHit> &found)
{
    bool isNumber = false;
    const qint64 id = key.mid(static_cast<qsizetype>(qstrlen(keylessPrefix))).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    Query query(m_database, u"SELECT %1 FROM %2 WHERE id = ? AND %3 IS NULL"_s.arg(m_columns, m_table, m_keyColumn));
    query.bind(id);
    return query.each([&](const Row &row) {
        found.insert(key, {row.integer(0), row.text(1).toUtf8(), !row.isNull(2)});
    });
}

QByteArray keyOfKeyless(qint64 id)
{
    return keylessPrefix + QByteArray::number(id);
}

} // namespace kept
