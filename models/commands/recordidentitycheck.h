// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/identitycheck.h"

namespace kept {

/// One question of a check: right, wrong or skipped.
struct AskedQuestionInput
{
    IdentityQuestion question = IdentityQuestion::BirthDate;
    IdentityAnswer answer = IdentityAnswer::Skipped;

    template<class V>
    void describe(V &v)
    {
        v("question", question, "What was asked");
        v("answer", answer, "Right, Wrong or Skipped; never what was said");
    }
};

struct IdentityChecked
{
    IdentityVerdict verdict = IdentityVerdict::Failed;
    int attemptsLeft = 0;
    std::optional<Instant> lockedUntil;

    template<class V>
    void describe(V &v)
    {
        v("verdict", verdict, "Passed or Failed");
        v("attemptsLeft", attemptsLeft, "How many more checks may fail within a day");
        v("lockedUntil", lockedUntil, "Until when the person can't be checked again");
    }
};

/// Records how a person answered the questions that show who they are. Whether that passes is judged here.
struct RecordIdentityCheck
{
    using Outcome = IdentityChecked;
    static QString commandName() { return QStringLiteral("RecordIdentityCheck"); }
    static QString meaning()
    {
        return QStringLiteral("Records an identity check: which questions were answered right or wrong.");
    }

    ContactId contact = ContactId::fromValue(0);
    std::optional<AccountId> account;
    std::vector<AskedQuestionInput> asked;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("account", account, "The customer the conversation is about; else the person's own");
        v("asked", asked, "The questions in the order they were asked");
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); IDENTITY.ASKED (Invalid: none, one twice, or one the house does not ask);
/// IDENTITY.UNKNOWN (Invalid: the store knows no answer to it); IDENTITY.OPEN (Invalid: nothing has been decided);
/// IDENTITY.LOCKED (Refused).
Result<IdentityChecked> execute(Transaction &transaction, const Context &context, const RecordIdentityCheck &command);

} // namespace kept
