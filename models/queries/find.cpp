// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/find.h"

#include "models/domain/namekey.h"

namespace kept {

namespace {

constexpr qsizetype fewestDigits = 3;

void append(std::vector<FoundRow> &all, std::vector<FoundRow> some)
{
    std::move(some.begin(), some.end(), std::back_inserter(all));
}

} // namespace

Result<Find::Answer> answer(Database &database, const Asking &, const Find &question)
{
    const QString text = question.text.trimmed();
    std::vector<FoundRow> found;
    if (text.isEmpty())
        return found;
    if (const auto plan = idOfHumanNumber(ObjectKind::CollectionPlan, text)) {
        KEPT_TRY(auto rows, findPlan(database, PlanId::fromValue(*plan)));
        append(found, std::move(rows));
    }
    const QString digits = digitsOf(text);
    if (digits.size() >= fewestDigits) {
        KEPT_TRY(auto phones, findContactPoints(database, digits, question.limit));
        append(found, std::move(phones));
        KEPT_TRY(auto accounts, findFinancialAccounts(database, text, question.limit));
        append(found, std::move(accounts));
    }
    if (text.contains(QChar(u'@'))) {
        KEPT_TRY(auto addresses, findContactPoints(database, text, question.limit));
        append(found, std::move(addresses));
    }
    KEPT_TRY(auto customers, findCustomers(database, nameKey(text), question.limit));
    append(found, std::move(customers));
    std::stable_sort(found.begin(), found.end(), [](const FoundRow &a, const FoundRow &b) { return a.rank < b.rank; });
    if (found.size() > static_cast<size_t>(question.limit))
        found.resize(static_cast<size_t>(question.limit), FoundRow());
    return found;
}

} // namespace kept
