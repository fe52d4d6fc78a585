// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/affordability.h"
#include "models/store/recordtable.h"

namespace kept {

/// A line of a sheet as its table keeps it: what comes in, or what goes out, in a month.
template<ObjectKind kindOfRecord>
struct SheetLineRecord
{
    static constexpr ObjectKind object = kindOfRecord;
    using LineId = Id<struct SheetLineTag>;
    LineId id = LineId::fromValue(0);
    qint64 version = 0;
    ContactId contact = ContactId::fromValue(0);
    QString kind; ///< an IncomeKind or ExpenseKind, or what an import brought
    Currency currency;
    Money monthly;
    std::optional<QDate> asOf;

    template<class V>
    void columns(V &v)
    {
        v("contact_id", contact);
        v("kind", kind);
        v("currency_iso_code", currency);
        v("monthly_amount", monthly);
        v("as_of_date", asOf);
    }
};
using IncomeRecord = SheetLineRecord<ObjectKind::PartyIncome>;
using ExpenseRecord = SheetLineRecord<ObjectKind::PartyExpense>;

/// The latest sheet of a person in one currency: the rows of the latest date, rows without one counting as the oldest.
struct SheetRecords
{
    std::optional<QDate> asOf;
    std::vector<IncomeRecord> incomes;
    std::vector<ExpenseRecord> expenses;
    bool isEmpty() const { return incomes.empty() && expenses.empty(); }
    /// What a month leaves. Errors: MONEY.RANGE, AFFORD.NEGATIVE.
    Result<Affordability> affordability(Currency currency) const;
};
Result<SheetRecords> latestSheet(Database &database, ContactId contact, Currency currency);

} // namespace kept
