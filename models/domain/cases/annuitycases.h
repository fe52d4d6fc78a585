// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// The value of one annuity function {"fn", "args"}, null where there is none. Errors: CASE.FORMAT, CASE.UNSUPPORTED.
Result<QJsonValue> runAnnuityCase(const QJsonObject &testCase);

} // namespace kept
