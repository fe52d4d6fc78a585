// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QBuffer>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace kept {

CsvReader::CsvReader(Utf8Source &source, char separator, CsvLimits limits)
    : m_source(source), m_limits(limits), m_separator(separator)
{
    for (const char stop : {separator, '\n', '\r'})
        m_stops[static_cast<uchar>(stop)] = true;
}

Result<bool> CsvReader::next()
{
    if (m_error)
        return tl::make_unexpected(*m_error);
    startRow();
    for (;;) {
        if (m_at == m_end) {
            KEPT_TRY(const bool more, refill());
            if (!more)
                return atEnd();
        }
        if (m_lastWasCr && *m_at == '\n' && m_ends.empty() && m_state == State::FieldStart && m_bytes.empty()) {
            m_lastWasCr = false;
            ++m_at;
            continue;
        }
        KEPT_TRY(const Step done, step());
        if (done == Step::RowDone)
            return true;
    }
}

void CsvReader::startRow()
{
    m_bytes.clear();
    m_ends.clear();
    m_fieldBegin = 0;
    m_state = State::FieldStart;
    m_rowLine = m_line;
    ++m_row;
}

Result<bool> CsvReader::refill()
{
    const auto chunk = m_source.next();
    if (!chunk) {
        m_error = chunk.error();
        m_error->values.insert(u"line"_s, m_line);
        m_error->values.insert(u"row"_s, m_row);
        return tl::make_unexpected(*m_error);
    }
    m_at = chunk->data();
    m_end = m_at + chunk->size();
    return !chunk->isEmpty();
}

Result<bool> CsvReader::atEnd()
{
    if (m_state == State::Quoted)
        return failure(u"CSV.UNTERMINATED_QUOTE"_s, m_quoteLine);
    if (m_ends.empty() && m_state == State::FieldStart) {
        --m_row;
        return false;
    }
    KEPT_CHECK(endField('\n'));
    return true;
}

Result<CsvReader::Step> CsvReader::step()
{
    switch (m_state) {
    case State::FieldStart:
        m_lastWasCr = false;
        if (*m_at == '"') {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            ++m_at;
            return Step::More;
        }
        m_state = State::Field;
        return inField();
    case State::Field: return inField();
    case State::Quoted: return inQuotes();
    case State::QuoteInQuoted: return afterQuote();
    }
    Q_UNREACHABLE();
}

Result<CsvReader::Step> CsvReader::inField()
{
    const char *at = m_at;
    while (at != m_end && !m_stops[static_cast<uchar>(*at)])
        ++at;
    KEPT_CHECK(append(m_at, at));
    m_at = at;
    if (at == m_end)
        return Step::More;
    return endField(*m_at++);
}

Result<CsvReader::Step> CsvReader::inQuotes()
{
    const auto length = static_cast<size_t>(m_end - m_at);
    const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', length));
    const char *const stop = quote ? quote : m_end;
    countLines(m_at, stop);
    KEPT_CHECK(append(m_at, stop));
    m_at = stop;
    if (quote) {
        m_state = State::QuoteInQuoted;
        ++m_at;
    }
    return Step::More;
}

Result<CsvReader::Step> CsvReader::afterQuote()
{
    const char byte = *m_at;
    m_lastWasCr = false;
    if (byte == '"') {
        KEPT_CHECK(append(m_at, m_at + 1));
        ++m_at;
        m_state = State::Quoted;
        return Step::More;
    }
    if (!m_stops[static_cast<uchar>(byte)])
        return failure(u"CSV.TEXT_AFTER_QUOTE"_s, m_line);
    ++m_at;
    return endField(byte);
}

Result<CsvReader::Step> CsvReader::endField(char terminator)
{
    if (size() >= m_limits.columns)
        return failure(u"CSV.TOO_MANY_COLUMNS"_s, m_line);
    m_ends.push_back(m_bytes.size());
    m_fieldBegin = m_bytes.size();
    m_state = State::FieldStart;
    if (terminator == m_separator)
        return Step::More;
    m_lastWasCr = terminator == '\r';
    ++m_line;
    return Step::RowDone;
}

Result<void> CsvReader::append(const char *from, const char *to)
{
    m_bytes.append(from, to);
    if (static_cast<qsizetype>(m_bytes.size() - m_fieldBegin) > m_limits.fieldBytes)
        return failure(u"CSV.FIELD_TOO_LONG"_s, m_line);
    if (static_cast<qsizetype>(m_bytes.size()) > m_limits.rowBytes)
        return failure(u"CSV.ROW_TOO_LONG"_s, m_rowLine);
    return {};
}

void CsvReader::countLines(const char *from, const char *to)
{
    for (const char *at = from; at != to; ++at) {
        m_line += *at == '\r' || (*at == '\n' && !m_lastWasCr) ? 1 : 0;
        m_lastWasCr = *at == '\r';
    }
}

tl::unexpected<Error> CsvReader::failure(QString code, qint64 line)
{
    const QVariantMap where{{u"line"_s, line}, {u"row"_s, m_row}, {u"column"_s, size() + 1}};
    m_error = Error{ErrorKind::Invalid, std::move(code), {}, where, {}};
    return tl::make_unexpected(*m_error);
}

namespace {

// How many of the sample's first rows have as many fields as the heading; 0 unless the heading has two or more.
qint64 agreement(QByteArrayView sample, char separator)
{
    QByteArray bytes = sample.toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Utf8Source source(buffer, TextEncoding{u"UTF-8"_s, EncodingBasis::Chosen, 0});
    CsvReader reader(source, separator);
    qsizetype columns = 0;
    qint64 rows = 0;
    qint64 equal = 0;
    for (auto more = reader.next(); more && *more && rows < 200; more = reader.next()) {
        columns = rows == 0 ? reader.size() : columns;
        equal += reader.size() == columns ? 1 : 0;
        ++rows;
    }
    return columns < 2 ? 0 : equal * 1'000'000 / rows * 1000 + columns;
}

} // namespace

char sniffSeparator(QByteArrayView sample)
{
    constexpr qsizetype enough = 64 * 1024;
    const QByteArrayView head = sample.first(std::min(sample.size(), enough));
    char best = ',';
    qint64 score = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const qint64 points = agreement(head, candidate);
        if (points > score) {
            score = points;
            best = candidate;
        }
    }
    return best;
}

} // namespace kept
