// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// Third parties are contacted to find the consumer, never about the debt (12 CFR 1006.6(d)(1)).
extern const ContactRule thirdParty;

/// A third party who was spoken to is not contacted again unless that is welcome (12 CFR 1006.10(c)).
extern const ContactRule locationOnce;

} // namespace kept
