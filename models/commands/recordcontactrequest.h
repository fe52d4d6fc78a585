// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/contactrequestrepository.h"

namespace kept {

struct ContactRequestRecorded
{
    ContactRequestId request = ContactRequestId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("request", request, "The record of it");
    }
};

/// Records what a person asked for about when and where to be contacted.
struct RecordContactRequest
{
    using Outcome = ContactRequestRecorded;
    static QString commandName() { return QStringLiteral("RecordContactRequest"); }
    static QString meaning()
    {
        return QStringLiteral("Records when and where a person does not want to be contacted, in their words and as a rule.");
    }

    ContactId contact = ContactId::fromValue(0);
    ContactRequestKind kind = ContactRequestKind::InconvenientTime;
    std::optional<Instant> saidAt;
    std::optional<QString> words;
    std::optional<QString> evidence;
    std::optional<std::vector<int>> days;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QDate> until;
    std::optional<ContactPlace> place;
    std::optional<Instant> confirmedAt;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("kind", kind, "What it is about");
        v("saidAt", saidAt, "When they said so; left out, now");
        v("words", words, "Their own words");
        v("evidence", evidence, "What proves it");
        v("days", days, "Of an inconvenient time: days of the week, 1 is Monday; left out, every day");
        v("from", from, "Its first local time, HH:MM; left out, from midnight");
        v("to", to, "The local time at which it ends, HH:MM; left out, midnight; before the first, on the next day");
        v("until", until, "The last date it holds; left out, until it is withdrawn");
        v("place", place, "The inconvenient place");
        v("confirmedAt", confirmedAt, "When it came in writing as well");
    }
};

/// Errors: REFERENCE.MISSING (NotFound); REQUEST.TIME (no HH:MM, no such day, or nothing that narrows an inconvenient time),
/// REQUEST.PLACE (an inconvenient place without a place), REQUEST.INSTANT (said in the future), all Invalid.
Result<ContactRequestRecorded> execute(Transaction &transaction, const Context &context, const RecordContactRequest &command);

} // namespace kept
