// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvsource.h"
#include "models/exchange/csvwriter.h"

#include <QTemporaryFile>

namespace kept {

/// The rows of one source that were refused, with their original columns and what to mend, to be fed again.
/// Nothing is at its path before keep().
class RefusedRows final
{
public:
    explicit RefusedRows(const CsvSource &source) : m_source(source) {}

    /// Writes the refused rows of a batch, each once, with all its refusals. Error: FILE.WRITE.
    Result<void> add(const SourceBatch &batch, const std::vector<RowRemark> &remarks);
    qint64 count() const { return m_count; }
    /// Puts the file in its place, over an older one. Error: FILE.WRITE.
    Result<void> keep(const QString &path);

private:
    Result<void> start();
    void addRow(const SourceBatch &batch, size_t row, qint64 number, const QString &reason);

    const CsvSource &m_source;
    QTemporaryFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
    qint64 m_count = 0;
};

} // namespace kept
