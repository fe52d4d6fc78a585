// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paymentrepository.h"

#include <map>
#include <vector>

namespace kept {

/// How a reversal found what it changed: by its event, or by the images that the import took which told of it.
class ReversalTrace final
{
public:
    /// `entry` is the row that takes the payment back.
    static Result<ReversalTrace> of(Database &database, const PaymentRecord &payment, PaymentId entry);

    /// When it was taken back, UTC ms.
    qint64 at() const { return m_at; }

    struct Closure
    {
        QDate date;
        std::optional<PaymentId> by;
        std::optional<PlanStatus> status; ///< what the plan had been until then
    };
    /// How the plan was closed that the reversal opened again, or left closed by another payment; none when it did neither, or
    /// somebody opened or closed the plan since.
    const std::optional<Closure> &closure() const { return m_closure; }

    /// The days that did not count as late then, where the reversal made them others.
    std::optional<qint64> pausedDays() const { return m_pausedDays; }

    /// Gives promises, instalments and payment plans that have the verdict again which they had then the instants and deadlines of
    /// that verdict.
    Result<void> restoreVerdicts(Transaction &transaction) const;

private:
    using Values = std::map<QString, std::optional<QString>>; ///< by column, as stored

    ReversalTrace() = default;
    Result<void> readEvent(Database &database, const PaymentRecord &payment);
    Result<void> readImages(Database &database, PlanId plan, qint64 run);
    Result<void> readUnchanged(Database &database);
    Result<void> readClosure(Database &database, PlanId plan);
    Result<void> restore(Transaction &transaction, const ObjectType &object, qint64 id, const Values &before) const;

    qint64 m_at = 0;
    std::map<std::pair<ObjectKind, qint64>, Values> m_before;
    std::optional<Closure> m_closure;
    std::optional<qint64> m_pausedDays;
};

} // namespace kept
