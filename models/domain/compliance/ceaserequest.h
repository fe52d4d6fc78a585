// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No contact after a written demand to cease, except to end it or to give notice of a remedy (12 CFR 1006.6(c)).
extern const ContactRule ceaseRequest;

} // namespace kept
