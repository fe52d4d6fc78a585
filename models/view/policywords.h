// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisepolicy.h"

namespace kept {

/// Which promises count: "All but cancelled ones".
QString countingText(PromiseCounting counting);
/// "Business days"
QString graceKindText(GraceKind kind);

} // namespace kept
