// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No contact while a hold of the house stops it.
extern const ContactRule contactHold;

} // namespace kept
