// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rulepack.h"
#include "models/domain/result.h"

namespace kept {

/// Reads a rule pack, format "kept-rule-pack/1" (docs/compliance-packs.md). Errors: Invalid PACK.FORMAT; detail is the
/// path of what is wrong and why, values has both as "path" and "reason".
Result<RulePack> readRulePack(const QByteArray &json);

} // namespace kept
