// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/collectortermsrepository.h"

namespace kept {

struct CollectorSet
{
    CollectorTermsId terms = CollectorTermsId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("terms", terms, "The record of it");
    }
};

/// States in whose name debts are collected; much of the law binds those only who collect for others (15 U.S.C. 1692a(6)).
struct SetCollector
{
    using Outcome = CollectorSet;
    static QString commandName() { return QStringLiteral("SetCollector"); }
    static QString meaning()
    {
        return QStringLiteral(
            "States in whose name the debts of a creditor are collected: for another, or for the house itself.");
    }
    static constexpr Right right = Right::Administer;

    CollectorKind kind = CollectorKind::ThirdParty;
    std::optional<AccountId> creditor;

    template<class V>
    void describe(V &v)
    {
        v("kind", kind, "ThirdParty: for the creditor; FirstParty: the creditor itself, in its own name");
        v("creditor", creditor, "The creditor; left out, all that are not named");
    }
};

/// Errors: REFERENCE.MISSING (NotFound).
Result<CollectorSet> execute(Transaction &transaction, const Context &context, const SetCollector &command);

} // namespace kept
