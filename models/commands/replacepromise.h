// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/commands/promising.h"

namespace kept {

/// Puts a new promise, one level up, in the place of an open, partly kept or broken one.
struct ReplacePromise
{
    using Outcome = PromiseMade;
    static QString commandName() { return QStringLiteral("ReplacePromise"); }
    static QString meaning()
    {
        return QStringLiteral("Puts a new promise in the place of one that is open, partly kept or broken.");
    }

    PromiseId promise = PromiseId::fromValue(0);
    PromiseInput input;

    template<class V>
    void describe(V &v)
    {
        v("promise", promise, "The promise");
        input.describe(v);
    }
};

/// Errors: RECORD.MISSING (NotFound); PTP.REPLACE (Refused: the old one is over); those of MakePromise.
Result<PromiseMade> execute(Transaction &transaction, const Context &context, const ReplacePromise &command);

} // namespace kept
