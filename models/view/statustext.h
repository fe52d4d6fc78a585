// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QDate>
#include <QString>

namespace kept {

/// A state in words with the kind of its sign.
struct StatusText
{
    QString text;
    StatusKind kind = StatusKind::None;
};

/// Of a plan's stored status: New, InProgress, PromiseRegistered, PromiseBroken, Close.
StatusText planStatusText(const QString &status);
/// Of a promise's or a part's stored status: Open, Kept, PartiallyKept, Broken, Cancelled, …
StatusText promiseStatusText(const QString &status);
/// Of a payment plan's stored status: PendingApproval, Active, Completed, Broken, …
StatusText paymentPlanStatusText(const QString &status);
/// Of an instalment's stored status: Open, Paid, Missed, Waived, Deferred, Ended.
StatusText instalmentStatusText(const QString &status);
/// Of an item: paid, past due, due in n days.
StatusText itemStatusText(const QString &status, QDate due, QDate today, bool hasOpenAmount);
/// Of a hold's stored reason: Dispute, Hardship, Attorney, …
StatusText holdText(const QString &reason);
/// "Card", "Auto loan" for a stored financial-account type.
QString accountTypeText(const QString &type);
/// Name of the icon of a financial-account type.
QString accountTypeIcon(const QString &type);
/// "Statement", "Instalment" for a stored item kind.
QString itemKindText(const QString &kind);
/// "Card ··1180": the type and the last four of the number.
QString accountTitle(const QString &type, const QString &number);
/// "No answer" for a stored outcome code of an interaction.
QString outcomeText(const QString &outcome);
/// "Bank transfer" for a stored payment method.
QString methodText(const QString &method);

} // namespace kept
