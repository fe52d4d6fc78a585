// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/registry.h"

#include "models/commands/cancelpromise.h"
#include "models/commands/decideoverride.h"
#include "models/commands/makepromise.h"
#include "models/commands/openplan.h"
#include "models/commands/replacepromise.h"
#include "models/commands/requestoverride.h"

#include <algorithm>

namespace kept {

namespace {

template<class C>
Result<QJsonObject> runCommand(Database &database, const Context &context, const QJsonObject &fields)
{
    KEPT_TRY(const C command, fromJson<C>(fields));
    KEPT_TRY(const auto performed, perform(database, context, command));
    return toJson(performed.outcome);
}

template<class C>
CommandEntry entry()
{
    return {C::commandName(), C::meaning(), detail::rightFor<C>(), &schemaOf<C>, &schemaOf<typename C::Outcome>, &runCommand<C>};
}

} // namespace

const std::vector<CommandEntry> &commandRegistry()
{
    static const std::vector<CommandEntry> all{
        entry<CancelPromise>(),
        entry<DecideOverride>(),
        entry<MakePromise>(),
        entry<OpenPlan>(),
        entry<ReplacePromise>(),
        entry<RequestOverride>(),
    };
    return all;
}

const CommandEntry *findCommand(QStringView name)
{
    const auto &all = commandRegistry();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandEntry &entry) { return entry.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kept
