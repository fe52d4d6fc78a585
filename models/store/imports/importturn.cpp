// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importturn.h"

#include "models/store/imports/blocks.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<bool> takeImportTurn(Database &database)
{
    const QString rowLock = database.dialect().rowLock();
    if (rowLock.isEmpty())
        return true;
    Query query(database, u"SELECT id FROM import_turn"_s + rowLock + u" SKIP LOCKED"_s);
    KEPT_TRY(const auto taken, query.all([](const Row &row) { return row.integer(0); }));
    return !taken.empty();
}

Result<void> waitForImportTurn(Database &database)
{
    const QString rowLock = database.dialect().rowLock();
    if (rowLock.isEmpty())
        return {};
    Query query(database, u"SELECT id FROM import_turn"_s + rowLock);
    return query.each([](const Row &) {});
}

Result<void> lockInOrder(Database &database, std::vector<qint64> plans)
{
    const QString rowLock = database.dialect().rowLock();
    if (rowLock.isEmpty())
        return {};
    std::sort(plans.begin(), plans.end());
    return eachBlock(database, u"SELECT id FROM collection_plan WHERE id IN (%1) ORDER BY id"_s + rowLock, plans,
                     [](const Row &) {});
}

Result<std::vector<qint64>> plansOfAccounts(Database &database, const std::vector<qint64> &financialAccounts)
{
    std::vector<qint64> plans;
    KEPT_CHECK(eachBlock(database, u"SELECT id FROM collection_plan WHERE financial_account_id IN (%1)"_s, financialAccounts,
                         [&](const Row &row) { plans.push_back(row.integer(0)); }));
    return plans;
}

} // namespace kept
