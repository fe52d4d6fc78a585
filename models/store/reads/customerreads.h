// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asked.h"

namespace kept {

struct CustomerRow
{
    AccountId id = AccountId::fromValue(0);
    QString name;
    QString type;
    QString language;
};

struct ContactRow
{
    ContactId id = ContactId::fromValue(0);
    QString name;
    QString role; ///< Borrower, CoBorrower, Guarantor, …; empty when nothing says
    QString language;
    QString timeZone; ///< IANA id of a known location; empty when unknown
    std::optional<QDate> birthdate;
    QString country;
    QString state;
    QString postalCode;
};

struct ContactPointRow
{
    ContactPointId id = ContactPointId::fromValue(0);
    ContactId contact = ContactId::fromValue(0);
    QString kind; ///< Phone, Email, Address
    QString value;
    QString timeZone;
    bool isMobile = false;
    bool isWorkplace = false;
    bool isVerified = false;
    bool isPreferred = false;
    std::optional<QDate> invalidSince;
    std::optional<qint64> wrongSince; ///< UTC milliseconds from which it is known to be another person's
};

struct HoldRow
{
    HoldId id = HoldId::fromValue(0);
    QString reason;
    std::optional<ContactId> contact;
    std::optional<PlanId> plan;
    QDate start;
    std::optional<QDate> end;
    std::optional<qint64> liftedAt; ///< UTC milliseconds
    bool stopsContact = false;
    bool stopsAgeing = false;
    bool stopsPromiseClock = false;
    QString notes;
    std::optional<qint64> receivedAt; ///< UTC milliseconds
    bool isWritten = true;
    QString attorneyState; ///< AttorneyState by name; empty when unknown
    QString proceeding;    ///< BankruptcyStage by name; empty when unknown
    std::optional<QDate> validationSentOn;
    std::optional<QDate> validationReceivedOn;
    std::optional<qint64> verifiedAt;
};

struct InteractionRow
{
    InteractionId id = InteractionId::fromValue(0);
    std::optional<PlanId> plan;
    std::optional<ContactId> contact;
    std::optional<ContactPointId> point;
    QString channel;
    QString direction;
    QString outcome;
    QString pointValue;
    QString performedBy;
    QString notes;
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;
    bool isConnected = false;
    bool isConversation = false;
    QString countedPlans; ///< ids with commas; empty: its plan
    QString talkedPlans;
    std::optional<DecisionId> decision;
};

struct ConsentRow
{
    ConsentId id = ConsentId::fromValue(0);
    ContactId contact = ContactId::fromValue(0);
    std::optional<ContactPointId> point;
    QString channel;
    QString status; ///< Granted, Revoked
    std::optional<qint64> grantedAt, revokedAt, expiresAt;
    QString kind; ///< ConsentKind by name
    std::optional<PlanId> plan;
    QString givenTo;
    std::optional<qint64> validFrom;
    QString fromTime, toTime; ///< local, "HH:MM"
};

/// What a person asked for about when and where to be contacted.
struct ContactRequestRow
{
    ContactRequestId id = ContactRequestId::fromValue(0);
    ContactId contact = ContactId::fromValue(0);
    QString kind; ///< ContactRequestKind by name
    qint64 saidAt = 0;
    QString words;
    QString evidence;
    QString days; ///< 1 is Monday, with commas; empty: every day
    QString fromTime, toTime;
    std::optional<QDate> until;
    QString place; ///< Home, Work
    std::optional<qint64> confirmedAt;
    std::optional<qint64> withdrawnAt;
    QString withdrawnReason;
};

/// A plan, and the first plan on its financial account, which stands for all of them.
struct DebtRow
{
    PlanId plan = PlanId::fromValue(0);
    PlanId debt = PlanId::fromValue(0);
    std::optional<QDate> pastDueSince = std::nullopt;
    std::optional<AccountId> creditor = std::nullopt; ///< whose debt it is, by the parties of its financial account
};

/// Error: NotFound RECORD.MISSING.
Result<CustomerRow> customerOf(Database &database, AccountId customer);
/// The same to be sent with others, and then read.
Asked<CustomerRow> customerRowsOf(Database &database, AccountId customer);
Result<CustomerRow> onlyCustomer(Asked<CustomerRow> &asked);
/// People of a customer: its own contacts and the parties of its financial accounts, the borrower first.
Asked<ContactRow> contactsOf(Database &database, AccountId customer);
/// Numbers and addresses of a customer's people, preferred ones first.
Asked<ContactPointRow> contactPointsOf(Database &database, AccountId customer);
/// Holds on a customer, its people and its plans, ended ones too.
Asked<HoldRow> holdsOf(Database &database, AccountId customer);
/// Contacts with a customer or its people since an instant, oldest first.
Asked<InteractionRow> interactionsOf(Database &database, AccountId customer, qint64 since);
Asked<ConsentRow> consentsOf(Database &database, AccountId customer);
/// What the people of a customer asked for, withdrawn requests too, the latest first.
Asked<ContactRequestRow> contactRequestsOf(Database &database, AccountId customer);
/// The open plans of a customer.
Asked<PlanId> openPlansOf(Database &database, AccountId customer);
/// Every plan of a customer, closed ones too, with its debt.
Asked<DebtRow> debtsOf(Database &database, AccountId customer);
/// What a contact rule has to know of a customer though who asks may not see it: holds and contacts on plans that are placed with
/// nobody or somebody else, without names and notes. None for whom sees them anyway.
Asked<HoldRow> holdsBeyondSight(Database &database, AccountId customer);
Asked<InteractionRow> interactionsBeyondSight(Database &database, AccountId customer);
/// All of debtsOf(), where who asks doesn't see all of it; else none.
Asked<DebtRow> debtsBeyondSight(Database &database, AccountId customer);
/// The ids of a customer's financial accounts, those with plans first.
Asked<qint64> financialAccountsOf(Database &database, AccountId customer);

} // namespace kept
