// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/findreads.h"

#include "models/store/reads/sqltext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a search looks through: a SELECT that ends in its WHERE, and the indexed column the text is compared with.
struct Search
{
    QString select;
    QString column;
    int limit = 20;
};

FindRank rankOf(const QString &text, const QString &searched)
{
    if (text == searched)
        return FindRank::Exact;
    if (text.startsWith(searched))
        return FindRank::Prefix;
    return text.contains(u' ' + searched) ? FindRank::WordPrefix : FindRank::Contains;
}

// The first text after all those that begin with the prefix, in code point order; empty when there is none.
QString afterPrefix(QString prefix)
{
    while (!prefix.isEmpty()) {
        const char16_t last = prefix.back().unicode();
        prefix.chop(1);
        if (last < 0xd7ff)
            return prefix + QChar(static_cast<char16_t>(last + 1));
    }
    return {};
}

SqlText beginningWith(const Search &search, const QString &text)
{
    SqlText sql(search.select + u" AND %1 >= ?"_s.arg(search.column), text);
    if (const QString after = afterPrefix(text); !after.isEmpty())
        sql.add(u" AND %1 < ?"_s.arg(search.column), after);
    return sql.add(u" ORDER BY %1 LIMIT ?"_s.arg(search.column), qint64(search.limit));
}

SqlText holding(const Search &search, const QString &text, int limit)
{
    SqlText sql(search.select + u" AND LOWER(%1) LIKE ? ESCAPE '!'"_s.arg(search.column), likeAnywhere(text.toLower()));
    return sql.add(
        u" ORDER BY CASE WHEN LOWER(%1) LIKE ? ESCAPE '!' THEN 0 WHEN LOWER(%1) LIKE ? ESCAPE '!' THEN 1 ELSE 2 END, %1 LIMIT ?"_s
            .arg(search.column),
        likePrefix(text.toLower()), u"% "_s + likePrefix(text.toLower()), qint64(limit));
}

/// A range of the index first; only when that does not fill the list is every row looked at.
template<class Make>
Result<std::vector<FoundRow>> findBest(Database &database, const Search &search, const QString &text, Make make)
{
    KEPT_TRY(auto found, allOf(database, beginningWith(search, text), make));
    if (static_cast<int>(found.size()) >= search.limit)
        return found;
    KEPT_TRY(const auto more, allOf(database, holding(search, text, search.limit), make));
    for (const FoundRow &row : more) {
        const auto isSame = [&](const FoundRow &known) { return known.id == row.id; };
        if (std::none_of(found.begin(), found.end(), isSame))
            found.push_back(row);
    }
    return found;
}

// Of the accounts `f` those that have plans placed with the agency; all of them for anybody else.
QString placedWith(std::optional<AccountId> agency)
{
    if (!agency)
        return {};
    return u" AND EXISTS (SELECT 1 FROM collection_plan p WHERE p.financial_account_id = f.id AND p.deleted_at IS NULL "
           "AND p.collection_agency_account_id = %1)"_s.arg(agency->value());
}

struct CustomerAccounts
{
    qint64 customer = 0;
    QString first;
    qint64 count = 0;
};

struct CustomerPlace
{
    qint64 customer = 0;
    QString state;
    QString postalCode;
};

SqlText accountsOf(std::span<const qint64> customers, std::optional<AccountId> agency)
{
    SqlText sql(u"SELECT f.account_id, MIN(f.financial_account_number), COUNT(*) FROM financial_account f "
                "WHERE f.deleted_at IS NULL AND f.account_id IN ("_s);
    sql.addList(customers).add(u")"_s);
    return sql.add(placedWith(agency) + u" GROUP BY f.account_id"_s);
}

// The person of the customer's own name comes first of each customer.
SqlText placesOf(std::span<const qint64> customers)
{
    SqlText sql(u"SELECT c.account_id, c.state, c.postal_code FROM contact c JOIN account a ON a.id = c.account_id "
                "WHERE c.deleted_at IS NULL AND c.account_id IN ("_s);
    return sql.addList(customers).add(u") ORDER BY CASE WHEN c.name_key = a.name_key THEN 0 ELSE 1 END, "
                                      "CASE c.role WHEN 'Borrower' THEN 0 ELSE 1 END, c.id"_s);
}

void tellApart(FoundRow *row, const std::vector<CustomerAccounts> &accounts, const std::vector<CustomerPlace> &places)
{
    const auto isOfRow = [row](const auto &other) { return other.customer == row->id; };
    if (const auto account = std::find_if(accounts.begin(), accounts.end(), isOfRow); account != accounts.end()) {
        row->accountNumber = account->first;
        row->accountCount = account->count;
    }
    if (const auto place = std::find_if(places.begin(), places.end(), isOfRow); place != places.end()) {
        row->state = place->state;
        row->postalCode = place->postalCode;
    }
}

Result<std::vector<CallerRow>> callersWhere(Database &database, const SqlText &condition, int limit)
{
    SqlText sql(
        u"SELECT c.account_id, c.id, p.id, a.name, c.name, c.role, p.value, CASE WHEN p.wrong_since IS NULL THEN 0 ELSE 1 END "
        "FROM contact_point p JOIN contact c ON c.id = p.contact_id JOIN account a ON a.id = c.account_id WHERE p.kind = "
        "'Phone' AND p.deleted_at IS NULL AND c.deleted_at IS NULL AND a.deleted_at IS NULL AND "_s);
    sql.add(condition).add(u" ORDER BY a.name_key, c.id, p.id LIMIT ?"_s, qint64(limit));
    return allOf(database, sql, [](const Row &row) {
        return CallerRow{row.id<AccountId>(0), row.id<ContactId>(1), row.id<ContactPointId>(2),
                         row.text(3),          row.text(4),          row.text(5),
                         row.text(6),          row.flag(7)};
    });
}

} // namespace

