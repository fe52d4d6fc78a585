// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrator.h"

namespace kept {

/// Finds out what stands behind a server's address, changing nothing there; it may take ten seconds.
/// Errors: STORE.UNREACHABLE, STORE.PASSWORD (it wants one), STORE.SIGNIN (it refuses this user or password),
/// STORE.NODATABASE, STORE.TLS (no encryption, or the server can't prove who it is), STORE.CROWDED, all Unavailable; those
/// of schemaState().
Result<SchemaState> probeServer(const StoreLocation &location);

} // namespace kept
