// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct RequestWithdrawn
{
    ApprovalId approval = ApprovalId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("approval", approval, "The request");
    }
};

/// Takes back a request that waits for a supervisor. A payment plan that waits is ended instead.
struct WithdrawRequest
{
    using Outcome = RequestWithdrawn;
    static QString commandName() { return QStringLiteral("WithdrawRequest"); }
    static QString meaning() { return QStringLiteral("Takes back a request that nobody has decided yet; who asked does so."); }

    ApprovalId approval = ApprovalId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("approval", approval, "The request");
    }
};

/// Errors: RECORD.MISSING (NotFound); OVERRIDE.DECIDED, OVERRIDE.WITHDRAWN (Refused: it waits no more), OVERRIDE.OTHERS (Refused:
/// another asked).
Result<RequestWithdrawn> execute(Transaction &transaction, const Context &context, const WithdrawRequest &command);

} // namespace kept
