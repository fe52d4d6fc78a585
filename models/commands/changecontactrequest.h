// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/contactrequestrepository.h"

namespace kept {

struct ContactRequestChanged
{
    ContactRequestId request = ContactRequestId::fromValue(0);
    qint64 version = 0;

    template<class V>
    void describe(V &v)
    {
        v("request", request, "The record of it");
        v("version", version, "Its version now");
    }
};

/// Ends a person's request; from the instant it was said when it was recorded by mistake.
struct WithdrawContactRequest
{
    using Outcome = ContactRequestChanged;
    static QString commandName() { return QStringLiteral("WithdrawContactRequest"); }
    static QString meaning() { return QStringLiteral("Ends a person's request; at the instant it was said, it never counted."); }

    ContactRequestId request = ContactRequestId::fromValue(0);
    std::optional<Instant> at;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("request", request, "The request");
        v("at", at, "When it ended; left out, now; the instant it was said, if it was recorded by mistake");
        v("reason", reason, "Why");
    }
};

/// Notes that an oral request came in writing as well, or that a withdrawn one stands again.
struct ConfirmContactRequest
{
    using Outcome = ContactRequestChanged;
    static QString commandName() { return QStringLiteral("ConfirmContactRequest"); }
    static QString meaning()
    {
        return QStringLiteral("Notes that a person's request came in writing as well; a withdrawn one stands again.");
    }

    ContactRequestId request = ContactRequestId::fromValue(0);
    std::optional<Instant> at;
    std::optional<QString> evidence;

    template<class V>
    void describe(V &v)
    {
        v("request", request, "The request");
        v("at", at, "When the letter came; left out, now");
        v("evidence", evidence, "What proves it");
    }
};

/// Errors: RECORD.MISSING (NotFound); REASON.EMPTY, REQUEST.INSTANT (before it was said, or in the future), Invalid;
/// REQUEST.WITHDRAWN (Refused: it has ended already).
Result<ContactRequestChanged> execute(Transaction &transaction, const Context &context, const WithdrawContactRequest &command);
/// Errors: RECORD.MISSING (NotFound); REQUEST.INSTANT (Invalid).
Result<ContactRequestChanged> execute(Transaction &transaction, const Context &context, const ConfirmContactRequest &command);

} // namespace kept
