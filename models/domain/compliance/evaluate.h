// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/ruleset.h"
#include "models/domain/compliance/verdict.h"
#include "models/domain/compliance/zoneclock.h"

namespace kept {

/// Judges the question by every rule of the set. Waiting is looked at for 400 days: nextAllowed is the first instant of
/// those at which the same question would be allowed if nothing else happened. Without a usable zone, GEN.TZ_UNKNOWN
/// takes the place of every rule that reads the local clock.
ContactVerdict evaluate(const ContactQuestion &question, const RuleSet &rules, ZoneClocks &clocks);

/// The question with those past contacts only that the rules of the set look at: the verdict is the same, except that
/// findings count contacts by their place in this history.
ContactQuestion withoutIdleHistory(ContactQuestion question, const RuleSet &rules);

} // namespace kept
