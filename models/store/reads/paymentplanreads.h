// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanstate.h"
#include "models/store/reads/accountfilter.h"
#include "models/store/reads/sqltext.h"

namespace kept {

/// An instalment of a payment plan.
struct InstalmentRow
{
    InstalmentId id = InstalmentId::fromValue(0);
    qint64 number = 0;
    QDate dueDate;
    Money amount;
    Money interest; ///< of the amount
    Money received;
    qint64 deadlineAt = 0; ///< UTC milliseconds; 0 before it is active
    InstalmentState status = InstalmentState::Open;
    QString reason; ///< why it was waived or deferred
};

/// A payment plan as lists and pages show it.
struct PaymentPlanRow
{
    PaymentPlanId id = PaymentPlanId::fromValue(0);
    qint64 version = 0;
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString number; ///< "PP-000042"
    QString planName;
    QString customerName;
    PaymentPlanKind kind = PaymentPlanKind::Arrangement;
    PaymentPlanState status = PaymentPlanState::PendingApproval;
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    QString templateCode;
    std::optional<HardshipReason> hardship;
    Currency currency;
    Money amount, balance, forgiven, received;
    int settlementBasisPoints = 0;
    int feeWaiverBasisPoints = 0;
    bool freezesInterest = false;
    PaymentPlanInterest interestTerms;
    Money interest; ///< of the amount
    std::optional<QDate> expires;
    std::optional<QDate> nextDue;
    QString note;
    QString proposedBy;
    std::optional<UserId> proposedById;
    qint64 proposedAt = 0;
    QStringList needs; ///< the rules it is beyond
    QString decidedBy;
    std::optional<qint64> decidedAt;
    QString decisionNote;
    std::optional<qint64> activatedAt;
    std::optional<qint64> endedAt;
    QString endReason;
    std::vector<InstalmentRow> instalments; ///< by number
};

struct PaymentPlanFilter
{
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    std::optional<PaymentPlanId> id;
    QStringList statuses;
    PortfolioScope scope;
    int limit = 1'000;
};

/// Payment plans, the last proposed first, with their instalments.
Result<std::vector<PaymentPlanRow>> paymentPlanRows(Database &database, const PaymentPlanFilter &filter);

} // namespace kept
