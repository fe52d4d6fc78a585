// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

namespace kept {

/// Makes a cell that no spreadsheet takes for a formula (CWE-1236, OWASP ASVS 1.2.10): text that begins, after any
/// apostrophes, with = + - @ TAB CR or NUL gets an apostrophe in front. A plain decimal number ("-12.50") stays.
QByteArray neutralised(QByteArrayView text);
/// Exactly undoes neutralised(): takes one apostrophe off text of apostrophes followed by one of those characters.
QByteArrayView withoutNeutralising(QByteArrayView text);

/// Writes RFC 4180 rows in UTF-8: CRLF, quotes only where needed, formula cells neutralised.
class CsvWriter final
{
public:
    /// The device stays the caller's and must be open for writing.
    explicit CsvWriter(QIODevice &device, char separator = ',');

    void add(QByteArrayView text);
    void endRow();
    /// Hands the buffered rest to the device. Error: FILE.WRITE.
    Result<void> flush();
    /// The first failed write, if any, since the writer was made. Error: FILE.WRITE.
    Result<void> state() const;

private:
    void writeOut();
    QIODevice &m_device;
    char m_separator;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

} // namespace kept
