// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <algorithm>

namespace kept {

/// Bounds of a password, in characters.
constexpr int shortestPassword = 8;
constexpr int longestPassword = 200;

/// How long a person waits after some failed sign-ins in a row before the next one is looked at, in milliseconds: nothing after
/// a slip or two, then twice as long with each, at most a quarter of an hour.
constexpr qint64 signInDelay(int failures)
{
    constexpr int free = 3;
    constexpr qint64 first = 5'000;
    constexpr qint64 longest = 900'000;
    if (failures < free)
        return 0;
    const int doublings = failures - free;
    return doublings >= 8 ? longest : std::min(longest, first << doublings);
}

/// Errors (Invalid): PASSWORD.SHORT (value least), PASSWORD.LONG (value most).
inline Result<void> checkPassword(const QString &password)
{
    if (password.size() < shortestPassword)
        return fail(ErrorKind::Invalid, QStringLiteral("PASSWORD.SHORT"), {}, {{QStringLiteral("least"), shortestPassword}});
    if (password.size() > longestPassword)
        return fail(ErrorKind::Invalid, QStringLiteral("PASSWORD.LONG"), {}, {{QStringLiteral("most"), longestPassword}});
    return {};
}

} // namespace kept
