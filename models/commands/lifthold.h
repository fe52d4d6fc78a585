// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct HoldLifted
{
    HoldId hold = HoldId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
    }
};

/// Ends a hold now.
struct LiftHold
{
    using Outcome = HoldLifted;
    static QString commandName() { return QStringLiteral("LiftHold"); }
    static QString meaning() { return QStringLiteral("Ends a hold now."); }

    HoldId hold = HoldId::fromValue(0);
    std::optional<QString> reason;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("reason", reason, "Why it is lifted; a hold that the law asks for needs it");
    }
};

/// Errors: RECORD.MISSING (NotFound); HOLD.LIFTED (Refused); REASON.EMPTY (Invalid) for a hold that bindsByLaw().
Result<HoldLifted> execute(Transaction &transaction, const Context &context, const LiftHold &command);

} // namespace kept
