// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace kept {

/// Answers every case of a file of instalments, one JSON line each: {"id", "actual"} shaped as what the case expects, or
/// {"id", "unsupported"}. Error: CASES.JSON (Invalid) with the offset.
Result<std::vector<QByteArray>> runScheduleCases(const QByteArray &json);

} // namespace kept
