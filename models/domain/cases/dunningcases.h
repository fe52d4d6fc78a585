// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// The notices after each step of a dunning script. Errors: CASE.FORMAT, CASE.UNSUPPORTED.
Result<QJsonValue> runDunning(const QJsonObject &section);
/// The balance after each step of a script with fees.
Result<QJsonValue> runDunningFees(const QJsonObject &section);
/// The dates of levels, or the levels after each run, of one case.
Result<QJsonValue> runCreditControl(const QJsonObject &testCase, const QJsonObject &section);

} // namespace kept
