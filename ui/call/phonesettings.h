// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/baresipdialler.h"

namespace kept {

/// Who takes the numbers that are called.
enum class PhoneWay { HandOver, Baresip };

/// How this computer makes calls; kept with its other preferences, not in the desk's store: a telephone stands on one table.
struct PhoneSettings
{
    PhoneWay way = PhoneWay::HandOver;
    QString handOver = defaultHandOver();
    BaresipLine baresip{QStringLiteral("127.0.0.1"), 4444, QStringLiteral("sip:{number}@")};

    static QString defaultHandOver() { return QStringLiteral("tel:{number}"); }
    static PhoneSettings stored();
    void store() const;

    /// Errors (Invalid): those of checkDialPattern(), DIAL.HOST (none), of the way that is chosen.
    Result<void> check() const;
    /// A dialler for one call.
    Dialler *makeDialler(PhoneWay byWay, QObject *parent) const;

    friend bool operator==(const PhoneSettings &, const PhoneSettings &) = default;
};

} // namespace kept
