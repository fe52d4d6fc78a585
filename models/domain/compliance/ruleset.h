// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rulepack.h"

#include <span>

namespace kept {

/// A rule and the pack it stands in.
struct RankedRule
{
    ContactRule rule;
    QString pack;
    QString version;
};

/// The rules of some packs, the weightiest first: by class, then by the order of the packs, then by id.
class RuleSet final
{
public:
    RuleSet() = default;
    explicit RuleSet(const std::vector<RulePack> &packs);

    std::span<const RankedRule> rules() const { return m_rules; }

private:
    std::vector<RankedRule> m_rules;
};

} // namespace kept
