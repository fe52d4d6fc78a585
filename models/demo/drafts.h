// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/names.h"
#include "models/domain/money.h"

#include <QDate>

#include <array>

namespace kept::demo {

// What is made up about one customer, before anything has an id: other rows are named by their place in a list.
// Amounts are minor units of the account's currency, instants UTC milliseconds.

struct ItemDraft
{
    QDate due;
    std::array<qint64, 4> charged{}; ///< principal, interest, fees, tax
    std::array<qint64, 4> paid{};
    qint64 disputed = 0;
    qint64 promised = 0;
    qint64 chargedSum() const { return charged[0] + charged[1] + charged[2] + charged[3]; }
    qint64 unpaid() const { return chargedSum() - paid[0] - paid[1] - paid[2] - paid[3]; }
};

struct AllocationDraft
{
    size_t item;
    size_t component; ///< as in ItemDraft::charged
    qint64 amount;
};

struct PaymentDraft
{
    QDate valueDate;
    qint64 amount = 0;
    QString method;
    qint64 receivedAt = 0;
    std::vector<AllocationDraft> allocations;
    qint64 allocated() const
    {
        qint64 sum = 0;
        for (const AllocationDraft &part : allocations)
            sum += part.amount;
        return sum;
    }
};

struct PartDraft
{
    QDate due;
    qint64 amount = 0;
    qint64 received = 0;
    qint64 deadlineAt = 0;
    QDate lastDay;
    QString status;
    std::optional<qint64> verdictAt;
    std::optional<size_t> payment; ///< which of the plan's payments paid `received` of it
};

struct PromiseDraft
{
    QString status;
    qint64 amount = 0;
    std::optional<int> slot;
    qint64 takenAt = 0;
    QDate takenOn;
    QString method;
    int level = 1;
    int takenBy = 0; ///< number of a specialist
    std::optional<size_t> replaces;
    std::optional<size_t> supersededBy;
    QString cancelReason;
    std::optional<qint64> verdictAt;
    std::vector<PartDraft> parts;
    qint64 received() const
    {
        qint64 sum = 0;
        for (const PartDraft &part : parts)
            sum += part.received;
        return sum;
    }
};

struct InteractionDraft
{
    QString channel;
    QString direction;
    qint64 startedAt = 0;
    qint64 endedAt = 0;
    QString outcome;
    bool isConnected = false;
    bool isConversation = false;
    bool isRightParty = false;
    QString notes;
    int performedBy = 0; ///< number of a specialist
};

struct DisputeDraft
{
    size_t item = 0;
    QString kind;
    qint64 amount = 0;
    QString status;
    QString outcome;
    QDate received;
    QDate resolved;
};

struct PlanDraft
{
    QString status = QStringLiteral("New");
    int reason = 0;
    int specialist = -1; ///< number of the owner; -1: the team
    int team = 0;
    bool isWithAgency = false;
    bool isClosed = false;
    QDate closedOn;
    QDate openedOn;
    QString segment;
    int riskScore = 0; ///< times 100
    QString itemKind;
    std::vector<ItemDraft> items;
    std::vector<PaymentDraft> payments;
    std::vector<PromiseDraft> promises;
    std::vector<InteractionDraft> interactions;
    std::vector<DisputeDraft> disputes;

    qint64 due() const;
    qint64 promised() const; ///< what open parts still expect
    qint64 disputed() const;
    std::optional<QDate> pastDueSince() const;
    std::optional<QDate> nextPromise() const;
};

struct FinancialAccountDraft
{
    QString type;
    QString product;
    QString number;
    QDate opened;
    std::optional<qint64> limit;
    qint64 balance = 0;
    int rateBasisPoints = 0;
    bool hasSecondParty = false;
    std::vector<PlanDraft> plans;
};

struct ContactPointDraft
{
    QString kind;
    QString value;
    bool isMobile = false;
    bool isWorkplace = false;
    bool isPreferred = false;
    bool isVerified = false;
    QDate invalidSince;
};

struct ConsentDraft
{
    QString channel;
    QString status;
    QString basis;
    qint64 at = 0;
};

struct ContactDraft
{
    PersonName name;
    QString role;
    QDate birthdate;
    std::vector<ContactPointDraft> points;
    std::vector<ConsentDraft> consents;
};

enum class HoldScope { Account, Contact, Plan };

struct HoldDraft
{
    HoldScope scope = HoldScope::Account;
    size_t financialAccount = 0; ///< of HoldScope::Plan, whose last plan is held
    QString reason;
    QDate start;
    QDate end;
    std::optional<qint64> liftedAt;
    bool stopsContact = true;
    QString notes;
};

struct CustomerDraft
{
    const Region *region = nullptr;
    QString name;
    QString type;
    QString segmentFlags;
    std::vector<ContactDraft> contacts; ///< the first one speaks for the customer
    std::vector<FinancialAccountDraft> accounts;
    std::vector<HoldDraft> holds;
};

/// What all rows depend on.
struct Setting
{
    quint64 seed = 1;
    QDate today;
    qint64 now = 0;
    int specialists = 6;
    int teams = 2;
};

QTimeZone zoneOf(const Region &region);
/// The instant of a local time of day, in the region's zone.
qint64 instantAt(const Region &region, QDate day, int minuteOfDay);

/// The n-th customer (from 0) with the accounts numbered from `firstAccount`; the same for the same setting.
CustomerDraft draftCustomer(const Setting &setting, qint64 number, qint64 firstAccount);
FinancialAccountDraft draftAccount(const Setting &setting, const CustomerDraft &customer, qint64 number);
/// Adds the past, the open and the broken promises of a plan, moving payments into their windows.
void addPromises(const Setting &setting, const Region &region, qint64 number, PlanDraft *plan);
/// Pays the items by the payments, the oldest due item and the earliest payment first.
void allocate(PlanDraft *plan);
/// Adds calls and messages of the last weeks to a plan of the customer's n-th account; none that 12 CFR 1006.6(b) or 1006.14(b)
/// forbids, or a hold, or the person's own word. One in fifty of those that are stopped is placed all the same, as it happens:
/// what a replay of the rules is there to find.
void addInteractions(const Setting &setting, const CustomerDraft &customer, size_t account, qint64 number, PlanDraft *plan);
/// Adds what stops contact, for accounts that are there.
void addHolds(const Setting &setting, qint64 number, CustomerDraft *customer);

} // namespace kept::demo
