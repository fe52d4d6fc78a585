// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/store/database.h"

#include <QDate>

#include <concepts>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace kept {

/// Many new rows of one table at the speed of the engine: prepared inserts on SQLite's own handle, COPY on PostgreSQL.
/// Wants an open transaction around it. Rows of other tables may be written between; PostgreSQL gets them in blocks,
/// so a table that refers to another says so with after().
class BulkWriter final
{
public:
    BulkWriter(Database &database, const QString &table, const QStringList &columns);
    ~BulkWriter();
    BulkWriter(const BulkWriter &) = delete;
    BulkWriter &operator=(const BulkWriter &) = delete;

    /// The rows this one refers to: they reach the server first. The parent must outlive this writer.
    BulkWriter &after(BulkWriter &parent);

    /// The values of a row, in the order of the columns; conversions as in Query::bind.
    BulkWriter &add(std::integral auto value) { return addInteger(static_cast<qint64>(value)); }
    BulkWriter &add(QStringView text); ///< empty or null is stored as empty; U+0000 and half a surrogate pair are refused
    /// Text that is known to be UTF-8 without U+0000; it must live until the end of the row.
    BulkWriter &addUtf8(QByteArrayView utf8);
    BulkWriter &add(QDate date); ///< an invalid date is NULL
    BulkWriter &add(const QByteArray &bytes);
    BulkWriter &add(Money money) { return addInteger(money.minor()); }
    BulkWriter &add(Currency currency) { return add(currency.code()); }
    BulkWriter &add(std::nullopt_t);
    template<class Tag>
    BulkWriter &add(Id<Tag> id)
    {
        return addInteger(id.value());
    }
    template<class T>
    BulkWriter &add(const std::optional<T> &value)
    {
        return value ? add(*value) : add(std::nullopt);
    }
    BulkWriter &addTextOrNull(QStringView text) { return text.isEmpty() ? add(std::nullopt) : add(text); }

    /// Ends the row. Errors as of a statement: on SQLite at once and the row is not there, on PostgreSQL perhaps rows
    /// later and the transaction is lost. TEXT.CONTROL (Invalid) for text that can't be stored, before anything is sent.
    Result<void> endRow();
    /// Hands over what is still held back; without it the last rows may be missing.
    Result<void> finish();
    qint64 rows() const { return m_rows; }

private:
    BulkWriter &addInteger(qint64 value);
    void encode(QStringView text, QByteArray *target);
    void appendEscaped(QByteArrayView utf8);
    void separate();
    void prepare();
    Result<void> insertRow();
    Result<void> copyRows();
    Result<void> chooseTarget();
    Result<void> endCopy();
    Result<void> moveStaged();

    Database &m_database;
    QString m_table;
    QString m_target; ///< what COPY writes to: the table, or one that is handed on from
    QStringList m_columns;
    std::vector<BulkWriter *> m_parents;
    sqlite3_stmt *m_insert = nullptr;
    std::vector<QByteArray> m_texts; ///< what SQLite has bound until the row is inserted
    QByteArray m_block;              ///< rows in COPY's text format, waiting to be sent
    qsizetype m_rowStart = 0;
    int m_column = 0;
    qint64 m_rows = 0;
    std::optional<Error> m_problem;
};

} // namespace kept
