// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

namespace kept {

/// What a server says to a password that somebody typed.
enum class PasswordProof {
    Right,
    Wrong,
    NotAsked, ///< it lets this login in without one: nobody has shown who they are
};

/// Joins the server once more as the same login, with what was typed in place of any password that is known, and leaves again; may
/// take ten seconds. Errors: those of probeServer() but STORE.PASSWORD.
Result<PasswordProof> provePassword(const StoreLocation &location, const QString &typed);

} // namespace kept
