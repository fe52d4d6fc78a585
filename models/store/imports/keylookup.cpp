// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/keylookup.h"

#include "models/store/query.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keylessPrefix = "KEPT-";
// Drivers take it away, so that what it stands in front of can't be asked for.
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

QString keyColumnOf(const ObjectType &object)
{
    if (object.kind == ObjectKind::User)
        return u"sign_in"_s;
    const Field *key = object.keyField();
    return key ? key->column : u"name"_s;
}

QByteArrayView bytesOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return {text, sqlite3_column_bytes(row, column)};
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
    m_statement = prepared(u"SELECT %1 FROM %2 WHERE %3 = ?1"_s + (m_bySource ? u" AND source_system = ?2"_s : QString()));
    m_range = prepared(u"SELECT %1, %3, "_s + (m_bySource ? u"source_system"_s : u"''"_s) +
                       u" FROM %2 WHERE %3 BETWEEN ?1 AND ?2 ORDER BY %3 LIMIT ?3"_s);
    if (m_bySource && m_statement)
        sqlite3_bind_text(m_statement, 2, m_sourceSystem.constData(), static_cast<int>(m_sourceSystem.size()), SQLITE_STATIC);
}

KeyLookup::~KeyLookup()
{
    sqlite3_finalize(m_statement);
    sqlite3_finalize(m_range);
}

