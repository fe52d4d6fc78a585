// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/affordability.h"

namespace kept {

struct IncomeInput
{
    IncomeKind kind = IncomeKind::Wages;
    Money monthly;

    template<class V>
    void describe(V &v)
    {
        v("kind", kind, "Where it comes from");
        v("monthly", monthly, "How much a month");
    }
};

struct ExpenseInput
{
    ExpenseKind kind = ExpenseKind::Housing;
    Money monthly;

    template<class V>
    void describe(V &v)
    {
        v("kind", kind, "What it is for");
        v("monthly", monthly, "How much a month");
    }
};

struct AffordabilityRecorded
{
    ContactId contact = ContactId::fromValue(0);
    Money income;
    Money expenses;
    Money disposable;
    Money affordable;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("income", income, "What comes in a month");
        v("expenses", expenses, "What goes out a month");
        v("disposable", disposable, "What is left");
        v("affordable", affordable, "What may be asked of it a month");
    }
};

/// Notes a person's income and expenses.
struct RecordAffordability
{
    using Outcome = AffordabilityRecorded;
    static QString commandName() { return QStringLiteral("RecordAffordability"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Notes a person's monthly income and expenses; the sheet of the same day is replaced, older ones stay.");
    }

    ContactId contact = ContactId::fromValue(0);
    std::vector<IncomeInput> incomes;
    std::vector<ExpenseInput> expenses;
    std::optional<QDate> asOf;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("incomes", incomes, "What comes in, by kind");
        v("expenses", expenses, "What goes out, by kind");
        v("asOf", asOf, "The day it was told; left out, today");
    }
};

/// Errors: REFERENCE.MISSING (NotFound); AFFORD.EMPTY (nothing is given), AFFORD.NEGATIVE, AFFORD.DATE (later than today),
/// MONEY.CURRENCY (mixed currencies), MONEY.RANGE, all Invalid.
Result<AffordabilityRecorded> execute(Transaction &transaction, const Context &context, const RecordAffordability &command);

} // namespace kept
