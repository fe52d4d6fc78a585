// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plandays.h"
#include "models/exchange/postedfigures.h"

namespace kept {

/// What an import needs to know of new payments beside their columns: whether one of them is on file already under another key,
/// by its external id, and whether the figures of its plan hold the money, or it is posted now.
class PaymentRows final
{
public:
    PaymentRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone);

    /// Looks up what match() and complete() need of these new payments, whose values are read.
    Result<void> look(const std::vector<const RecordDraft *> &drafts);

    /// The payment on file, or taken by add(), that tells of the same money. A problem when it has the external id but
    /// another plan or amount.
    tl::expected<std::optional<qint64>, RecordProblem> match(const RecordDraft &draft) const;
    /// Says of a new payment whether it is posted.
    void complete(RecordDraft &draft) const;
    /// From now on the payment's external id is its own.
    void add(const RecordDraft &draft);
    /// What was posted by a row that was written; none when the plan's figures hold it.
    std::optional<PostedFigures> postedBy(const RecordDraft &draft) const;

private:
    Database &m_database;
    const RecordRules &m_rules;
    PlanDays m_days;
    QHash<QByteArray, FiledPayment> m_known; ///< by external id
};

} // namespace kept
