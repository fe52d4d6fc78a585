// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sessionuser.h"

#include "models/store/query.h"

#include <libpq-fe.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<SessionUser> sessionUser(Database &database)
{
    Query query(database, u"SELECT session_user, CASE WHEN pg_has_role(session_user, relowner, 'MEMBER') THEN 1 ELSE 0 END "
                          "FROM pg_class WHERE oid = to_regclass('app_user')"_s);
    KEPT_TRY(const auto found, query.first([](const Row &row) {
        return SessionUser{row.text(0), row.integer(1) != 0, false, std::nullopt};
    }));
    SessionUser session = found.value_or(SessionUser());
    session.usedPassword = PQconnectionUsedPassword(static_cast<PGconn *>(database.nativeHandle())) != 0;
    KEPT_TRY(session.user, findUser(database, session.login));
    if (session.user && !session.user->isActive)
        session.user.reset();
    return session;
}

} // namespace kept
