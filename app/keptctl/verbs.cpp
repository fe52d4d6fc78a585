// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"

namespace kept {

std::vector<Verb> allVerbs()
{
    std::vector<Verb> all;
    for (const auto &group :
         {storeVerbs(), grantVerbs(), exchangeVerbs(), undoVerbs(), askingVerbs(), moneyVerbs(), policyVerbs(), watchVerbs(),
          fileVerbs(), commandVerbs(), caseVerbs(), packVerbs(), complianceVerbs(), queueVerbs(), upkeepVerbs(), backupVerbs()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace kept
