// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/netstrings.h"

#include <algorithm>

namespace kept {

namespace {

constexpr qsizetype longestHead = 5; // digits of 65536

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArray toNetstring(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

void NetstringReader::feed(const QByteArray &bytes)
{
    if (!m_isBroken)
        m_bytes += bytes;
}

std::optional<QByteArray> NetstringReader::next()
{
    if (m_isBroken || m_bytes.isEmpty())
        return std::nullopt;
    const auto head = std::find_if_not(m_bytes.cbegin(), m_bytes.cend(), isDigit) - m_bytes.cbegin();
    const bool isCut = head == m_bytes.size();
    const bool hasIdleZero = head > 1 && m_bytes.front() == '0';
    if (head > longestHead || hasIdleZero || (!isCut && (head == 0 || m_bytes.at(head) != ':')))
        return giveUp();
    const qsizetype length = m_bytes.first(head).toLongLong();
    if (length > longest)
        return giveUp();
    const qsizetype whole = head + 1 + length + 1;
    if (isCut || m_bytes.size() < whole)
        return std::nullopt;
    if (m_bytes.at(whole - 1) != ',')
        return giveUp();
    QByteArray found = m_bytes.mid(head + 1, length);
    m_bytes.remove(0, whole);
    return found;
}

std::optional<QByteArray> NetstringReader::giveUp()
{
    m_isBroken = true;
    m_bytes.clear();
    return std::nullopt;
}

} // namespace kept
