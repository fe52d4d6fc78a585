// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planrepository.h"
#include "models/store/transaction.h"

#include <QJsonObject>

#include <vector>

namespace kept {

/// Why an import can't be undone.
struct UndoObstacle
{
    enum class Reason {
        Changed,     ///< the record was changed or deleted since
        LaterImport, ///< a later import found it and changed it, or figures that follow from it
        Used,        ///< a record made since belongs to it
    };
    Reason reason = Reason::Changed;
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 id = 0;
    QString record;   ///< its key of the source, or its number
    QString by;       ///< the kind of record that uses it, or the later import's number
    qint64 count = 1; ///< of records with the same reason; the one named is the first
};

/// What an undo did to the records of one kind.
struct UndoneCounts
{
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 removed = 0;  ///< created by the import
    qint64 restored = 0; ///< changed by it, as they were before
};

/// Takes one import back: what it created is removed for good, so that the same file can come in again, and what it changed
/// gets its values from before. Wants a transaction of its own, with the rows locked first.
class ImportUndo final
{
public:
    ImportUndo(Transaction &transaction, ImportId run);

    /// Keeps others from changing the import's plans until commit.
    Result<void> lock();
    /// One entry for each reason and kind of record; none when it can be undone exactly.
    Result<std::vector<UndoObstacle>> obstacles();
    /// Removes and restores, brings the figures of plans and accounts in line, and notes the run as undone. Error:
    /// STORE.CONSTRAINT when others use a record that they did not use when obstacles() looked; nothing has changed then.
    Result<std::vector<UndoneCounts>> undo();
    /// Lets the imports before be undone in their turn; once all that follows from undo() is done.
    Result<void> passVersionsOn();
    /// Plans that were there before the import and that it, or what follows from it, had changed.
    const std::vector<PlanId> &plans() const { return m_plans; }

private:
    struct Image
    {
        qint64 id;
        QString json;
    };
    using Obstacles = std::vector<UndoObstacle>;

    Result<void> findChanged(const ObjectType &object, Obstacles &found);
    Result<void> findLater(const ObjectType &object, Obstacles &found);
    Result<void> findUsed(const ObjectType &object, Obstacles &found);
    Result<void> addFirst(UndoObstacle obstacle, const QString &condition, Obstacles &found);
    Result<void> findTouched();
    Result<void> removeCreated();
    Result<void> restoreChanged();
    Result<void> restoreReturned();
    Result<void> restoreFigures(const std::vector<ObjectKind> &kinds);
    Result<void> restoreAll(const ObjectType &object, const QString &images);
    Result<void> restore(const ObjectType &object, const Image &image);
    Result<void> passVersionsOn(const ObjectType &object);
    Result<void> refreshAccounts();
    Result<qint64> run(const QString &sql);
    UndoneCounts &countsOf(ObjectKind object);

    Transaction &m_transaction;
    Database &m_database;
    ImportId m_run;
    std::vector<PlanId> m_plans;
    std::vector<FinancialAccountId> m_accounts;
    std::vector<UndoneCounts> m_counts;
};

/// How a run stands: none when there is no such run.
Result<std::optional<QString>> importRunStatus(Database &database, ImportId run);
inline constexpr auto undoneRunStatus = "Undone";

} // namespace kept
