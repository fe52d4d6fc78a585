// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/imports/importrun.h"
#include "models/store/paymentrepository.h"

#include <QHash>

#include <memory>
#include <vector>

namespace kept {

/// What is on file about a payment that a file may take back.
struct ReturnFacts
{
    qint64 plan = 0;
    qint64 amount = 0;    ///< minor units
    QByteArray valueDate; ///< ISO 8601
    bool isReceived = false;
    bool isReversal = false; ///< it is itself the entry that takes another back
    qint64 entry = 0;        ///< the entry that took it back, and was not withdrawn; 0: none
    QByteArray entryId;      ///< the external id of that entry; may be empty
    bool wasMoved = false;   ///< its money went to another plan by a transfer
    QByteArray withdrawn;    ///< ISO 8601: the last day of a return that a file told and a reinstatement withdrew; empty: none
};

/// The facts of these payments, by their ids.
Result<QHash<qint64, ReturnFacts>> returnFacts(Database &database, const std::vector<qint64> &payments);

/// A payment that an import takes back.
struct TakenBack
{
    qint64 payment = 0;
    qint64 plan = 0;
    std::optional<qint64> entry; ///< the row that told of it; none: one is to be made
    bool isPosted = true;        ///< whether the figures of its plan are moved, or hold it already
};

/// Says that payments are reversed, and keeps how they were for the undo; what follows from it is for ReturnedMoney.
Result<void> markReversed(Database &database, ImportId run, const RowStamp &stamp, const std::vector<qint64> &payments);

/// The money that an import takes back, in a table of the connection as long as this lives. The plans are locked.
class ReturnedMoney final
{
public:
    struct Entry
    {
        PaymentId payment = PaymentId::fromValue(0);
        PaymentId reversal = PaymentId::fromValue(0);
        PlanId plan = PlanId::fromValue(0);
        qint64 amount = 0;    ///< minor units
        qint64 allocated = 0; ///< of it, before
        bool moves = false;   ///< the figures of its plan
        bool isOwn = false;   ///< it was posted by this very import: neither its coming nor its going moves anything
    };

    /// Writes the entries that no row told of, dated `today`.
    static Result<ReturnedMoney> of(Transaction &transaction, ImportId run, const std::vector<TakenBack> &taken, QDate today);

    /// By plan, in the order of the rows that told.
    const std::vector<Entry> &entries() const { return m_entries; }
    /// A SELECT of the ids of their plans.
    QString plans() const { return QStringLiteral("SELECT plan FROM returned_now"); }

    /// Takes the money off the items again, and moves the figures of its plans.
    Result<void> takeOff(Transaction &transaction) const;
    Result<std::vector<PlanId>> plansWithPromises() const;
    /// Plans with other money that has to be put anew, what `run` brought left out; and whether the return moves their figures.
    Result<std::vector<std::pair<PlanId, bool>>> plansToReplay(ImportId run) const;
    /// Closed ones where nothing had been left to collect.
    Result<std::vector<PlanId>> plansThatMayReopen() const;

private:
    struct Emptying
    {
        void operator()(Database *database) const;
    };

    explicit ReturnedMoney(Database &database) : m_table(&database) {}
    Result<void> read(ImportId run, const std::vector<TakenBack> &taken);
    Result<void> writeEntries(Transaction &transaction, ImportId run, QDate today, const std::vector<TakenBack> &taken);
    Result<void> fill();

    std::unique_ptr<Database, Emptying> m_table; ///< empties the table when this ends
    std::vector<Entry> m_entries;
};

} // namespace kept
