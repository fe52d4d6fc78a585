// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>

namespace kept {

/// Plays a script of payments, charges and payments taken back; the result of each check, in order, shaped as the check.
/// Errors: CASE.FORMAT, CASE.UNSUPPORTED (an event that is not known here).
Result<QJsonValue> runDebtScript(const QJsonArray &events);

} // namespace kept
