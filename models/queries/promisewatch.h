// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/promisewatchreads.h"

namespace kept {

/// How many promises of every group there are, by currency. `days` is how far back verdicts count.
struct PromiseWatchTotals
{
    using Answer = std::vector<PromiseWatchTotal>;
    PortfolioScope scope = {};
    int days = 30;
};

/// A page of the promises of one group, ordered over all of them; `text` is looked for in all of them.
struct PromiseWatchPage
{
    using Row = PromiseRow;
    using Answer = ListPage<Row>;
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    PortfolioScope scope = {};
    std::optional<Currency> currency = {};
    int days = 30;
    QString text = {};
    PromiseOrder order = PromiseOrder::Urgency;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part = {};
};

Result<PromiseWatchTotals::Answer> answer(Database &database, const Asking &asking, const PromiseWatchTotals &question);
Result<PromiseWatchPage::Answer> answer(Database &database, const Asking &asking, const PromiseWatchPage &question);

} // namespace kept
