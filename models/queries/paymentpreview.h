// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/debtsharing.h"
#include "models/domain/paymentplanstate.h"
#include "models/domain/promisestate.h"
#include "models/queries/asking.h"
#include "models/store/planrepository.h"

namespace kept {

/// What a payment puts on one component of one item.
struct PreviewedItem
{
    PlanItemId item = PlanItemId::fromValue(0);
    QString kind; ///< Statement, Instalment, …
    QString name;
    QDate dueDate;
    Component component = Component::Principal;
    Money amount;
    Money left; ///< of that component afterwards
};

/// What it counts for on one part of a promise, and the verdict of the part then.
struct PreviewedPart
{
    PromiseId promise = PromiseId::fromValue(0);
    PromisePartId part = PromisePartId::fromValue(0);
    QString number; ///< of the promise
    QDate dueDate;
    Money amount;
    PromiseVerdict verdict = PromiseVerdict::Open;
};

/// What it counts for on one instalment of a payment plan, and what becomes of that.
struct PreviewedInstalment
{
    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    InstalmentId instalment = InstalmentId::fromValue(0);
    qint64 number = 0;
    QDate dueDate;
    Money amount;
    InstalmentState state = InstalmentState::Open;
};

/// All that a payment would do on one collection plan.
struct PlanOutcome
{
    PlanId plan = PlanId::fromValue(0);
    QString planName;
    Money amount;
    std::vector<PreviewedItem> items;
    std::vector<PreviewedPart> parts;
    std::vector<PreviewedInstalment> instalments;
    Money allocated;   ///< onto items, or onto the due amount of a plan without items
    Money unallocated; ///< kept as credit
    Money matched;     ///< for promises
    Money counted;     ///< for instalments
    Money dueBefore, due;
    bool closes = false;                              ///< nothing is left to collect
    std::optional<PaymentPlanState> paymentPlan = {}; ///< where it completes or comes back by it
    QString order;                                    ///< the policy's order of allocation
};

/// Where money would go: exactly what RecordPayment, or SharePayment for a customer, would do at this moment, without doing it.
/// Either a plan, or a customer with the way the money is shared out.
struct PaymentPreview
{
    struct Answer
    {
        std::vector<PlanOutcome> plans;
        Money unshared; ///< of a customer's money: what no plan takes; the last one keeps it as credit
        std::vector<Finding>
            findings; ///< why it would be refused: then there are no plans; or what to look at before it is saved
    };
    std::optional<PlanId> plan = {};
    std::optional<AccountId> customer = {};
    DebtSharing sharing = DebtSharing::OldestFirst;
    Money amount;
    QDate valueDate;
};

/// Errors: NotFound RECORD.MISSING; PREVIEW.WHOSE (Invalid: neither a plan nor a customer, or both).
Result<PaymentPreview::Answer> answer(Database &database, const Asking &asking, const PaymentPreview &question);

/// What each open plan of a customer in that currency gets of an amount, those that get something, by plan.
Result<std::vector<std::pair<PlanId, Money>>> sharesOf(Database &database, AccountId customer, Money amount, DebtSharing sharing);

} // namespace kept
