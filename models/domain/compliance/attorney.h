// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No contact with a represented consumer whose attorney can be reached (12 CFR 1006.6(b)(2)).
extern const ContactRule attorneyKnown;

} // namespace kept
