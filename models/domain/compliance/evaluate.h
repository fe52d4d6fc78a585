// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"

namespace kept {

/// Judges the question by every rule of contactRules(). Waiting is looked at for 400 days: nextAllowed is the first
/// instant of those at which the same question would be allowed if nothing else happened.
ContactVerdict evaluate(const ContactQuestion &question);

} // namespace kept
