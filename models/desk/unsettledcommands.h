// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>

namespace kept {

/// Commands of which the connection took the answer with it. Given once more, changed or not, a command goes under the id of the
/// attempt before: the store then tells what was done, or does it now, and never both.
class UnsettledCommands final
{
public:
    /// The id under which to give the command: that of the unsettled attempt, else `fresh`.
    QString idFor(const QString &command, const QString &fresh) const;
    void settled(const QString &command) { m_ids.remove(command); }
    /// What to tell of a command that failed under this id. STORE.SETTLED (Conflict): the attempt before was done after all, with
    /// something else in it than is given now; nothing was done now.
    Error failed(const QString &command, const QString &id, Error error);
    /// What to tell of a command that the store was too far away to be asked about. STORE.UNSETTLED (Unavailable) stays until it was.
    Error notBegun(const QString &command, Error error) const;

private:
    QHash<QString, QString> m_ids; ///< by the command's name
};

} // namespace kept
