// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
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
    std::optional<AccountId> customer;
    std::optional<DocumentKind> kind;
    std::optional<qint64> about;
    PortfolioScope scope;
    int limit = 1'000; ///< of each kind
};

/// Those that wait on that day, the most urgent first.
Result<std::vector<WaitingDocument>> waitingDocuments(Database &database, const WaitingDocuments &which);

/// What became of a document: nothing yet, or why it waits no more.
enum class DocumentFate { None, Sent, Withdrawn };

/// What became of the one of that kind about that record.
Result<DocumentFate> documentFate(Database &database, DocumentKind kind, qint64 about);

/// A document that waits no more: it was sent, or somebody decided that it will not be.
struct SettledDocument
{
    qint64 id = 0;
    DocumentKind kind = DocumentKind::PromiseConfirmation;
    DocumentFate fate = DocumentFate::Sent;
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString planName, customerName, language;
    std::optional<Channel> channel; ///< of one that was sent
    qint64 at = 0;                  ///< UTC milliseconds
    QString by;
    QString note; ///< why it was withdrawn
};

struct SettledDocuments
{
    std::optional<qint64> id;
    std::optional<AccountId> customer;
    PortfolioScope scope;
    int limit = 1'000;
};

/// The latest first.
Result<std::vector<SettledDocument>> settledDocuments(Database &database, const SettledDocuments &which);

} // namespace kept
