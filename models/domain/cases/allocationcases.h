// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocationorder.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace kept {

/// Answers every case of a file of allocations, one JSON line each: {"id", "actual": {"splits", "instalments", "overpaid"}} for
/// a plain case, {"id", "actual": [the result of each check]} for a script of events, {"id", "unsupported"} for what is not known.
/// Error: CASES.JSON (Invalid) with the offset.
Result<std::vector<QByteArray>> runAllocationCases(const QByteArray &json);

/// The order of a strategy as the cases name it. Error: CASE.UNSUPPORTED.
Result<AllocationOrder> caseOrder(const QString &strategy, const QString &processing, const QString &futureRule);

} // namespace kept
