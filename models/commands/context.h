// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/role.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace kept {

class PackShelf;

/// Who asks for a command, when, and from where. The command id is random: asking again with the same id does nothing twice.
struct Context
{
    std::optional<UserId> actor; ///< none on a stand-alone file without users
    QString actorName;
    Role role = Role::Specialist;
    qint64 now = 0; ///< UTC milliseconds
    QTimeZone deskZone = QTimeZone::utc();
    QString commandId;
    std::shared_ptr<const PackShelf> packs = {}; ///< the contact rules in force; none: those of the program

    /// The calendar date at this desk.
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(now, deskZone).date(); }
};

} // namespace kept
