// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/affordability.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Money> sumOf(Currency currency, const std::vector<Money> &amounts)
{
    Money sum = Money::zero(currency);
    for (const Money amount : amounts) {
        if (amount.isNegative())
            return fail(ErrorKind::Invalid, u"AFFORD.NEGATIVE"_s);
        KEPT_TRY(sum, sum.plus(amount));
    }
    return sum;
}

} // namespace

Result<Affordability> affordability(Currency currency, const std::vector<Money> &incomes, const std::vector<Money> &expenses,
                                    int basisPoints)
{
    Affordability sheet;
    KEPT_TRY(sheet.income, sumOf(currency, incomes));
    KEPT_TRY(sheet.expenses, sumOf(currency, expenses));
    KEPT_TRY(sheet.disposable, sheet.income.minus(sheet.expenses));
    const Money spare = sheet.disposable.isNegative() ? Money::zero(currency) : sheet.disposable;
    KEPT_TRY(sheet.affordable, spare.percent(basisPoints, Rounding::Down));
    return sheet;
}

Money instalmentOf(Money monthly, PaymentPlanCadence cadence)
{
    switch (cadence) {
    case PaymentPlanCadence::Weekly: return monthly.scaled(12, 52, Rounding::Down).value_or(monthly);
    case PaymentPlanCadence::BiWeekly: return monthly.scaled(12, 26, Rounding::Down).value_or(monthly);
    case PaymentPlanCadence::SemiMonthly: return monthly.scaled(1, 2, Rounding::Down).value_or(monthly);
    case PaymentPlanCadence::Quarterly: return monthly.scaled(3, 1, Rounding::Down).value_or(monthly);
    case PaymentPlanCadence::Monthly:
    case PaymentPlanCadence::LumpSum: break;
    }
    return monthly;
}

} // namespace kept
