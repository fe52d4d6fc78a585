// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rule.h"
#include "models/domain/compliance/specreader.h"

#include <span>

namespace kept {

enum class RuleNeeds { Nothing, LocalClock };

/// A kind of rule that packs may use: its name there, and how the rule is read from the pack.
struct RuleKind
{
    const char16_t *name;
    RuleClass weight; ///< unless the rule names another
    RuleNeeds needs;
    std::shared_ptr<const RuleCheck> (*read)(SpecReader &spec);
};

extern const RuleKind afterConversation;
extern const RuleKind attorney;
extern const RuleKind bankruptcy;
extern const RuleKind cease;
extern const RuleKind closedDays;
extern const RuleKind contactHold;
extern const RuleKind count;
extern const RuleKind deceased;
extern const RuleKind designation;
extern const RuleKind dialConsent;
extern const RuleKind dispute;
extern const RuleKind employer;
extern const RuleKind hours;
extern const RuleKind inconvenientPlace;
extern const RuleKind locationOnce;
extern const RuleKind medium;
extern const RuleKind notice;
extern const RuleKind thirdParty;
extern const RuleKind workRequest;
extern const RuleKind wrongNumber;

/// Every kind there is.
std::span<const RuleKind *const> ruleKinds();

} // namespace kept
