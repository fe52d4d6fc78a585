// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/fieldvalue.h"
#include "models/store/database.h"

#include <QHash>

#include <vector>

namespace kept {

/// A column of a table and how its values are stored.
struct RecordColumn
{
    QString name;
    bool isInteger = false;
};

bool isStoredAsInteger(FieldType type);

/// What a column holds when nothing is said.
struct ColumnDefault
{
    bool mayBeNull = true;
    FieldValue value; ///< Empty when there is no default
};

/// The defaults of a table's columns, as the database has them.
Result<QHash<QString, ColumnDefault>> columnDefaults(Database &database, const QString &table);

/// The rows of these ids, by id, with the columns in order.
Result<QHash<qint64, std::vector<FieldValue>>> loadRows(Database &database, const QString &table,
                                                        const std::vector<RecordColumn> &columns, const std::vector<qint64> &ids);

/// Who changes rows and when.
struct RowStamp
{
    qint64 at = 0; ///< UTC milliseconds
    std::optional<qint64> by;
};

/// Writes the columns of one row and raises its version.
Result<void> updateRow(Database &database, const QString &table, const std::vector<RecordColumn> &columns,
                       const std::vector<FieldValue> &values, qint64 id, const RowStamp &stamp);

/// Streams all rows of a table in the order of their ids, `page` at a time, leaving out the recycle bin: each row as its id
/// and its columns. Joins give the texts of related records: {"LEFT JOIN account r0 ON r0.id = t.account_id"}; columns are
/// then named with their alias, the table's own with "t.".
class RowStream final
{
public:
    RowStream(Database &database, const QString &table, std::vector<RecordColumn> columns, QString joins);
    /// Leaves out what doesn't meet the condition on t as well.
    void narrow(const QString &condition) { m_condition = QStringLiteral(" AND (%1)").arg(condition); }
    /// The next page; empty at the end.
    Result<std::vector<std::vector<FieldValue>>> next(int page);

private:
    Database &m_database;
    QString m_table;
    std::vector<RecordColumn> m_columns;
    QString m_joins;
    QString m_condition;
    qint64 m_after = 0;
};

} // namespace kept
