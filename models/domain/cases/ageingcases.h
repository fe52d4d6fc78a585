// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace kept {

/// Answers every case of a file about ageing, one JSON line each: scripts of events as {"id", "actual": [the result of each
/// check]}, the others shaped as what they expect; {"id", "unsupported"} for what is not known. Error: CASES.JSON (Invalid) with
/// the offset.
Result<std::vector<QByteArray>> runAgeingCases(const QByteArray &json);

} // namespace kept
