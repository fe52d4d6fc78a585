// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No contact at work when the employer prohibits it (12 CFR 1006.6(b)(3)).
extern const ContactRule workplace;

/// No contact at a place the consumer called inconvenient (12 CFR 1006.6(b)(1)(ii)).
extern const ContactRule inconvenientPlace;

} // namespace kept
