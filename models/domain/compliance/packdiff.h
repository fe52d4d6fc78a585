// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rulepack.h"

#include <QString>

#include <vector>

namespace kept {

/// One thing in which two packs differ.
struct PackChange
{
    QString path;   ///< "/version", "/rules/US.REGF.14B2IA/limit": rules go by their id
    QString before; ///< compact JSON; empty when it was not there
    QString after;  ///< compact JSON; empty when it is gone
};

/// What a pack changes in another, in the order of the paths; what a rule has or lacks as a whole is one change.
std::vector<PackChange> packChanges(const RulePack &before, const RulePack &after);

} // namespace kept
