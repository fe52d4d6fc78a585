// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/disputestate.h"

namespace kept {

/// What every command about a dispute answers.
struct DisputeChanged
{
    DisputeId dispute = DisputeId::fromValue(0);
    QString number;
    PlanId plan = PlanId::fromValue(0);
    DisputeState status = DisputeState::Open;
    Money disputed;
    Money credited;
    Money due;
    Money overpromised;

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("number", number, "Its number");
        v("plan", plan, "Its collection plan");
        v("status", status, "What it is now");
        v("disputed", disputed, "What is disputed on the plan now");
        v("credited", credited, "What was taken off the debt by it");
        v("due", due, "What is due on the plan now");
        v("overpromised", overpromised, "What open promises expect beyond that");
    }
};

/// Opens a dispute.
struct OpenDispute
{
    using Outcome = DisputeChanged;
    static QString commandName() { return QStringLiteral("OpenDispute"); }
    static QString meaning()
    {
        return QStringLiteral("Notes what a customer contests: it can't be promised, and a hold with that reason stands.");
    }

    PlanId plan = PlanId::fromValue(0);
    std::optional<PlanItemId> item;
    DisputeKind kind = DisputeKind::Amount;
    std::optional<Money> amount;
    std::optional<QDate> received;
    std::optional<QString> evidence;
    std::optional<bool> stopsContact;
    std::optional<bool> stopsAgeing;
    std::optional<bool> stopsPromiseClock;
    std::optional<QDate> respondBy = {};
    std::optional<bool> isWritten = {};

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("item", item, "The item it is about; left out, the whole plan");
        v("kind", kind, "What is contested");
        v("amount", amount, "How much; left out, all that is unpaid and not disputed yet");
        v("received", received, "The day it was told; left out, today");
        v("evidence", evidence, "What the customer brings");
        v("stopsContact", stopsContact, "Whether nobody may be contacted; left out, not");
        v("stopsAgeing", stopsAgeing, "Whether days past due stand still; left out, when all that is due is disputed");
        v("stopsPromiseClock", stopsPromiseClock, "Whether deadlines move; left out, when all that is due is disputed");
        v("respondBy", respondBy, "The day by which it has to be answered; left out, as the house says (SetDeadlines)");
        v("isWritten", isWritten, "Whether it came in writing, which may forbid contact; left out, it did");
    }
};

/// Adds evidence to a dispute.
struct AddDisputeEvidence
{
    using Outcome = DisputeChanged;
    static QString commandName() { return QStringLiteral("AddDisputeEvidence"); }
    static QString meaning() { return QStringLiteral("Adds a line of evidence to a dispute: words, or where a document is."); }

    DisputeId dispute = DisputeId::fromValue(0);
    QString text;
    std::optional<QString> reference;

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("text", text, "What it shows");
        v("reference", reference, "Where the document is");
    }
};

/// Moves the day by which a dispute has to be answered.
struct MoveDisputeDeadline
{
    using Outcome = DisputeChanged;
    static QString commandName() { return QStringLiteral("MoveDisputeDeadline"); }
    static QString meaning() { return QStringLiteral("Moves the day by which a dispute has to be answered."); }

    DisputeId dispute = DisputeId::fromValue(0);
    QDate respondBy;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("respondBy", respondBy, "The new day");
        v("reason", reason, "Why; kept with the evidence");
    }
};

/// Ends a dispute.
struct ResolveDispute
{
    using Outcome = DisputeChanged;
    static QString commandName() { return QStringLiteral("ResolveDispute"); }
    static QString meaning()
    {
        return QStringLiteral("Ends a dispute and lifts its hold; where it is upheld, the amount is taken off the debt.");
    }

    DisputeId dispute = DisputeId::fromValue(0);
    DisputeOutcome outcome = DisputeOutcome::Rejected;
    std::optional<Money> credit;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("outcome", outcome, "How it ended");
        v("credit", credit, "What is taken off the debt, where it is partly upheld; upheld, all that is disputed");
        v("reason", reason, "Why");
    }
};

/// Opens a dispute again that was resolved: what was taken off the debt is owed again.
struct ReopenDispute
{
    using Outcome = DisputeChanged;
    static QString commandName() { return QStringLiteral("ReopenDispute"); }
    static QString meaning() { return QStringLiteral("Opens a dispute again and gives back exactly what its end had changed."); }
    static constexpr Right right = Right::Supervise;

    DisputeId dispute = DisputeId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("reason", reason, "Why");
    }
};

/// Errors: RECORD.MISSING (NotFound; also an item of another plan); PLAN.CLOSED (Refused); DISPUTE.AMOUNT (not above zero, or more
/// than is unpaid and undisputed; values amount, limit), DISPUTE.DATE (in the future), DISPUTE.DEADLINE (before it was told),
/// MONEY.CURRENCY, Invalid.
Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const OpenDispute &command);
/// Errors: RECORD.MISSING (NotFound); DISPUTE.OVER (Refused); REASON.EMPTY (Invalid: no text).
Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const AddDisputeEvidence &command);
/// Errors: the same; DISPUTE.DEADLINE (Invalid: no date, or before the dispute was told).
Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const MoveDisputeDeadline &command);
/// Errors: RECORD.MISSING (NotFound); DISPUTE.OVER (Refused); REASON.EMPTY (Invalid); DISPUTE.CREDIT (Invalid: a credit that the outcome has none of, or beyond what is disputed or unpaid).
Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const ResolveDispute &command);
/// Errors: RECORD.MISSING (NotFound); DISPUTE.OPEN, DISPUTE.REMOVED (the charge it was about was taken back), Refused; REASON.EMPTY
/// (Invalid).
Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const ReopenDispute &command);

} // namespace kept
