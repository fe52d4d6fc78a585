// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

/// What is masked until somebody asks to see it.
enum class Masked { Money, ContactPoint, AccountNumber, BirthDate };

template<>
struct EnumNames<Masked>
{
    static constexpr EnumName<Masked> all[] = {{Masked::Money, "Money"},
                                               {Masked::ContactPoint, "ContactPoint"},
                                               {Masked::AccountNumber, "AccountNumber"},
                                               {Masked::BirthDate, "BirthDate"}};
};

struct RevealRecorded
{
    Masked what = Masked::Money;

    template<class V>
    void describe(V &v)
    {
        v("what", what, "What was shown");
    }
};

/// Records that somebody looked at what is masked.
struct RecordReveal
{
    using Outcome = RevealRecorded;
    static QString commandName() { return QStringLiteral("RecordReveal"); }
    static QString meaning() { return QStringLiteral("Records that somebody looked at masked money, a number or a date."); }

    AccountId account = AccountId::fromValue(0);
    Masked what = Masked::Money;
    std::optional<ContactId> contact;
    std::optional<ContactPointId> contactPoint;
    std::optional<QString> reason;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("what", what, "What was shown");
        v("contact", contact, "Of which person");
        v("contactPoint", contactPoint, "Which number or address");
        v("reason", reason, "Why");
    }
};

/// Errors: REFERENCE.MISSING (NotFound); REVEAL.WHOSE (Invalid): the person, or the number, is not of that customer; REVEAL.FAILED (Refused):
/// money, where the last identity check of the customer's people within a day failed.
Result<RevealRecorded> execute(Transaction &transaction, const Context &context, const RecordReveal &command);

} // namespace kept
