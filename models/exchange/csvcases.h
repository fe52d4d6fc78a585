// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace kept {

/// Reads a file of CSV cases ({group: {"cases": [{"id", "csv", "delimiter"?}]}}) and answers one JSON line for each:
/// {"id", "rows"} or {"id", "error", "line"}; a case that expects records also gets "records", keyed by the heading.
/// Error: CASES.JSON with the offset.
Result<std::vector<QByteArray>> runCsvCases(const QByteArray &json);

} // namespace kept
