// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/fieldtext.h"

namespace kept {

/// Reads a date into its ISO text ("2005-09-30"); ISO is taken under every order. Errors by code: VALUE.DATE,
/// VALUE.DATE_ORDER (a date with slashes or points, but nothing says which part is the day).
std::optional<ValueRemark> readDate(const QByteArray &text, DateOrder order, QByteArray &iso);

/// Reads an ISO 8601 instant into UTC milliseconds; without an offset it is taken as UTC, a mere date as its midnight.
/// Error: VALUE.INSTANT.
std::optional<ValueRemark> readInstant(const QByteArray &text, DateOrder order, qint64 &milliseconds);

} // namespace kept
