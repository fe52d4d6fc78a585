// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/domain/names.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept {

/// What a queue may ask about a customer; of its plans only those that are open count.
enum class QueueFact {
    DaysPastDue,       ///< the most of any plan
    OverdueAmount,     ///< current due of the plans that are past due, of one currency
    DueAmount,         ///< current due of all plans, of one currency
    OpenPlans,         ///< how many
    RiskScore,         ///< the highest, times 100
    PromiseBrokenDays, ///< since the latest verdict Broken or PartiallyKept
    PromiseDueDays,    ///< until the next part of an open promise; 0 is today
    ContactDays,       ///< since the last call or visit, either way
    ConversationDays,  ///< since somebody was last spoken to
    PlanStatus,
    PaymentPlanStatus,
    Segment, ///< flags of the customer, segments of plans
    CustomerType,
    AccountType,
    Language,
    Country,
    State,
    HoldReason, ///< of holds in force
    Owner,      ///< ids of the specialists that own plans
    Team,       ///< ids of the teams that own plans
    Agency,     ///< ids of the agencies that plans are placed with
    CallbackDue,
    Disputed,
    OnHold, ///< contact is stopped for the customer, or on every plan
    New,    ///< nobody has called or visited yet
    PlacedWithAgency,
    PromiseOpen,
    SupervisorReview, ///< a request about a plan waits for a decision
    Reachable,        ///< there is a telephone number that is not known to be wrong
};

template<>
struct EnumNames<QueueFact>
{
    static constexpr EnumName<QueueFact> all[] = {{QueueFact::DaysPastDue, "DaysPastDue"},
                                                  {QueueFact::OverdueAmount, "OverdueAmount"},
                                                  {QueueFact::DueAmount, "DueAmount"},
                                                  {QueueFact::OpenPlans, "OpenPlans"},
                                                  {QueueFact::RiskScore, "RiskScore"},
                                                  {QueueFact::PromiseBrokenDays, "PromiseBrokenDays"},
                                                  {QueueFact::PromiseDueDays, "PromiseDueDays"},
                                                  {QueueFact::ContactDays, "ContactDays"},
                                                  {QueueFact::ConversationDays, "ConversationDays"},
                                                  {QueueFact::PlanStatus, "PlanStatus"},
                                                  {QueueFact::PaymentPlanStatus, "PaymentPlanStatus"},
                                                  {QueueFact::Segment, "Segment"},
                                                  {QueueFact::CustomerType, "CustomerType"},
                                                  {QueueFact::AccountType, "AccountType"},
                                                  {QueueFact::Language, "Language"},
                                                  {QueueFact::Country, "Country"},
                                                  {QueueFact::State, "State"},
                                                  {QueueFact::HoldReason, "HoldReason"},
                                                  {QueueFact::Owner, "Owner"},
                                                  {QueueFact::Team, "Team"},
                                                  {QueueFact::Agency, "Agency"},
                                                  {QueueFact::CallbackDue, "CallbackDue"},
                                                  {QueueFact::Disputed, "Disputed"},
                                                  {QueueFact::OnHold, "OnHold"},
                                                  {QueueFact::New, "New"},
                                                  {QueueFact::PlacedWithAgency, "PlacedWithAgency"},
                                                  {QueueFact::PromiseOpen, "PromiseOpen"},
                                                  {QueueFact::SupervisorReview, "SupervisorReview"},
                                                  {QueueFact::Reachable, "Reachable"}};
};

/// What a condition on a fact compares: a whole number, an amount of one currency, words of which one has to be among the
/// customer's, or yes and no.
enum class QueueFactKind { Number, Amount, Words, Flag };
QueueFactKind kindOf(QueueFact fact);

/// What is due to a customer's open plans in one currency.
struct QueueDue
{
    Currency currency;
    qint64 overdue = 0; ///< minor units, of plans that are past due
    qint64 due = 0;     ///< minor units, of all
};

/// What one customer is known by to the queues, on one day.
struct QueueFacts
{
    AccountId customer = AccountId::fromValue(0);
    int openPlans = 0;
    int heldPlans = 0;    ///< open plans on which a hold stops contact
    int anyHeldPlans = 0; ///< open plans with any hold in force
    bool isHeld = false;  ///< a hold on the customer stops contact
    bool hasHold = false; ///< any hold in force on the customer
    std::optional<qint64> daysPastDue;
    std::optional<qint64> riskScore;
    std::optional<QDate> nextPromise;
    std::optional<qint64> promiseBrokenAt; ///< UTC ms
    std::optional<qint64> contactAt;       ///< UTC ms
    QString contactOutcome;                ///< of that contact
    std::optional<qint64> conversationAt;  ///< UTC ms
    std::optional<qint64> callbackAt;      ///< UTC ms at which the customer is to be called back
    bool isDisputed = false;
    bool isInReview = false;
    bool isReachable = false;
    std::vector<QueueDue> due;
    QStringList planStatuses, paymentPlanStatuses, segments, customerTypes, accountTypes, languages, countries, states,
        holdReasons, owners, teams, agencies;
};

/// When a queue looks at its customers.
struct QueueMoment
{
    qint64 now = 0; ///< UTC ms
    QDate today;    ///< at the desk
};

/// The number a fact has; none where the customer has none (never contacted, no promise).
std::optional<qint64> numberOf(const QueueFacts &facts, QueueFact fact, const QueueMoment &moment);
/// The amount in that currency; none where nothing is owed in it.
std::optional<qint64> amountOf(const QueueFacts &facts, QueueFact fact, Currency currency);
/// None for facts of another kind.
QStringList wordsOf(const QueueFacts &facts, QueueFact fact);
bool flagOf(const QueueFacts &facts, QueueFact fact, const QueueMoment &moment);

} // namespace kept
