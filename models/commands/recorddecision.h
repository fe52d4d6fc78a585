// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/channel.h"
#include "models/domain/compliance/factnames.h"
#include "models/queries/contactfacts.h"
#include "models/store/decisionrepository.h"

namespace kept {

struct DecisionRecorded
{
    DecisionId decision = DecisionId::fromValue(0);
    QString number;
    bool isAllowed = false;
    std::optional<QString> rule;
    std::optional<RuleSeverity> severity;
    std::optional<Instant> nextAllowed;

    template<class V>
    void describe(V &v)
    {
        v("decision", decision, "The record of it");
        v("number", number, "Its number");
        v("isAllowed", isAllowed, "Whether no rule refuses");
        v("rule", rule, "The weightiest refusing rule");
        v("severity", severity, "The heaviest severity of all refusing rules");
        v("nextAllowed", nextAllowed, "The first instant that clears all of them");
    }
};

/// Judges a contact that is about to be made and keeps the verdict with everything it rests on.
struct RecordDecision
{
    using Outcome = DecisionRecorded;
    static QString commandName() { return QStringLiteral("RecordDecision"); }
    static QString meaning()
    {
        return QStringLiteral("Judges a contact that is about to be made, and keeps the verdict with all it rests on.");
    }

    ContactId contact = ContactId::fromValue(0);
    std::optional<ContactPointId> contactPoint;
    std::optional<PlanId> plan;
    Channel channel = Channel::Phone;
    std::optional<ContactPurpose> purpose;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("contactPoint", contactPoint, "The number or address");
        v("plan", plan, "The collection plan it is about; left out, all that are open");
        v("channel", channel, "How");
        v("purpose", purpose, "What for; left out, to collect");
    }
};

/// A refusal is an answer, not an error. Errors: REFERENCE.MISSING, RECORD.MISSING (NotFound); CONTACT.CUSTOMER (Invalid: the
/// person belongs to no customer).
Result<DecisionRecorded> execute(Transaction &transaction, const Context &context, const RecordDecision &command);

/// The same as it was at an instant, for a contact that is being recorded; before it is. Contacts after that instant were
/// unknown then.
Result<DecisionRecord> decide(Transaction &transaction, const Context &context, const RecordDecision &command, AccountId account,
                              qint64 at, LaterContacts later = LaterContacts::Unknown);

} // namespace kept
