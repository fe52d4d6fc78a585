// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/find.h"

#include "models/domain/namekey.h"
#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

namespace {

constexpr qsizetype fewestDigits = 3;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

/// Gathers what single searches find, until one fails.
class Findings final
{
public:
    Result<void> add(Result<std::vector<FoundRow>> some)
    {
        KEPT_TRY(const auto rows, std::move(some));
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        return {};
    }
    std::vector<FoundRow> take() { return std::move(m_rows); }

private:
    std::vector<FoundRow> m_rows;
};

Result<void> addNumbered(Database &database, std::optional<AccountId> agency, const QString &text, Findings &findings)
{
    for (const ObjectKind kind : {ObjectKind::CollectionPlan, ObjectKind::PromiseToPay, ObjectKind::Payment, ObjectKind::Hold})
        if (const auto id = idOfHumanNumber(kind, text))
            KEPT_CHECK(findings.add(findNumbered(database, agency, kind, *id)));
    return {};
}

} // namespace

Result<Find::Answer> answer(Database &database, const Asking &asking, const Find &question)
{
    const QString text = question.text.trimmed();
    if (text.isEmpty() || question.limit < 1)
        return Find::Answer();
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    Findings findings;
    KEPT_CHECK(addNumbered(database, agency, text, findings));
    if (const QString digits = digitsOf(text); digits.size() >= fewestDigits && !hasLetters(text))
        KEPT_CHECK(findings.add(findContactPoints(database, digits, question.limit)));
    if (text.contains(QChar(u'@')))
        KEPT_CHECK(findings.add(findContactPoints(database, text, question.limit)));
    KEPT_CHECK(findings.add(findFinancialAccounts(database, agency, text, question.limit)));
    KEPT_CHECK(findings.add(findCustomers(database, nameKey(text), question.limit)));
    KEPT_CHECK(findings.add(findContacts(database, nameKey(text), question.limit)));
    std::vector<FoundRow> found = findings.take();
    KEPT_CHECK(keepSeen(database, asking, &found, [](const FoundRow &row) { return row.customer; }));
    std::stable_sort(found.begin(), found.end(), [](const FoundRow &a, const FoundRow &b) { return a.rank < b.rank; });
    if (found.size() > static_cast<size_t>(question.limit))
        found.resize(static_cast<size_t>(question.limit), FoundRow());
    KEPT_CHECK(tellApart(database, agency, &found));
    return found;
}

} // namespace kept
