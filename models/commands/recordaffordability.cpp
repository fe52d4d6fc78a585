// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordaffordability.h"

#include "models/commands/references.h"
#include "models/store/affordabilityrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Input>
std::vector<Money> amountsOf(const std::vector<Input> &inputs)
{
    std::vector<Money> amounts;
    for (const Input &input : inputs)
        amounts.push_back(input.monthly);
    return amounts;
}

template<class Record>
Result<void> removeAll(Transaction &transaction, const std::vector<Record> &rows)
{
    for (const Record &row : rows)
        KEPT_CHECK(moveToBin(transaction, Record::object, row.id.value(), Bin::Delete));
    return {};
}

template<class Record, class Input>
Result<void> addAll(Transaction &transaction, ContactId contact, QDate asOf, const std::vector<Input> &inputs)
{
    for (const Input &input : inputs) {
        Record row;
        row.contact = contact;
        row.kind = nameOf(input.kind);
        row.currency = input.monthly.currency();
        row.monthly = input.monthly;
        row.asOf = asOf;
        KEPT_CHECK(RecordTable<Record>::add(transaction, row));
    }
    return {};
}

} // namespace

Result<AffordabilityRecorded> execute(Transaction &transaction, const Context &context, const RecordAffordability &command)
{
    if (command.incomes.empty() && command.expenses.empty())
        return fail(ErrorKind::Invalid, u"AFFORD.EMPTY"_s);
    const QDate asOf = command.asOf.value_or(context.today());
    if (asOf > context.today())
        return fail(ErrorKind::Invalid, u"AFFORD.DATE"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    KEPT_CHECK(noteWhom(transaction, {}, command.contact));
    const Currency currency = command.incomes.empty() ? command.expenses.front().monthly.currency()
                                                      : command.incomes.front().monthly.currency();
    KEPT_TRY(const auto sheet, affordability(currency, amountsOf(command.incomes), amountsOf(command.expenses)));
    KEPT_TRY(const auto known, latestSheet(transaction.database(), command.contact, currency));
    if (known.asOf == asOf) {
        KEPT_CHECK(removeAll(transaction, known.incomes));
        KEPT_CHECK(removeAll(transaction, known.expenses));
    }
    KEPT_CHECK(addAll<IncomeRecord>(transaction, command.contact, asOf, command.incomes));
    KEPT_CHECK(addAll<ExpenseRecord>(transaction, command.contact, asOf, command.expenses));
    transaction.journal().setSubject(ObjectKind::Contact, command.contact.value());
    transaction.journal().touch(ObjectKind::Contact, command.contact.value());
    return AffordabilityRecorded{command.contact, sheet.income, sheet.expenses, sheet.disposable, sheet.affordable};
}

} // namespace kept
