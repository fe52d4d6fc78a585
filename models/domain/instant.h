// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace kept {

/// A point in time as UTC milliseconds, where a bare number could be taken for something else.
struct Instant
{
    qint64 utc = 0;
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

} // namespace kept
