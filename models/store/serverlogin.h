// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/store/transaction.h"

namespace kept {

/// Lets a login of the server into the database as a role: made when there is none, taken out of the groups of other roles.
/// Without a password a login keeps the one it has. The password is hashed here: the server, and its log, never see it.
/// Only for PostgreSQL, by a login that may make roles. Errors: STORE.RIGHT (Refused); LOGIN.NAME (Invalid) for a name that the
/// server can't take; LOGIN.OWNER (Refused) for one that policies don't bind.
Result<void> grantLogin(Transaction &transaction, const QString &login, Role role, const QString &password);
/// Takes a login out of the database. A login that belongs nowhere else can't sign in any more. Errors: as above.
Result<void> revokeLogin(Transaction &transaction, const QString &login);

/// Whether the login is in any of the groups of this database.
Result<bool> isLetIn(Database &database, const QString &login);
/// The group of the server that people of a role are let into.
Result<QString> groupOf(Database &database, Role role);

} // namespace kept
