// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/unknownzone.h"

#include <algorithm>

namespace kept {
namespace {

/// Only where another rule would have read the clock.
bool applies(const ContactQuestion &question)
{
    return std::ranges::any_of(
        contactRules(), [&](const ContactRule &rule) { return rule.needs == RuleNeeds::LocalClock && rule.applies(question); });
}

std::optional<Refusal> check(const ContactFacts &facts, qint64)
{
    return facts.zones.empty() ? std::optional(Refusal{}) : std::nullopt;
}

std::optional<qint64> never(const ContactFacts &, qint64)
{
    return std::nullopt;
}

} // namespace

const ContactRule unknownZone{
    u"GEN.TZ_UNKNOWN", u"comment 6(b)(1)(i)-2 to 12 CFR 1006.6", RuleSeverity::Policy, RuleNeeds::Nothing, applies, check, never};

} // namespace kept
