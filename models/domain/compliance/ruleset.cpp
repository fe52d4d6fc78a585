// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/ruleset.h"

#include <algorithm>

namespace kept {

RuleSet::RuleSet(const std::vector<RulePack> &packs)
{
    for (const RulePack &pack : packs) {
        const auto first = static_cast<std::ptrdiff_t>(m_rules.size());
        for (const ContactRule &rule : pack.rules)
            m_rules.push_back({rule, pack.id, pack.version});
        std::ranges::sort(m_rules.begin() + first, m_rules.end(), {}, [](const RankedRule &ranked) { return ranked.rule.id; });
    }
    std::ranges::stable_sort(m_rules, {}, [](const RankedRule &ranked) { return ranked.rule.weight; });
}

} // namespace kept
