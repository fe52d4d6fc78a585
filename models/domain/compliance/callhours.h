// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// Consumers are contacted from 08:00 to before 21:00, in every zone they may be in (12 CFR 1006.6(b)(1)(i)).
extern const ContactRule callHours;

/// The same hours for everybody else, as policy (12 CFR 1006.14(a)).
extern const ContactRule callHoursOfOthers;

} // namespace kept
