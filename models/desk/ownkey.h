// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

namespace kept {

/// Where the settings of this computer keep something of whoever works at a desk: "what/store/user". The store is a digest of
/// its place; a file without users has the user 0.
QString ownKey(const QString &what, const Desk &desk);

} // namespace kept
