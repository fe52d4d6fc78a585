// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/documentreads.h"

namespace kept {

/// Confirmations and reminders that wait to be sent, the most urgent first; of one plan or of a portfolio. `until` is a day to
/// come, for reminders that will wait by then.
struct DocumentQueue
{
    using Answer = std::vector<WaitingDocument>;
    std::optional<PlanId> plan = {};
    PortfolioScope scope = {};
    std::optional<QDate> until = {};
    std::optional<AccountId> customer = {};
};

/// Those that wait no more, the latest first: sent, or withdrawn; of a customer or of a portfolio.
struct DocumentsSettled
{
    using Answer = std::vector<SettledDocument>;
    std::optional<AccountId> customer = {};
    PortfolioScope scope = {};
};

Result<DocumentQueue::Answer> answer(Database &database, const Asking &asking, const DocumentQueue &question);
Result<DocumentsSettled::Answer> answer(Database &database, const Asking &asking, const DocumentsSettled &question);

} // namespace kept
