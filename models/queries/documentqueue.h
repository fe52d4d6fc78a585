// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/documentreads.h"

namespace kept {

/// Confirmations and reminders that wait to be sent; of one plan or of a portfolio. `until` is a day to come, for reminders that
/// will wait by then.
struct DocumentQueue
{
    using Row = WaitingDocument;
    using Answer = ListPage<Row>;
    std::optional<PlanId> plan = {};
    PortfolioScope scope = {};
    std::optional<QDate> until = {};
    std::optional<AccountId> customer = {};
    QString text = {};
    WaitingOrder order = WaitingOrder::Since;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part = {};
};

/// Those that wait no more: sent, or withdrawn; of a customer or of a portfolio.
struct DocumentsSettled
{
    using Row = SettledDocument;
    using Answer = ListPage<Row>;
    std::optional<AccountId> customer = {};
    PortfolioScope scope = {};
    QString text = {};
    SettledOrder order = SettledOrder::At;
    Qt::SortOrder direction = Qt::DescendingOrder;
    ListPart part = {};
};

Result<DocumentQueue::Answer> answer(Database &database, const Asking &asking, const DocumentQueue &question);
Result<DocumentsSettled::Answer> answer(Database &database, const Asking &asking, const DocumentsSettled &question);

} // namespace kept
