// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/currency.h"
#include "models/domain/fieldvalue.h"
#include "models/store/imports/recordrows.h"

namespace kept {

/// One column of an export, and where its value is in the rows read for it (0 is the record's id).
struct ExportColumn
{
    QString heading;
    const Field *field = nullptr;
    size_t value = 0;
    size_t relatedKey = 0; ///< of a Reference: the key of the related record
};

/// What to read of an object's table, and how it becomes the columns of an export.
class ExportColumns final
{
public:
    explicit ExportColumns(const ObjectType &object);

    const std::vector<RecordColumn> &read() const { return m_read; }
    const QString &joins() const { return m_joins; }
    QStringList headings() const;
    /// The texts of a row, by column.
    std::vector<QByteArray> texts(const std::vector<FieldValue> &row, QDate today) const;

    /// The currency of a row's amounts; no currency where the object has none.
    Currency currencyOf(const std::vector<FieldValue> &row) const;

private:
    void addReference(const Field &field);
    size_t addRead(const QString &column, bool isInteger);
    QByteArray text(const ExportColumn &column, const std::vector<FieldValue> &row, QDate today) const;
    QByteArray figureText(const ExportColumn &column, const std::vector<FieldValue> &row, QDate today) const;

    const ObjectType &m_object;
    std::vector<ExportColumn> m_columns;
    std::vector<RecordColumn> m_read;
    QString m_joins;
    size_t m_currency = 0;
    size_t m_pausedDays = 0;
    size_t m_since = 0;
    size_t m_asOf = 0;
    size_t m_lastPayment = 0;
};

} // namespace kept
