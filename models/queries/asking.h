// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace kept {

/// By whom and when a question is asked. Each question is a plain struct Q with an `Answer`, and
/// `Result<Q::Answer> answer(Database &, const Asking &, const Q &)`, which only reads. Errors of every question: Storage,
/// Unavailable and Cancelled as the store has them.
struct Asking
{
    qint64 now = 0; ///< UTC milliseconds
    QDate today;    ///< the calendar date at the desk
    std::optional<UserId> actor;
    QTimeZone zone = QTimeZone::utc(); ///< the desk's own
};

} // namespace kept
