// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No contact that needs a clock while nobody knows where the person is.
extern const ContactRule unknownZone;

} // namespace kept
