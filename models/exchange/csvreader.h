// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/textencoding.h"

#include <array>
#include <string>
#include <vector>

namespace kept {

/// How much a row may hold before the file is refused; together they bound the reader's memory.
struct CsvLimits
{
    qsizetype fieldBytes = 1024 * 1024;
    qsizetype rowBytes = 16 * 1024 * 1024;
    qsizetype columns = 1000;
};

/// Reads RFC 4180 rows from a UTF-8 stream: LF, CRLF or CR ends a row, a bare quote inside a field is text,
/// rows of other lengths and NUL come through as they are. Constant memory; the fields are views into a buffer
/// that the next row reuses.
class CsvReader final
{
public:
    explicit CsvReader(Utf8Source &source, char separator = ',', CsvLimits limits = {});

    /// Takes the next row; false at the end. Errors (values line, row, column; all count from 1): those of the
    /// source, CSV.UNTERMINATED_QUOTE (line is where the quote opened), CSV.TEXT_AFTER_QUOTE, CSV.FIELD_TOO_LONG,
    /// CSV.ROW_TOO_LONG, CSV.TOO_MANY_COLUMNS. After an error the reader stays at it.
    Result<bool> next();

    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    QByteArrayView field(qsizetype index) const
    {
        const size_t at = static_cast<size_t>(index);
        const size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return QByteArrayView(m_bytes.data() + begin, static_cast<qsizetype>(m_ends[at] - begin));
    }
    /// All fields of the row, one after the other, and where each ends.
    const std::string &bytes() const { return m_bytes; }
    const std::vector<size_t> &ends() const { return m_ends; }
    /// The row's number in the file, the heading being 1; rows with line breaks in quotes count once.
    qint64 row() const { return m_row; }
    /// The line of the file the row starts on.
    qint64 line() const { return m_rowLine; }
    /// A line with nothing on it: one empty field.
    bool isBlank() const { return m_ends.size() == 1 && m_ends[0] == 0; }

private:
    enum class State { FieldStart, Field, Quoted, QuoteInQuoted };
    enum class Step { More, RowDone };

    void startRow();
    Result<bool> refill();
    Result<bool> atEnd();
    Result<Step> step();
    Result<Step> inField();
    Result<Step> inQuotes();
    Result<Step> afterQuote();
    Result<Step> endField(char terminator);
    Result<void> append(const char *from, const char *to);
    void countLines(const char *from, const char *to);
    tl::unexpected<Error> failure(QString code, qint64 line);

    Utf8Source &m_source;
    CsvLimits m_limits;
    char m_separator;
    std::array<bool, 256> m_stops{};
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::string m_bytes;
    std::vector<size_t> m_ends;
    size_t m_fieldBegin = 0;
    State m_state = State::FieldStart;
    bool m_lastWasCr = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 1;
    qint64 m_row = 0;
    std::optional<Error> m_error;
};

/// The separator (comma, semicolon, tab or pipe) under which the rows of the sample agree best; comma when none does.
char sniffSeparator(QByteArrayView sample);

} // namespace kept
