// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/paymentplanstate.h"

#include <optional>

namespace kept {

enum class IncomeKind { Wages, SelfEmployment, Benefits, Pension, Support, Rent, Other };

template<>
struct EnumNames<IncomeKind>
{
    static constexpr EnumName<IncomeKind> all[] = {
        {IncomeKind::Wages, "Wages"},       {IncomeKind::SelfEmployment, "SelfEmployment"},
        {IncomeKind::Benefits, "Benefits"}, {IncomeKind::Pension, "Pension"},
        {IncomeKind::Support, "Support"},   {IncomeKind::Rent, "Rent"},
        {IncomeKind::Other, "Other"}};
};

enum class ExpenseKind {
    Housing,
    Utilities,
    Food,
    Transport,
    Insurance,
    Health,
    Childcare,
    Education,
    Communication,
    OtherDebts,
    Taxes,
    Other
};

template<>
struct EnumNames<ExpenseKind>
{
    static constexpr EnumName<ExpenseKind> all[] = {{ExpenseKind::Housing, "Housing"},
                                                    {ExpenseKind::Utilities, "Utilities"},
                                                    {ExpenseKind::Food, "Food"},
                                                    {ExpenseKind::Transport, "Transport"},
                                                    {ExpenseKind::Insurance, "Insurance"},
                                                    {ExpenseKind::Health, "Health"},
                                                    {ExpenseKind::Childcare, "Childcare"},
                                                    {ExpenseKind::Education, "Education"},
                                                    {ExpenseKind::Communication, "Communication"},
                                                    {ExpenseKind::OtherDebts, "OtherDebts"},
                                                    {ExpenseKind::Taxes, "Taxes"},
                                                    {ExpenseKind::Other, "Other"}};
};

/// What a month leaves a person, and what may be asked of it.
struct Affordability
{
    Money income;
    Money expenses;
    Money disposable; ///< income less expenses; negative where it does not reach
    Money affordable; ///< the share of it that may go into an instalment a month, never negative
    friend bool operator==(const Affordability &, const Affordability &) = default;
};

/// The share of the disposable amount that is asked for unless a caller says otherwise: the rest is for what nobody foresees.
inline constexpr int affordableBasisPoints = 8'000;

/// Of monthly amounts of one currency. Errors: MONEY.CURRENCY, MONEY.RANGE, AFFORD.NEGATIVE (an amount below zero), Invalid.
Result<Affordability> affordability(Currency currency, const std::vector<Money> &incomes, const std::vector<Money> &expenses,
                                    int basisPoints = affordableBasisPoints);

/// What an affordable monthly amount comes to for an instalment of a cadence, rounded down; a lump sum is a month's.
Money instalmentOf(Money monthly, PaymentPlanCadence cadence);

} // namespace kept
