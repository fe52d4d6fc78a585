// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/unsettledcommands.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString UnsettledCommands::idFor(const QString &command, const QString &fresh) const
{
    return m_ids.value(command, fresh);
}

Error UnsettledCommands::failed(const QString &command, const QString &id, Error error)
{
    if (error.code == u"STORE.UNSETTLED")
        m_ids.insert(command, id);
    if (error.code == u"STORE.LOST")
        return notBegun(command, std::move(error));
    if (error.code != u"COMMAND.REUSED" || m_ids.value(command) != id)
        return error;
    m_ids.remove(command);
    return {ErrorKind::Conflict, u"STORE.SETTLED"_s, error.detail, {}, {}};
}

Error UnsettledCommands::notBegun(const QString &command, Error error) const
{
    if (error.code == u"STORE.LOST" && m_ids.contains(command))
        error.code = u"STORE.UNSETTLED"_s;
    return error;
}

} // namespace kept