Result<std::vector<FoundRow>> findCustomers(Database &database, const QString &key, int limit)
{
    const Search search{u"SELECT id, name, type, name_key FROM account WHERE deleted_at IS NULL"_s, u"name_key"_s, limit};
    return findBest(database, search, key, [&](const Row &row) {
        return FoundRow{ObjectKind::Account, row.integer(0), row.id<AccountId>(0),
                        row.text(1),         row.text(2),    rankOf(row.text(3), key)};
    });
}

Result<void> tellApart(Database &database, std::optional<AccountId> agency, std::vector<FoundRow> *found)
{
    std::vector<qint64> ids;
    for (const FoundRow &row : *found)
        if (row.object == ObjectKind::Account)
            ids.push_back(row.id);
    return inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        auto accounts = asked(database, accountsOf(part, agency), [](const Row &row) {
            return CustomerAccounts{row.integer(0), row.text(1), row.integer(2)};
        });
        auto places = asked(database, placesOf(part), [](const Row &row) {
            return CustomerPlace{row.integer(0), row.text(1), row.text(2)};
        });
        askTogether(accounts, places);
        KEPT_TRY(const auto numbers, accounts.all());
        KEPT_TRY(const auto people, places.all());
        for (FoundRow &row : *found)
            if (row.object == ObjectKind::Account)
                tellApart(&row, numbers, people);
        return {};
    });
}

Result<std::vector<FoundRow>> findContacts(Database &database, const QString &key, int limit)
{
    const Search search{
        u"SELECT c.id, c.account_id, c.name, a.name, c.name_key FROM contact c JOIN account a ON a.id = c.account_id "
        "WHERE c.deleted_at IS NULL AND a.deleted_at IS NULL AND c.name_key <> a.name_key"_s,
        u"c.name_key"_s, limit};
    return findBest(database, search, key, [&](const Row &row) {
        return FoundRow{ObjectKind::Contact, row.integer(0), row.id<AccountId>(1),
                        row.text(2),         row.text(3),    rankOf(row.text(4), key)};
    });
}

Result<std::vector<FoundRow>> findFinancialAccounts(Database &database, std::optional<AccountId> agency, const QString &text,
                                                    int limit)
{
    const Search search{u"SELECT f.id, f.account_id, f.financial_account_number, a.name FROM financial_account f "
                        "JOIN account a ON a.id = f.account_id WHERE f.deleted_at IS NULL"_s +
                            placedWith(agency),
                        u"f.financial_account_number"_s, limit};
    return findBest(database, search, text, [&](const Row &row) {
        return FoundRow{ObjectKind::FinancialAccount,
                        row.integer(0),
                        row.id<AccountId>(1),
                        row.text(2),
                        row.text(3),
                        rankOf(row.text(2).toLower(), text.toLower())};
    });
}

Result<std::vector<FoundRow>> findContactPoints(Database &database, const QString &text, int limit)
{
    const Search search{u"SELECT p.id, c.account_id, p.value, c.name FROM contact_point p JOIN contact c ON c.id = p.contact_id "
                        "WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND c.account_id IS NOT NULL"_s,
                        u"p.value"_s, limit};
    // Nobody types the plus sign of a number.
    return findBest(database, search, text, [&](const Row &row) {
        const QString value = row.text(2).startsWith(u'+') ? row.text(2).mid(1) : row.text(2).toLower();
        return FoundRow{ObjectKind::ContactPoint,     row.integer(0), row.id<AccountId>(1), row.text(2), row.text(3),
                        rankOf(value, text.toLower())};
    });
}

Result<std::vector<FoundRow>> findNumbered(Database &database, std::optional<AccountId> agency, ObjectKind kind, qint64 id)
{
    const bool isPlan = kind == ObjectKind::CollectionPlan;
    Query query(database, u"SELECT x.id, p.account_id, a.name FROM %1 x JOIN collection_plan p ON p.id = %2 "
                          "JOIN account a ON a.id = p.account_id WHERE x.id = ? AND x.deleted_at IS NULL"_s.arg(
                              objectType(kind).table, isPlan ? u"x.id"_s : u"x.collection_plan_id"_s) +
                              (agency ? u" AND p.collection_agency_account_id = ?"_s : QString()));
    query.bind(id);
    if (agency)
        query.bind(*agency);
    return query.all([kind](const Row &row) {
        return FoundRow{kind,        row.integer(0), row.id<AccountId>(1), humanNumber(kind, row.integer(0)),
                        row.text(2), FindRank::Exact};
    });
}

Result<std::vector<CallerRow>> findCallers(Database &database, const QStringList &numbers, int limit)
{
    if (numbers.isEmpty())
        return std::vector<CallerRow>();
    SqlText condition(u"p.value IN (?"_s, numbers.front());
    for (const QString &other : numbers.mid(1))
        condition.add(u", ?"_s, other);
    return callersWhere(database, condition.add(u")"_s), limit);
}

Result<std::vector<CallerRow>> findCallersByEnd(Database &database, const QString &digits, int limit)
{
    return callersWhere(database, SqlText(u"p.value LIKE ?"_s, u'%' + digits), limit);
}

} // namespace kept
