// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

/// No call for seven days from a conversation about the debt, its day being the first (12 CFR 1006.14(b)(2)(i)(B)).
extern const ContactRule afterConversation;

} // namespace kept
