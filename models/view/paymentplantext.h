// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/affordability.h"
#include "models/domain/paymentplanrules.h"
#include "models/domain/paymentplantemplate.h"
#include "models/store/reads/paymentplanreads.h"

#include <QLocale>
#include <QString>

namespace kept {

/// "Hardship"
QString paymentPlanKindText(PaymentPlanKind kind);
/// "Job lost"
QString hardshipText(HardshipReason reason);
/// "Every two weeks"
QString cadenceText(PaymentPlanCadence cadence);
/// Where a due date on a weekend or a holiday goes: "Next business day".
QString dateRollText(DateRoll roll);
/// What interest is taken on: "What is left, equal instalments".
QString interestKindText(InterestKind kind);
/// "12 % interest a year on what is left, in equal instalments".
QString interestText(const PaymentPlanInterest &interest, const QLocale &locale);
/// The name of a template: those of the program in the language of the desk, those of the house as they were called.
QString templateText(const PaymentPlanTemplate &offer);
/// "Wages" for an income, "Housing" for an expense.
QString incomeText(IncomeKind kind);
QString expenseText(ExpenseKind kind);
/// What about a payment plan is beyond a limit, of a rule PAYPLAN.LIMIT.…: "how long it runs".
QString neededForText(const QString &rule);
/// "2 of 6 paid", of those that are expected: neither waived nor put off.
QString paidText(const std::vector<InstalmentRow> &instalments, const QLocale &locale);
/// "8 × 1,000.00"; "7 × 1,000.00, then 381.68" where the last is another; "6 instalments from 272.00" where each is.
QString instalmentsText(const std::vector<PaymentPlanPart> &parts, const QLocale &locale);

} // namespace kept
