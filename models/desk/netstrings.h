// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace kept {

/// One netstring: its length, a colon, the bytes, a comma.
QByteArray toNetstring(const QByteArray &bytes);

/// Takes netstrings out of a stream however it is cut. After something that is none, or one longer than 64 KiB, it is broken for
/// good: nobody can tell where the next would begin.
class NetstringReader
{
public:
    static constexpr qsizetype longest = 64 * 1024;

    void feed(const QByteArray &bytes);
    /// The next one that is whole; none: more has to come, or the stream is broken.
    std::optional<QByteArray> next();
    bool isBroken() const { return m_isBroken; }

private:
    std::optional<QByteArray> giveUp();

    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace kept