sqlite3_stmt *KeyLookup::prepared(const QString &sql)
{
    auto *handle = static_cast<sqlite3 *>(m_database.nativeHandle());
    const QByteArray text = sql.arg(m_columns, m_table, m_keyColumn).toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (handle)
        sqlite3_prepare_v3(handle, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

Result<std::vector<KeyHit>> KeyLookup::find(const std::vector<QByteArray> &keys)
{
    std::vector<KeyHit> hits(keys.size());
    KEPT_TRY(const bool any, anyAmong(keys));
    if (any && m_database.engine() == Engine::PostgreSql) {
        KEPT_TRY(hits, findBlock(keys));
    } else if (any) {
        KEPT_TRY(const bool isAll, findRange(keys, &hits));
        if (!isAll) {
            KEPT_TRY(hits, findEach(keys));
        }
    }
    for (size_t i = 0; i < keys.size(); ++i)
        if (m_bySource && hits[i].id == 0 && keys[i].startsWith(keylessPrefix))
            KEPT_CHECK(findKeyless(keys[i], hits[i]));
    return hits;
}

// New records mostly come in the order of their keys, beyond all that are there: one question tells it for all of them.
Result<bool> KeyLookup::anyAmong(const std::vector<QByteArray> &keys)
{
    const QByteArray *first = nullptr;
    const QByteArray *last = nullptr;
    for (const QByteArray &key : keys) {
        if (key.isEmpty())
            continue;
        if (key.startsWith(byteOrderMark))
            return true;
        if (!first || key < *first)
            first = &key;
        if (!last || *last < key)
            last = &key;
    }
    if (!first)
        return false;
    // In order, so that PostgreSQL asks the index whatever it believes of the table.
    Query query(m_database,
                u"SELECT 1 FROM %1 WHERE %2 >= ? AND %2 <= ?%3 ORDER BY %2 LIMIT 1"_s.arg(m_table, m_keyColumn, m_condition));
    query.bind(QString::fromUtf8(*first)).bind(QString::fromUtf8(*last));
    if (m_bySource)
        query.bind(QString::fromUtf8(m_sourceSystem));
    KEPT_TRY(const qint64 found, query.integer());
    return found == 1;
}

Result<std::vector<KeyHit>> KeyLookup::findEach(const std::vector<QByteArray> &keys)
{
    std::vector<KeyHit> hits;
    hits.reserve(keys.size());
    for (const QByteArray &key : keys) {
        KEPT_TRY(KeyHit hit, findOne(key));
        hits.push_back(std::move(hit));
    }
    return hits;
}

// A block of keys mostly lies as close together as the records they name: these are read in one go, in the order of the keys.
Result<bool> KeyLookup::findRange(const std::vector<QByteArray> &keys, std::vector<KeyHit> *hits)
{
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    auto each = std::find_if(order.begin(), order.end(), [&](size_t i) { return !keys[i].isEmpty(); });
    const QByteArray &first = keys[*each];
    const QByteArray &last = keys[order.back()];
    const auto limit = static_cast<qint64>(keys.size()) * 2;
    sqlite3_bind_text(m_range, 1, first.constData(), static_cast<int>(first.size()), SQLITE_STATIC);
    sqlite3_bind_text(m_range, 2, last.constData(), static_cast<int>(last.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_range, 3, limit);
    qint64 rows = 0;
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(m_range)) == SQLITE_ROW) {
        ++rows;
        if (m_bySource && bytesOf(m_range, 4) != m_sourceSystem)
            continue;
        const QByteArrayView key = bytesOf(m_range, 3);
        while (each != order.end() && QByteArrayView(keys[*each]) < key)
            ++each;
        for (; each != order.end() && QByteArrayView(keys[*each]) == key; ++each)
            (*hits)[*each] = hitOf(m_range);
    }
    sqlite3_reset(m_range);
    if (state == SQLITE_DONE)
        return rows < limit;
    return tl::make_unexpected(sqliteError(static_cast<sqlite3 *>(m_database.nativeHandle())));
}

KeyHit KeyLookup::hitOf(sqlite3_stmt *row)
{
    const auto *currency = reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
    if (QByteArrayView(m_lastCurrency) != QByteArrayView(currency))
        m_lastCurrency = QByteArray(currency);
    return {sqlite3_column_int64(row, 0), m_lastCurrency, sqlite3_column_type(row, 2) != SQLITE_NULL};
}

Result<KeyHit> KeyLookup::findOne(const QByteArray &key)
{
    KeyHit hit;
    sqlite3_bind_text(m_statement, 1, key.constData(), static_cast<int>(key.size()), SQLITE_STATIC);
    const int state = sqlite3_step(m_statement);
    if (state == SQLITE_ROW)
        hit = hitOf(m_statement);
    sqlite3_reset(m_statement);
    if (state == SQLITE_ROW || state == SQLITE_DONE)
        return hit;
    return tl::make_unexpected(sqliteError(static_cast<sqlite3 *>(m_database.nativeHandle())));
}

Result<std::vector<KeyHit>> KeyLookup::findBlock(const std::vector<QByteArray> &keys)
{
    Query query(m_database, u"SELECT %1, k.place FROM unnest(CAST(? AS TEXT[])) WITH ORDINALITY AS k(wanted, place) "
                            "JOIN %2 ON %3 = k.wanted COLLATE \"C\"%4"_s.arg(m_columns, m_table, m_keyColumn, m_condition));
    query.bind(arrayOf(keys));
    if (m_bySource)
        query.bind(QString::fromUtf8(m_sourceSystem));
    std::vector<KeyHit> hits(keys.size());
    KEPT_CHECK(query.each([&](const Row &row) {
        hits[static_cast<size_t>(row.integer(3) - 1)] = {row.integer(0), row.text(1).toUtf8(), !row.isNull(2)};
    }));
    return hits;
}

Result<void> KeyLookup::findKeyless(const QByteArray &key, KeyHit &hit)
{
    bool isNumber = false;
    const qint64 id = key.mid(static_cast<qsizetype>(qstrlen(keylessPrefix))).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    Query query(m_database, u"SELECT %1 FROM %2 WHERE id = ? AND %3 IS NULL"_s.arg(m_columns, m_table, m_keyColumn));
    query.bind(id);
    return query.each([&](const Row &row) { hit = {row.integer(0), row.text(1).toUtf8(), !row.isNull(2)}; });
}

QByteArray keyOfKeyless(qint64 id)
{
    return keylessPrefix + QByteArray::number(id);
}

} // namespace kept
