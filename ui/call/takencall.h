// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dialler.h"
#include "models/queries/whocalls.h"

#include <QPointer>

#include <memory>

namespace kept {

/// What the telephone told of a call that came in, in UTC milliseconds.
struct RungLine
{
    CallLine line;
    std::optional<qint64> endedAt;
};

/// A call that came in and was taken, on its way to the form in which it is taken down.
struct TakenCall
{
    QPointer<IncomingCall> call; ///< null once it is over
    std::shared_ptr<const RungLine> told;
    QString number;          ///< empty where it is withheld
    WhoCalls::Answer people; ///< who has the number
};

/// Who calls, as far as that is known.
struct CallerChoice
{
    AccountId customer = AccountId::fromValue(0);
    std::optional<ContactPointId> point = std::nullopt; ///< the number on file that they call from
    std::optional<ContactId> contact = std::nullopt;
};

} // namespace kept
