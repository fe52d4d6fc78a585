// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"

namespace kept {

/// One date of a promise as a command gives it.
struct PartInput
{
    QDate date;
    Money amount;

    template<class V>
    void describe(V &v)
    {
        v("date", date, "The date by which it is to come");
        v("amount", amount, "How much is to come");
    }
};

/// What was promised, as every command that makes a promise gives it.
struct PromiseInput
{
    Money amount;
    std::vector<PartInput> parts;
    std::optional<PromiseType> type;
    std::optional<QString> method;
    std::optional<QString> channel;

    template<class V>
    void describe(V &v)
    {
        v("amount", amount, "The whole promised amount; the parts sum to it");
        v("parts", parts, "One date and amount, or several with ascending dates");
        v("type", type, "Single or InParts; left out, the number of parts says it");
        v("method", method, "How the money is to come");
        v("channel", channel, "How the promise was given");
    }
    PromiseDraft draft() const;
};

/// The promise that is asked for beyond the limit, as the request keeps it.
struct WantedPromise
{
    PlanId plan = PlanId::fromValue(0);
    std::optional<PromiseId> replaces;
    PromiseInput input;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("replaces", replaces, "The promise that it takes the place of");
        input.describe(v);
    }
};

/// The input that a draft of the form becomes.
PromiseInput inputOf(const PromiseDraft &draft);

} // namespace kept
