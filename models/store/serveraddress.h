// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

namespace kept {

enum class WithPassword { No, Yes };

/// The place as StoreLocation::parse() takes it; what is written down goes without the password.
QString addressOf(const StoreLocation &location, WithPassword wanted = WithPassword::No);

/// What the server's driver is to be told, "key=value;key=value": how long it waits, and that a server elsewhere has to
/// prove who it is unless the location's options say otherwise.
QString driverOptions(const StoreLocation &location);

} // namespace kept
