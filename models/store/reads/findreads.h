// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/store/query.h"

namespace kept {

/// How well something found fits what was searched for, the best first.
enum class FindRank { Exact, Prefix, WordPrefix, Contains };

struct FoundRow
{
    ObjectKind object = ObjectKind::Account;
    qint64 id = 0;
    AccountId customer = AccountId::fromValue(0);
    QString title;
    QString detail; ///< whose it is; for a customer the type: Person, Organization, Agency
    FindRank rank = FindRank::Contains;
    QString accountNumber = {}; ///< of a customer: the first of those accounts, empty without any
    qint64 accountCount = 0;
    QString state = {}; ///< where the customer's own person lives, as far as it is known
    QString postalCode = {};
};

/// A person with the number that somebody calls from.
struct CallerRow
{
    AccountId customer = AccountId::fromValue(0);
    ContactId contact = ContactId::fromValue(0);
    ContactPointId point = ContactPointId::fromValue(0);
    QString customerName;
    QString person;
    QString role;
    QString number;       ///< as it is on file
    bool isWrong = false; ///< somebody said that the number is another's
};

/// Customers whose name key holds the key; the best fits first.
Result<std::vector<FoundRow>> findCustomers(Database &database, const QString &key, int limit);
/// Fills in what tells the customers among these apart; for an agency by the accounts that have plans placed with it.
Result<void> tellApart(Database &database, std::optional<AccountId> agency, std::vector<FoundRow> *found);
/// People of other names than their customers', by name key.
Result<std::vector<FoundRow>> findContacts(Database &database, const QString &key, int limit);
/// Financial accounts whose number holds the text, whatever its case; for an agency of those with plans placed with it.
Result<std::vector<FoundRow>> findFinancialAccounts(Database &database, std::optional<AccountId> agency, const QString &text,
                                                    int limit);
/// Telephone numbers and addresses that hold the text.
Result<std::vector<FoundRow>> findContactPoints(Database &database, const QString &text, int limit);
/// The plan, promise, payment or hold of an id that a human number named; for an agency only of plans placed with it.
Result<std::vector<FoundRow>> findNumbered(Database &database, std::optional<AccountId> agency, ObjectKind kind, qint64 id);

/// People whose telephone number is one of these.
Result<std::vector<CallerRow>> findCallers(Database &database, const QStringList &numbers, int limit);
/// People whose telephone number ends with these digits; looks at every number there is.
Result<std::vector<CallerRow>> findCallersByEnd(Database &database, const QString &digits, int limit);

} // namespace kept
