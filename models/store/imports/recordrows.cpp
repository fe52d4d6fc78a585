// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/recordrows.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t idsInOneStatement = 500;

QString columnList(const std::vector<RecordColumn> &columns)
{
    QStringList names;
    for (const RecordColumn &column : columns)
        names.append(column.name);
    return names.join(u", "_s);
}

FieldValue valueOf(const Row &row, int column, bool isInteger)
{
    if (row.isNull(column))
        return FieldValue::empty();
    return isInteger ? FieldValue::of(row.integer(column)) : FieldValue::of(row.text(column).toUtf8());
}

// "'Person'::text", "'0'::smallint", "0": the engines write defaults in their own ways.
FieldValue defaultFrom(const QString &expression, bool isInteger)
{
    if (expression.isEmpty())
        return FieldValue::empty();
    QString text = expression.section(u"::"_s, 0, 0);
    if (text.startsWith(u'\'') && text.endsWith(u'\''))
        text = text.sliced(1, text.size() - 2);
    return isInteger ? FieldValue::of(text.toLongLong()) : FieldValue::of(text.toUtf8());
}

void bindValue(Query &query, const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::Integer)
        query.bind(value.integer);
    else if (value.kind == FieldValue::Kind::Text)
        query.bind(QString::fromUtf8(value.text));
    else
        query.bind(std::nullopt);
}

} // namespace

bool isStoredAsInteger(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::BasisPoints:
    case FieldType::Score:
    case FieldType::Boolean:
    case FieldType::Amount:
    case FieldType::Instant:
    case FieldType::Reference: return true;
    default: return false;
    }
}

Result<QHash<QString, ColumnDefault>> columnDefaults(Database &database, const QString &table)
{
    const QString sql = database.engine() == Engine::Sqlite
                            ? u"SELECT name, \"notnull\", dflt_value, type FROM pragma_table_info(?)"_s
                            : u"SELECT column_name, CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END, column_default, data_type "
                              "FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?"_s;
    QHash<QString, ColumnDefault> defaults;
    Query query(database, sql);
    query.bind(table);
    KEPT_CHECK(query.each([&](const Row &row) {
        const QString type = row.text(3).toLower();
        const bool isInteger = type.contains(u"int"_s);
        defaults.insert(row.text(0), {!row.flag(1), defaultFrom(row.text(2), isInteger)});
    }));
    return defaults;
}

Result<QHash<qint64, std::vector<FieldValue>>> loadRows(Database &database, const QString &table,
                                                        const std::vector<RecordColumn> &columns, const std::vector<qint64> &ids)
{
    QHash<qint64, std::vector<FieldValue>> rows;
    const QStringList marks(static_cast<qsizetype>(std::min(ids.size(), idsInOneStatement)), u"?"_s);
    const QString sql = u"SELECT id, %1 FROM %2 WHERE id IN (%3)"_s.arg(columnList(columns), table, marks.join(u", "_s));
    for (size_t from = 0; from < ids.size(); from += idsInOneStatement) {
        Query query(database, sql);
        for (size_t i = from; i < from + static_cast<size_t>(marks.size()); ++i)
            query.bind(ids[std::min(i, ids.size() - 1)]);
        KEPT_CHECK(query.each([&](const Row &row) {
            std::vector<FieldValue> &values = rows[row.integer(0)];
            for (size_t i = 0; i < columns.size(); ++i)
                values.push_back(valueOf(row, static_cast<int>(i) + 1, columns[i].isInteger));
        }));
    }
    return rows;
}

Result<void> updateRow(Database &database, const QString &table, const std::vector<RecordColumn> &columns,
                       const std::vector<FieldValue> &values, qint64 id, const RowStamp &stamp)
{
    QStringList assignments;
    for (const RecordColumn &column : columns)
        assignments.append(column.name + u" = ?"_s);
    Query query(database, u"UPDATE %1 SET %2, version = version + 1, updated_at = ?, updated_by = ? WHERE id = ?"_s.arg(
                              table, assignments.join(u", "_s)));
    for (const FieldValue &value : values)
        bindValue(query, value);
    query.bind(stamp.at).bind(stamp.by).bind(id);
    KEPT_TRY(const qint64 changed, query.run());
    Q_ASSERT(changed == 1);
    return {};
}

RowStream::RowStream(Database &database, const QString &table, std::vector<RecordColumn> columns, QString joins)
    : m_database(database), m_table(table), m_columns(std::move(columns)), m_joins(std::move(joins))
{}

Result<std::vector<std::vector<FieldValue>>> RowStream::next(int page)
{
    Query query(m_database, u"SELECT t.id, %1 FROM %2 t %3 WHERE t.id > ? AND t.deleted_at IS NULL%4 ORDER BY t.id LIMIT ?"_s.arg(
                                columnList(m_columns), m_table, m_joins, m_condition));
    query.bind(m_after).bind(page);
    return query.all([&](const Row &row) {
        m_after = row.integer(0);
        std::vector<FieldValue> values{FieldValue::of(m_after)};
        for (size_t i = 0; i < m_columns.size(); ++i)
            values.push_back(valueOf(row, static_cast<int>(i) + 1, m_columns[i].isInteger));
        return values;
    });
}

} // namespace kept
