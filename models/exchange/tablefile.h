// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvwriter.h"

#include <QSaveFile>
#include <QStringList>

namespace kept {

/// What a table on screen says, as text: money as plain decimals, dates as 2026-03-20.
struct TableText
{
    QStringList headings;
    std::vector<QStringList> rows;
};

/// A table on its way into a CSV file (UTF-8 with its mark, as spreadsheets want it; formula cells neutralised). The file
/// appears as a whole with finish(), or stays as it was.
class TableFile final
{
public:
    /// Error: FILE.OPEN (values: path).
    static Result<std::unique_ptr<TableFile>> create(const QString &path);
    void addRow(const QStringList &cells);
    /// How many rows it has, headings not counted. Error: FILE.WRITE (values: path).
    Result<qint64> finish();

private:
    explicit TableFile(const QString &path) : m_file(path), m_writer(m_file) {}

    QSaveFile m_file;
    CsvWriter m_writer;
    qint64 m_lines = 0;
};

/// Writes a whole table; the answer is the number of its rows. Errors: those of TableFile.
Result<qint64> saveTable(const QString &path, const TableText &table);

} // namespace kept
