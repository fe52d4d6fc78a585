// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

namespace kept {

/// Where the settings of this computer keep something of whoever works at a desk: "what/store/user". The store is a digest of
/// its place; a file without users has the user 0.
QString ownKey(const QString &what, const Desk &desk);
/// The same of a person at a store; 0 at a file without users.
QString ownKey(const QString &what, const StoreLocation &store, qint64 user);

} // namespace kept
