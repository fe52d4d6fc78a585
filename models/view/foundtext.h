// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/find.h"

namespace kept {

/// "Person", "Organisation", "Agency" for a stored type of customer.
QString customerTypeText(const QString &type);
/// What stands below something found: whose it is; of a customer what tells them from others of the same name.
QString foundDetailText(const FoundRow &row);

} // namespace kept
