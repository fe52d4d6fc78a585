// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/findreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// What LIKE would take for a pattern is searched for as itself.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return text;
}

FindRank rankOf(const QString &text, const QString &searched)
{
    if (text == searched)
        return FindRank::Exact;
    if (text.startsWith(searched))
        return FindRank::Prefix;
    return text.contains(u' ' + searched) ? FindRank::WordPrefix : FindRank::Contains;
}

} // namespace

Result<std::vector<FoundRow>> findCustomers(Database &database, const QString &key, int limit)
{
    Query query(database, u"SELECT id, name, type, name_key FROM account WHERE name_key LIKE ? ESCAPE '\\' AND deleted_at IS NULL "
                          "ORDER BY CASE WHEN name_key = ? THEN 0 WHEN name_key LIKE ? ESCAPE '\\' THEN 1 "
                          "WHEN name_key LIKE ? ESCAPE '\\' THEN 2 ELSE 3 END, name_key, id LIMIT ?"_s);
    const QString pattern = escaped(key);
    query.bind(u'%' + pattern + u'%').bind(key).bind(pattern + u'%').bind(u"% "_s + pattern + u'%').bind(limit);
    return query.all([&](const Row &row) {
        return FoundRow{ObjectKind::Account, row.integer(0), row.id<AccountId>(0), row.text(1), row.text(2), rankOf(row.text(3), key)};
    });
}

Result<std::vector<FoundRow>> findFinancialAccounts(Database &database, const QString &text, int limit)
{
    Query query(database, u"SELECT f.id, f.account_id, f.financial_account_number, a.name FROM financial_account f JOIN account a ON a.id = f.account_id "
                          "WHERE f.financial_account_number LIKE ? ESCAPE '\\' AND f.deleted_at IS NULL "
                          "ORDER BY CASE WHEN f.financial_account_number = ? THEN 0 ELSE 1 END, f.financial_account_number, f.id LIMIT ?"_s);
    query.bind(u'%' + escaped(text) + u'%').bind(text).bind(limit);
    return query.all([&](const Row &row) {
        return FoundRow{ObjectKind::FinancialAccount, row.integer(0), row.id<AccountId>(1), row.text(2), row.text(3), rankOf(row.text(2), text)};
    });
}

Result<std::vector<FoundRow>> findContactPoints(Database &database, const QString &text, int limit)
{
    Query query(database, u"SELECT p.id, c.account_id, p.value, c.name FROM contact_point p JOIN contact c ON c.id = p.contact_id "
                          "WHERE p.value LIKE ? ESCAPE '\\' AND p.deleted_at IS NULL AND c.account_id IS NOT NULL "
                          "ORDER BY CASE WHEN p.value = ? THEN 0 ELSE 1 END, p.value, p.id LIMIT ?"_s);
    query.bind(u'%' + escaped(text) + u'%').bind(text).bind(limit);
    return query.all([&](const Row &row) {
        return FoundRow{ObjectKind::ContactPoint, row.integer(0), row.id<AccountId>(1), row.text(2), row.text(3), rankOf(row.text(2), text)};
    });
}

Result<std::vector<FoundRow>> findPlan(Database &database, PlanId plan)
{
    Query query(database, u"SELECT p.id, p.account_id, p.name, a.name FROM collection_plan p JOIN account a ON a.id = p.account_id "
                          "WHERE p.id = ? AND p.deleted_at IS NULL"_s);
    query.bind(plan);
    return query.all([](const Row &row) {
        return FoundRow{ObjectKind::CollectionPlan, row.integer(0), row.id<AccountId>(1), row.text(2), row.text(3), FindRank::Exact};
    });
}

} // namespace kept
