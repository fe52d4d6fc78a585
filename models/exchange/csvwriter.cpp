// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

bool startsFormula(char byte)
{
    return byte == '=' || byte == '+' || byte == '-' || byte == '@' || byte == '\t' || byte == '\r' || byte == '\0';
}

qsizetype apostrophes(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == '\'')
        ++count;
    return count;
}

bool isPlainNumber(QByteArrayView text)
{
    qsizetype at = !text.isEmpty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const qsizetype first = at;
    bool point = false;
    for (; at < text.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        const bool firstPoint = text[at] == '.' && !point && at > first && at + 1 < text.size();
        if (!digit && !firstPoint)
            return false;
        point = point || firstPoint;
    }
    return at > first;
}

bool needsQuotes(QByteArrayView text, char separator)
{
    for (const char byte : text)
        if (byte == separator || byte == '"' || byte == '\n' || byte == '\r')
            return true;
    return false;
}

} // namespace

QByteArray neutralised(QByteArrayView text)
{
    const qsizetype leading = apostrophes(text);
    const bool dangerous = leading < text.size() && startsFormula(text[leading]);
    if (!dangerous || (leading == 0 && isPlainNumber(text)))
        return text.toByteArray();
    return '\'' + text.toByteArray();
}

QByteArrayView withoutNeutralising(QByteArrayView text)
{
    const qsizetype leading = apostrophes(text);
    return leading > 0 && leading < text.size() && startsFormula(text[leading]) ? text.sliced(1) : text;
}

CsvWriter::CsvWriter(QIODevice &device, char separator) : m_device(device), m_separator(separator)
{
    m_buffer.reserve(bufferBytes + 4096);
}

void CsvWriter::add(QByteArrayView text)
{
    if (m_rowBegun)
        m_buffer.append(m_separator);
    m_rowBegun = true;
    const bool risky = !text.isEmpty() && (startsFormula(text[0]) || text[0] == '\'');
    const QByteArray safe = risky ? neutralised(text) : QByteArray();
    const QByteArrayView cell = risky ? QByteArrayView(safe) : text;
    if (!needsQuotes(cell, m_separator)) {
        m_buffer.append(cell);
        return;
    }
    m_buffer.append('"');
    for (const char byte : cell)
        m_buffer.append(byte == '"' ? 2 : 1, byte);
    m_buffer.append('"');
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_rowBegun = false;
    if (m_buffer.size() >= bufferBytes)
        writeOut();
}

void CsvWriter::writeOut()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
}

Result<void> CsvWriter::flush()
{
    writeOut();
    return state();
}

Result<void> CsvWriter::state() const
{
    if (m_failed)
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, m_device.errorString());
    return {};
}

} // namespace kept
