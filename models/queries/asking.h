// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace kept {

class PackShelf;

/// By whom and when a question is asked. Each question is a plain struct Q with an `Answer`, and
/// `Result<Q::Answer> answer(Database &, const Asking &, const Q &)`, which only reads. Errors of every question: Storage,
/// Unavailable and Cancelled as the store has them.
struct Asking
{
    qint64 now = 0; ///< UTC milliseconds
    QDate today;    ///< the calendar date at the desk
    std::optional<UserId> actor;
    QTimeZone zone = QTimeZone::utc();           ///< the desk's own
    std::shared_ptr<const PackShelf> packs = {}; ///< the contact rules in force; none: those of the program
};

} // namespace kept
