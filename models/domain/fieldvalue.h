// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kept {

/// A value as the store keeps it: amounts in minor units, instants in UTC milliseconds, dates as ISO text, flags 0 or 1.
/// Absent means that nothing was said, Empty that there is none.
struct FieldValue
{
    enum class Kind { Absent, Empty, Integer, Text };
    Kind kind = Kind::Absent;
    qint64 integer = 0;
    QByteArray text;

    static FieldValue empty() { return {Kind::Empty, 0, {}}; }
    static FieldValue of(qint64 number) { return {Kind::Integer, number, {}}; }
    static FieldValue of(QByteArray utf8) { return {Kind::Text, 0, std::move(utf8)}; }
    bool isSet() const { return kind == Kind::Integer || kind == Kind::Text; }
    friend bool operator==(const FieldValue &a, const FieldValue &b)
    {
        return a.kind == b.kind && a.integer == b.integer && a.text == b.text;
    }
};

} // namespace kept
