// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documentkind.h"
#include "models/domain/money.h"
#include "models/store/query.h"
#include "models/store/reads/accountfilter.h"

namespace kept {

/// A document that waits to be sent. Nothing is stored for it: what was agreed and what was sent tell what is missing, so one
/// whose promise is cancelled, kept or broken waits no more.
struct WaitingDocument
{
    DocumentKind kind = DocumentKind::PromiseConfirmation;
    qint64 about = 0; ///< the promise, its part, the payment plan, or its instalment
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString planName, customerName;
    QString language; ///< the customer's, as it was told; empty where nobody did
    Money amount;
    QDate dueDate; ///< of a confirmation the first one
    QDate sendOn;  ///< the day from which it waits
};

struct WaitingDocuments
{
    QDate today;
    std::optional<PlanId> plan;
    std::optional<DocumentKind> kind;
    std::optional<qint64> about;
    PortfolioScope scope;
    int limit = 1'000; ///< of each kind
};

/// Those that wait on that day, the most urgent first.
Result<std::vector<WaitingDocument>> waitingDocuments(Database &database, const WaitingDocuments &which);

/// Whether one of that kind about that record was sent.
Result<bool> wasDocumentSent(Database &database, DocumentKind kind, qint64 about);

} // namespace kept
