// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/identitycheck.h"
#include "models/domain/money.h"
#include "models/store/transaction.h"

#include <QDate>

namespace kept {

/// An identity check as it is kept.
struct IdentityCheckRow
{
    ContactId contact = ContactId::fromValue(0);
    std::optional<AccountId> account;
    qint64 at = 0; ///< UTC milliseconds
    std::optional<UserId> by;
    std::vector<AskedQuestion> asked;
    IdentityVerdict verdict = IdentityVerdict::Failed;
};

/// The answer that the store knows to a question: a text, a date, or an amount with its date.
struct ExpectedAnswer
{
    IdentityQuestion question = IdentityQuestion::BirthDate;
    QString text;
    std::optional<QDate> date;
    std::optional<Money> amount;
};

/// Keeps a check; gives its id.
Result<qint64> addIdentityCheck(Transaction &transaction, const IdentityCheckRow &check);
/// The checks of a person since an instant, the oldest first.
Result<std::vector<IdentityCheckRow>> identityChecks(Database &database, ContactId contact, qint64 since);
std::vector<IdentityAttempt> attemptsOf(const std::vector<IdentityCheckRow> &checks);
/// What the store knows to answer of some questions, in their order; those it does not know are left out.
/// Error: NotFound RECORD.MISSING.
Result<std::vector<ExpectedAnswer>> expectedAnswers(Database &database, ContactId contact,
                                                    const std::vector<IdentityQuestion> &questions);
/// Locks the person's row until commit, so that two desks don't judge the same attempts. Error: NotFound RECORD.MISSING.
Result<void> lockContact(Transaction &transaction, ContactId contact);

} // namespace kept
