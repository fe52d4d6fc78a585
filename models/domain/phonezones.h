// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace kept {

/// The time zones in which a telephone number may be in use, by the longest prefix on file.
class PhoneZones final
{
public:
    /// Reads resources/zones/phone-zones.json. Errors: Invalid PHONEZONES.FORMAT with what is wrong in detail.
    static Result<PhoneZones> parse(const QByteArray &json);

    /// IANA ids for an E.164 number, in alphabetical order; empty for toll-free, non-geographic and unknown numbers:
    /// they say nothing about where the person is, so a location has to be asked for.
    std::vector<QByteArray> lookup(const QString &e164) const;

private:
    QHash<QByteArray, std::vector<QByteArray>> m_zones;
    qsizetype m_longest = 0;
};

} // namespace kept
