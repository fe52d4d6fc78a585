// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No call once seven about the debt were placed to the person in seven days (12 CFR 1006.14(b)(2)(i)(A)).
extern const ContactRule callCount;

} // namespace kept
