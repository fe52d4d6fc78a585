// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/affordabilityrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Record>
void keepLatest(std::vector<Record> &rows, Currency currency, std::optional<QDate> asOf)
{
    std::erase_if(rows, [&](const Record &row) { return row.currency != currency || row.asOf != asOf; });
}

template<class Record>
void takeLatest(const std::vector<Record> &rows, Currency currency, std::optional<QDate> &asOf)
{
    for (const Record &row : rows)
        if (row.currency == currency && row.asOf && (!asOf || *row.asOf > *asOf))
            asOf = row.asOf;
}

template<class Record>
std::vector<Money> amountsOf(const std::vector<Record> &rows)
{
    std::vector<Money> amounts;
    for (const Record &row : rows)
        amounts.push_back(row.monthly);
    return amounts;
}

} // namespace

Result<Affordability> SheetRecords::affordability(Currency currency) const
{
    return kept::affordability(currency, amountsOf(incomes), amountsOf(expenses));
}

Result<SheetRecords> latestSheet(Database &database, ContactId contact, Currency currency)
{
    const QString ofContact = u"contact_id = ? AND deleted_at IS NULL ORDER BY id"_s;
    SheetRecords sheet;
    KEPT_TRY(sheet.incomes, RecordTable<IncomeRecord>::where(database, ofContact, {contact.value()}));
    KEPT_TRY(sheet.expenses, RecordTable<ExpenseRecord>::where(database, ofContact, {contact.value()}));
    takeLatest(sheet.incomes, currency, sheet.asOf);
    takeLatest(sheet.expenses, currency, sheet.asOf);
    keepLatest(sheet.incomes, currency, sheet.asOf);
    keepLatest(sheet.expenses, currency, sheet.asOf);
    return sheet;
}

} // namespace kept
