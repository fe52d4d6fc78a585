// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/documentkind.h"
#include "models/domain/money.h"
#include "models/store/reads/accountfilter.h"
#include "models/store/reads/keyset.h"

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

/// By what waiting documents are ordered. Amounts of two currencies don't compare: they order inside each.
enum class WaitingOrder { Since, Customer, Kind, Currency, Amount, Due, Plan, Language };

struct WaitingDocuments
{
    QDate today;
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    std::optional<DocumentKind> kind;
    std::optional<qint64> about;
    PortfolioScope scope;
    QString text; ///< part of the customer's or the plan's name
    WaitingOrder order = WaitingOrder::Since;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part;
};

/// Those that wait on that day, all of them counted.
Result<ListPage<WaitingDocument>> waitingDocuments(Database &database, const WaitingDocuments &which);

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

enum class SettledOrder { At, Customer, Kind, Fate, Plan, By, Note };

struct SettledDocuments
{
    std::optional<qint64> id;
    std::optional<AccountId> customer;
    PortfolioScope scope;
    QString text; ///< part of the customer's, the plan's or the person's name, or of the note
    SettledOrder order = SettledOrder::At;
    Qt::SortOrder direction = Qt::DescendingOrder;
    ListPart part;
};

Result<ListPage<SettledDocument>> settledDocuments(Database &database, const SettledDocuments &which);

} // namespace kept
