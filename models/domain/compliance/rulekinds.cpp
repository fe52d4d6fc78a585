// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <array>

namespace kept {

std::span<const RuleKind *const> ruleKinds()
{
    static constexpr std::array table{
        &afterConversation, &attorney,    &bankruptcy,  &cease,      &closedDays,  &contactHold, &count,
        &deceased,          &designation, &dialConsent, &dispute,    &employer,    &hours,       &inconvenientPlace,
        &locationOnce,      &medium,      &notice,      &thirdParty, &workRequest, &wrongNumber,
    };
    return table;
}

} // namespace kept
